import type { History, Person, Shift } from '../../model.ts';
import { isSame } from '../../people.ts';
import { covers, earlier, later, layOver, overlaps, plus, type Span, second } from '../../time.ts';
import { swapsIn } from '../kit/swaps.ts';
import type { Calendar, CalendarEvent } from './wire.ts';

/** Each event as a shift of each of its people. */
export function shiftsOf(events: readonly CalendarEvent[]): readonly Shift[] {
  return events.flatMap(({ people, from, until }) => people.map((person) => ({ person, from, until })));
}

/** The shifts in a span, with overrides applied. Of two overrides, the later in the list wins. */
export function finalShifts(events: readonly CalendarEvent[], span: Span): readonly Shift[] {
  const within = events.filter((event) => overlaps(event, span));
  const regular = shiftsOf(within.filter(({ isOverride }) => !isOverride));
  return within
    .filter(({ isOverride }) => isOverride)
    .reduce<readonly Shift[]>(
      (shifts, { people, from, until }) => [
        ...shifts.flatMap((shift) => layOver<Shift>([shift], { ...shift, from, until }).slice(0, -1)),
        ...people.map((person) => ({ person, from, until })),
      ],
      regular,
    );
}

/** The shifts in a span, and who took them from whom. Nothing is known of the time before the first event. */
export function historyIn(events: readonly CalendarEvent[], span: Span): History {
  const overrides = events.filter(({ isOverride }) => isOverride);
  const base = finalShifts(
    events.filter(({ isOverride }) => !isOverride),
    span,
  );
  const shifts = finalShifts(events, span);
  const first = events.reduce((time, { from }) => earlier(time, from), span.until);
  const swaps = swapsIn([{ base, final: shifts, during: overrides }], span);
  return { shifts, swaps, from: later(span.from, first) };
}

/**
 * Whether events say the same about now as the schedule itself. If not, they are not all there is to it, and prove nothing about
 * other times either. `reading`: from before the schedule was read until after it.
 */
export function tellsNow(events: readonly CalendarEvent[], { people }: Calendar, reading: Span): boolean {
  const shifts = finalShifts(events, { from: reading.from, until: plus(reading.until, second) });
  const isIn = (all: readonly Person[]) => (person: Person) => all.some((other) => isSame(other, person));
  return [reading.from, reading.until].some((at) => {
    const onCall = shifts.filter((shift) => covers(shift, at)).map(({ person }) => person);
    return onCall.every(isIn(people)) && people.every(isIn(onCall));
  });
}
