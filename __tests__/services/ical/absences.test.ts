import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../../src/failure.ts';
import { HttpFailure } from '../../../src/http/answer.ts';
import { createAbsences } from '../../../src/services/ical/absences.ts';
import { inputs } from '../../../src/services/ical/inputs.ts';
import { contextOf, http } from '../given.ts';
import { calendar } from './given.ts';

const address = 'https://people.example.com/out/private-verysecret.ics';

const ana = { names: ['ana@example.com', 'ana@old.example', 'ana silva', 'silva, ana', 'annie'] };
const ben = { names: ['ben@example.com', 'ben meyer', 'meyer, ben', 'ben mueller', 'ben conceicao'] };
const maria = { names: ['maria@example.com', 'ana maria silva', 'silva, ana maria'] };
const span = { from: new Date('2026-12-01T00:00Z'), until: new Date('2026-12-31T00:00Z') };

function open(text: string | Error, written: Readonly<Record<string, string>> = {}) {
  const given = http(() => {
    if (typeof text !== 'string') throw text;
    return text;
  });
  const read = createAbsences(contextOf(inputs, given, { 'absences-ical-url': address, ...written })).read;
  return { read: (people = [ana, ben, maria]) => read(span, people), requests: given.requests };
}

const event = (...lines: readonly string[]) =>
  ['BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20261221', 'DTEND;VALUE=DATE:20270104', ...lines, 'END:VEVENT'].join(
    '\r\n',
  );

/** The first names of whoever is away by one event. */
async function away(...lines: readonly string[]): Promise<readonly string[]> {
  const { absences, problems } = await open(calendar(event(...lines))).read();
  expect(problems).toEqual([]);
  return absences.map(({ who }) => who.names[0]?.split('@')[0] ?? '');
}

describe('who is away by an event', () => {
  test.each([
    ['Ana Silva – vacation', ['ana']],
    ['Ana Silva: Vacation', ['ana']],
    ['Ana Silva (Urlaub)', ['ana']],
    ['Ana Silva - Time Off (5 days)', ['ana']],
    ['Silva\\, Ana (Absence)', ['ana']],
    ['ANA SILVA', ['ana']],
    ['Out of office - Annie', ['ana']],
    ['OOO ana@example.com', ['ana']],
    ['OOO <Ana@Old.example>', ['ana']],
    ['Ana Maria Silva: parental leave', ['maria']],
    ['Ana Silva\\, Ben Meyer: offsite', ['ana', 'ben']],
    ['Ben Müller: vacation', ['ben']],
    ['Ben Conceição: vacation', ['ben']],
    // Nobody of these.
    ['Ana Silvana: vacation', []],
    ['Annie-Lou: vacation', []],
    ['Zoe Zimmer: vacation', []],
    ['Ana: vacation', []],
    ['Company holiday', []],
  ])('%s', async (summary, expected) => {
    expect(await away(`SUMMARY:${summary}`)).toEqual(expected);
  });

  const attendee = (email: string, more = '') => `ATTENDEE${more}:mailto:${email}`;
  test.each<[string, readonly string[], readonly string[]]>([
    ['is invited', ['SUMMARY:Vacation', attendee('ana@example.com')], ['ana']],
    ['is invited under an address of before', ['SUMMARY:Vacation', attendee('Ana@old.example')], ['ana']],
    ['is invited by name', ['SUMMARY:Vacation', 'ATTENDEE;CN=Ana Silva:invalid:nomail'], ['ana']],
    [
      'is invited with the whole team, and named',
      ['SUMMARY:Ana Silva off', attendee('ana@example.com'), attendee('ben@example.com')],
      ['ana'],
    ],
    [
      'is invited with the whole team, and nobody is named',
      ['SUMMARY:Offsite', attendee('ana@example.com'), attendee('ben@example.com')],
      ['ana', 'ben'],
    ],
    [
      'is invited, and covered by somebody who is named',
      ['SUMMARY:OOO\\, Ben Meyer covers', attendee('ana@example.com')],
      ['ana'],
    ],
    ['declined', ['SUMMARY:Ana Silva off', attendee('ana@example.com', ';PARTSTAT=DECLINED')], []],
    ['has not decided', ['SUMMARY:Offsite', attendee('ana@example.com', ';PARTSTAT=TENTATIVE')], []],
    ['has not answered', ['SUMMARY:Offsite', attendee('ana@example.com', ';PARTSTAT=NEEDS-ACTION')], ['ana']],
    ['is named where only others are invited', ['SUMMARY:Ana Silva', attendee('hr@example.com')], ['ana']],
    ['organizes it', ['SUMMARY:Out of office', 'ORGANIZER;CN=Ana:mailto:ana@example.com'], ['ana']],
    [
      'organizes it for somebody else',
      ['SUMMARY:Ben Meyer off', 'ORGANIZER:mailto:ana@example.com'],
      ['ben'],
    ],
    [
      'organizes it for strangers',
      ['SUMMARY:Offsite', 'ORGANIZER:mailto:ana@example.com', attendee('zoe@example.com')],
      [],
    ],
    ['is free, as whole days usually are', ['SUMMARY:Ana Silva', 'TRANSP:TRANSPARENT'], ['ana']],
    ['is out of office by Outlook', ['SUMMARY:Ana Silva', 'X-MICROSOFT-CDO-BUSYSTATUS:OOF'], ['ana']],
    ['works elsewhere', ['SUMMARY:Ana Silva', 'X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE'], []],
    ['may be away', ['SUMMARY:Ana Silva', 'STATUS:TENTATIVE'], []],
    ['may be away by Outlook', ['SUMMARY:Ana Silva', 'X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE'], []],
    ['stays after all', ['SUMMARY:Ana Silva', 'STATUS:CANCELLED'], []],
    [
      'is organized by a broken line',
      ['SUMMARY:Ana Silva', 'ORGANIZER;CN="Ana:mailto:ana@example.com'],
      ['ana'],
    ],
  ])('who %s', async (_, lines, expected) => {
    expect(await away(...lines)).toEqual(expected);
  });
});

