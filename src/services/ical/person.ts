import type ICAL from 'ical.js';
import { isAddress } from '../../http/wire.ts';
import type { Person } from '../../model.ts';
import { person } from '../kit/person.ts';

const address = /[^\s@,;:<>"|\\()[\]]+@[^\s@,;:<>"|\\()[\]]+\.[^\s@,;:<>"|\\()[\]]+/g;

/** Addresses of calendars and rooms at Google, which are listed among the attendees like people. */
const noPerson = /@(group|resource)\.calendar\.google\.com$/i;

/**
 * Who an event puts on call: its attendees (RFC 5545 3.8.4.1), else the addresses in its summary, else the summary
 * itself, which may be mapped in `people`. `words` are removed from it: the names of the schedule and the calendar.
 */
export function peopleOf(event: ICAL.Component, words: readonly string[]): readonly Person[] {
  const attendees = event.getAllProperties('attendee').filter(isPerson);
  if (attendees.length > 0) {
    return attendees.filter((attendee) => word(attendee, 'partstat') !== 'DECLINED').map(attendeeOf);
  }
  const summary = summaryOf(event);
  const addresses = summary.match(address) ?? [];
  return addresses.length > 0
    ? addresses.map((email) => person({ email: email.replace(/\.+$/, '') }))
    : [personIn(summary, words)];
}

/** The summary of an event, or an empty text. */
export function summaryOf(event: ICAL.Component): string {
  return String(event.getFirstPropertyValue('summary') ?? '').trim();
}

function isPerson(attendee: ICAL.Property): boolean {
  return (
    !['ROOM', 'RESOURCE'].includes(word(attendee, 'cutype')) &&
    word(attendee, 'role') !== 'NON-PARTICIPANT' &&
    !noPerson.test(calendarUser(attendee))
  );
}

/** An attendee. A group is named as one, and never identified by its address. */
function attendeeOf(attendee: ICAL.Property): Person {
  const user = calendarUser(attendee)
    .replace(/^mailto:/i, '')
    .trim();
  const email = [user, parameter(attendee, 'email')].find(isAddress);
  const given = parameter(attendee, 'cn').trim();
  const name = given.toLowerCase() === email?.toLowerCase() ? '' : given;
  if (email !== undefined && word(attendee, 'cutype') !== 'GROUP') return person({ email, name });
  return person({ name: name || user || 'an attendee without a name', aliases: [name, user] });
}

/** Somebody named in a summary: `Data science: ana` is ana, and may be mapped by either. */
function personIn(summary: string, words: readonly string[]): Person {
  const rest = words.reduce(without, summary);
  return person({ name: rest || summary || 'an event without a summary', aliases: [rest, summary] });
}

/** A text without the first occurrence of a word in any case, and without the punctuation around it. */
function without(text: string, word: string): string {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  if (at < 0) return text;
  const before = text.slice(0, at).replace(/[\s:;,.|/·•–—({[<-]+$/u, '');
  const after = text.slice(at + word.length).replace(/^[\s:;,.|/·•–—)}\]>-]+/u, '');
  return `${before} ${after}`.trim().replace(/^[({[<](.*)[)}\]>]$/su, '$1');
}

/** The address of somebody as a URI, usually `mailto:`. */
function calendarUser(property: ICAL.Property): string {
  return String(property.getFirstValue() ?? '');
}

function parameter(property: ICAL.Property, name: string): string {
  return [property.getParameter(name) ?? ''].flat().join(' ');
}

/** A parameter whose case does not matter. */
function word(property: ICAL.Property, name: string): string {
  return parameter(property, name).toUpperCase();
}
