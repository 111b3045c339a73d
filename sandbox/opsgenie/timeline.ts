import { isoTime, parent } from './answers.ts';
import type { Window } from './calendar.ts';
import { type Duty, duties, flatten, named } from './on-call.ts';
import type { OpsgenieState, Rotation, Schedule } from './state.ts';

interface Period extends Duty {
  from: Date;
  until: Date;
}

/** On the wire: Opsgenie REST API v2, Get schedule timeline, `data`. */
export function timeline(
  state: OpsgenieState,
  schedule: Schedule,
  window: Window,
  now: Date,
  expand: readonly string[] = [],
): unknown {
  const rotationsOf = (one: Schedule) => ({
    rotations: one.rotations
      .map((rotation, index) => ({
        id: rotation.id,
        name: rotation.name,
        order: index + 1,
        periods: periods(one, rotation, window, now).map((period) => wirePeriod(state, period, now)),
      }))
      .filter(({ periods }) => !state.omitsEmptyRotations || periods.length > 0),
  });
  const overrides = {
    rotations: schedule.rotations.map(({ id, name }, index) => ({
      id,
      name,
      order: index + 1,
      periods: schedule.overrides
        .filter((one) => one.rotations?.includes(id) ?? true)
        .filter(({ from, until }) => from < window.until && until > window.from)
        .map((shift) => wirePeriod(state, { shift, type: 'override', ...cut(shift, window) }, now)),
    })),
  };
  return {
    _parent: parent(schedule),
    startDate: isoTime(window.from),
    endDate: isoTime(window.until),
    finalTimeline: rotationsOf(schedule),
    ...(!state.finalOnly &&
      expand.includes('base') && { baseTimeline: rotationsOf({ ...schedule, overrides: [] }) }),
    ...(!state.finalOnly && expand.includes('override') && { overrideTimeline: overrides }),
  };
}

function cut(shift: Window, { from, until }: Window): Window {
  return {
    from: new Date(Math.max(shift.from.getTime(), from.getTime())),
    until: new Date(Math.min(shift.until.getTime(), until.getTime())),
  };
}

/** A rotation's periods within the window. As in Opsgenie, the current one is cut in two at `now`. */
function periods(schedule: Schedule, rotation: Rotation, window: Window, now: Date): Period[] {
  const edges = [...rotation.shifts, ...schedule.overrides].flatMap(({ from, until }) => [from, until]);
  const times = [window.from, window.until, now, ...edges]
    .filter((time) => time >= window.from && time <= window.until)
    .sort((a, b) => a.getTime() - b.getTime());

  const found: Period[] = [];
  for (const [index, from] of times.entries()) {
    const until = times[index + 1];
    if (!until || until <= from) continue;
    for (const duty of duties(schedule, rotation, from)) {
      const before = found.findLast(({ shift }) => shift === duty.shift);
      if (before?.until.getTime() === from.getTime() && from.getTime() !== now.getTime())
        before.until = until;
      else found.push({ ...duty, from, until });
    }
  }
  return found;
}

function wirePeriod(state: OpsgenieState, { from, until, type, shift }: Period, now: Date): unknown {
  const { recipient } = shift;
  const historical = until <= now;
  return {
    startDate: isoTime(from),
    endDate: isoTime(until),
    type: historical ? 'historical' : type,
    recipient: named(state, recipient),
    ...(historical && {
      flattenedRecipients: flatten(state, [recipient], from).map((username) =>
        named(state, { type: 'user', username }),
      ),
    }),
  };
}
