import type { Override, Shift } from '../../model.ts';
import { isSame } from '../../people.ts';
import { later, layOver, overlaps, plus, second } from '../../time.ts';

/** An override that was just written, in a service that does not document which of two overrides wins. */
export interface Precedence {
  readonly override: Shift;
  readonly now: () => Date;
  /** All overrides that have not ended. */
  readonly list: () => Promise<readonly Override[]>;
  /** Whether only the person of the override is on call at a time. */
  readonly isOnCall: (at: Date) => Promise<boolean>;
  readonly write: (override: Shift) => Promise<unknown>;
  /** Ends another override as of now. */
  readonly end: (override: Override) => Promise<unknown>;
}

/**
 * Makes an override apply where others were written before it: if the service prefers these, they are cut to what the new one leaves
 * of them. Rejects with a Failure.
 */
export async function takePrecedence({
  override,
  now,
  list,
  isOnCall,
  write,
  end,
}: Precedence): Promise<void> {
  const others = (await list()).filter(
    (other) => overlaps(other, override) && !isSame(other.person, override.person),
  );
  const start = later(override.from, now());
  if (others.length === 0 || (await isOnCall(plus(start, second)))) return;
  for (const other of others) {
    const rest = { person: other.person, from: later(other.from, now()), until: other.until };
    // What is left of it is written first, so that nothing is lost if the next request fails.
    for (const part of layOver<Shift>([rest], override).slice(0, -1)) await write(part);
    await end(other);
  }
}
