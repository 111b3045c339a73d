import type { Person, Shift, Swap } from '../model.ts';
import { merged, type Stretch, union, without } from './stretches.ts';

/** Somebody of a schedule, and when. Stretches of one list neither meet nor overlap, and are in order. */
export interface OnRoster {
  readonly person: Person;
  /** On call, overrides applied. */
  readonly onCall: readonly Stretch[];
  /** On call by an override. */
  readonly taken: readonly Stretch[];
  /** Handed to somebody else, or to nobody, by an override. */
  readonly given: readonly Stretch[];
  /** Theirs by the schedule itself, as far as the source tells. */
  readonly due: readonly Stretch[];
}

/** Everybody of a schedule. */
export interface Roster {
  readonly people: readonly OnRoster[];
  /** Whether the source tells which part overrides changed, and whether it tells whom they replaced. */
  readonly tells: { readonly taken: boolean; readonly given: boolean };
}

/** What a source said about a span of time. */
interface Told {
  readonly shifts: readonly Shift[];
  readonly swaps: readonly Swap[] | null;
}

/** Puts together what is known of each person, whatever the order, copies and cuts of shifts. */
export function rosterOf({ shifts, swaps }: Told, who: (person: Person) => Person): Roster {
  const shiftsOf = Map.groupBy(shifts, ({ person }) => who(person));
  const takenBy = Map.groupBy(swaps ?? [], ({ person }) => person && who(person));
  const givenBy = Map.groupBy(swaps ?? [], ({ instead }) => instead && who(instead));
  const everybody = new Set([...shiftsOf.keys(), ...takenBy.keys(), ...givenBy.keys()]);
  const people = [...everybody].flatMap((person) => {
    if (!person) return [];
    const onCall = union(shiftsOf.get(person) ?? []);
    const takes = takenBy.get(person) ?? [];
    const given = union(givenBy.get(person) ?? []);
    // An override where nobody was due is as good as a shift.
    const covering = union(takes.filter(({ instead }) => instead !== null));
    const due = merged([...without(onCall, covering), ...given]);
    return [{ person, onCall, taken: union(takes), given, due }];
  });
  const given = swaps?.every(({ instead }) => instead !== undefined) ?? false;
  return { people, tells: { taken: swaps !== null, given } };
}

/**
 * Who is in the rotation within a stretch of time: everybody who was scheduled then. People who only stood in for others
 * are left out, unless there is nobody else.
 */
export function rotationOf({ people }: Roster, span: Stretch): ReadonlySet<Person> {
  const due = people.filter((one) => touches(one.due, span));
  const all = due.length > 0 ? due : people.filter(({ onCall }) => touches(onCall, span));
  return new Set(all.map(({ person }) => person));
}

function touches(stretches: readonly Stretch[], { from, until }: Stretch): boolean {
  return stretches.some((one) => one.from < until && from < one.until);
}