describe('when somebody is away', () => {
  const times = async (text: string, written: Readonly<Record<string, string>> = {}) =>
    (await open(text, written).read()).absences.map(({ from, until }) => [from, until]);
  const ofAna = (...lines: readonly string[]) =>
    ['BEGIN:VEVENT', 'SUMMARY:Ana Silva', ...lines, 'END:VEVENT'].join('\r\n');

  test('whole days are days, in whatever zone the calendar is', async () => {
    for (const zone of ['Europe/Berlin', 'America/New_York', 'Asia/Beirut', 'Pacific/Auckland']) {
      const text = calendar(`X-WR-TIMEZONE:${zone}`, event('SUMMARY:Ana Silva'));
      expect(await times(text)).toEqual([['2026-12-21', '2027-01-04']]);
    }
    const single = calendar(ofAna('DTSTART;VALUE=DATE:20261224'));
    expect(await times(single)).toEqual([['2026-12-24', '2026-12-25']]);
  });

  test('times are exact', async () => {
    const berlin = ofAna(
      'DTSTART;TZID=Europe/Berlin:20261221T090000',
      'DTEND;TZID=Europe/Berlin:20261221T120000',
    );
    expect(await times(calendar(berlin))).toEqual([['2026-12-21T08:00:00.000Z', '2026-12-21T11:00:00.000Z']]);
    const floating = ofAna('DTSTART:20261221T090000', 'DTEND:20261221T120000');
    expect(await times(calendar(floating), { 'ical-timezone': 'Europe/Berlin' })).toEqual([
      ['2026-12-21T08:00:00.000Z', '2026-12-21T11:00:00.000Z'],
    ]);
  });

  test('it may recur, and exceptions count', async () => {
    const text = calendar(
      ofAna('UID:1', 'DTSTART;VALUE=DATE:20261204', 'RRULE:FREQ=WEEKLY', 'EXDATE;VALUE=DATE:20261211'),
      ofAna('UID:1', 'RECURRENCE-ID;VALUE=DATE:20261218', 'DTSTART;VALUE=DATE:20261217'),
    );
    const days = (await times(text)).map(([from]) => from);
    expect(days.toSorted()).toEqual(['2026-12-04', '2026-12-17', '2026-12-25']);
  });
});

describe('the calendar', () => {
  test('is downloaded once, and begins when it is opened', async () => {
    const { read, requests } = open(calendar(event('SUMMARY:Ana Silva')));
    await read();
    await read();
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ url: address, secretUrl: true, onlyTry: 10_000 });
  });

  test('that can’t be read rejects with the fix, without the address; nothing happens if nobody asks', async () => {
    const failure = new HttpFailure('The calendar answered 404.', 'Check it.', { status: 404 } as never);
    await expect(open(failure).read()).rejects.toThrow(Failure);
    const page = await open('<html>Sign in</html>')
      .read()
      .catch((error) => error);
    expect(page.reason).toContain('Check `absences-ical-url`');
    expect(page.reason).not.toContain('verysecret');
    open(failure);
    await new Promise((done) => setTimeout(done, 5));
  });

  test('has problems only with events of these people, and does not say what they are about', async () => {
    const broken = (who: string) =>
      ['BEGIN:VEVENT', `SUMMARY:${who}: sick leave`, 'DTSTART:soon', 'DTEND:20270104', 'END:VEVENT'].join(
        '\r\n',
      );
    const text = calendar(broken('Ana Silva'), broken('Zoe Zimmer'), event('SUMMARY:Ben Meyer'));
    const { absences, problems } = await open(text).read();
    expect(absences.map(({ who }) => who)).toEqual([ben]);
    expect(problems).toEqual(['its line “DTSTART:soon” can’t be read.']);
  });

  test('of a big company takes no time', async () => {
    const events = Array.from({ length: 5_000 }, (_, index) =>
      event(`UID:${index}`, `SUMMARY:Ana${index} Silva${index}: Vacation`, 'RRULE:FREQ=YEARLY'),
    );
    const people = Array.from({ length: 3_000 }, (_, index) => ({
      names: [`p${index}@example.com`, `ana p${index}`, `p${index}, ana`],
    }));
    const { read } = open(calendar(...events, event('SUMMARY:Ana P17')));
    await read([]);
    const begun = performance.now();
    expect((await read(people)).absences).toHaveLength(1);
    expect(performance.now() - begun).toBeLessThan(1_500);
  });
});
