const minute = 60_000;

/** Counts calls by key over the last minute. A tenth more than the limit is allowed as a burst. */
export class RateLimits {
  readonly #calls = new Map<string, number[]>();

  /** Counts one call. Returns 0 if it is allowed, else the whole seconds to wait. */
  take(key: string, perMinute: number, now: Date): number {
    const time = now.getTime();
    const recent = (this.#calls.get(key) ?? []).filter((call) => call > time - minute);
    this.#calls.set(key, recent);
    const [oldest] = recent;
    if (oldest !== undefined && recent.length >= perMinute + perMinute / 10) {
      return Math.ceil((oldest + minute - time) / 1000);
    }
    recent.push(time);
    return 0;
  }
}
