import type { PlainShift } from '../plain-shifts.ts';
import type { SplunkPolicy } from './state.ts';

/** Times without milliseconds. */
export function isoTime(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, 'Z');
}

/** On the wire: Get a team's on-call schedule, v2, `schedules[]`. Overrides are listed next to the rolls, not applied. */
export function wirePolicy(policy: SplunkPolicy, now: Date, until: Date, listsTaken = false): object {
  const inWindow = (shift: PlainShift) => shift.until > now && shift.from < until;
  const covers = ({ from, until }: PlainShift) => from <= now && now < until;
  const current = policy.overrides.filter(inWindow);
  const taken = listsTaken ? current.filter(({ isTaken }) => isTaken) : [];
  const listed = [...taken, ...current.filter(({ isTaken }) => !isTaken)];
  const names = { name: policy.name, slug: policy.slug };
  const overrides = listed.map(({ user, instead, from, until }) => ({
    origOnCallUser: { username: instead },
    ...(user !== '' && { overrideOnCallUser: { username: user } }),
    start: isoTime(from),
    end: isoTime(until),
    policy: names,
  }));
  // Several people on call in one rotation have an entry each, as the shifts of a rotation do.
  const lines = linesOf(policy.shifts.filter(inWindow));
  const schedule = lines.map((rolls) => {
    const current = rolls.find(covers);
    const override = policy.overrides.findLast((one) => covers(one) && one.instead === current?.user);
    return {
      ...(current && { onCallUser: { username: current.user } }),
      ...(override?.user && { overrideOnCallUser: { username: override.user } }),
      onCallType: policy.type,
      ...(policy.type === 'rotation_group' && {
        rotationName: policy.rotation ?? 'Weekly',
        shiftName: 'Around the clock',
      }),
      ...(current && { shiftRoll: isoTime(current.until) }),
      rolls: rolls.map(({ user, from, until }) => ({
        start: isoTime(from),
        end: isoTime(until),
        onCallUser: { username: user },
        isRoll: true,
      })),
    };
  });
  return { policy: names, schedule, overrides };
}

/** Splits shifts into lines without overlaps. One empty line if there are none. */
function linesOf(shifts: readonly PlainShift[]): PlainShift[][] {
  const lines: PlainShift[][] = [[]];
  for (const shift of shifts.toSorted((a, b) => a.from.getTime() - b.from.getTime())) {
    const free = lines.find((line) => (line.at(-1)?.until ?? shift.from) <= shift.from);
    if (free) free.push(shift);
    else lines.push([shift]);
  }
  return lines;
}
