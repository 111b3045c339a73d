import ICAL from 'ical.js';
import {
  brokenLine,
  eventProperty,
  isOfEvents,
  linesOf,
  nameIn,
  otherProperty,
  type Property,
} from './lines.ts';

/** A component in the format of RFC 7265: its name, its properties, and the components in it. */
type JCal = [kind: string, properties: Property[], components: JCal[]];

/** Calendars are nested three deep. */
const deepest = 10;

/** More values about who is on call when than any calendar of shifts has. Reading this many takes seconds. */
const mostValues = 500_000;

/**
 * The calendars in a text (RFC 5545), read line by line: a broken line invalidates its component, not the feed. Anything
 * outside the calendars is ignored. Throws an Error if the text breaks off.
 */
export function calendarsIn(text: string): readonly ICAL.Component[] {
  const calendars: JCal[] = [];
  const open: JCal[] = [];
  /** Properties of an event whose BEGIN is missing. */
  let lost: Property[] = [];
  let before = '';
  let values = 0;

  const close = (kind: string, hasEnd: boolean) => {
    const closed = open.splice(open.findLastIndex((component) => component[0] === kind));
    if (hasEnd && closed.length === 1) return;
    for (const [, properties] of closed) properties.push(missing('end'));
  };
  const begin = (kind: string) => {
    if (kind === 'vcalendar' && open.length > 0) throw brokenOff();
    if (kind !== 'vcalendar' && open.length === 0) return;
    // Events are not nested.
    if (kind === 'vevent' && isOpen(kind, open)) close(kind, false);
    if (open.length === deepest) throw new Error('its parts are nested too deeply');
    const component: JCal = [kind, [], []];
    (open.at(-1)?.[2] ?? calendars).push(component);
    open.push(component);
  };
  const end = (kind: string) => {
    if (isOpen(kind, open)) close(kind, true);
    else if (kind === 'vevent') open.at(-1)?.[2].push([kind, [...lost, missing('begin')], []]);
  };
  const add = (line: string, [kind, properties]: JCal) => {
    const { name, isProperty } = nameIn(line);
    // A text may begin with such a word. In capitals, it is a property without a value.
    const isName = isOfEvents(name) && line.trimStart().startsWith(name.toUpperCase());
    const isWord = !isProperty && !isName && !name.startsWith('x-');
    // An unescaped line break in a text: the rest of the text is missing from the property.
    const isRest = isWord && kind === 'vevent' && isOfEvents(before);
    const property = isRest ? brokenLine(name, line) : isWord ? null : propertyIn(kind, name, line);
    if (!isWord || isRest) before = name;
    if (property === null) return;
    values += property.length - 3;
    if (values > mostValues) throw new Error('it is too large for a calendar of shifts');
    (kind === 'vcalendar' && isOfEvents(name) ? lost : properties).push(property);
  };

  for (const line of linesOf(text)) {
    const [, edge, word = ''] = /^\s*(BEGIN|END)\s*:\s*([\w-]+)\s*$/i.exec(line) ?? [];
    const current = open.at(-1);
    if (edge === undefined) {
      if (current) add(line, current);
      continue;
    }
    if (edge.toLowerCase() === 'begin') begin(word.toLowerCase());
    else end(word.toLowerCase());
    [lost, before] = [[], ''];
  }
  if (open.length > 0) throw brokenOff();
  return calendars.map((calendar) => new ICAL.Component(calendar));
}

/** What is wrong with the first property of an event that can't be read. `null`: all can be read. */
export function faultIn(event: ICAL.Component): string | null {
  const fault = event.getAllProperties().find(({ type }) => type === 'unreadable');
  return fault ? String(fault.getFirstValue()) : null;
}

/** Whether lines of an event may be missing, because its BEGIN or END is. */
export function isCut(event: ICAL.Component): boolean {
  return event.hasProperty('begin') || event.hasProperty('end');
}

function propertyIn(kind: string, name: string, line: string): Property | null {
  if (kind === 'vevent' || (kind === 'vcalendar' && isOfEvents(name))) return eventProperty(name, line);
  return otherProperty(kind, name, line);
}

function isOpen(kind: string, open: readonly JCal[]): boolean {
  return open.some(([one]) => one === kind);
}

function missing(edge: 'begin' | 'end'): Property {
  return [edge, {}, 'unreadable', `${edge === 'begin' ? 'its' : 'an'} ${edge.toUpperCase()} is missing`];
}

function brokenOff(): Error {
  return new Error('it is truncated');
}
