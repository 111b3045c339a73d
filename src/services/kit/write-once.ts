import { asFailure, Failure } from '../../failure.ts';
import type { Http } from '../../http/request.ts';
import { isRefusal } from './api.ts';
import { readUntil } from './reread.ts';

/** Something to write, and how to recognise it. */
export interface OneWrite<T> {
  /** What it is, in errors: `the override`. */
  readonly what: string;
  /** The service's name. */
  readonly service: string;
  /** Pauses while the list catches up with the write. */
  readonly http: Pick<Http, 'pause'>;
  readonly write: () => Promise<unknown>;
  /** All that exist now. */
  readonly list: () => Promise<readonly T[]>;
  /** Whether an entry is what was written. */
  readonly isIt: (entry: T) => boolean;
  /** Removes a duplicate. Absent if writing it again replaces it. */
  readonly remove?: (entry: T) => Promise<unknown>;
}

/**
 * Writes something that must exist exactly once. If the answer is lost, reads what exists. Duplicates are removed, because
 * a retry after a lost answer may have written a second one. Rejects with a Failure, which also says if the outcome is
 * unknown.
 */
export async function writeOnce<T>({
  what,
  service,
  http,
  write,
  list,
  isIt,
  remove,
}: OneWrite<T>): Promise<void> {
  const failure = await write().then(() => null, asFailure);
  if (failure === null && !remove) return;
  const isLost = failure !== null && !isRefusal(failure);
  const isSettled = (all: readonly T[]) => isRefusal(failure) || all.some(isIt);
  let isCutShort = false;
  const pause = async (milliseconds: number) => {
    const hasTime = await http.pause(milliseconds);
    isCutShort = !hasTime;
    return hasTime;
  };
  const entries = await readUntil({ pause }, list, isSettled).catch(() => null);
  const [first, ...copies] = entries?.filter(isIt) ?? [];
  if (isLost && !first && (entries === null || isCutShort)) throw unknownOutcome(what, service, failure);
  if (failure !== null && !first) throw failure;
  // They all say the same, so a duplicate that can't be removed does no harm.
  if (remove) await Promise.allSettled(copies.map(remove));
}

/** The error if nothing shows whether it was written. */
export function unknownOutcome(what: string, service: string, cause: Failure): Failure {
  const fix = `Run it again: the next run reads what ${service} has, and does not write the same thing twice.`;
  return new Failure(`Could not determine whether ${what} was written. ${cause.message}`, fix, { cause });
}
