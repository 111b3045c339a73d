/**
 * Loads on the first call, and returns the same promise from then on. If it fails before anybody awaits it, that is not
 * an unhandled rejection.
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= quiet(load());
    return kept;
  };
}

/** A promise for each key, loaded on first use. */
export interface PerKey<K, T> {
  (key: K): Promise<T>;
  /** Stores an answer that came another way, such as in a list. */
  fill(key: K, value: T | Promise<T>): void;
  has(key: K): boolean;
}

/** Loads each key on first use, and returns the same promise from then on. */
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

/** Starts loading all keys in parallel, and returns the promise of each. */
export function startAll<K, T>(keys: readonly K[], load: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const started = oncePerKey(load);
  for (const key of keys) started(key);
  return started;
}

/** Creates something once per context: what a service's source, directory and targets share in a run. */
export function oncePerRun<C extends object, T>(create: (context: C) => T): (context: C) => T {
  const made = new WeakMap<object, { readonly value: T }>();
  return (context) => {
    const kept = made.get(context) ?? { value: create(context) };
    made.set(context, kept);
    return kept.value;
  };
}

/** A promise that is awaited later, or never: its failure is not an unhandled rejection. */
export function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/** The values of the promises that did not fail. */
export async function fulfilled<T>(promises: readonly Promise<T>[]): Promise<readonly T[]> {
  const results = await Promise.allSettled(promises);
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
