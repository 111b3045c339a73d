import type { Deviation } from './proxy.ts';

/** A deviation that is meant. */
export interface Exception {
  /** The stand-in's name. */
  readonly service: string;
  /** Which requests: method and path below the file's root. */
  readonly request: RegExp;
  /** Which deviations. */
  readonly what: RegExp;
  /** Why the file is not followed here. */
  readonly reason: string;
}

/**
 * Where the vendors' files are silent, or wrong. One that nothing needs any more fails the contract test, so that what
 * stands here is what is known not to be covered.
 */
export const exceptions: readonly Exception[] = [];

/** Tells deviations that are meant from those that are not, and remembers which exceptions were needed. */
export interface Judge {
  isMeant(deviation: Deviation): boolean;
  /** Those that nothing has needed so far. */
  unneeded(): readonly Exception[];
}

/** A judge over a list of exceptions. */
export function judge(list: readonly Exception[]): Judge {
  const needed = new Set<Exception>();
  return {
    isMeant({ service, request, what }) {
      const fitting = list.filter(
        (one) => one.service === service && one.request.test(request) && one.what.test(what),
      );
      for (const one of fitting) needed.add(one);
      return fitting.length > 0;
    },
    unneeded: () => list.filter((one) => !needed.has(one)),
  };
}
