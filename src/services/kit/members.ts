import type { Failure } from '../../failure.ts';
import type { Http } from '../../http/request.ts';
import { readUntil } from './reread.ts';

/** A group whose service can only add and remove members. */
export interface Membership {
  readonly add: (ids: readonly string[]) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** The current members, as far as the service's list has caught up. */
  readonly list: () => Promise<readonly string[]>;
  /** The error if the service accepted the change, but the members still differ. */
  readonly differs: (now: readonly string[]) => Failure | Promise<Failure>;
}

/**
 * Makes the desired members the only members. New members are added first, and nobody is removed until the list shows
 * them, so the group is never empty. Another run may remove them at the same moment: anybody missing at the end is added
 * again. A list that lags behind a write is read again before it counts. Rejects with a Failure.
 */
export async function swapMembers(
  http: Pick<Http, 'pause'>,
  { add, remove, list, differs }: Membership,
  before: readonly string[],
  desired: readonly string[],
): Promise<void> {
  const missing = (now: readonly string[]) => desired.filter((id) => !now.includes(id));
  const isComplete = (now: readonly string[]) => missing(now).length === 0;
  const isExact = (now: readonly string[]) => [...now].sort().join() === [...desired].sort().join();
  const coming = missing(before);
  const going = before.filter((id) => !desired.includes(id));
  // A list that lags may show somebody who has just been removed: from here on, one member is certain to be there.
  await add(coming.length > 0 ? coming : desired.slice(0, 1));
  let now = await readUntil(http, list, going.length > 0 ? isComplete : isExact);
  if (going.length > 0) {
    if (!isComplete(now)) throw await differs(now);
    await remove(going);
    now = await readUntil(http, list, (now) => isExact(now) || !isComplete(now));
  }
  if (!isComplete(now)) {
    await add(missing(now));
    now = await readUntil(http, list, isExact);
  }
  if (!isExact(now)) throw await differs(now);
}
