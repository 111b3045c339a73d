import { HttpFailure } from '../../http/answer.ts';
import type { Shift } from '../../model.ts';
import { isSame } from '../../people.ts';
import { isSameSpan } from '../../time.ts';
import { isRefusal } from './api.ts';
import { type OneWrite, writeOnce } from './write-once.ts';

/** An override for a service that chooses the id itself. */
export interface NewOverride<T extends Shift> extends Pick<OneWrite<T>, 'service' | 'http' | 'list'> {
  readonly override: Shift;
  /** Sends it. Must not be retried on its own (`notIdempotent`), because each request writes another one. */
  readonly write: () => Promise<unknown>;
}

/** How often it is sent. */
const tries = 3;

/**
 * Writes an override that is recognised by who takes over, from when and until when. If it exists already, nothing is
 * written. After a lost answer it is sent again only if the list shows that it does not exist. Rejects with a Failure, which also
 * says if the outcome is unknown.
 */
export async function writeOverride<T extends Shift>({ override, ...rest }: NewOverride<T>): Promise<void> {
  const isIt = (existing: T) => isSameOverride(existing, override);
  if ((await rest.list()).some(isIt)) return;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await writeOnce({ what: 'the override', ...rest, isIt });
    } catch (error) {
      // An unknown outcome is no HttpFailure.
      if (!(error instanceof HttpFailure) || isRefusal(error) || attempt === tries) throw error;
    }
  }
}

/** Whether two overrides put the same person on call, to the second. */
export function isSameOverride(one: Shift, other: Shift): boolean {
  return isSame(one.person, other.person) && isSameSpan(one, other);
}
