import type { GoAlertSchedule } from './state.ts';

const minute = 60_000;

/** On the wire: somebody's shift. Times are whole minutes. */
export interface WireShift {
  start: string;
  end: string;
  truncated: boolean;
  user: string;
}

const floor = (time: number) => Math.floor(time / minute) * minute;
const iso = (time: number) => new Date(time).toISOString().replace('.000Z', 'Z');

/** Who is on call at a time, by user id. `cut`: turns times into those that GoAlert works with. */
function onCallAt(schedule: GoAlertSchedule, time: number, cut: (time: number) => number): Set<string> {
  const covers = ({ from, until }: { from: Date; until: Date }) =>
    cut(from.getTime()) <= time && time < cut(until.getTime());
  const temporary = schedule.temporary.filter(covers);
  if (temporary.length > 0) return new Set(temporary.map(({ user }) => user));
  const overrides = schedule.overrides.filter(covers);
  const users = schedule.shifts.filter(covers).flatMap(({ user }) => {
    const over = overrides.find(({ remove }) => remove === user);
    return over ? (over.add ?? []) : user;
  });
  const added = overrides.flatMap(({ add, remove }) => (remove === null ? (add ?? []) : []));
  return new Set([...users, ...added]);
}

/**
 * A schedule's shifts in a span. Up to the end of the current minute they are what the engine has noted so far, which lags
 * a little; after that, what the schedule says.
 */
export function wireShifts(
  schedule: GoAlertSchedule,
  { start, end, now, lag }: { start: number; end: number; now: number; lag: number },
): WireShift[] {
  const [first, last] = [floor(start), floor(end)];
  const begin = now < first ? floor(now) : first;
  const current = floor(now);
  const edges = [...schedule.shifts, ...schedule.overrides, ...schedule.temporary].flatMap(
    ({ from, until }) => [floor(from.getTime()), floor(until.getTime())],
  );
  const times = [...new Set([begin, last, current, current + minute, ...edges])]
    .filter((time) => time >= begin && time <= last)
    .sort((a, b) => a - b);
  const open = new Map<string, number>();
  const found: WireShift[] = [];
  const close = (user: string, until: number, truncated: boolean) => {
    if (until > first) found.push({ start: iso(open.get(user) ?? begin), end: iso(until), truncated, user });
    open.delete(user);
  };
  for (const time of times) {
    if (time === last) break;
    const users =
      time === current ? onCallAt(schedule, now - lag, (time) => time) : onCallAt(schedule, time, floor);
    for (const user of [...open.keys()]) if (!users.has(user)) close(user, time, false);
    for (const user of users) if (!open.has(user)) open.set(user, time);
  }
  for (const user of [...open.keys()]) close(user, last, true);
  return found.toSorted(
    (one, other) => one.start.localeCompare(other.start) || one.user.localeCompare(other.user),
  );
}
