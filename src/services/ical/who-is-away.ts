import type ICAL from 'ical.js';
import type { Person } from '../../model.ts';
import type { Wanted } from '../kit/absences.ts';
import { peopleNamedIn } from './names.ts';
import { addresses, attendeeOf, isPerson, summaryOf } from './person.ts';

/** Longer than any summary with a name, and more people than are away together: what has more is about everybody. */
const longestSummary = 1_000;
const mostPeople = 200;

/** Finds the people of an event among those that matter. */
export type Finder<W extends Wanted> = (event: ICAL.Component) => readonly W[];

/**
 * Finds who is away by an event: of the attendees, those whom the summary names, or all of them; else whom the summary
 * names, by address or by name; else the organizer. Takes no longer for thousands of people than for a few.
 */
export function finderOf<W extends Wanted>(people: readonly W[]): Finder<W> {
  const byName = new Map<string, W>();
  const byFirstWord = new Map<string, W[]>();
  for (const who of people) {
    for (const written of who.names) {
      const name = normal(written);
      if (!byName.has(name)) byName.set(name, who);
      const [first] = name.includes('@') ? [] : wordsIn(name);
      if (first === undefined) continue;
      const same = byFirstWord.get(first) ?? [];
      byFirstWord.set(first, same.at(-1) === who ? same : [...same, who]);
    }
  }
  const personOf = ({ email, name, aliases }: Person): readonly W[] => {
    const names = [email, name, ...aliases].flatMap((word) => byName.get(normal(word ?? '')) ?? []);
    return names.slice(0, 1);
  };
  const namesIn = (summary: string): readonly string[] => {
    const near = new Set(wordsIn(normal(summary)).flatMap((word) => byFirstWord.get(word) ?? []));
    const known = [...near].map(({ names }) => ({ names: names.map(normal), accounts: {} }));
    return peopleNamedIn(summary, known).flatMap(({ aliases }) => aliases);
  };
  const namedIn = (summary: string): readonly W[] => {
    const emails = (summary.match(addresses) ?? []).map((email) => email.replace(/\.+$/, ''));
    // Addresses have no accents.
    const spellings = new Set([summary, withoutAccents(summary), withoutAccents(withoutUmlauts(summary))]);
    const named = [...spellings].flatMap(namesIn);
    return [...new Set([...emails, ...named].flatMap((name) => byName.get(normal(name)) ?? []))];
  };
  return (event) => {
    if (isUncertain(event)) return [];
    const attendees = event.getAllProperties('attendee').filter(isPerson);
    if (attendees.length > mostPeople) return [];
    const comes = (attendee: ICAL.Property) => !absentees.has(answerOf(attendee));
    const peopleOf = (some: readonly ICAL.Property[]) => some.map(attendeeOf).flatMap(personOf);
    const invited = peopleOf(attendees.filter(comes));
    const declined = peopleOf(attendees.filter((attendee) => !comes(attendee)));
    const named = namedIn(summaryOf(event).slice(0, longestSummary)).filter((who) => !declined.includes(who));
    if (invited.length > 0) {
      const both = invited.filter((who) => named.includes(who));
      return both.length > 0 ? both : invited;
    }
    if (named.length > 0 || attendees.length > 0) return named;
    return peopleOf(event.getAllProperties('organizer'));
  };
}

/** Answers to an invitation by which somebody is not part of the event, or not yet. */
const absentees = new Set(['DECLINED', 'DELEGATED', 'TENTATIVE']);

function answerOf(attendee: ICAL.Property): string {
  return String(attendee.getFirstParameter('partstat') ?? '').toUpperCase();
}

/** Whether an event is only planned, or about somebody who works, only elsewhere, by Outlook's own property. */
function isUncertain(event: ICAL.Component): boolean {
  const [status, busy] = ['status', 'x-microsoft-cdo-busystatus'].map((name) =>
    String(event.getFirstPropertyValue(name) ?? '')
      .trim()
      .toUpperCase(),
  );
  return status === 'TENTATIVE' || busy === 'TENTATIVE' || busy === 'WORKINGELSEWHERE';
}

/** A name in the form in which names are compared. */
function normal(name: string): string {
  return name.trim().normalize().toLowerCase();
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').normalize();
}

/** `Müller` as `Mueller`. */
function withoutUmlauts(text: string): string {
  return text.normalize().replace(/[äöüÄÖÜ]/g, (letter) => `${letter}e`);
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
}
