import type { Failure } from '../../failure.ts';

/** A place that only adds and removes members. */
export interface Membership {
  readonly add: (ids: readonly string[]) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** Who is in it at this moment. */
  readonly list: () => Promise<readonly string[]>;
  /** The service took the change, and yet others are in it, or somebody is missing. */
  readonly differs: (now: readonly string[]) => Failure | Promise<Failure>;
}

/**
 * Puts exactly the desired members there: who comes is added first, and nobody is taken out before the others are seen to
 * be there, so that the place is never empty. A run beside this one may have removed them in the same moment: whoever is
 * missing in the end is put back. Rejects with a Failure.
 */
export async function swapMembers(
  { add, remove, list, differs }: Membership,
  before: readonly string[],
  desired: readonly string[],
): Promise<void> {
  const missing = (now: readonly string[]) => desired.filter((id) => !now.includes(id));
  const coming = missing(before);
  if (coming.length > 0) await add(coming);
  const going = before.filter((id) => !desired.includes(id));
  if (going.length > 0) {
    const now = await list();
    if (missing(now).length > 0) throw await differs(now);
    await remove(going);
  }
  let now = await list();
  const lost = missing(now);
  if (lost.length > 0) {
    await add(lost);
    now = await list();
  }
  if ([...now].sort().join() !== [...desired].sort().join()) throw await differs(now);
}
