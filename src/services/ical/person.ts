import type ICAL from 'ical.js';
import { isAddress } from '../../http/wire.ts';
import type { KnownPerson, Person } from '../../model.ts';
import { person } from '../kit/person.ts';
import { decoded } from './decoded.ts';
import { peopleNamedIn } from './names.ts';
import { indexOfWords, searchable } from './words.ts';

export const addresses = /[^\s@,;:<>"|\\()[\]]+@[^\s@,;:<>"|\\()[\]]+\.[^\s@,;:<>"|\\()[\]]+/g;

/** `Ana Silva <ana@example.com>` is one person, and so is an address alone. */
const addressWithName = new RegExp(`(?:[^,;/&+|<>]*<\\s*)?(?:${addresses.source})`, 'g');

/** Addresses of calendars and rooms at Google, which appear among the attendees. */
const noPerson = /@(group|resource)\.calendar\.google\.com$/i;

/** Whoever is replaced in a shift: `Ben · On-call · Data (covering for Ana)`, also if that name has parentheses. */
const replaced = /\(covering for (?:[^()]|\([^()]*\))*\)/gi;

/** What some programs write if they have no address. It is nobody's name. */
const noAddress = /^(none|null|undefined|invalid:nomail)?$/i;

/** Longer than any summary with names, and more people than any shift has. Finding people takes longer with both. */
const longestSummary = 1_000;
const mostPeople = 200;

/** How people are found in an event. */
export interface Reading {
  /** The names of the schedule and the calendar, which are not part of a person's name. */
  readonly words: readonly string[];
  readonly known: readonly KnownPerson[];
}

/**
 * Who an event puts on call: its attendees (RFC 5545 3.8.4.1), else the addresses and the names from `people` in its
 * summary, else the summary itself. Throws an Error that says why the people can’t be read.
 */
export function peopleOf(event: ICAL.Component, reading: Reading): readonly Person[] {
  const attendees = event.getAllProperties('attendee').filter(isPerson);
  if (attendees.length > mostPeople) throw new Error(`it invites more than ${mostPeople} people`);
  if (attendees.length > 0) return attending(attendees).map(attendeeOf);
  const summary = summaryOf(event);
  if (summary.length > longestSummary) {
    throw new Error(`its summary is longer than ${longestSummary} characters`);
  }
  return peopleIn(summary, reading);
}

/** The summary of an event, or an empty text. */
export function summaryOf(event: ICAL.Component): string {
  return String(event.getFirstPropertyValue('summary') ?? '').trim();
}

function peopleIn(written: string, { words, known }: Reading): readonly Person[] {
  // Some pagers end the summary of a shift's first day like this.
  const summary = written
    .replace(/\s+begins\*(?=\s|$)/gi, '')
    .replace(replaced, '')
    .trim();
  const emails = (summary.match(addresses) ?? []).map((email) => email.replace(/\.+$/, '').toLowerCase());
  const text = summary.replace(addressWithName, ' , ');
  const others = known.filter(({ names }) => !emails.some((email) => names.includes(email)));
  const rest = words.reduce(without, text);
  const [inRest, inAll] = [peopleNamedIn(rest, others), peopleNamedIn(text, others)];
  const found = [...emails.map((email) => person({ email })), ...(inRest.length > 0 ? inRest : inAll)];
  return found.length > 0 ? found : [personIn(summary, rest)];
}

/** Attendees without those who declined, and without those who sent somebody else, if anybody else is left. */
export function attending(attendees: readonly ICAL.Property[]): readonly ICAL.Property[] {
  const status = (attendee: ICAL.Property) => word(attendee, 'partstat').trim();
  const invited = attendees.filter((attendee) => status(attendee) !== 'DECLINED');
  const others = invited.filter((attendee) => status(attendee) !== 'DELEGATED');
  return others.length > 0 ? others : invited;
}

export function isPerson(attendee: ICAL.Property): boolean {
  return (
    !['ROOM', 'RESOURCE'].includes(word(attendee, 'cutype')) &&
    word(attendee, 'role') !== 'NON-PARTICIPANT' &&
    !noPerson.test(userOf(attendee)) &&
    [userOf(attendee), parameter(attendee, 'cn'), parameter(attendee, 'email')].some(
      (word) => word.trim() !== '',
    )
  );
}

/** An attendee as a person. A group is reported as one, and never identified by its address. */
export function attendeeOf(attendee: ICAL.Property): Person {
  const user = userOf(attendee);
  const email = [user, parameter(attendee, 'email')].find(isAddress);
  const given = parameter(attendee, 'cn').trim();
  const name = given.toLowerCase() === email?.toLowerCase() ? '' : given;
  if (email !== undefined && word(attendee, 'cutype') !== 'GROUP') return person({ email, name });
  return person({ name: name || user, aliases: [name, user] });
}

/** A person named only by a summary: `Data science: ana` is ana, and `people` may map either text. */
function personIn(summary: string, rest: string): Person {
  return person({ name: rest || summary || 'an event without a summary', aliases: [rest, summary] });
}

/** Removes the first occurrence of words from a text, with the punctuation around them. */
function without(text: string, words: string): string {
  const looked = searchable(text);
  const at = indexOfWords(looked, words);
  if (at < 0) return text;
  const before = looked.shown.slice(0, at).replace(/[\s:;,.|/·•–—({[<-]+$/u, '');
  const after = looked.shown.slice(at + words.normalize().length).replace(/^[\s:;,.|/·•–—)}\]>-]+/u, '');
  return `${before} ${after}`.trim().replace(/^[({[<](.*)[)}\]>]$/su, '$1');
}

/** Somebody's address, or what is written instead. Empty if the publisher has none. */
function userOf(attendee: ICAL.Property): string {
  // Usually a URI with `mailto:`.
  const user = String(attendee.getFirstValue() ?? '')
    .replace(/^\s*mailto:/i, '')
    .trim();
  return noAddress.test(user) ? '' : (addressIn(user) ?? user);
}

/** The address in `ana@…?subject=…`, `<ana@…>`, `'ana@…'` or `ana%40…`. `null`: none. */
function addressIn(user: string): string | null {
  const bare = user
    .replace(/\?[\w-]+=.*$/s, '')
    .replace(/^[^<>]*<([^<>]*)>$/, '$1')
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2');
  // The address of somebody's page at a server is none for e-mail.
  return /[/:]/.test(bare) ? null : ([decoded(bare), bare].find(isAddress) ?? null);
}

function parameter(property: ICAL.Property, name: string): string {
  return [property.getParameter(name) ?? ''].flat().join(' ');
}

/** A parameter in upper case, since its case does not matter. */
function word(property: ICAL.Property, name: string): string {
  return parameter(property, name).toUpperCase();
}
