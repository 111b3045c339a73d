import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { daysOf, periodsOf } from '../../src/workload/days.ts';
import { type Load, loadsOf } from '../../src/workload/loads.ts';
import { rosterOf } from '../../src/workload/roster.ts';
import { holidaysOn, nameOf, shiftAt, somebody, swapAt } from './given.ts';
import { countQuarters, quarter, type Row } from './oracle.ts';

const hour = 3_600_000;
const same = <T>(person: T) => person;

/** Two weeks from here hold a change of the clocks, or none. */
const windows = [
  ['Europe/Berlin', '2026-03-20T10:00Z'],
  ['Europe/Berlin', '2026-10-17T03:30Z'],
  ['America/New_York', '2026-03-01T12:00Z'],
  ['America/New_York', '2026-10-25T02:15Z'],
  ['Australia/Lord_Howe', '2026-03-28T12:00Z'],
  ['Asia/Kolkata', '2026-06-01T00:00Z'],
  ['UTC', '2026-12-20T00:00Z'],
] as const;

const length = 14 * 96;

function reckoned(
  rows: readonly Row[],
  zone: string,
  start: number,
  end = length,
  dates: readonly string[] = [],
) {
  const roster = rosterOf({ shifts: rows.map((row) => shiftAt(start, row)), swaps: null }, same);
  const span = { from: start, until: start + end * quarter };
  return loadsOf(roster, span, periodsOf(daysOf(zone, span), holidaysOn(dates)));
}

function countsOf({ shifts, time, nights, weekends, holidays }: Load) {
  return {
    shifts,
    hours: time / hour,
    nights: nights.count,
    weekends: weekends.count,
    holidays: holidays?.count,
  };
}

const row: fc.Arbitrary<Row> = fc
  .tuple(
    fc.constantFrom('ana', 'ben', 'cleo'),
    fc.integer({ min: -200, max: length }),
    fc.integer({ min: 1, max: 800 }),
  )
  .map(([who, from, quarters]) => ({ who, from, until: from + quarters }));

/** A shift as sources may tell it: cut in two, and repeated. */
const told: fc.Arbitrary<readonly Row[]> = fc.tuple(row, fc.nat(), fc.boolean()).map(([one, cut, again]) => {
  const middle = one.from + (cut % (one.until - one.from));
  const pieces = [
    { ...one, until: middle },
    { ...one, from: middle },
  ].filter(({ from, until }) => from < until);
  return again ? [...pieces, one] : pieces;
});

