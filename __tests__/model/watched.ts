import type { Source } from '../../src/model.ts';
import type { Services } from '../../src/services/connect.ts';
import type { Current, Target } from '../../src/target.ts';

/** Sees what a run asks and decides, at the moment when it does. */
export interface Watch {
  /** A pager is asked who is on call. */
  readonly asks: () => void;
  /** It has answered. */
  readonly knows: () => void;
  /** Something is written into a pager or a target. */
  readonly writes: () => void;
}

/** The services of a run, under watch. */
export function watched(services: Services, watch: Watch): Services {
  return {
    ...services,
    source: async (kind) => watchedSource(await services.source(kind), watch),
    target: async (ref) => watchedTarget(await services.target(ref), watch),
    fresh: () => watched(services.fresh(), watch),
  };
}

function watchedSource(source: Source, { asks, knows, writes }: Watch): Source {
  const { overrides } = source;
  const { write, end, extend } = overrides ?? {};
  const told =
    <A extends unknown[]>(act: (...what: A) => Promise<void>) =>
    (...what: A) => {
      writes();
      return act(...what);
    };
  return {
    ...source,
    onCall(...question) {
      asks();
      const answerOf = source.onCall(...question);
      return (schedule) => answerOf(schedule).finally(knows);
    },
    ...(overrides && {
      overrides: {
        ...overrides,
        // Which overrides exist is asked right before one is written over them.
        list: (schedule) => overrides.list(schedule).finally(knows),
        ...(write && { write: told(write) }),
        ...(end && { end: told(end) }),
        ...(extend && { extend: told(extend) }),
      },
    }),
  };
}

function watchedTarget(target: Target, watch: Watch): Target {
  return { ...target, read: async (schedule) => watchedCurrent(await target.read(schedule), watch) };
}

function watchedCurrent(current: Current, watch: Watch): Current {
  const { recognise } = current;
  return {
    ...current,
    ...(recognise && {
      recognise: async (...what) => watchedCurrent(await recognise(...what), watch),
    }),
    write(...what) {
      watch.writes();
      return current.write(...what);
    },
  };
}

/** An answer is good for so long, in milliseconds. */
const freshness = 2_000;

/** A run that has asked so often, and heard of somebody else each time, asks no more. */
const mostQuestions = 7;

/** A run under watch: it writes only by a fresh answer, and knows who was on call since it asked. */
export class WatchedRun implements Watch {
  /** Who was, or may have been, on call at some time since it asked last. */
  readonly onCall = new Set<string>();
  /** What it should not have done. */
  readonly violations: string[] = [];
  readonly #now: () => number;
  readonly #onCallNow: () => readonly string[];
  readonly #isAlone: () => boolean;
  #questions = 0;
  #knownAt = 0;
  #hasWritten = false;

  /** `isAlone`: the waits of a run beside this one move its clock too, at any moment. */
  constructor(now: () => number, onCallNow: () => readonly string[], isAlone: () => boolean) {
    this.#now = now;
    this.#onCallNow = onCallNow;
    this.#isAlone = isAlone;
  }

  asks = () => {
    this.#questions += 1;
    this.onCall.clear();
    for (const name of this.#onCallNow()) this.onCall.add(name);
  };

  knows = () => {
    this.#knownAt = this.#now();
  };

  writes = () => {
    const age = this.#now() - this.#knownAt;
    const isBound = !this.#hasWritten && this.#isAlone() && this.#questions < mostQuestions;
    if (isBound && age > freshness)
      this.violations.push(`it writes by an answer that is ${age / 1000} s old`);
    this.#hasWritten = true;
  };

  /** Those who come to be shown although their duty had ended before the run last asked. */
  back(before: readonly string[], shown: readonly string[]): readonly string[] {
    return shown.filter((name) => !before.includes(name) && !this.onCall.has(name));
  }
}
