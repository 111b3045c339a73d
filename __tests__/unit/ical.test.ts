import { describe, expect, test } from '@jest/globals';
import { createHttp } from '../../src/http/http.ts';
import { Failure, type OnCall } from '../../src/model.ts';
import { ical } from '../../src/services/ical/service.ts';
import { connection, http, world } from './given.ts';
import { address, berlin, calendar, onCall, open } from './ical-given.ts';

async function people(lines: readonly string[], summary: string, schedule = 'Data') {
  const text = calendar(
    [
      'BEGIN:VEVENT',
      'UID:1',
      `SUMMARY:${summary}`,
      'DTSTART:20260105T080000Z',
      'DTEND:20260106T080000Z',
      ...lines,
      'END:VEVENT',
    ].join('\r\n'),
  );
  const found = await onCall(text, '2026-01-05T12:00:00Z', schedule);
  if (!found || found instanceof Failure) throw found ?? new Error('no answer');
  return found.people;
}

describe('who', () => {
  test('attendees: their addresses and names, without those who declined and what is nobody', async () => {
    const found = await people(
      [
        'ATTENDEE;CN=Ana Silva;PARTSTAT=ACCEPTED:mailto:Ana@Example.com',
        'ATTENDEE;CN=ben@example.com:MAILTO:ben@example.com',
        'ATTENDEE;PARTSTAT=DECLINED:mailto:cleo@example.com',
        'ATTENDEE;CUTYPE=ROOM:mailto:room@example.com',
        'ATTENDEE;CUTYPE=RESOURCE:mailto:pager@example.com',
        'ATTENDEE;CN=Dan;EMAIL=dan@example.com:urn:uuid:1',
      ],
      'Data: eva@example.com',
    );
    expect(found).toEqual([
      { email: 'ana@example.com', name: 'Ana Silva', aliases: [] },
      { email: 'ben@example.com', name: null, aliases: [] },
      { email: 'dan@example.com', name: 'Dan', aliases: [] },
    ]);
  });

  test('nobody, where all who are invited declined', async () => {
    const lines = [
      'ATTENDEE;PARTSTAT=DECLINED:mailto:ana@example.com',
      'ATTENDEE;CUTYPE=ROOM:mailto:room@example.com',
    ];
    expect(await people(lines, 'Data: Ana')).toEqual([]);
  });

  test('whom the summary says, where no person is invited', async () => {
    const lines = [
      'ATTENDEE;CUTYPE=RESOURCE:mailto:pager@example.com',
      'ATTENDEE;CUTYPE=UNKNOWN:mailto:c_1a2b@group.calendar.google.com',
      'ATTENDEE;ROLE=NON-PARTICIPANT:mailto:lead@example.com',
    ];
    expect(await people(lines, 'Data: Ana')).toMatchObject([{ email: null, aliases: ['Ana', 'Data: Ana'] }]);
  });

  test('rule 16: a group, or somebody without an address, is told and never taken for one', async () => {
    const lines = [
      'ATTENDEE;CUTYPE=GROUP;CN=Team Data:mailto:data@example.com',
      'ATTENDEE;CN=Ana:invalid:nomail',
      'ATTENDEE:urn:uuid:7',
    ];
    expect(await people(lines, 'Data')).toEqual([
      { email: null, name: 'Team Data', aliases: ['Team Data', 'data@example.com'] },
      { email: null, name: 'Ana', aliases: ['Ana', 'invalid:nomail'] },
      { email: null, name: 'urn:uuid:7', aliases: ['urn:uuid:7'] },
    ]);
  });

  test('somebody without a name, where the event has none', async () => {
    const text = calendar('X-WR-CALNAME:Data', 'BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20260105', 'END:VEVENT');
    expect(await onCall(text, '2026-01-05T12:00:00Z')).toEqual({
      people: [{ email: null, name: 'an event without a summary', aliases: [] }],
      note: null,
    });
  });

  test('addresses in the summary', async () => {
    const found = await people([], 'Data: Ana <Ana@example.com>\\, ben@example.com.');
    expect(found.map(({ email }) => email)).toEqual(['ana@example.com', 'ben@example.com']);
  });

  test.each([
    ['Data: Ana Silva'],
    ['Ana Silva – data'],
    ['Data (Ana Silva)'],
    ['Ana Silva (data)'],
    ['[DATA] Ana Silva'],
    ['Ana | Data | Silva'],
  ])('the summary “%s” is an alias, with and without the schedule', async (summary) => {
    const [found] = await people([], summary);
    expect(found?.email).toBeNull();
    expect(found?.aliases).toEqual(['Ana Silva', summary]);
  });
});

