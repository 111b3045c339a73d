import pLimit, { type LimitFunction } from 'p-limit';
import type { Lane } from './request.ts';

const minute = 60_000;

/**
 * Lets requests go lane by lane, so that many of them do not meet a service's limits. `pause` waits so many
 * milliseconds before a request goes, or throws if that would be too long.
 */
export function createLanes(now: () => Date) {
  const limits = new Map<string, LimitFunction>();
  const starts = new Map<string, number[]>();

  /** Takes a place among those of a minute, and waits for it. */
  const start = async (
    { name, perMinute = Number.POSITIVE_INFINITY }: Lane,
    pause: (milliseconds: number) => Promise<void>,
  ) => {
    const time = now().getTime();
    const recent = (starts.get(name) ?? []).filter((at) => at > time - minute);
    const first = recent[recent.length - perMinute];
    const at = first === undefined ? time : first + minute;
    starts.set(name, [...recent, at]);
    if (at > time) await pause(at - time);
  };
  return <T>(
    lane: Lane,
    pause: (milliseconds: number) => Promise<void>,
    send: () => Promise<T>,
  ): Promise<T> => {
    const limit = limits.get(lane.name) ?? pLimit(lane.abreast);
    limits.set(lane.name, limit);
    return limit(async () => {
      await start(lane, pause);
      return send();
    });
  };
}
