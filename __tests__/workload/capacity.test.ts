import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { capacityOf, type Worker } from '../../src/workload/capacity.ts';
import { comingWeekdays } from '../../src/workload/days.ts';
import { merged } from '../../src/workload/stretches.ts';
import { holidaysOn, nameOf, somebody } from './given.ts';
import { localTime, quarter } from './oracle.ts';

const day = 86_400_000;
const none = holidaysOn([]);

const worker = (who: string, zone: string, now: number, over: Partial<Worker> = {}): Worker => ({
  person: somebody(who),
  isInTeam: true,
  onCall: [],
  away: [],
  days: comingWeekdays(zone, now, 4),
  ...over,
});

/** Monday at nine in Berlin. */
const monday = Date.parse('2026-11-30T08:00Z');
const week = (index: number, from = monday) => ({
  from: from + index * 7 * day,
  until: from + (index + 1) * 7 * day,
});
const team = ['ana', 'ben', 'cleo', 'dan', 'eva'];

describe('a team of five, one of them on call', () => {
  const workers = team.map((who, index) => worker(who, 'Europe/Berlin', monday, { onCall: [week(index)] }));

  test('with all of the day for operations: 20% operations, 80% development', () => {
    const { weeks } = capacityOf(workers, { operationalShare: 1, holidays: none });
    expect(weeks.map(({ teamDays, operationsDays }) => [teamDays, operationsDays])).toEqual(
      Array(4).fill([25, 5]),
    );
    expect(weeks.map(({ onCall }) => onCall.map(({ person, days }) => [nameOf(person), days]))).toEqual(
      team.slice(0, 4).map((who) => [[who, 5]]),
    );
  });

  test('the usual share, public holidays and absences', () => {
    const holidays = holidaysOn(['2026-12-25', '2026-12-26', '2027-01-01']);
    const away = [{ from: Date.parse('2026-12-13T23:00Z'), until: Date.parse('2026-12-15T23:00Z') }];
    const some = workers.map((one) => (nameOf(one.person) === 'cleo' ? { ...one, away } : one));
    const { weeks } = capacityOf(some, { operationalShare: 0.8, holidays });
    expect(weeks).toMatchObject([
      { week: '2026-W49', first: '2026-11-30', last: '2026-12-04', teamDays: 25, operationsDays: 4 },
      { week: '2026-W50', first: '2026-12-07', last: '2026-12-11', teamDays: 25, operationsDays: 4 },
      // Cleo is on call in this week, and away for two days of it.
      { week: '2026-W51', teamDays: 23, onCall: [{ days: 3 }] },
      { week: '2026-W52', first: '2026-12-21', last: '2026-12-25', teamDays: 20, operationsDays: 3.2 },
    ]);
    expect(weeks[2]?.operationsDays).toBeCloseTo(2.4);
  });

  test('whoever is on call but away all week is named all the same, and takes nothing from development', () => {
    const some = workers.map((one) => (nameOf(one.person) === 'ana' ? { ...one, away: [week(0)] } : one));
    const [first] = capacityOf(some, { operationalShare: 0.8, holidays: none }).weeks;
    expect(first).toMatchObject({ teamDays: 20, operationsDays: 0 });
    expect(first?.onCall).toEqual([{ person: somebody('ana'), days: 0 }]);
  });

  test('somebody from outside is on call, and takes nothing from the team', () => {
    const outside = worker('lead', 'Europe/Berlin', monday, { isInTeam: false, onCall: [week(0)] });
    const idle = team.map((who) => worker(who, 'Europe/Berlin', monday));
    const { weeks, team: counted } = capacityOf([outside, ...idle], {
      operationalShare: 0.8,
      holidays: none,
    });
    expect(weeks[0]).toMatchObject({
      teamDays: 25,
      operationsDays: 0,
      onCall: [{ person: somebody('lead'), days: 5 }],
    });
    expect(counted).toHaveLength(5);
  });

  test('nights alone take nothing from working days', () => {
    const nights = [0, 1, 2, 3, 4].map((days) => ({
      from: monday + days * day + 8 * 3_600_000,
      until: monday + (days + 1) * day,
    }));
    const { weeks } = capacityOf([worker('ana', 'Europe/Berlin', monday, { onCall: nights })], {
      operationalShare: 0.8,
      holidays: none,
    });
    expect(weeks[0]).toMatchObject({ operationsDays: 0, onCall: [] });
  });
});

