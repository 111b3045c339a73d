import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import type { OnCall, Person, Source, Absence as SourceAbsence } from '../../src/model.ts';
import { findAbsences, shiftsIn } from '../../src/on-call/absences.ts';
import { readAbsences } from '../../src/on-call/away.ts';
import { outlook } from '../../src/on-call/calendar.ts';
import type { Duty } from '../../src/on-call/duty.ts';
import { describeConflict } from '../../src/report/absences.ts';
import type { CalendarAbsence, Wanted } from '../../src/services/kit/absences.ts';
import type { Absence } from '../../src/settings/types.ts';
import { ana, ben, cleo, duty, inHours, known, now, schedule, shift } from '../given.ts';

// Now is Monday 23 November 2026, 09:00 UTC: 10:00 in Berlin, 04:00 in New York.

const berlin: OnCall = { people: [ana], note: null, timezone: 'Europe/Berlin' };
const week = 7 * 24;

interface Around {
  readonly absences?: readonly Absence[];
  readonly people?: Parameters<typeof known>[0];
  readonly domains?: Record<string, string>;
  readonly rota?: readonly SourceAbsence[] | Failure;
  readonly zone?: string;
  readonly calendar?: (people: readonly Wanted[]) => readonly CalendarAbsence<Wanted>[] | Failure;
  readonly problems?: readonly string[];
}

function around({ absences = [], people = [], domains = {}, ...over }: Around) {
  const { rota, zone, calendar, problems = [] } = over;
  const asked: string[] = [];
  const source: Source = {
    onCall: () => Promise.reject,
    shifts: () => Promise.reject,
    ...(zone !== undefined && {
      async timezone() {
        asked.push('zone');
        return zone;
      },
    }),
    ...(rota && {
      absences: () => async () => {
        if (rota instanceof Failure) throw rota;
        return rota;
      },
    }),
  };
  const read = async (_: unknown, wanted: readonly Wanted[]) => {
    const found = calendar?.(wanted) ?? [];
    if (found instanceof Failure) throw found;
    return { absences: found, problems };
  };
  const context = {
    settings: { ...known(people, domains), absences },
    services: {
      source: async () => source,
      absences: () => (calendar ? Promise.resolve({ read: read as never }) : null),
    },
  };
  return { context, asked };
}

/** A duty with these shifts, in hours from now, of which two weeks were read. */
function on(onCall: OnCall, ...shifts: readonly ReturnType<typeof shift>[]): Duty {
  const { spans } = outlook(shifts, inHours(-4 * 24), inHours(2 * week));
  return duty({ before: { onCall, calendar: spans, outlook: null } });
}

const weekly = on(berlin, shift(ana, -24, 6 * 24), shift(ben, 6 * 24, 13 * 24), shift(ana, 13 * 24, 20 * 24));
const away = (person: string, from: string, until: string): Absence => ({ person, from, until });
const names = { person: ({ email }: Person) => email?.split('@')[0] ?? 'somebody' };

async function sentences(given: Around, ...duties: readonly Duty[]) {
  const { conflicts } = await findAbsences(duties.length > 0 ? duties : [weekly], around(given).context, now);
  return conflicts.map((conflict) => describeConflict(conflict, names, now));
}

const fix = 'Swap the shift in Opsgenie, or add an override there.';

