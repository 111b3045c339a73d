import type { Person } from '../../model.ts';
import { isSame } from '../../people.ts';
import { quoted } from '../../text/parsers.ts';
import { day as dayLength, earlier, later, plus } from '../../time.ts';
import { handover, indexAt } from './handovers.ts';
import { hoursBetween } from './hours.ts';
import { orderOf } from './members.ts';
import { meantPerson, writtenPerson } from './person.ts';
import { localText, pointInTime } from './times.ts';
import { type OwnTurns, type Swapped, swappedIn } from './turns.ts';

/** Two people, each with the day or time at which the shift begins that they give away. */
export type WrittenSwap = readonly { readonly person: Person; readonly begins: string }[];

/** A problem, after the name of somebody in one of the swaps. */
export interface SwapProblem {
  readonly path: readonly [swap: number, person: string];
  readonly message: string;
}

/** Finds the shifts that are swapped, by the turns as they are planned. Later swaps go on from earlier ones. */
export function resolveSwaps(
  rota: OwnTurns,
  written: readonly WrittenSwap[],
): { readonly swaps: readonly Swapped[]; readonly problems: readonly SwapProblem[] } {
  const swaps: Swapped[] = [];
  const problems: SwapProblem[] = [];
  const order = written.length === 0 ? null : orderOf(rota);
  const takersOf = (index: number) =>
    swappedIn((order?.at(index) ?? []).slice(0, rota.atATime), index, swaps);
  const beginnings = new Map<number, Date | null>();
  const beginningAt = (index: number) => {
    const known = beginnings.get(index);
    const beginning = known === undefined ? beginningOf(rota, index) : known;
    beginnings.set(index, beginning);
    return beginning;
  };
  for (const [at, sides] of written.entries()) {
    const found = sides.map(({ person, begins }) => {
      try {
        return turnOf(rota, person, begins, { takersOf, beginningAt });
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        problems.push({ path: [at, writtenPerson(person) ?? ''], message });
        return null;
      }
    });
    const [one, other] = found;
    if (!one || !other) continue;
    const isBoth = [one, other].some(({ index }) =>
      [one, other].every(({ position }) => takersOf(index).includes(position)),
    );
    if (isBoth) {
      const name = writtenPerson(sides[1]?.person ?? sides[0]?.person ?? rota.people[0] ?? nobody) ?? '';
      problems.push({ path: [at, name], message: 'both are on call in one of these shifts' });
      continue;
    }
    swaps.push({ index: one.index, instead: one.position, position: other.position });
    swaps.push({ index: other.index, instead: other.position, position: one.position });
  }
  return { swaps, problems };
}

const nobody: Person = { email: null, name: null, aliases: [] };

/** So many turns are looked at for the next shift of somebody. */
const mostTurns = 500;

/** What is known of each turn: who takes it after earlier swaps, and when their shift begins. */
interface Known {
  readonly takersOf: (index: number) => readonly number[];
  readonly beginningAt: (index: number) => Date | null;
}

/** The turn of somebody that begins on a day, or at a time. Throws an Error whose message follows the name. */
function turnOf(
  rota: OwnTurns,
  person: Person,
  begins: string,
  { takersOf, beginningAt }: Known,
): { readonly index: number; readonly position: number } {
  const name = writtenPerson(person) ?? '';
  const names = rota.people.map((one) => writtenPerson(one) ?? '');
  if (!rota.people.some((one) => isSame(one, person)))
    throw new Error(`${quoted(name)} is not in \`people\`${meantPerson(name, names)}`);
  const isDay = begins.length === '2026-12-21'.length;
  const from = pointInTime(isDay ? `${begins}T00:00` : begins, rota.zone);
  const until = isDay ? nextMidnight(begins, rota.zone) : plus(from, 1);
  const positionIn = (index: number) =>
    takersOf(index).find((position) => {
      const one = rota.people[position];
      return one !== undefined && isSame(one, person);
    });
  if (until <= handover(rota, 0))
    throw new Error(`no shift begins on ${begins}, before the rota starts: delete the swap if it is over`);
  const found: { index: number; position: number; from: Date }[] = [];
  const first = Math.max(0, indexAt(rota, from));
  let next: Date | null = null;
  for (let index = first; index < first + mostTurns && next === null; index += 1) {
    if (found.length > 0 && handover(rota, index) >= until) break;
    const position = positionIn(index);
    const start = position === undefined ? null : beginningAt(index);
    if (position === undefined || start === null || start < from) continue;
    if (start < until) found.push({ index, position, from: start });
    else next = start;
  }
  const [one, other] = found;
  if (one && !other) return one;
  if (one)
    throw new Error(
      `has several shifts that begin then: write the time too, such as ${localText(one.from, rota.zone)}`,
    );
  const near =
    next && (isDay ? localText(next, rota.zone).slice(0, begins.length) : localText(next, rota.zone));
  const hint = near === null ? '' : `: the next one begins ${isDay ? 'on' : 'at'} ${near}`;
  throw new Error(`no shift of ${quoted(name)} begins ${isDay ? 'on' : 'at'} ${begins}${hint}`);
}

/** Hours come every week, in milliseconds: within this time, where holidays do not count. */
const hoursComeWithin = 8 * dayLength;

/**
 * When the shift of a turn begins: with the first of its hours, whether or not that is a holiday. `null` if it has none, or the
 * clock leaves it out.
 */
function beginningOf(rota: OwnTurns, index: number): Date | null {
  const [start, end] = [handover(rota, index), handover(rota, index + 1)];
  if (start >= end || !rota.hours) return start < end ? start : null;
  const { isHoliday: _, ...always } = rota.hours;
  const [first] = hoursBetween(always, rota.zone, start, earlier(end, plus(start, hoursComeWithin)));
  return first ? later(first.from, start) : null;
}

function nextMidnight(date: string, zone: string): Date {
  const [next = ''] = new Date(Date.parse(date) + dayLength).toISOString().split('T');
  return pointInTime(`${next}T00:00`, zone);
}