describe('the weeks that are planned', () => {
  const datesAt = (now: string, zone = 'Europe/Berlin') =>
    comingWeekdays(zone, Date.parse(now), 4).map(({ date }) => date);

  test('begin today, whatever the hour, and end after four ISO weeks', () => {
    const dates = datesAt('2026-11-26T22:30Z');
    expect([dates[0], dates.at(-1), dates.length]).toEqual(['2026-11-26', '2026-12-18', 17]);
    expect(datesAt('2026-11-26T23:30Z')[0]).toBe('2026-11-27');
  });

  test.each(['2026-11-28T10:00Z', '2026-11-29T10:00Z'])('begin on Monday at the weekend: %s', (now) => {
    const dates = datesAt(now);
    expect([dates[0], dates.at(-1), dates.length]).toEqual(['2026-11-30', '2026-12-25', 20]);
  });

  test('have the year of their Thursday', () => {
    const days = comingWeekdays('UTC', Date.parse('2026-12-31T12:00Z'), 4);
    expect(days.slice(0, 3).map(({ date, week }) => [date, week])).toEqual([
      ['2026-12-31', '2026-W53'],
      ['2027-01-01', '2026-W53'],
      ['2027-01-04', '2027-W01'],
    ]);
  });
});

test('rule 17: the same as counting quarters of an hour, over changes of the clocks too', () => {
  const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata');
  const starts = fc.constantFrom(
    '2026-03-02T07:00Z',
    '2026-10-12T15:45Z',
    '2026-10-28T23:00Z',
    '2026-12-24T02:00Z',
  );
  const stretch = fc.tuple(fc.integer({ min: -100, max: 2_900 }), fc.integer({ min: 1, max: 900 }));
  const stretches = fc.array(stretch, { maxLength: 6 });
  fc.assert(
    fc.property(zones, starts, stretches, stretches, (zone, start, onCall, away) => {
      const now = Date.parse(start);
      const at = (all: readonly (readonly [number, number])[]) =>
        merged(
          all.map(([from, length]) => ({
            from: now + from * quarter,
            until: now + (from + length) * quarter,
          })),
        );
      const one = worker('ana', zone, now, { onCall: at(onCall), away: at(away) });
      const holiday = localTime(zone, now + 3 * day)[0];
      const { weeks } = capacityOf([one], { operationalShare: 0.5, holidays: holidaysOn([holiday]) });
      const covers = (all: readonly (readonly [number, number])[], index: number) =>
        all.some(([from, length]) => from <= index && index < from + length);
      const expected = { team: 0, operations: 0 };
      const today = localTime(zone, now)[0];
      const last = weeks.at(-1)?.last ?? '';
      for (let index = -100; index < 3_400; index += 1) {
        const [date, hour, weekday] = localTime(zone, now + index * quarter);
        if (date < today || date > last || date === holiday || /S(at|un)/.test(weekday)) continue;
        if (hour < 9 || hour >= 17 || covers(away, index)) continue;
        expected.team += 1 / 32;
        if (covers(onCall, index)) expected.operations += 0.5 / 32;
      }
      const sum = (field: 'teamDays' | 'operationsDays') => weeks.reduce((all, one) => all + one[field], 0);
      expect(sum('teamDays')).toBeCloseTo(expected.team, 6);
      expect(sum('operationsDays')).toBeCloseTo(expected.operations, 6);
    }),
    { numRuns: 40 },
  );
});
