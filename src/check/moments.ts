import { Failure } from '../failure.ts';
import type { OnCall } from '../model.ts';
import { shownBy, shownLater } from '../on-call/moment.ts';
import { isSame } from '../people.ts';
import { later, plus } from '../time.ts';
import type { Looked, Place } from './look.ts';

/** Whom a target has to show from a time on. */
export interface Moment {
  readonly at: Date;
  readonly isNow: boolean;
  readonly onCall: OnCall;
  /** Nobody is on call, and they are shown instead. */
  readonly isFallback: boolean;
}

/**
 * Whom a target has to show now, and after each change within the time. None if that is not known, or if it shows the coming
 * shifts themselves, for which nobody needs an account.
 */
export function momentsOf({ state, duty }: Place, { now, end }: Looked): readonly Moment[] {
  if (state.ref.reach !== undefined) return [];
  const { calendar } = duty.after;
  const known = state.onCall instanceof Failure ? [] : state.onCall.people;
  const moment = (at: Date, onCall: OnCall): Moment => {
    const fallback = onCall.people.length === 0 ? (duty.fallback?.people ?? []) : [];
    // The accounts are known by the person that was looked up.
    const people = (onCall.people.length > 0 ? onCall.people : fallback).map(
      (person) => known.find((one) => isSame(one, person)) ?? person,
    );
    return { at, isNow: at <= now, onCall: { ...onCall, people }, isFallback: fallback.length > 0 };
  };
  const present = shownBy(state, duty, now).onCall;
  const spans = calendar instanceof Failure ? [] : calendar.filter(({ from }) => from > now && from < end);
  const coming = spans.flatMap(({ from }) => {
    const at = later(now, plus(from, -(state.ref.lead ?? 0)));
    const { onCall } = shownLater(state, duty, at);
    return onCall instanceof Failure ? [] : [moment(at, onCall)];
  });
  return [...(present instanceof Failure ? [] : [moment(now, present)]), ...coming];
}
