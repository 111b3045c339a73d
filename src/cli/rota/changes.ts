import type { Person } from '../../model.ts';
import { distinct } from '../../people.ts';
import type { RotaFile } from '../../services/rota/file.ts';
import type { Stretch } from '../../services/rota/overlay.ts';
import { farthest as farthestOfTurns, type Rotation, stretchesOf } from '../../services/rota/rotation.ts';
import { covers, day, earlier, later, plus, type Span } from '../../time.ts';
import { areSame } from './outlook.ts';

/** Who is on call, in one of two files. */
export interface Duty {
  readonly people: readonly Person[];
  /** Nobody is on call, as planned. */
  readonly isOff: boolean;
}

/** A time in which two files say different things. */
export interface Change extends Span {
  readonly before: Duty;
  readonly after: Duty;
}

/** What changes in a rota. */
export interface RotaChanges {
  readonly name: string;
  readonly zone: string;
  readonly status: 'new' | 'removed' | 'kept';
  readonly now: Pick<Change, 'before' | 'after'>;
  readonly changes: readonly Change[];
  /** The first change, if it is only after the span, within about a year. `null`: there is none. */
  readonly first: Change | null;
}

const nobody: Duty = { people: [], isOff: false };

/** How far ahead the first change is looked for, in milliseconds. */
const farthest = 370 * day;

/** Compares two files: who is on call now, and in a span of time. */
export function changesOf(
  before: RotaFile,
  after: RotaFile,
  span: Span,
  now: Date,
  isWanted: (name: string) => boolean,
): readonly RotaChanges[] {
  const names = new Set([...after.rotas.keys(), ...before.rotas.keys()]);
  return [...names].filter(isWanted).map((name): RotaChanges => {
    const [old, rota] = [before.rotas.get(name), after.rotas.get(name)];
    const zone = rota?.zone ?? old?.zone ?? after.zone;
    const status = old === undefined ? 'new' : rota === undefined ? 'removed' : 'kept';
    const at = { from: now, until: plus(now, 1) };
    const current = { before: dutyIn(read(old, at), now), after: dutyIn(read(rota, at), now) };
    const changes = status === 'kept' ? differences(old, rota, span) : [];
    const beyond = { from: span.until, until: plus(span.until, farthest) };
    const [first = null] = status === 'kept' && changes.length === 0 ? differences(old, rota, beyond) : [];
    return { name, zone, status, now: current, changes, first };
  });
}

function read(rota: Rotation | undefined, { from, until }: Span): readonly Stretch[] {
  return rota === undefined ? [] : stretchesOf(rota, from, until);
}

function dutyIn(stretches: readonly Stretch[], at: Date): Duty {
  const stretch = stretches.find((one) => covers(one, at));
  return stretch ? { people: distinct(stretch.people), isOff: stretch.isOff } : nobody;
}

/** Where two rotas differ: what begins in the span, as long as it is. */
function differences(
  old: Rotation | undefined,
  rota: Rotation | undefined,
  { from, until: end }: Span,
): readonly Change[] {
  // Whatever goes on at the end of the span is not different from then on for longer than the shorter of the two.
  const ends = [old, rota]
    .map((one) => read(one, { from, until: end }).reduce((last, { until }) => later(last, until), end))
    .filter((until) => until > end);
  const last = ends.length === 0 ? end : ends.reduce(earlier);
  const span = { from, until: earlier(last, plus(end, farthestOfTurns)) };
  return allDifferences(read(old, span), read(rota, span), span)
    .filter((change) => change.from < end)
    .map((change) => (change.until < span.until ? change : { ...change, until: last }));
}

/** All of them, cut off at the span's ends. */
function allDifferences(
  before: readonly Stretch[],
  after: readonly Stretch[],
  span: Span,
): readonly Change[] {
  const times = [span, ...before, ...after].flatMap(({ from, until }) => [from.getTime(), until.getTime()]);
  const edges = [...new Set(times)]
    .filter((time) => time >= span.from.getTime() && time <= span.until.getTime())
    .sort((a, b) => a - b);
  const [dutyBefore, dutyAfter] = [cursorOf(before), cursorOf(after)];
  const found: Change[] = [];
  // Both are off between the end of the last change and this time.
  let isBridged = false;
  for (const [index, time] of edges.slice(0, -1).entries()) {
    const from = new Date(time);
    const change = {
      from,
      until: new Date(edges[index + 1] ?? time),
      before: dutyBefore(from),
      after: dutyAfter(from),
    };
    const last = found.at(-1);
    if (isEqual(change.before, change.after)) {
      isBridged &&= change.before.isOff;
      continue;
    }
    const goesOn =
      last !== undefined &&
      isBridged &&
      isEqual(last.before, change.before) &&
      isEqual(last.after, change.after);
    if (goesOn) found[found.length - 1] = { ...last, until: change.until };
    else found.push(change);
    isBridged = true;
  }
  return found;
}

/** Who is on call at times that come in order. */
function cursorOf(stretches: readonly Stretch[]): (at: Date) => Duty {
  let next = 0;
  return (at) => {
    for (let one = stretches[next]; one && one.until <= at; one = stretches[next]) next += 1;
    return dutyIn(stretches.slice(next, next + 1), at);
  };
}

/** Whether the same people are on call. */
export function isEqual(one: Duty, other: Duty): boolean {
  return one.isOff === other.isOff && areSame(one.people, other.people);
}