describe('what is asked', () => {
  const one = calendar('X-WR-CALNAME:Platform team', berlin());
  const two = calendar(berlin(), berlin().replace('UID:one', 'UID:two').replace('ana@', 'ben@'));

  test('a calendar’s name takes all its events; events that overlap are both on call', async () => {
    const named = await onCall(one, '2026-01-05T12:00:00Z', 'platform');
    expect(named).toMatchObject({ people: [{ email: 'ana@example.com' }] });
    const both = await onCall(two, '2026-01-05T12:00:00Z', 'DATA');
    expect(both).toMatchObject({ people: [{ email: 'ana@example.com' }, { email: 'ben@example.com' }] });
  });

  test('nobody now is nobody; what stands nowhere is a failure with near names', async () => {
    expect(await onCall(one, '2026-01-06T12:00:00Z')).toMatchObject({ people: [] });
    const found = await onCall(one, '2026-01-05T12:00:00Z', 'Platfrm teem');
    expect(found).toBeInstanceOf(Failure);
    expect(found instanceof Failure && found.reason).toMatch(/“Platfrm teem”.*“Platform team”/);
  });

  test('a name as it is written, and the one that is exactly the same of several calendars', async () => {
    const named = (name: string, who: string) =>
      calendar(`X-WR-CALNAME:${name}`, berlin().replace('ana@', `${who}@`));
    const all =
      named('Data\\, science', 'ana') + named('Data\\, science (old)', 'ben') + named('Other', 'cleo');
    const at = '2026-01-05T12:00:00Z';
    const ana = { email: 'ana@example.com' };
    const ben = { email: 'ben@example.com' };
    expect(await onCall(all, at, 'data, science')).toMatchObject({ people: [ana] });
    expect(await onCall(all, at, 'data, sc')).toMatchObject({ people: [ana, ben] });
    expect(await onCall(all, at, '@example.com')).toMatchObject({
      people: [ana, ben, { email: 'cleo@example.com' }],
    });
  });

  test('a person is told by what the summary says beside the schedule and the calendar', async () => {
    const text = calendar(
      'X-WR-CALNAME:Data science on call',
      berlin().replace('Data: ana@example.com', 'Data science on call - Ana'),
    );
    expect(await onCall(text, '2026-01-05T12:00:00Z', 'data science')).toMatchObject({
      people: [{ name: 'Ana', aliases: ['Ana', 'Data science on call - Ana'] }],
    });
  });

  test('near names are parts of summaries; an empty calendar has none', async () => {
    const text = calendar(berlin().replace('ana@example.com', 'Ana Silva'));
    expect(await onCall(text, '2026-01-05T12:00:00Z', 'Datta')).toMatchObject({
      message: 'No calendar and no event says “Datta”.',
      fix: 'Did you mean “Data” or “Ana Silva”?',
    });
    expect(await onCall(calendar(), '2026-01-05T12:00:00Z')).toMatchObject({
      fix: 'The calendar has neither a name nor events: check `ical-url`.',
    });
  });

  test('one download a run, for all schedules, now and later', async () => {
    const { source: asked, requests } = await open(one);
    const at = new Date('2026-01-05T12:00:00Z');
    const found = await asked.onCall(['Data', 'Platform', 'nothing'], at);
    await asked.shifts(['Data'], at, new Date('2026-02-01T00:00:00Z'));
    expect([...found.values()].map((answer: OnCall | Failure) => answer instanceof Failure)).toEqual([
      false,
      false,
      true,
    ]);
    expect(requests).toMatchObject([{ url: address, secretUrl: true, expects: 'text' }]);
  });

  test.each([
    ['a page', '<!DOCTYPE html><html></html>'],
    ['nothing', ''],
    ['a calendar that breaks off', one.slice(0, 120)],
  ])('%s is a failure', async (_, text) => {
    expect(await onCall(text, '2026-01-05T12:00:00Z')).toBeInstanceOf(Failure);
  });

  test.each([401, 403, 404, 302])('the secret address is in no error: %i', async (status) => {
    const given = createHttp(world([{ status, text: 'no' }]), new Date('2026-11-23T10:00:00Z'));
    const { source: asked } = ical(await connection(given, { ICAL_URL: address }));
    const found = (await asked?.onCall(['Data']))?.get('Data');
    expect(found).toBeInstanceOf(Failure);
    const told = found instanceof Failure ? found.reason : '';
    expect(told).toContain('`ical-url`');
    expect(told).not.toMatch(/verysecret|basic\.ics/);
  });

  test('nor in what a server repeats of it', async () => {
    const url = `${address}?key=0123456789abcdef`;
    const concealed: string[] = [];
    const given = { ...http(() => calendar()), conceal: (part: string) => concealed.push(part) };
    await ical(await connection(given, { ICAL_URL: url })).source?.onCall(['Data']);
    expect(concealed).toEqual([url, '/private-verysecret/basic.ics', '?key=0123456789abcdef']);
  });
});
