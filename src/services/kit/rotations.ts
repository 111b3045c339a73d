import { Failure } from '../../failure.ts';
import type { Source } from '../../model.ts';
import { nearest } from '../../text/near.ts';
import { list } from '../../text/parsers.ts';
import { day, plus, type Span } from '../../time.ts';
import { type Named, pick } from './lookup.ts';
import { oncePerKey, quiet } from './once.ts';

/** Where a rotation is looked for, in words for errors. */
interface Whose {
  /** `Opsgenie`. */
  readonly service: string;
  /** What has the rotations: `the schedule “Data science”`. */
  readonly owner: string;
}

/** Finds the rotation with this name, else with this id. Throws a Failure that lists those there are. */
export function findRotation<T extends Named>(rotations: readonly T[], wanted: string, whose: Whose): T {
  const found = pickRotation(rotations, wanted, whose.service);
  if (found === null) throw noSuchRotation(wanted, rotations, whose);
  return found;
}

function pickRotation<T extends Named>(rotations: readonly T[], wanted: string, service: string): T | null {
  return pick(rotations, wanted, { service, thing: 'rotation', ignoreCase: true });
}

/** So many rotations are listed. */
const mostListed = 10;

function noSuchRotation(wanted: string, rotations: readonly Named[], { service, owner }: Whose): Failure {
  const message = `${service} has no rotation with the name or id “${wanted}” in ${owner}.`;
  const names = [...new Set(rotations.map(({ id, name }) => name || id))];
  if (names.length === 0) return new Failure(message, 'It has no rotations: leave `rotation` out.');
  const [near] = nearest(wanted, names, 1);
  const more = names.length > mostListed ? [`${names.length - mostListed} more`] : [];
  const all = list([...names.slice(0, mostListed).map((name) => `“${name}”`), ...more], 'and');
  return new Failure(message, `${near === undefined ? '' : `Did you mean “${near}”? `}It has ${all}.`);
}

/** Finds a rotation of a schedule among some of its rotations, or else in the list of all. Rejects with a Failure. */
export type RotationFinder = (schedule: string, among?: readonly Named[]) => Promise<Named>;

/** Finds one rotation of schedules. `all`: all rotations of a schedule, which are read only if need be. */
export function createRotationFinder(
  wanted: string,
  service: string,
  all: (schedule: string) => Promise<readonly Named[]>,
): RotationFinder {
  const find = oncePerKey(async (schedule: string) =>
    findRotation(await all(schedule), wanted, { service, owner: `the schedule “${schedule}”` }),
  );
  return async (schedule, among = []) => {
    const found = pickRotation(among, wanted, service);
    if (found) find.fill(schedule, found);
    return find(schedule);
  };
}

/** A source for each rotation, created on first use: what one has found, it need not find again. */
export function perRotation(create: (rotation: string) => Source): (rotation: string) => Source {
  const created = new Map<string, Source>();
  return (rotation) => {
    const source = created.get(rotation) ?? create(rotation);
    created.set(rotation, source);
    return source;
  };
}

/**
 * The span to read for who is on call now. The coming shifts are usually asked for at the same time, and are within it: one
 * answer serves both, see `readShared`.
 */
export function aroundNow(now: Date): Span {
  return { from: plus(now, -5 * day), until: plus(now, 30 * day) };
}

/** Reads something of a schedule over a span of time. */
type ReadSpan<T> = (schedule: string, span: Span) => Promise<T>;

/**
 * Reads schedules over spans of time, and lets whoever asks for a part of a span that is just being read wait for that answer:
 * the rotations of a schedule are read together. An answer is not kept, because what it says may change.
 */
export function readShared<T>(read: ReadSpan<T>): ReadSpan<T> {
  const underWay = new Map<string, readonly { readonly span: Span; readonly answer: Promise<T> }[]>();
  return (schedule, span) => {
    const reads = underWay.get(schedule) ?? [];
    const wider = reads.find((one) => one.span.from <= span.from && span.until <= one.span.until);
    if (wider) return wider.answer;
    const started = { span, answer: quiet(read(schedule, span)) };
    underWay.set(schedule, [...reads, started]);
    const forget = () =>
      underWay.set(
        schedule,
        (underWay.get(schedule) ?? []).filter((one) => one !== started),
      );
    started.answer.then(forget, forget);
    return started.answer;
  };
}
