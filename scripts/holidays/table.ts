import type { Years } from '../../src/holidays/rules.ts';
import { partOf, substitute, type Table } from '../../src/holidays/table.ts';
import type { Holiday } from './days.ts';
import { rulesOf, yearly } from './fit.ts';

/** A rule and the name of its days. */
interface Named {
  readonly rule: string;
  readonly name: string;
}

/** The table of some regions, each with its holidays. A country comes before its regions. */
export function tableOf(
  about: string,
  regions: ReadonlyMap<string, readonly Holiday[]>,
  years: Years,
): Table {
  const lists: string[] = [];
  const rules = allRules([...regions.values()].flat(), years, lists);
  const named = new Map<string, ReadonlyMap<string, Named>>();
  for (const [region, holidays] of regions) {
    const all = holidays.flatMap(({ name, days }) =>
      (rules.get(days.join()) ?? []).map((rule) =>
        name.endsWith(substitute)
          ? { rule: `~${rule}`, name: name.slice(0, -substitute.length) }
          : { rule, name },
      ),
    );
    named.set(region, new Map(all.map((one) => [`${one.rule} ${one.name}`, one])));
  }
  const changes = [...named].map(([region, its]) => {
    const inherited = named.get(partOf(region) ?? '') ?? new Map<string, Named>();
    const more = [...its].filter(([key]) => !inherited.has(key));
    return { region, more, less: [...inherited].filter(([key]) => !its.has(key)) };
  });
  const holidays = byName(changes.flatMap(({ more }) => more.map(([, one]) => one)));
  const numbers = new Map(
    Object.entries(holidays)
      .flatMap(([name, texts]) => texts.split(' ').map((rule) => `${rule} ${name}`))
      .map((key, index) => [key, index] as const),
  );
  const numbered = (entries: readonly (readonly [string, Named])[]) =>
    entries.map(([key]) => numbers.get(key) ?? Number.NaN).sort((one, other) => one - other);
  return {
    about,
    from: years[0],
    until: years[1],
    lists,
    holidays,
    regions: Object.fromEntries(
      changes.map(({ region, more, less }) => [
        region,
        [...distances(numbered(more)), ...numbered(less).map((number) => `-${number.toString(36)}`)].join(
          ' ',
        ),
      ]),
    ),
  };
}

/** The rules of all days that there are; the lists of those without a simple one are added to the lists, longest first. */
function allRules(holidays: readonly Holiday[], years: Years, lists: string[]) {
  const series = new Map(holidays.map(({ days }) => [days.join(), days]));
  const simple = [...series].map(([key, days]) => ({ key, days, rules: yearly(days, years) }));
  const others = simple.sort((one, other) => other.days.length - one.days.length);
  return new Map(others.map(({ key, days, rules }) => [key, rules ?? rulesOf(days, years, lists)]));
}

/** Rules by name, in the order in which they are first used: the holidays of one country are next to each other. */
function byName(all: readonly Named[]): Readonly<Record<string, string>> {
  const names = Object.entries(Object.groupBy(all, ({ name }) => name));
  return Object.fromEntries(
    names.map(([name, its = []]) => [name, [...new Set(its.map(({ rule }) => rule))].join(' ')]),
  );
}

/** Ascending numbers as the distances between them, in base 36. They compress better. */
function distances(numbers: readonly number[]): readonly string[] {
  return numbers.map((number, index) => (number - (numbers[index - 1] ?? -1)).toString(36));
}