describe('rule 17: what one quarter of an hour after another says', () => {
  test.each(windows)('in %s from %s', (zone, written) => {
    const start = Date.parse(written);
    const holidays = new Set(
      [0, 3, 9, 10].map((days) => new Date(start + days * 24 * hour).toISOString().slice(0, 10)),
    );
    fc.assert(
      fc.property(fc.array(told, { maxLength: 8 }), fc.integer({ min: 1, max: length }), (all, end) => {
        const rows = all.flat();
        const loads = reckoned(rows.toReversed(), zone, start, end, [...holidays]);
        for (const load of loads) {
          const oracle = countQuarters(rows, nameOf(load.person), { start, length: end, zone, holidays });
          expect(countsOf(load)).toEqual(oracle);
        }
        const missing = ['ana', 'ben', 'cleo'].filter(
          (who) => !loads.some(({ person }) => nameOf(person) === who),
        );
        for (const who of missing)
          expect(countQuarters(rows, who, { start, length: end, zone, holidays }).hours).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  test('hours and shares add up, and so do differences from the fair share', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const loads = reckoned(rows, 'Europe/Berlin', Date.parse('2026-10-17T00:00Z'));
        const sum = (field: (load: Load) => number | null) =>
          loads.reduce((all, load) => all + (field(load) ?? 0), 0);
        const total = sum(({ time }) => time);
        expect(sum(({ share }) => share)).toBeCloseTo(total > 0 ? 1 : 0);
        expect(sum(({ fairShare }) => fairShare)).toBeCloseTo(total > 0 ? 1 : 0);
        expect(sum(({ deviation }) => deviation) / hour).toBeCloseTo(0);
      }),
    );
  });
});

describe('a shift', () => {
  const start = Date.parse('2026-11-02T08:00Z');
  const load = (rows: readonly Row[]) => reckoned(rows, 'Europe/Berlin', start).map(countsOf);

  test('is all time without a break, however it was cut and repeated', () => {
    const rows = [
      { who: 'ana', from: 0, until: 96 },
      { who: 'ana', from: 96, until: 192 },
      { who: 'ana', from: 50, until: 100 },
      { who: 'ana', from: 200, until: 210 },
    ];
    expect(load(rows)).toMatchObject([{ shifts: 2, hours: 50.5 }]);
  });

  test('of a pager that ends one a fraction of a second before the next is still one', () => {
    const first = shiftAt(start, { who: 'ana', from: 0, until: 96 });
    const second = shiftAt(start, { who: 'ana', from: 96, until: 192 });
    const shifts = [{ ...first, until: new Date(first.until.getTime() - 999) }, second];
    const roster = rosterOf({ shifts, swaps: null }, same);
    expect(roster.people[0]?.onCall).toHaveLength(1);
  });

  test('of two people at once counts for each of them', () => {
    const rows = ['ana', 'ben'].map((who) => ({ who, from: 0, until: 96 }));
    expect(load(rows)).toMatchObject([
      { shifts: 1, hours: 24 },
      { shifts: 1, hours: 24 },
    ]);
  });
});

describe('over a change of the clocks', () => {
  test.each([
    ['Europe/Berlin', '2026-03-28T20:00Z', 7],
    ['Europe/Berlin', '2026-10-24T20:00Z', 9],
    ['America/New_York', '2026-03-08T03:00Z', 7],
    ['America/New_York', '2026-11-01T02:00Z', 9],
  ])('in %s the night from %s on has %i hours', (zone, from, hours) => {
    const start = Date.parse(from);
    const [load] = reckoned([{ who: 'ana', from: 0, until: 60 }], zone, start);
    expect(load?.nights).toEqual({ count: 1, time: hours * hour });
    expect(load?.time).toBe(15 * hour);
  });
});

describe('overrides', () => {
  const start = Date.parse('2026-11-02T08:00Z');
  const week = 7 * 96;
  const span = { from: start, until: start + 4 * week * quarter };
  const loads = (rows: readonly Row[], swaps: readonly ReturnType<typeof swapAt>[] | null) => {
    const roster = rosterOf({ shifts: rows.map((one) => shiftAt(start, one)), swaps }, same);
    const all = loadsOf(roster, span, periodsOf(daysOf('UTC', span), null));
    return new Map(all.map((load) => [nameOf(load.person), load]));
  };
  const turns = [
    { who: 'ana', from: 0, until: week },
    { who: 'ben', from: week, until: 2 * week },
  ];
  const lead = { who: 'lead', from: week, until: week + 40 };
  const covered = [turns[0] ?? lead, lead, { who: 'ben', from: week + 40, until: 2 * week }];

  test('are counted for who takes and who gives; whoever only helped out is not in the rotation', () => {
    const all = loads(covered, [swapAt(start, lead, 'ben')]);
    expect(all.get('lead')).toMatchObject({ taken: 1, given: 0, fairShare: null, deviation: null });
    expect(all.get('ben')).toMatchObject({ taken: 0, given: 1, fairShare: 0.5 });
    expect(all.get('ana')).toMatchObject({ taken: 0, given: 0, fairShare: 0.5 });
    expect(all.get('lead')?.share).toBeCloseTo(40 / (2 * week));
  });

  test('of which is not told whom they replaced leave what was given unknown', () => {
    const all = loads(covered, [swapAt(start, lead, undefined)]);
    expect(all.get('lead')).toMatchObject({ taken: 1, given: null, fairShare: null });
    expect(all.get('ben')).toMatchObject({ taken: 0, given: null, fairShare: 0.5 });
  });

  test('that a source does not tell are unknown, not zero', () => {
    const all = loads(covered, null);
    expect(all.get('lead')).toMatchObject({ taken: null, given: null });
    expect(all.get('lead')?.fairShare).toBeCloseTo(1 / 3);
  });

  test('where nobody was due are as good as shifts', () => {
    const all = loads(
      turns,
      turns.map((one) => swapAt(start, one, null)),
    );
    expect(all.get('ana')).toMatchObject({ taken: 1, fairShare: 0.5 });
  });

  test('that are all there is make up the rotation', () => {
    const all = loads([lead], [swapAt(start, lead, 'ben')]);
    expect(all.get('ben')).toMatchObject({ time: 0, given: 1, fairShare: 1 });
    expect(loads([lead], [swapAt(start, lead, undefined)]).get('lead')).toMatchObject({ fairShare: 1 });
  });

  test('of the coming time do not count yet', () => {
    const later = { ...lead, from: 5 * week, until: 5 * week + 4 };
    const all = loads([...turns, later], [swapAt(start, later, 'ben')]);
    expect(all.get('lead')).toMatchObject({ taken: 0, time: 0, fairShare: null });
    expect(all.get('ben')).toMatchObject({ given: 0 });
  });

  test('that follow each other count once', () => {
    const pieces = [lead, { who: 'lead', from: week + 40, until: week + 80 }];
    const all = loads(
      [...turns.slice(0, 1), ...pieces],
      pieces.map((one) => swapAt(start, one, 'ben')),
    );
    expect(all.get('lead')).toMatchObject({ taken: 1 });
    expect(all.get('ben')).toMatchObject({ given: 1, time: 0 });
  });
});

describe('the next shift', () => {
  const start = Date.parse('2026-11-02T08:00Z');
  const next = (rows: readonly Row[]) => reckoned(rows, 'UTC', start, 96)[0]?.next;

  test('is the one after the current one', () => {
    const rows = [
      { who: 'ana', from: 0, until: 100 },
      { who: 'ana', from: 200, until: 210 },
      { who: 'ana', from: 300, until: 310 },
    ];
    expect(next(rows)).toBe(start + 200 * quarter);
  });

  test('is unknown if there is none', () => {
    expect(next([{ who: 'ana', from: 0, until: 100 }])).toBeNull();
  });

  test('is all that is known of somebody new', () => {
    const loads = reckoned([{ who: 'dora', from: 120, until: 140 }], 'UTC', start, 96);
    expect(loads).toMatchObject([
      { person: somebody('dora'), shifts: 0, time: 0, share: null, fairShare: null },
    ]);
  });
});

test('who carried most comes first, then by name', () => {
  const rows = [
    { who: 'cleo', from: 0, until: 4 },
    { who: 'ben', from: 4, until: 8 },
    { who: 'ana', from: 8, until: 20 },
  ];
  expect(reckoned(rows, 'UTC', 0).map(({ person }) => nameOf(person))).toEqual(['ana', 'ben', 'cleo']);
});
