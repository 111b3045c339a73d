import type ICAL from 'ical.js';

/** Events with the same UID: recurring or single ones, and the exceptions from them. */
export interface Series {
  readonly events: readonly ICAL.Component[];
  readonly exceptions: readonly ICAL.Component[];
}

/** Groups events by their UID, keeping only the newest revision of each. */
export function seriesOf(events: readonly ICAL.Component[]): readonly Series[] {
  const byUid = Map.groupBy(events, (event) => event.getFirstPropertyValue('uid') || event);
  return [...byUid.values()].map(newest);
}

/**
 * The newest revision: the one with the highest SEQUENCE (RFC 5545 3.8.7.4). Several events with the same UID and SEQUENCE
 * are separate events. If the feed contains older revisions of a series, or the series was cancelled, exceptions with a
 * lower SEQUENCE are outdated. Otherwise a lower one only means that the series was changed later.
 */
function newest(all: readonly ICAL.Component[]): Series {
  const [events, exceptions] = [
    all.filter((event) => !event.hasProperty('recurrence-id')),
    all.filter((event) => event.hasProperty('recurrence-id')),
  ];
  const last = events.reduce((highest, event) => Math.max(highest, sequenceOf(event)), 0);
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
