import type { World } from '../../src/http/request.ts';

/** A clock that jumps to the next moment at which something happens, as soon as nothing else is to be done. */
export interface VirtualClock extends Pick<World, 'now' | 'sleep' | 'after'> {
  /** Lets time pass until this is done. */
  readonly until: <T>(work: Promise<T>) => Promise<T>;
}

export function virtualClock(start: Date): VirtualClock {
  let time = start.getTime();
  const alarms = new Set<{ readonly at: number; readonly ring: () => void }>();
  const set = (milliseconds: number, ring: () => void) => alarms.add({ at: time + milliseconds, ring });
  const jump = () => {
    const [next] = [...alarms].sort((a, b) => a.at - b.at);
    if (!next) return;
    alarms.delete(next);
    time = Math.max(time, next.at);
    next.ring();
  };
  return {
    now: () => new Date(time),
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        set(milliseconds, resolve);
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      }),
    after(milliseconds) {
      const limit = new AbortController();
      set(milliseconds, () => limit.abort());
      return limit.signal;
    },
    async until(work) {
      let isDone = false;
      const done = () => {
        isDone = true;
      };
      work.then(done, done);
      while (!isDone) {
        for (let turn = 0; turn < 20 && !isDone; turn += 1) await new Promise(setImmediate);
        if (!isDone) jump();
      }
      return work;
    },
  };
}
