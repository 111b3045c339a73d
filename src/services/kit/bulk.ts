import { HttpFailure } from '../../http/answer.ts';
import { oncePerKey, quiet } from './once.ts';
import { chunks } from './pages.ts';

/**
 * The result of a bulk read. `null` if it was too much for the service, so that each part has to be read on its own.
 * Rejects with errors that those requests would meet too (no connection, a refused key, a rate limit).
 */
export function orInParts<T>(asked: Promise<T>): Promise<T | null> {
  return asked.catch((error) => {
    if (error instanceof HttpFailure && error.tooMuch) return null;
    throw error;
  });
}

/**
 * Reads many things in few requests of at most `most` each. If that is too much for the service, reads each on its own.
 * Returns the answer that contains a given thing.
 */
export function readTogether<K, T>(
  keys: readonly K[],
  read: (keys: readonly K[], bulk: boolean) => Promise<T>,
  most = keys.length,
): (key: K) => Promise<T> {
  const alone = oncePerKey((key: K) => read([key], false));
  const together = new Map<K, Promise<T | null>>();
  for (const part of chunks([...new Set(keys)], most)) {
    if (part.length === 1) continue;
    const answer = quiet(orInParts(read(part, true)));
    for (const key of part) together.set(key, answer);
  }
  return async (key) => (await together.get(key)) ?? alone(key);
}