describe('somebody who is away', () => {
  test('at a coming shift is reported, with the times of both and what to do', async () => {
    expect(await sentences({ absences: [away('ben@example.com', '2026-12-01', '2026-12-05')] })).toEqual([
      `ben is on call in “Data science” from Sun 29 Nov 10:00 (Europe/Berlin) but is away from 1 Dec to 4 Dec. ${fix}`,
    ]);
  });

  test('now is reported too', async () => {
    expect(await sentences({ absences: [away('Ana@Example.com', '2026-11-20', '2027-01-04')] })).toEqual([
      `ana is on call in “Data science” until Sun 29 Nov 10:00 (Europe/Berlin) but is away until 3 Jan 2027. ${fix}`,
      `ana is on call in “Data science” from Sun 6 Dec 10:00 (Europe/Berlin) but is away until 3 Jan 2027. ${fix}`,
    ]);
  });

  test.each<[string, Absence]>([
    ['before', away('ana@example.com', '2026-11-01', '2026-11-23')],
    ['when nobody knows yet', away('ana@example.com', '2026-12-20', '2027-01-04')],
    ['at somebody else’s shift', away('ben@example.com', '2026-11-23', '2026-11-28')],
    ['from the day of the handover', away('ana@example.com', '2026-11-29', '2026-12-05')],
    ['until the shift begins', away('ben@example.com', '2026-11-23', '2026-11-29')],
    ['until this morning', away('ana@example.com', '2026-11-01T09:00', '2026-11-23T10:00')],
    ['while somebody else is on call', away('cleo@example.com', '2026-11-23', '2026-12-30')],
  ])('%s is not', async (_, absence) => {
    expect(await sentences({ absences: [absence] })).toEqual([]);
  });

  test.each<[string, Absence, string]>([
    ['a day', away('ben@example.com', '2026-12-01', '2026-12-02'), 'on 1 Dec'],
    [
      'hours',
      away('ben@example.com', '2026-12-01T09:00', '2026-12-01T12:00'),
      'from Tue 1 Dec 09:00 to Tue 1 Dec 12:00',
    ],
    [
      'hours with an offset',
      away('ben@example.com', '2026-12-01T09:00Z', '2026-12-01T12:00-05:00'),
      'from Tue 1 Dec 10:00 to Tue 1 Dec 18:00',
    ],
    [
      'the morning of a handover, to the hour',
      away('ana@example.com', '2026-11-29T08:00', '2026-12-01'),
      'from Sun 29 Nov 08:00 to Tue 1 Dec 00:00',
    ],
  ])('for %s', async (_, absence, words) => {
    const [sentence] = await sentences({ absences: [absence] });
    expect(sentence).toContain(`is away ${words}.`);
  });

  test('is found under every name', async () => {
    const people = [{ names: ['ben@example.com', 'benny'], accounts: { slack: 'U0BEN00002' } }];
    const from = ['2026-12-01', '2026-12-02'] as const;
    expect(await sentences({ people, absences: [away('Benny', ...from)] })).toHaveLength(1);
    const domains = { 'old.example': 'example.com' };
    expect(await sentences({ domains, absences: [away('ben@old.example', ...from)] })).toHaveLength(1);
    expect(await sentences({ absences: [away('ben@old.example', ...from)] })).toHaveLength(0);
  });

  test('is reported once for a shift, however often that is said', async () => {
    const absences = [
      away('ben@example.com', '2026-12-01', '2026-12-02'),
      away('ben@example.com', '2026-12-01', '2026-12-03'),
    ];
    const rota = [{ person: ben, from: inHours(7 * 24), until: inHours(8 * 24) }];
    const calendar = ([one]: readonly Wanted[]) =>
      one ? [{ who: one, from: '2026-11-01', until: '2026-12-30' }] : [];
    const { conflicts } = await findAbsences([weekly], around({ absences, rota, calendar }).context, now);
    expect(conflicts.map(({ person, absence }) => [person.email, absence.origin])).toEqual([
      ['ana@example.com', 'calendar'],
      ['ben@example.com', 'rota'],
      ['ana@example.com', 'calendar'],
    ]);
  });
});

