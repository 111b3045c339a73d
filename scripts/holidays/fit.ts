import { orthodoxEaster, westernEaster } from '../../src/holidays/easter.ts';
import { listed, weekdayOf, type Years, yearOf } from '../../src/holidays/rules.ts';

const day = 86_400_000;

/** Rules that together give some days, and what is left of the days. */
interface Fit {
  readonly rule: string;
  readonly rest: readonly number[];
}

/**
 * The shortest rules that give exactly these days within the years: days of a year or around Easter where that fits, else
 * days of a list, which is added to the lists if none fits.
 */
export function rulesOf(days: readonly number[], years: Years, lists: string[]): readonly string[] {
  return yearly(days, years) ?? fromLists(days, years, lists) ?? [`#${added(days, lists)}`];
}

/** The rules without a list; null if they would be longer than a list. */
export function yearly(days: readonly number[], years: Years): readonly string[] | null {
  const fits = anchors(days, years).flatMap(({ text, at }) => {
    const fit = fitted(text, at, days, years);
    return fit ? [fit] : [];
  });
  return shortest(fits, days, (rest) => yearly(rest, years));
}

function fromLists(
  days: readonly number[],
  years: Years,
  lists: readonly string[],
): readonly string[] | null {
  const fits = lists.flatMap((list, index) => {
    const known = listed(list);
    const offsets = new Set(
      known.map((start) => (days[0] ?? 0) - start).filter((off) => Math.abs(off) <= 40),
    );
    return [...offsets].flatMap((off) => {
      const name = `#${index.toString(36)}${off === 0 ? '' : signed(off)}`;
      const fit = fitted(
        name,
        known.map((start) => start + off),
        days,
        years,
      );
      return fit ? [fit] : [];
    });
  });
  return shortest(fits, days, (rest) => (rest.length <= 2 ? rest.map(dateOf) : null));
}

function shortest(
  fits: readonly Fit[],
  days: readonly number[],
  restOf: (rest: readonly number[]) => readonly string[] | null,
): readonly string[] | null {
  const explicit = days.length <= 2 ? [days.map(dateOf)] : [];
  const choices = fits
    .filter(({ rest }) => rest.length * 3 < days.length)
    .flatMap(({ rule, rest }) => {
      const others = rest.length === 0 ? [] : restOf(rest);
      return others ? [[rule, ...others]] : [];
    });
  // A tie is for the first: the anchors come nearest first.
  const [best] = [...explicit, ...choices].sort((one, other) => size(one) - size(other));
  return best && size(best) <= Math.max(18, 8 + 3 * days.length) ? best : null;
}

function size(rules: readonly string[]): number {
  return rules.join(' ').length;
}

/** Anchors near to the days: Easter, and every day of the year within a week of one of the first. */
function anchors(
  days: readonly number[],
  [first, last]: Years,
): readonly { text: string; at: readonly number[] }[] {
  const years = Array.from({ length: last - first + 3 }, (_, index) => first - 1 + index);
  const [start = 0] = days;
  const easters = (
    [
      ['e', westernEaster],
      ['o', orthodoxEaster],
    ] as const
  ).flatMap(([text, easter]) => {
    const off = start - easter(yearOf(start));
    return [
      { text: off === 0 ? text : `${text}${signed(off)}`, at: years.map((year) => easter(year) + off) },
    ];
  });
  const near = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6].map((off) => dateOf(start + off).slice(4));
  return [
    ...easters,
    ...near.map((text) => ({
      text,
      at: years.map((year) => Date.UTC(year, Number(text.slice(0, 2)) - 1, Number(text.slice(2))) / day),
    })),
  ];
}

/** How an anchor moves, by its weekday and year, to give as many of the days as possible and no other day. */
function fitted(
  text: string,
  at: readonly number[],
  days: readonly number[],
  [first, last]: Years,
): Fit | null {
  const isKnown = (holiday: number) => first <= yearOf(holiday) && yearOf(holiday) <= last;
  const wanted = new Set(days);
  const steps = at.map((anchor) => {
    const near = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6].find((step) => wanted.has(anchor + step));
    return { anchor, step: near ?? null };
  });
  const moves = Array.from({ length: 7 }, (_, weekday) =>
    mostFrequent(
      steps.flatMap(({ anchor, step }) => (weekdayOf(anchor) === weekday && step !== null ? [step] : [])),
    ),
  );
  const given = steps.map(({ anchor }) => anchor + (moves[weekdayOf(anchor)] ?? Number.NaN));
  const isRight = given.map((holiday) => Number.isNaN(holiday) || !isKnown(holiday) || wanted.has(holiday));
  const right = new Set(given.filter((holiday, index) => isRight[index] && wanted.has(holiday)));
  if (right.size === 0) return null;
  const off = new Set(at.filter((_, index) => !isRight[index]).map(yearOf));
  // Two anchors of one year, only one of which is right, can’t be told apart.
  if (at.some((anchor, index) => off.has(yearOf(anchor)) && right.has(given[index] ?? 0))) return null;
  // The years around say nothing, so they go with their neighbors.
  const around = at.filter((_, index) => !isKnown(given[index] ?? Number.NaN)).map(yearOf);
  if (around.includes(first - 1) && off.has(first)) off.add(first - 1);
  if (around.includes(last + 1) && off.has(last)) off.add(last + 1);
  const ranges = rangesWithout(off, [first - 1, last + 1]);
  return { rule: text + moveOf(moves, at) + ranges, rest: days.filter((one) => !right.has(one)) };
}

function mostFrequent(steps: readonly number[]): number | null {
  const counts = [...new Set(steps)].map((step) => ({
    step,
    count: steps.filter((one) => one === step).length,
  }));
  return counts.sort((one, other) => other.count - one.count)[0]?.step ?? null;
}

function moveOf(moves: readonly (number | null)[], at: readonly number[]): string {
  const occurs = moves.map((_, weekday) => at.some((anchor) => weekdayOf(anchor) === weekday));
  const is = (step: (weekday: number) => number) =>
    moves.every((move, weekday) => (occurs[weekday] ? move === step(weekday) : true));
  if (is(() => 0)) return '';
  for (let to = 0; to < 7; to += 1) {
    if (is((weekday) => (to - weekday + 7) % 7)) return `>${to}`;
    if (is((weekday) => -((weekday - to + 7) % 7) || 0)) return `<${to}`;
  }
  return `/${moves.map((move) => (move === null ? '.' : move < 0 ? (9 - move).toString(36) : move)).join('')}`;
}

function rangesWithout(off: ReadonlySet<number>, [first, last]: Years): string {
  if (off.size === 0) return '';
  const short = (year: number) => String(year % 100).padStart(2, '0');
  const ranges: string[] = [];
  for (let from = first; from <= last; from += 1) {
    if (off.has(from)) continue;
    let to = from;
    while (to < last && !off.has(to + 1)) to += 1;
    const [start, end] = [from === first ? '' : short(from), to === last ? '' : short(to)];
    ranges.push(from === to && start !== '' ? start : `${start}-${end}`);
    from = to;
  }
  return `@${ranges.join(',')}`;
}

function added(days: readonly number[], lists: string[]): string {
  const distances = days.slice(1).map((one, index) => (one - (days[index] ?? 0)).toString(36));
  lists.push([dateOf(days[0] ?? 0), ...distances].join(' '));
  return (lists.length - 1).toString(36);
}

/** `20250508`. */
export function dateOf(days: number): string {
  return new Date(days * day).toISOString().slice(0, 10).replaceAll('-', '');
}

function signed(off: number): string {
  return off > 0 ? `+${off}` : String(off);
}
