import Holidays from 'date-holidays';
import type { Years } from '../../src/holidays/rules.ts';

/** One holiday of a region, in all years: its name, and its days since 1970-01-01 in ascending order. */
export interface Holiday {
  readonly name: string;
  readonly days: readonly number[];
}

const known = new Holidays();

/** The codes of all countries, regions and their parts: `DE`, `DE-BY`, `DE-BY-A`. In the data set, some have small letters. */
export function allRegions(): readonly string[] {
  return codes(known.getCountries()).flatMap((country) => [
    country,
    ...codes(known.getStates(country)).flatMap((state) => [
      `${country}-${state}`,
      ...codes(known.getRegions(country, state)).map((part) => `${country}-${state}-${part}`),
    ]),
  ]);
}

/**
 * The public holidays of a region, as date-holidays computes them, in the order of their first days. Names are English if
 * there are any. Only whole days count: one that begins at noon is none, and of three and a half days three are.
 */
export function holidaysIn(region: string, [first, last]: Years): readonly Holiday[] {
  const [country = '', state = '', part = ''] = region.split('-');
  // Of all types: a public holiday’s rule may depend on a holiday of another type.
  const all = new Holidays(country, state, part);
  const found = new Map<string, { name: string; days: Set<number> }>();
  // A holiday may begin in the year before, or be moved there.
  for (let year = first - 1; year <= last + 1; year += 1) {
    for (const { date, start, end, name, rule, type } of all.getHolidays(year, 'en')) {
      if (type !== 'public') continue;
      wholeDays(date, end.getTime() - start.getTime()).forEach((day, index) => {
        const [its] = new Date(day * 86_400_000).toISOString().split('-').map(Number);
        if (its === undefined || its < first || its > last) return;
        const key = [rule, index, name].join('|');
        const holiday = found.get(key) ?? { name, days: new Set() };
        found.set(key, holiday);
        holiday.days.add(day);
      });
    }
  }
  return [...found.values()].map(({ name, days }) => ({ name, days: [...days].sort((a, b) => a - b) }));
}

/**
 * The whole days of a holiday that starts at a local time, `2025-10-26 00:00:00`, and lasts some milliseconds. An hour less
 * or more is a change of the clocks. Islamic days start at the sunset before, but the time says midnight.
 */
function wholeDays(local: string, length: number): readonly number[] {
  const [date = '', time] = local.split(' ');
  if (time !== '00:00:00') return [];
  const start = Date.parse(date) / 86_400_000;
  return Array.from({ length: Math.floor((length / 3_600_000 + 1) / 24) }, (_, index) => start + index);
}

function codes(names: Readonly<Record<string, string>> | null): readonly string[] {
  return Object.keys(names ?? {});
}
