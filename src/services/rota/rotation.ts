import type { Person, Shift } from '../../model.ts';
import { distinct } from '../../people.ts';
import { day, earlier, later, overlaps, plus } from '../../time.ts';
import { handover } from './handovers.ts';
import { deputiesOf, firstOf } from './layers.ts';
import { type FileOverride, type Stretch, type Turn, withOverrides } from './overlay.ts';
import { type OwnTurns, plannedTurns, turnsOf } from './turns.ts';

export type { FileOverride } from './overlay.ts';

/**
 * A rota as it is in the file: people who take turns, or whoever is on call in other rotas; and the overrides of that.
 *
 * `starts` is the first handover; before it, nobody is on call unless an override says so. `atATime` is how many are on call
 * at once: the next ones in the order of `people`, never more than there are. Whoever is listed twice has two turns.
 */
export interface Rotation extends OwnTurns {
  readonly overrides: readonly FileOverride[];
  /** It has no people of its own. */
  readonly layers?: Layers;
}

/** Other rotas: the first that has anybody on call, or one whose next in turn are its deputies. */
export interface Layers {
  readonly kind: 'follow' | 'deputy';
  readonly names: readonly string[];
  /** Never empty. A function, so that two files are compared by the names alone. */
  readonly rotas: () => readonly Rotation[];
}

/** The shifts that overlap a time span, in order of time. Pure, and it takes no longer in old rotas than in new ones. */
export function shiftsOf(rotation: Rotation, from: Date, until: Date): readonly Shift[] {
  return stretchesOf(rotation, from, until).flatMap(({ people, from, until }) =>
    distinct(people).map((person) => ({ person, from, until })),
  );
}

/** Who is on call at a time. */
export function peopleAt(rotation: Rotation, at: Date): readonly Person[] {
  return shiftsOf(rotation, at, plus(at, 1)).map(({ person }) => person);
}

/** The rotas of people that a rota takes them from, in any number of steps, each once; a rota of people is its own. */
export function rotasOfPeople(rotation: Rotation): readonly Rotation[] {
  const all = new Set([rotation]);
  for (const { layers } of all) for (const other of layers?.rotas() ?? []) all.add(other);
  return [...all].filter(({ layers }) => layers === undefined);
}

/** When the first handover is: the first of all rotas that it follows. */
export function startOf(rotation: Rotation): Date {
  return rotasOfPeople(rotation)
    .map((rota) => handover(rota, 0))
    .reduce(earlier);
}

/**
 * Everything in a time span, in order of time: who is on call, when that is nobody, and whether nobody is planned. Each is as
 * long as it is, also beyond the span. There is none for the time before the rota starts.
 */
export function stretchesOf(rotation: Rotation, from: Date, until: Date): readonly Stretch[] {
  const known = new Map<Rotation, readonly Stretch[]>();
  const read = (rota: Rotation): readonly Stretch[] => {
    const stretches = known.get(rota) ?? ownStretches(rota, from, until, read);
    known.set(rota, stretches);
    return stretches;
  };
  return read(rotation);
}

type Read = (rota: Rotation) => readonly Stretch[];

function ownStretches(rota: Rotation, from: Date, until: Date, read: Read): readonly Stretch[] {
  const span = { from, until };
  const overrides = overridesIn(rota, from, until);
  return withOverrides(baseOf(rota, from, until, read), overrides, rota.atATime).filter((stretch) =>
    overlaps(stretch, span),
  );
}

/** When overrides begin and end, as numbers: a file may have thousands of them, and comparing dates takes many times as long. */
const times = new WeakMap<readonly FileOverride[], Float64Array>();

function overridesIn({ overrides }: Rotation, from: Date, until: Date): readonly FileOverride[] {
  const numbers =
    times.get(overrides) ?? Float64Array.from(overrides.flatMap((one) => [+one.from, +one.until]));
  times.set(overrides, numbers);
  const [start, end] = [from.getTime(), until.getTime()];
  return overrides.filter(
    (_, index) => (numbers[2 * index] ?? end) < end && start < (numbers[2 * index + 1] ?? start),
  );
}

/** What is on call without the rota's own overrides. */
function baseOf(rota: Rotation, from: Date, until: Date, read: Read): readonly Turn[] {
  if (!rota.layers) return turnsOf(rota, from, until);
  const others = rota.layers.rotas();
  if (rota.layers.kind === 'follow') return firstOf(others.map(read), { from, until }).map(asTurn);
  const [primary] = others;
  if (!primary) return [];
  const stretches = read(primary);
  const [start, end] = [
    later(stretches[0]?.from ?? from, plus(from, -farthest)),
    earlier(stretches.at(-1)?.until ?? until, plus(until, farthest)),
  ];
  return deputiesOf(stretches, plannedTurns(primary, start, end), primary.atATime).map(asTurn);
}

/**
 * No turn further from what is asked is worked out, in milliseconds. An override until further notice, such as one until the
 * year 9999, covers millions of them.
 */
export const farthest = 370 * day;

function asTurn({ people, isOff, from, until }: Stretch): Turn {
  return { people, from, until, ...(isOff && { isOff }) };
}
