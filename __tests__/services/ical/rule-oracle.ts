import { Temporal } from 'temporal-polyfill';

/** A rule whose parts are lists. */
export interface Rule {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly wkst: string;
  readonly count: number | null;
  readonly months?: readonly number[] | undefined;
  readonly dates?: readonly number[] | undefined;
  readonly weeks?: readonly number[] | undefined;
  readonly weekdays?: readonly string[] | undefined;
  readonly positions?: readonly number[] | undefined;
}

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The years of the calendar below. Oracle and tests look at some in the middle. */
const [firstYear, years] = [2018, 13];
const origin = new Temporal.PlainDate(firstYear, 1, 1);
const calendar = Array.from({ length: years * 366 }, (_, nth) => {
  const { year, month, day, dayOfWeek } = origin.add({ days: nth });
  return {
    nth,
    year,
    month,
    date: day,
    weekday: weekdays[dayOfWeek - 1] ?? '',
    at: Date.UTC(year, month - 1, day),
  };
});
type Day = (typeof calendar)[number];

const monthOf = ({ year, month }: Day) => year * 12 + month;
const [inYears, inMonths] = [Map.groupBy(calendar, ({ year }) => year), Map.groupBy(calendar, monthOf)];

/** All weeks, by the weekday on which they begin. A week belongs to the year that has four of its days or more. */
const weeksBy = new Map(
  weekdays.map((first) => {
    const begin = calendar.findIndex(({ weekday }) => weekday === first);
    const weeks = Array.from({ length: years * 52 }, (_, nth) =>
      calendar.slice(begin + 7 * nth, begin + 7 * nth + 7),
    );
    const yearOf = (week: readonly Day[]) =>
      [...Map.groupBy(week, ({ year }) => year)].find(([, days]) => days.length >= 4)?.[0];
    return [first, { begin, weeks, inYears: Map.groupBy(weeks, yearOf), yearOf }];
  }),
);

/** Whether an item is at one of these places of a list, counted from 1 or, from the end, from -1. */
function isAt<T>(list: readonly T[], places: readonly number[], item: T): boolean {
  return places.some((place) => list.at(place > 0 ? place - 1 : place) === item);
}

/** The days of a rule from its start, found by looking at each day of the calendar. */
export function daysByOracle(rule: Rule, start: number): readonly number[] {
  const first = calendar.find(({ at }) => at === start);
  const by = weeksBy.get(rule.wkst);
  if (!first || !by) throw new Error('not in the calendar');
  const weekNumber = ({ nth }: Day) => Math.floor((nth - by.begin) / 7);
  const key = {
    DAILY: ({ nth }: Day) => nth,
    WEEKLY: weekNumber,
    MONTHLY: monthOf,
    YEARLY: ({ year }: Day) => year,
  }[rule.freq];
  const periods = [...Map.groupBy(calendar, key)]
    .filter(([period]) => period >= key(first) && (period - key(first)) % rule.interval === 0)
    .map(([, days]) => days.filter((day) => fits(day)));
  const chosen = periods.flatMap((days) =>
    rule.positions ? days.filter((day) => isAt(days, rule.positions ?? [], day)) : days,
  );
  const later = chosen.filter(({ at }) => at > start).map(({ at }) => at);
  return [start, ...later].slice(0, rule.count ?? later.length + 1);

  function fits(day: Day): boolean {
    const noDay = !rule.dates && !rule.weekdays;
    const byDate = noDay && !rule.weeks && (rule.freq === 'MONTHLY' || rule.freq === 'YEARLY');
    const byWeekday = noDay && !byDate && rule.freq !== 'DAILY';
    const months = rule.months ?? (byDate && rule.freq === 'YEARLY' ? [first?.month] : undefined);
    const week = by?.weeks[weekNumber(day)] ?? [];
    return (
      (!months || months.includes(day.month)) &&
      (!byDate || day.date === first?.date) &&
      (!byWeekday || day.weekday === first?.weekday) &&
      (!rule.dates || isAt(inMonths.get(monthOf(day)) ?? [], rule.dates, day)) &&
      (!rule.weeks || isAt(by?.inYears.get(by.yearOf(week)) ?? [], rule.weeks, week)) &&
      (!rule.weekdays || rule.weekdays.some((weekday) => isWeekday(day, weekday)))
    );
  }

  function isWeekday(day: Day, written: string): boolean {
    const [name, place] = [written.slice(-2), Number(written.slice(0, -2))];
    const isOfMonth = rule.freq === 'MONTHLY' || rule.months !== undefined;
    const all = isOfMonth ? inMonths.get(monthOf(day)) : inYears.get(day.year);
    const same = (all ?? []).filter(({ weekday }) => weekday === name);
    return day.weekday === name && (place === 0 || isAt(same, [place], day));
  }
}
