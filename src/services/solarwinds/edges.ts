import { Temporal } from 'temporal-polyfill';
import { Failure } from '../../failure.ts';
import { day, earlier, later, minute, plus, type Span } from '../../time.ts';
import type { Plan, Slot } from './wire.ts';

/** Times at which a schedule's shifts may begin, more than any team has. */
const mostSlots = 100;

/**
 * Every time within a span at which somebody could come or go, in order: where a shift may begin or end by the rotations,
 * and where an override does. Who takes which turn is not computed here, so that no rule of the service is guessed: there
 * are too many times rather than too few. Throws a Failure if the time zone is not known, or there are far too many slots.
 */
export function edgesOf(
  { name, timezone, rotations }: Plan,
  overrides: readonly Span[],
  span: Span,
): readonly Date[] {
  const times = new Set<number>();
  const add = (time: number) => {
    if (time > span.from.getTime() && time < span.until.getTime()) times.add(time);
  };
  for (const { from, until } of overrides) {
    add(from.getTime());
    add(until.getTime());
  }
  const active = rotations.filter(({ start, end }) => start < span.until && !(end && end <= span.from));
  if (active.reduce((count, { slots }) => count + slots.length, 0) > mostSlots) {
    const message = `The rotations of “${name}” have more than ${mostSlots} time slots, too many to work out its coming shifts.`;
    throw new Failure(message, 'Remove rotations that are no longer needed, or set `look-ahead: 0`.');
  }
  for (const { start, end, slots } of active) {
    const last = end ?? span.until;
    add(start.getTime());
    add(last.getTime());
    const within = { from: later(start, span.from), until: earlier(last, span.until) };
    for (const slot of slots)
      for (const time of slotEdges(slot, within, timezone, name))
        if (time > start.getTime() && time < last.getTime()) add(time);
  }
  return [...times].sort((one, other) => one - other).map((time) => new Date(time));
}

/** The beginnings and ends of a slot's shifts on every day around a span. */
function slotEdges(slot: Slot, { from, until }: Span, zone: string, name: string): readonly number[] {
  const end = dayIn(zone, plus(until, day), name);
  const edges: number[] = [];
  let date = dayIn(zone, plus(from, -slot.duration * minute - day), name);
  for (; Temporal.PlainDate.compare(date, end) <= 0; date = date.add({ days: 1 })) {
    if (slot.weekday !== null && date.dayOfWeek !== slot.weekday) continue;
    const local = date.toPlainDateTime({ hour: slot.hour, minute: slot.minute });
    const start = local.toZonedDateTime(zone).epochMilliseconds;
    // Over a change of the clocks, a duration may be meant by them or by the time that passes.
    const byClock = local.add({ minutes: slot.duration }).toZonedDateTime(zone).epochMilliseconds;
    edges.push(start, byClock, start + slot.duration * minute);
  }
  return edges;
}

function dayIn(zone: string, time: Date, name: string): Temporal.PlainDate {
  try {
    return Temporal.Instant.fromEpochMilliseconds(time.getTime()).toZonedDateTimeISO(zone).toPlainDate();
  } catch (cause) {
    const message = `The time zone of “${name}” in SolarWinds Incident Response is not known: ${zone}.`;
    throw new Failure(message, 'Choose another time zone for the schedule there.', { cause });
  }
}
