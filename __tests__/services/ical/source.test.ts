import { describe, expect, test } from '@jest/globals';
import { asFailure, Failure } from '../../../src/failure.ts';
import { createHttp } from '../../../src/http/http.ts';
import type { World } from '../../../src/http/request.ts';
import { inputs } from '../../../src/services/ical/inputs.ts';
import { createSource } from '../../../src/services/ical/source.ts';
import { contextOf, http, now } from '../given.ts';
import { address, berlin, calendar, onCall, open } from './given.ts';

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
  return (await onCall(text, '2026-01-05T12:00:00Z', schedule)).people;
}

describe('rule 25: a calendar without any event, as servers return for an unknown team', () => {
  test('is a failure, never nobody', async () => {
    const found = onCall(calendar('X-WR-CALNAME:Data'), '2026-01-05T12:00:00Z');
    await expect(found).rejects.toThrow('contains no events at all');
  });

  test('is not one whose events are over', async () => {
    const text = calendar('X-WR-CALNAME:Data', berlin());
    expect((await onCall(text, '2026-06-05T12:00:00Z')).people).toEqual([]);
  });
});

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

  test('rule 16: a group, or somebody without an address, is reported and never taken for one', async () => {
    const lines = [
      'ATTENDEE;CUTYPE=GROUP;CN=Team Data:mailto:data@example.com',
      'ATTENDEE;CN=Ana:invalid:nomail',
      'ATTENDEE:urn:uuid:7',
    ];
    expect(await people(lines, 'Data')).toEqual([
      { email: null, name: 'Team Data', aliases: ['Team Data', 'data@example.com'] },
      { email: null, name: 'Ana', aliases: ['Ana'] },
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

  test('nobody now is nobody; text that appears nowhere is a failure with near names', async () => {
    expect(await onCall(one, '2026-01-06T12:00:00Z')).toMatchObject({ people: [] });
    const answer = onCall(one, '2026-01-05T12:00:00Z', 'Platfrm teem');
    await expect(answer).rejects.toBeInstanceOf(Failure);
    await expect(answer).rejects.toMatchObject({
      reason: expect.stringMatching(/“Platfrm teem”.*“Platform team”/),
    });
  });

  test('a name as written, and of several calendars the exact match', async () => {
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

  test('a person is what the summary says apart from the schedule and the calendar', async () => {
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
    await expect(onCall(text, '2026-01-05T12:00:00Z', 'Datta')).rejects.toMatchObject({
      message: 'No calendar name and no event summary contains “Datta”.',
      fix: 'Did you mean “Data”?',
    });
    await expect(onCall(calendar(), '2026-01-05T12:00:00Z')).rejects.toMatchObject({
      fix: 'The calendar has neither a name nor events: check `ical-url`.',
    });
  });

  test('one download a run, for all schedules, now and later', async () => {
    const { source, requests } = open(one);
    const at = new Date('2026-01-05T12:00:00Z');
    const schedules = ['Data', 'Platform', 'nothing'];
    const answers = await Promise.allSettled(schedules.map(source.onCall(schedules, at)));
    await source.shifts(['Data'], at, new Date('2026-02-01T00:00:00Z'))('Data');
    expect(answers).toMatchObject([
      { status: 'fulfilled' },
      { status: 'fulfilled' },
      { status: 'rejected', reason: expect.any(Failure) },
    ]);
    expect(requests).toMatchObject([{ url: address, secretUrl: true, expects: 'text' }]);
  });

  test.each([
    ['a page', '<!DOCTYPE html><html></html>'],
    ['nothing', ''],
    ['a calendar that breaks off', one.slice(0, 120)],
  ])('%s is a failure', async (_, text) => {
    await expect(onCall(text, '2026-01-05T12:00:00Z')).rejects.toBeInstanceOf(Failure);
  });

  test.each([401, 403, 404, 302])('the secret address is in no error: %i', async (status) => {
    const world: World = {
      fetch: async () => ({ status, headers: new Headers(), text: async () => 'no' }),
      now: () => now,
      sleep: async () => {},
      after: () => new AbortController().signal,
      random: () => 0,
      redact: (text) => text,
      mask: () => {},
      readFile: async () => null,
      writeFile: async () => {},
      cancelled: new AbortController().signal,
    };
    const given = createHttp(world, new Date('2026-11-23T10:00:00Z'));
    const source = createSource(contextOf(inputs, given, { 'ical-url': address }));
    const failure = await source
      .onCall(['Data'])('Data')
      .then(() => null, asFailure);
    expect(failure).toBeInstanceOf(Failure);
    const reason = failure?.reason ?? '';
    expect(reason).toContain('`ical-url`');
    expect(reason).not.toMatch(/verysecret|basic\.ics/);
  });

  test('nor in what a server repeats of it', async () => {
    const url = `${address}?key=0123456789abcdef`;
    const masked: string[] = [];
    const given = { ...http(() => calendar()), mask: (part: string) => masked.push(part) };
    const answer = createSource(contextOf(inputs, given, { 'ical-url': url })).onCall(['Data'])('Data');
    await expect(answer).rejects.toBeInstanceOf(Failure);
    expect(masked).toEqual([url, '/private-verysecret/basic.ics', '?key=0123456789abcdef']);
  });
});