describe('whole days', () => {
  // A shift of one hour around midnight of each zone, on the days on which its clocks change.
  test.each([
    ['Europe/Berlin', '2027-03-28', '2027-03-27T23:00Z', '2027-03-28T22:00Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00Z', '2026-10-25T23:00Z'],
    ['America/New_York', '2027-03-14', '2027-03-14T05:00Z', '2027-03-15T04:00Z'],
    ['America/New_York', '2026-11-01', '2026-11-01T04:00Z', '2026-11-02T05:00Z'],
    ['UTC', '2026-11-01', '2026-11-01T00:00Z', '2026-11-02T00:00Z'],
  ])('are those of the schedule’s zone: %s, %s', async (timezone, date, start, end) => {
    const next = new Date(Date.parse(`${date}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    const { context } = around({ absences: [away('ana@example.com', date, next)] });
    const span = { from: new Date('2026-01-01'), until: new Date('2028-01-01') };
    const [found] = (await readAbsences([ana], [], span, context)).of(ana, timezone);
    expect([found?.from, found?.until]).toEqual([new Date(start), new Date(end)]);
    const seconds = async (from: number, until: number) => {
      const at = new Date(start);
      const spans = [
        { from: new Date(at.getTime() + from), until: new Date(at.getTime() + until), people: [ana] },
      ];
      const one = duty({ before: { onCall: { ...berlin, people: [ben], timezone }, calendar: spans } });
      return (await findAbsences([one], context, new Date('2026-01-01'))).conflicts.length;
    };
    const length = Date.parse(end) - Date.parse(start);
    expect(await seconds(-1_000, 0)).toBe(0);
    expect(await seconds(0, 1_000)).toBe(1);
    expect(await seconds(length - 1_000, length)).toBe(1);
    expect(await seconds(length, length + 1_000)).toBe(0);
  });

  test('are UTC’s where the zone is not known, or unheard of', async () => {
    const absences = [away('ben@example.com', '2026-12-01', '2026-12-02')];
    for (const timezone of [undefined, 'Middle/Earth']) {
      const { people, note } = berlin;
      const one = on({ people, note, ...(timezone && { timezone }) }, shift(ben, 6 * 24, 13 * 24));
      const [conflict] = (await findAbsences([one], around({ absences }).context, now)).conflicts;
      expect(conflict?.absence.from).toEqual(new Date('2026-12-01T00:00Z'));
    }
  });

  test('ask the pager for its zone only if somebody may be away', async () => {
    const unknown = on({ people: [ana], note: null }, shift(ana, -24, 6 * 24), shift(ben, 6 * 24, 13 * 24));
    const withOutlook = {
      ...unknown,
      after: { ...unknown.after, outlook: { until: null, next: null, spans: [] } },
    };
    const zone = 'America/New_York';
    const none = around({ zone, absences: [away('cleo@example.com', '2026-12-01', '2026-12-02')] });
    await findAbsences([withOutlook], none.context, now);
    expect(none.asked).toEqual([]);
    const some = around({ zone, absences: [away('ben@example.com', '2026-12-01', '2026-12-02')] });
    const { conflicts } = await findAbsences([withOutlook], some.context, now);
    expect([some.asked, conflicts[0]?.timezone]).toEqual([['zone'], zone]);
    expect(conflicts[0]?.absence.from).toEqual(new Date('2026-12-01T05:00Z'));
  });
});

describe('a shift of one person', () => {
  const shifts = (one: Duty) =>
    shiftsIn(one.after, now).map(({ person, from, until }) => [names.person(person), from, until]);

  test('goes on while others come and go, and through nights and weekends', () => {
    expect(
      shifts(on(berlin, shift(ana, -24, 48), shift(ben, -24, 24), shift(cleo, 24, 48), shift(ben, 60, 70))),
    ).toEqual([
      ['ana', inHours(-24), inHours(48)],
      ['ben', inHours(-24), inHours(24)],
      ['cleo', inHours(24), inHours(48)],
      ['ben', inHours(60), inHours(70)],
    ]);
    const nights = [0, 1, 2, 5, 6].map((day) => shift(ana, 24 * day, 24 * day + 8));
    expect(shifts(on(berlin, ...nights))).toEqual([['ana', inHours(0), inHours(6 * 24 + 8)]]);
    expect(shifts(on(berlin, shift(ana, 0, 8), shift(ana, 5 * 24, 6 * 24)))).toHaveLength(2);
  });

  test('has no end where that was not read, and nights off are no time on call', async () => {
    expect(shifts(weekly).at(-1)).toEqual(['ana', inHours(13 * 24), null]);
    const nights = on(berlin, shift(ana, -1, 8), shift(ana, 23, 32));
    // From 18:00 to 9:00 in Berlin nobody is on call.
    const absent = (from: string, until: string) =>
      sentences({ absences: [away('ana@example.com', from, until)] }, nights);
    expect(await absent('2026-11-23T18:00', '2026-11-24T09:00')).toEqual([]);
    expect(await absent('2026-11-23T18:00', '2026-11-24T09:01')).toHaveLength(1);
  });

  test('of now is known without the coming shifts', async () => {
    const unread = new Failure('Opsgenie answered 503.', 'Wait.');
    const one = duty({ before: { onCall: berlin, calendar: unread } });
    const absences = [away('ana@example.com', '2026-11-20', '2026-11-30')];
    const found = await findAbsences([one], around({ absences }).context, now);
    expect(found.conflicts).toHaveLength(1);
    expect(found.isComplete).toBe(false);
    expect(await sentences({ absences }, one)).toEqual([
      `ana is on call in “Data science” but is away until 29 Nov. ${fix}`,
    ]);
  });

  test('has the same key in every run, also where its begin and its end are not known yet', async () => {
    const keys = async (hours: number) => {
      const at = inHours(hours);
      const all = [shift(ana, -24, 6 * 24), shift(ben, 6 * 24, 13 * 24)];
      const { spans } = outlook(all, at, inHours(hours + week));
      const one = duty({ before: { onCall: berlin, calendar: spans } });
      const { context } = around({ absences: [away('ben@example.com', '2026-11-28', '2026-12-10')] });
      return (await findAbsences([one], context, at)).conflicts.map(({ key }) => key);
    };
    const [first] = await keys(0);
    expect(first).toContain('ben@example.com');
    for (let hours = 0; hours < 13 * 24; hours += 12) expect(await keys(hours)).toEqual([first]);
    expect(await keys(13 * 24)).toEqual([]);
  });
});

describe('what could not be read', () => {
  test('in the calendar is a warning, and what else is known still counts', async () => {
    const failure = new Failure('The calendar answered 404.', 'Check `absences-ical-url`.');
    const absences = [away('ben@example.com', '2026-12-01', '2026-12-02')];
    const found = await findAbsences([weekly], around({ absences, calendar: () => failure }).context, now);
    expect(found.conflicts).toHaveLength(1);
    expect(found.isComplete).toBe(false);
    expect(found.warnings).toEqual([
      'The absences could not be read. The calendar answered 404. Check `absences-ical-url`.',
    ]);
    const partly = around({ calendar: () => [], problems: ['its line “DTSTART:soon” can’t be read.'] });
    const { warnings, isComplete } = await findAbsences([weekly], partly.context, now);
    expect(isComplete).toBe(false);
    expect(warnings[0]).toContain('its line “DTSTART:soon” can’t be read. Fix the event there.');
  });

  test('in a rota is said by its schedule already', async () => {
    const found = await findAbsences(
      [weekly],
      around({ rota: new Failure('No file.', 'Add it.') }).context,
      now,
    );
    expect(found).toEqual({ conflicts: [], warnings: [], isComplete: false });
  });
});

test('the calendar is searched for the pager’s own names, but for user names only if `people` has them', async () => {
  let wanted: readonly Wanted[] = [];
  const person = { email: 'ana@example.com', name: 'Ana Silva', aliases: ['ana', 'asilva'] };
  const people = [{ names: ['ana@example.com', 'annie', 'asilva'], accounts: {} }];
  const calendar = (all: readonly Wanted[]) => {
    wanted = all;
    return [];
  };
  const lena = { email: 'lena-marie.mueller2@example.com', name: null, aliases: [] };
  const max = { email: 'max.muster@example.com', name: 'Max', aliases: [] };
  const one = on({ ...berlin, people: [person] }, shift(person, -1, 5), shift(lena, 5, 6), shift(max, 6, 7));
  const domains = { 'old.example': 'example.com' };
  await findAbsences([one], around({ calendar, people, domains }).context, now);
  expect(wanted.map(({ names }) => [...names].sort())).toEqual([
    ['ana silva', 'ana@example.com', 'ana@old.example', 'annie', 'asilva', 'silva, ana'],
    [
      ...['lena-marie mueller2', 'lena-marie.mueller2@example.com', 'lena-marie.mueller2@old.example'],
      'mueller2, lena-marie',
    ],
    ['max muster', 'max.muster@example.com', 'max.muster@old.example', 'muster, max'],
  ]);
});

test('the fix is that of the source', async () => {
  const absences = [away('ben@example.com', '2026-12-01', '2026-12-02')];
  const fixOf = async (given: Around, ...kinds: readonly string[]) => {
    const sources = kinds.map((kind) => ({ kind, schedule: 'Data' }));
    const [sentence = ''] = await sentences(given, { ...weekly, schedule: schedule({ sources }) });
    return sentence.replace(/^.*\. (?=[A-Z])/, '');
  };
  const rota = [{ person: ben, from: inHours(7 * 24), until: inHours(8 * 24), fix: 'Do as the rota says.' }];
  expect(await fixOf({ absences }, 'pagerduty')).toContain('Swap the shift in PagerDuty');
  expect(await fixOf({ absences }, 'ical')).toBe('Swap the shift in the calendar.');
  expect(await fixOf({ absences }, 'opsgenie', 'jsm')).toContain('in the pager');
  expect(await fixOf({ absences }, 'rota')).toBe(
    'Add an override to the rota file, or the absence itself with `on-absence: skip`.',
  );
  expect(await fixOf({ rota }, 'rota')).toBe('Do as the rota says.');
});

test('a run without absences asks nobody', async () => {
  const { context, asked } = around({ zone: 'Europe/Berlin' });
  expect(await findAbsences([weekly], context, now)).toEqual({
    conflicts: [],
    warnings: [],
    isComplete: true,
  });
  expect(asked).toEqual([]);
});
