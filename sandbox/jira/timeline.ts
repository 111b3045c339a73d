import { readWindow } from '../opsgenie/calendar.ts';
import { isoTime, OperationsError } from './answers.ts';
import { duties, flatten } from './on-call.ts';
import type { JiraState, Responder, Rotation, Schedule } from './state.ts';

interface Period {
  from: Date;
  until: Date;
  type: string;
  responder: Responder;
}

/** On the wire: Get schedule timeline. Its window is Opsgenie's: whole days, weeks or months of the time zone. */
export function timeline(
  state: JiraState,
  schedule: Schedule,
  query: Record<string, string>,
  date: Date,
  now: Date,
): object {
  const { interval = '1', intervalUnit = 'weeks' } = query;
  if (!/^[1-9]\d*$/.test(interval)) throw new OperationsError(422, 'interval must be positive');
  if (!['days', 'weeks', 'months'].includes(intervalUnit)) {
    throw new OperationsError(422, 'intervalUnit must be one of days, weeks, months');
  }
  const { from, until } = readWindow({ interval, intervalUnit }, date, schedule.timezone);
  const year = 366 * 86_400_000;
  if (from.getTime() < now.getTime() - year || until.getTime() > now.getTime() + 2 * year) {
    throw new OperationsError(422, 'The timeline is limited to one year back and two years ahead');
  }
  const expand = query.expand?.split(',') ?? [];
  const rotationsOf = (one: Schedule) => ({
    rotations: one.rotations
      .map((rotation, index) => ({
        id: rotation.id,
        name: rotation.name,
        order: index + 1,
        deleted: false,
        periods: periods(one, rotation, from, until, now).map((period) => wirePeriod(period, now)),
      }))
      .filter(({ periods }) => !state.omitsEmptyRotations || periods.length > 0),
  });
  return {
    startDate: isoTime(from),
    endDate: isoTime(until),
    finalTimeline: rotationsOf(schedule),
    ...(expand.includes('base') && { baseTimeline: rotationsOf({ ...schedule, overrides: [] }) }),
    ...(expand.includes('override') && { overrideTimeline: overridesIn(schedule, from, until, now) }),
    _expands: ['base', 'forwarding', 'override'],
  };
}

/** The overrides of each rotation within the window. */
function overridesIn({ rotations, overrides }: Schedule, start: Date, end: Date, now: Date): object {
  return {
    rotations: rotations.map(({ id, name }, index) => ({
      id,
      name,
      order: index + 1,
      deleted: false,
      periods: overrides
        .filter((one) => one.rotations?.includes(id) ?? true)
        .filter(({ from, until }) => from < end && until > start)
        .map(({ from, until, responder }) => {
          const span = { from: from < start ? start : from, until: until > end ? end : until };
          return wirePeriod({ ...span, type: 'override', responder }, now);
        }),
    })),
  };
}

/** A rotation's periods within the window. The current one is cut in two at `now`. */
function periods(schedule: Schedule, rotation: Rotation, start: Date, end: Date, now: Date): Period[] {
  const edges = [...rotation.shifts, ...schedule.overrides].flatMap(({ from, until }) => [from, until]);
  const times = [start, end, now, ...edges]
    .filter((time) => time >= start && time <= end)
    .sort((a, b) => a.getTime() - b.getTime());
  const found: (Period & { shift: object })[] = [];
  for (const [index, from] of times.entries()) {
    const until = times[index + 1];
    if (!until || until <= from) continue;
    for (const { shift, type } of duties(schedule, rotation, from)) {
      const before = found.findLast((one) => one.shift === shift);
      if (before?.until.getTime() === from.getTime() && from.getTime() !== now.getTime())
        before.until = until;
      else found.push({ shift, type, from, until, responder: shift.responder });
    }
  }
  return found;
}

function wirePeriod({ from, until, type, responder }: Period, now: Date): object {
  const historical = until <= now;
  const { type: kind } = responder;
  return {
    startDate: isoTime(from),
    endDate: isoTime(until),
    type: historical ? 'historical' : type,
    responder: kind === 'noone' ? { type: kind } : { id: responder.id, type: kind },
    ...(historical &&
      kind !== 'noone' && { flattenedResponders: flatten(responder).map((id) => ({ id, type: 'user' })) }),
  };
}
