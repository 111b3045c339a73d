import ICAL from 'ical.js';
import { hour, minute, second } from '../../time.ts';
import { withoutEntities } from './words.ts';
import { ruleWritten, timesWritten } from './written.ts';

/** A property in the format of RFC 7265. */
export type Property = [
  name: string,
  parameters: Record<string, unknown>,
  type: string,
  ...values: unknown[],
];

/** The properties of an event that determine who is on call when: times, and others. */
const times = ['dtstart', 'dtend', 'recurrence-id', 'exdate', 'rdate'];
const ofEvents = [...times, 'uid', 'sequence', 'status', 'summary', 'attendee', 'rrule', 'duration'];
/** What only a calendar of absences needs, and shifts do not: if it can't be read, it is left out. */
const ofAbsences = ['organizer', 'x-microsoft-cdo-busystatus'];
/** Properties whose list of times may be empty. */
const lists = ['exdate', 'rdate'];

/** Properties of the changes of the clock in a zone. */
const ofChanges = ['dtstart', 'rrule', 'rdate', 'tzoffsetfrom', 'tzoffsetto'];
const partsOfZones = { standard: ofChanges, daylight: ofChanges };

/** Properties of the calendar and its zones that events need. */
const ofOthers: Readonly<Record<string, readonly string[]>> = {
  vcalendar: ['name', 'x-wr-calname', 'x-wr-timezone'],
  vtimezone: ['tzid'],
  ...partsOfZones,
};

/** The lines of a text, unfolded (RFC 5545 3.1), without empty ones. */
export function* linesOf(text: string): Generator<string> {
  let line = '';
  for (const [part] of text.matchAll(/[^\r\n]+/g)) {
    if (/^[ \t]/.test(part)) line += part.slice(1);
    else {
      if (line !== '') yield line;
      line = part;
    }
  }
  if (line !== '') yield line;
}

/** The first word of a line, in lower case. It is the name of a property if `:` or `;` follows. */
export function nameIn(line: string): { readonly name: string; readonly isProperty: boolean } {
  const [, word = '', mark] = /^\s*([\w.-]+)\s*([:;]?)/.exec(line) ?? [];
  return { name: word.toLowerCase(), isProperty: Boolean(mark) };
}

/** Whether a property of this name says who is on call when. */
export function isOfEvents(name: string): boolean {
  return ofEvents.includes(name);
}

/** The property of an event in a line, with the type `unreadable` if it can't be read. `null`: irrelevant for shifts. */
export function eventProperty(name: string, line: string): Property | null {
  const isNeeded = isOfEvents(name);
  if (!isNeeded && !ofAbsences.includes(name)) return null;
  try {
    return times.includes(name) ? timesIn(name, line) : tidied(name, line);
  } catch {
    return isNeeded ? brokenLine(name, line) : null;
  }
}

/** The property of a calendar, or of a zone in it. `null`: no event needs it. */
export function otherProperty(kind: string, name: string, line: string): Property | null {
  if (!ofOthers[kind]?.includes(name)) return null;
  try {
    return kind in partsOfZones ? changeProperty(name, line) : ICAL.parse.property(named(name, line));
  } catch {
    return brokenLine(name, line);
  }
}

/** A property for a line that can't be read. */
export function brokenLine(name: string, line: string): Property {
  return [name, {}, 'unreadable', `its line “${line.trim().slice(0, 100)}” can’t be read`];
}

/** Times as in events, offsets in milliseconds, or a rule. */
function changeProperty(name: string, line: string): Property | null {
  if (times.includes(name)) return timesIn(name, line);
  if (name === 'rrule') return tidied(name, line);
  return [name, {}, 'written', offsetWritten(line.replace(/^[^:]*:/, ''))];
}

/** `+0100`, `-05:30`, `0100`, `+001730`. Throws an Error. */
function offsetWritten(written: string): number {
  const [found, sign, hours, minutes, seconds = 0] =
    /^([+−-]?)(\d\d):?(\d\d)?:?(\d\d)?$/.exec(written.trim()) ?? [];
  const length = Number(hours) * hour + Number(minutes ?? 0) * minute + Number(seconds) * second;
  if (found === undefined || Number(hours) > 23 || Number(minutes ?? 0) > 59)
    throw new Error('it is no offset');
  return sign === '' || sign === '+' ? length : -length;
}

/** A property whose value is a time: the name of a zone may hold colons, quoted or not. */
const beforeTime = /^\s*[\w.-]+\s*((?:;.*?)?):(\s*\d{4}-?\d\d-?\d\d.*)$/s;
const beforeValue = /^\s*[\w.-]+\s*((?:;(?:"[^"]*"|[^";:])*)*):(.*)$/s;

/** Times as `WrittenTime`s. */
function timesIn(name: string, line: string): Property | null {
  const found = beforeTime.exec(line) ?? beforeValue.exec(line);
  if (!found) throw new Error('it has no value');
  const [, parameters = '', value = ''] = found;
  const list = lists.includes(name) ? value.replace(/[\s,]*$/, '') : value;
  if (list === '' && lists.includes(name)) return null;
  const others = parameters
    .replace(/;\s*VALUE\s*=[^;:]*/gi, '')
    .replace(/(;\s*[\w-]+\s*=)([^";]*:[^";]*)/g, '$1"$2"');
  const [, read]: Property = ICAL.parse.property(`x-time${others}:`);
  return [name, read, 'written', ...timesWritten(list)];
}

/** A normalised rule, or a text as people read it. */
function tidied(name: string, line: string): Property {
  if (name === 'rrule') return ICAL.parse.property(`rrule:${ruleWritten(line.replace(/^[^:]*:/, ''))}`);
  const [, parameters, type, ...values]: Property = ICAL.parse.property(named(name, line));
  const plain = (value: unknown) => (typeof value === 'string' ? withoutEntities(value) : value);
  if (name === 'attendee' || name === 'organizer')
    return [name, { ...parameters, cn: plain(parameters.cn ?? '') }, type, ...values];
  return [name, parameters, type, ...(name === 'summary' ? values.map(plain) : values)];
}

/** A line with its name in the usual spelling. */
function named(name: string, line: string): string {
  return line.replace(/^\s*[\w.-]+\s*/, name);
}
