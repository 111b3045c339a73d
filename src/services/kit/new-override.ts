import { asFailure, Failure } from '../../failure.ts';
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

/**
 * Writes an override that is recognised by who takes over, from when and until when, unless it exists already. Rejects
 * with a Failure, which also says if the outcome is unknown.
 */
export async function writeOverride<T extends Shift>({ override, ...rest }: NewOverride<T>): Promise<void> {
  const isIt = (existing: T) => isSameOverride(existing, override);
  if ((await rest.list()).some(isIt)) return;
  await writeUntilSeen({ what: 'the override', ...rest, isIt });
}

/** Whether two overrides put the same person on call, to the second. */
export function isSameOverride(one: Shift, other: Shift): boolean {
  return isSame(one.person, other.person) && isSameSpan(one, other);
}

/** How often it is sent. */
const tries = 3;

/**
 * Writes what can neither be repeated nor removed, and does not exist yet. After a lost answer it is sent again only once
 * the list shows that it still does not exist. Rejects with a Failure.
 */
export async function writeUntilSeen<T>(one: Omit<OneWrite<T>, 'remove'>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await writeOnce(one);
    } catch (error) {
      // An unknown outcome is no HttpFailure.
      if (!(error instanceof HttpFailure) || isRefusal(error) || attempt === tries) throw error;
    }
  }
}

/**
 * Writes one after another what together makes up a handover. `where` names the parts in errors: `rotations of “Data”`.
 * Rejects with a Failure, which also says how many parts were written.
 */
export async function writeParts<T>(
  where: string,
  parts: readonly T[],
  write: (part: T) => Promise<void>,
): Promise<void> {
  for (const [done, part] of parts.entries()) {
    await write(part).catch((error) => {
      const { message, fix } = asFailure(error);
      if (done === 0) throw error;
      const begun = `The handover was written for only ${done} of ${parts.length} ${where}. ${message}`;
      throw new Failure(begun, `${fix} Until then, whoever takes over is not on call alone.`, {
        cause: error,
      });
    });
  }
}
