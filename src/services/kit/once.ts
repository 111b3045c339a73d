/**
 * Loads when it is first asked, and gives the same promise from then on. A promise that nobody has asked for yet may
 * already have failed: that is no unhandled rejection.
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= quiet(load());
    return kept;
  };
}

/** A promise for each key, loaded when it is first asked for. */
export interface PerKey<K, T> {
  (key: K): Promise<T>;
  /** Takes an answer that came another way, in a list for example. */
  fill(key: K, value: T | Promise<T>): void;
  has(key: K): boolean;
}

/** Loads each key when it is first asked for, and gives the same promise from then on. */
export function oncePerKey<K, T>(load: (key: K) => Promise<T>): PerKey<K, T> {
  const kept = new Map<K, Promise<T>>();
  const keep = (key: K, value: Promise<T>) => {
    kept.set(key, quiet(value));
    return value;
  };
  return Object.assign((key: K) => kept.get(key) ?? keep(key, load(key)), {
    fill: (key: K, value: T | Promise<T>) => void keep(key, Promise.resolve(value)),
    has: (key: K) => kept.has(key),
  });
}

/** Starts loading all of these side by side, and gives the promise of each. */
export function startAll<K, T>(keys: readonly K[], load: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const started = oncePerKey(load);
  for (const key of keys) started(key);
  return started;
}

/** Makes a thing once for each context: what a service's source, directory and targets share in a run. */
export function oncePerRun<C extends object, T>(create: (context: C) => T): (context: C) => T {
  const made = new WeakMap<object, { readonly value: T }>();
  return (context) => {
    const kept = made.get(context) ?? { value: create(context) };
    made.set(context, kept);
    return kept.value;
  };
}

/** A promise that is kept for whoever asks later. */
export function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/** What those of the promises gave that did not fail. */
export async function fulfilled<T>(promises: readonly Promise<T>[]): Promise<readonly T[]> {
  const results = await Promise.allSettled(promises);
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
