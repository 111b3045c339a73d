import { asFailure, Failure } from '../../failure.ts';
import { isRefusal } from './api.ts';

/** Something that is to be written, and how it is recognised. */
export interface OneWrite<T> {
  /** What it is, in errors: `the override`. */
  readonly what: string;
  /** The service's name. */
  readonly service: string;
  readonly write: () => Promise<unknown>;
  /** All that exist now. */
  readonly list: () => Promise<readonly T[]>;
  /** Whether that is what was to be written. */
  readonly isIt: (entry: T) => boolean;
  /** Takes one out that exists twice; absent where writing it again replaces it. */
  readonly remove?: (entry: T) => Promise<unknown>;
}

/**
 * Writes something that must exist once, although the answer may be lost: then the service is asked what exists. Of several
 * one is left, since a request that was sent again after its answer was lost may have written a second. Rejects with a
 * Failure; where nobody can tell what became of it, that is what it says.
 */
export async function writeOnce<T>({ what, service, write, list, isIt, remove }: OneWrite<T>): Promise<void> {
  const failure = await write().then(() => null, asFailure);
  if (failure === null && !remove) return;
  const entries = await list().catch(() => null);
  if (failure !== null && entries === null && !isRefusal(failure))
    throw unknownOutcome(what, service, failure);
  const [first, ...copies] = entries?.filter(isIt) ?? [];
  if (failure !== null && !first) throw failure;
  // They say the same, so it does no harm if one too many can't be taken away.
  if (remove) await Promise.allSettled(copies.map(remove));
}

/** Nobody can tell whether it was written. */
export function unknownOutcome(what: string, service: string, cause: Failure): Failure {
  const fix = `The next run shows what ${service} says then; asking for the same again does not write it twice.`;
  return new Failure(`Could not determine whether ${what} was written. ${cause.message}`, fix, { cause });
}
