import { daysOf, type Years } from './rules.ts';

/** The data: dist/holidays.json, which scripts/holidays.ts writes. */
export interface Table {
  /** Where the data comes from, and its licence. */
  readonly about: string;
  /** The first and the last year. */
  readonly from: number;
  readonly until: number;
  /** Days that follow no simple rule, such as those of Islamic holidays; see `listed`. */
  readonly lists: readonly string[];
  /** The rules of each name, see `daysOf`; `~` marks substitute days. All are numbered in this order, from 0. */
  readonly holidays: Readonly<Record<string, string>>;
  /**
   * The rules of each country and region, `DE`, `DE-BY`, `DE-BY-A`, by their numbers in base 36: ascending, each as the
   * distance to the one before, the first to -1. A region also has its country’s, except those whose numbers have a minus.
   */
  readonly regions: Readonly<Record<string, string>>;
}

/** What date-holidays adds to the name of a holiday whose substitute a day is. */
export const substitute = ' (substitute day)';

/** The country of a region, or the region of its part: `DE-BY` of `DE-BY-A`. Null for a country. */
export function partOf(region: string): string | null {
  return region.includes('-') ? region.slice(0, region.lastIndexOf('-')) : null;
}

/** The names of the holidays of a region in the table by their day since 1970-01-01. */
export function holidaysOf(region: string, table: Table): ReadonlyMap<number, readonly string[]> {
  const rules = Object.entries(table.holidays).flatMap(([name, all]) =>
    all
      .split(' ')
      .map((rule) =>
        rule.startsWith('~') ? { name: name + substitute, rule: rule.slice(1) } : { name, rule },
      ),
  );
  const years: Years = [table.from, table.until];
  const days = new Map<number, string[]>();
  for (const number of numbersOf(region, table.regions)) {
    const { name, rule } = rules[number] ?? { name: '', rule: '' };
    for (const day of daysOf(rule, years, table.lists)) {
      const names = days.get(day) ?? [];
      if (!names.includes(name)) days.set(day, [...names, name]);
    }
  }
  return days;
}

function numbersOf(region: string, regions: Table['regions']): ReadonlySet<number> {
  const whole = partOf(region);
  const numbers = new Set(whole === null ? [] : numbersOf(whole, regions));
  let last = -1;
  for (const text of (regions[region] ?? '').split(' ')) {
    if (text === '') continue;
    if (text.startsWith('-')) {
      numbers.delete(Number.parseInt(text.slice(1), 36));
      continue;
    }
    last += Number.parseInt(text, 36);
    numbers.add(last);
  }
  return numbers;
}
