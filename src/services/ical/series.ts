import type ICAL from 'ical.js';
import type { Clock } from './event.ts';

/** Tells the time zones of the calendar that an event is in. */
export type ClockOf = (event: ICAL.Component) => Clock;

/** Events with the same UID: recurring or single ones, and the exceptions from them. */
export interface Series {
  readonly events: readonly ICAL.Component[];
  readonly exceptions: readonly ICAL.Component[];
  readonly clockOf: ClockOf;
}

/** Groups events by their UID, keeping only the newest revision of each. */
export function seriesOf(events: readonly ICAL.Component[], clockOf: ClockOf): readonly Series[] {
  const byUid = Map.groupBy(events, (event) => uidOf(event) || event);
  return [...byUid.values()].map((all) => ({ ...newest(all), clockOf }));
}

function uidOf(event: ICAL.Component): string {
  return String(event.getFirstPropertyValue('uid') ?? '').trim();
}

/**
 * The newest revision: the one with the highest SEQUENCE (RFC 5545 3.8.7.4). Several events with the same UID and SEQUENCE
 * are separate events. If the feed contains older revisions of a series, or the series was cancelled, exceptions with a
 * lower SEQUENCE are outdated. Otherwise a lower one only means that the series was changed later.
 */
function newest(all: readonly ICAL.Component[]): Omit<Series, 'clockOf'> {
  const [events, exceptions] = [
    all.filter((event) => !event.hasProperty('recurrence-id')),
    all.filter((event) => event.hasProperty('recurrence-id')),
  ];
  // Some publishers count from a negative number.
  const last = events.reduce((highest, event) => Math.max(highest, sequenceOf(event)), -Infinity);
  const current = events.filter((event) => sequenceOf(event) === last);
  const isRevised = current.length < events.length || (current.length > 0 && current.every(isCancelled));
  return {
    events: current,
    exceptions: isRevised ? exceptions.filter((event) => sequenceOf(event) >= last) : exceptions,
  };
}

/** How many times an event was revised. */
export function sequenceOf(event: ICAL.Component): number {
  return Number(event.getFirstPropertyValue('sequence')) || 0;
}

/** Whether an event was cancelled. */
export function isCancelled(event: ICAL.Component): boolean {
  return /^cancell?ed$/i.test(String(event.getFirstPropertyValue('status') ?? '').trim());
}
