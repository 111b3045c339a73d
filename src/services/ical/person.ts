import type ICAL from 'ical.js';
import { isAddress } from '../../http/wire.ts';
import type { Person } from '../../model.ts';
import { personNamed } from '../../people.ts';

const address = /[^\s@,;:<>"|\\()[\]]+@[^\s@,;:<>"|\\()[\]]+\.[^\s@,;:<>"|\\()[\]]+/g;

/** Addresses of calendars and rooms at Google, which stand among the attendees as if they were people. */
const noPerson = /@(group|resource)\.calendar\.google\.com$/i;

/**
 * Who an event puts on call: those who attend (RFC 5545 3.8.4.1), else the addresses in its summary, else the summary
 * itself, which `people` may map. `words` are left out of it: the names of the schedule and the calendar.
 */
export function peopleOf(event: ICAL.Component, words: readonly string[]): readonly Person[] {
  const attendees = event.getAllProperties('attendee').filter(isPerson);
  if (attendees.length > 0) {
    return attendees.filter((one) => parameter(one, 'partstat') !== 'DECLINED').map(attending);
  }
  const summary = summaryOf(event);
  const named = summary.match(address) ?? [];
  return named.length > 0
    ? named.map((one) => personNamed(one.replace(/\.+$/, '')))
    : [summarised(summary, words)];
}

/** What an event is called, or nothing. */
export function summaryOf(event: ICAL.Component): string {
  return String(event.getFirstPropertyValue('summary') ?? '').trim();
}

function isPerson(attendee: ICAL.Property): boolean {
  return (
    !['ROOM', 'RESOURCE'].includes(parameter(attendee, 'cutype')) &&
    parameter(attendee, 'role') !== 'NON-PARTICIPANT' &&
    !noPerson.test(calendarUser(attendee))
  );
}

/** Somebody who attends. A group is told as what it is, and never taken for the address that it has. */
function attending(attendee: ICAL.Property): Person {
  const value = calendarUser(attendee)
    .replace(/^mailto:/i, '')
    .trim();
  const email = [value, parameter(attendee, 'email', false)].find(isAddress);
  const given = parameter(attendee, 'cn', false).trim();
  const name = given === '' || given.toLowerCase() === email?.toLowerCase() ? null : given;
  if (email !== undefined && parameter(attendee, 'cutype') !== 'GROUP') {
    return { email: email.toLowerCase(), name, aliases: [] };
  }
  const aliases = [...new Set([name ?? value, value])].filter((one) => one !== '');
  return { email: null, name: name ?? (value || 'an attendee without a name'), aliases };
}

/** Somebody whom the summary names: `Data science: ana` is ana, and may be mapped by either. */
function summarised(summary: string, words: readonly string[]): Person {
  if (summary === '') return { email: null, name: 'an event without a summary', aliases: [] };
  const rest = words.reduce(without, summary);
  return {
    email: null,
    name: rest || summary,
    aliases: [...new Set([rest, summary])].filter((one) => one !== ''),
  };
}

/** A text without the first mention of a word, whatever its case, and without the signs that parted it from the rest. */
function without(text: string, word: string): string {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  if (at < 0) return text;
  const before = text.slice(0, at).replace(/[\s:;,.|/·•–—({[<-]+$/u, '');
  const after = text.slice(at + word.length).replace(/^[\s:;,.|/·•–—)}\]>-]+/u, '');
  return `${before} ${after}`.trim().replace(/^[({[<](.*)[)}\]>]$/su, '$1');
}

/** The address of somebody as a URI, mostly `mailto:`. */
function calendarUser(property: ICAL.Property): string {
  return String(property.getFirstValue() ?? '');
}

function parameter(property: ICAL.Property, name: string, isWord = true): string {
  const text = [property.getParameter(name) ?? ''].flat().join(' ');
  return isWord ? text.toUpperCase() : text;
}
