import type { Person, Shift, Swap } from '../../src/model.ts';
import type { PublicHolidays } from '../../src/workload/days.ts';
import { quarter, type Row } from './oracle.ts';

const people = new Map<string, Person>();

/** Somebody by a short name: always the same object. */
export function somebody(who: string): Person {
  const person = people.get(who) ?? { email: `${who}@example.com`, name: null, aliases: [] };
  people.set(who, person);
  return person;
}

export function nameOf({ email, name }: Person): string {
  return email?.split('@')[0] ?? name ?? '';
}

/** A shift of a row, whose quarters begin at a moment. */
export function shiftAt(start: number, { who, from, until }: Row): Shift {
  const at = (quarters: number) => new Date(start + quarters * quarter);
  return { person: somebody(who), from: at(from), until: at(until) };
}

/** The same, taken over from somebody. */
export function swapAt(start: number, row: Row, instead: string | null | undefined): Swap {
  const taken = shiftAt(start, row);
  return instead === undefined ? taken : { ...taken, instead: instead === null ? null : somebody(instead) };
}

/** These dates are public holidays, and no year is unknown. */
export function holidaysOn(dates: Iterable<string>): PublicHolidays {
  const all = new Set(dates);
  return { covers: () => true, holidayOn: (date) => (all.has(date) ? 'Holiday' : null) };
}
