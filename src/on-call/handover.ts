import { createHash } from 'node:crypto';
import { Failure } from '../failure.ts';
import type { KnownPerson, OnCall, Override, Person, Shift, Source, SourceRef } from '../model.ts';
import type { Services } from '../services/connect.ts';
import { sourceLabel } from '../services/registry.ts';
import type { HandoverRequest } from '../settings/types.ts';
import { day, later, layOver, minute, plus, type Span, wholeSecond } from '../time.ts';
import { type Outlook, outlook } from './calendar.ts';
import { isAlone, keptUntil, overridesToEnd, ownPrefix, type Schedule, stay } from './existing-overrides.ts';
import { openSource } from './sources.ts';
import { findInPager, resolveTakeover } from './takeover.ts';

/** A manual handover that is checked and may be written. */
export interface Handover {
  /** The pager's own record of who takes over, or stays. */
  readonly person: Person;
  readonly from: Date;
  /** `null`: until the current shift ends, and the pager does not say when. */
  readonly until: Date | null;
  /** That person is on call already. */
  readonly keeps: boolean;
  /** Something has to be written; `false`: the pager says all of it already. */
  readonly isNeeded: boolean;
  /** Who is on call, and what is to come, once it is written. */
  readonly onCall: OnCall;
  readonly outlook: Outlook;
  /** Writes it into the pager. Rejects with a Failure. */
  write(): Promise<void>;
}

/** What is known of the schedule before the handover. */
export interface ScheduleState {
  readonly onCall: OnCall;
  /** As far ahead as was read. */
  readonly shifts: readonly Shift[];
  readonly now: Date;
  /** How far the shifts were read. */
  readonly end: Date;
}

/** A handover lasts this long at the most, in milliseconds. */
export const longestHandover = 31 * day;

/**
 * Checks a manual handover against the pager, without writing anything: who takes over, when it ends, and what is left to
 * write. Rejects with a Failure that says why it is refused.
 */
export async function prepareHandover(
  request: HandoverRequest,
  sources: readonly SourceRef[],
  state: ScheduleState,
  services: Services,
  known: readonly KnownPerson[],
): Promise<Handover> {
  const [ref, ...others] = sources;
  if (!ref || others.length > 0) {
    throw new Failure(
      'A handover needs exactly one schedule with one source.',
      'Hand over in the pager itself.',
    );
  }
  const source = await openSource(ref, services);
  const { overrides, whyNoOverrides } = source;
  if (!overrides) {
    const inPart = ref.rotation === undefined ? '' : 'one rotation of a schedule in ';
    const why = whyNoOverrides === undefined ? '' : `: ${whyNoOverrides}`;
    throw new Failure(
      `Overrides can’t be written into ${inPart}${sourceLabel(ref.kind)}${why}.`,
      'Hand over in the pager itself.',
    );
  }
  if (overrides.untilShiftEnds && request.end !== null) {
    throw new Failure(
      `A handover in ${sourceLabel(ref.kind)} always lasts until the current shift ends.`,
      'Leave out `handover-for` and `handover-until`. To end it earlier, hand back.',
    );
  }
  const { onCall, now, end: readTo } = state;
  if (onCall.disabled) {
    const why = onCall.note ?? 'the schedule is disabled';
    throw new Failure(`A handover would have no effect: ${why}.`, 'Enable the schedule first.');
  }
  const asked = await resolveTakeover(request.to, services, known);
  const team = [...state.shifts.map((shift) => shift.person), ...onCall.people];
  const person = await findInPager(asked, request.to, ref.kind, overrides, team);
  const schedule: Schedule = { ...state, ref, source, overrides };
  const words = { person, end: request.end };
  const keeps = isAlone(onCall, person);
  const from = wholeSecond(now);
  const until = await endOf(request, schedule, keeps);
  if (until !== null && until <= from) {
    throw new Failure('The handover would end before it begins.', 'Give a later end.');
  }
  const planned = { person, from, until, keeps, onCall: { people: [person], note: null } };
  if (until === null && keeps) return nothingLeft(planned, state);
  if (until === null) {
    // The shift goes on for longer than was read.
    const whole = overrideOf(words, { from, until: later(readTo, plus(from, longestHandover)) }, ref);
    return {
      ...planned,
      isNeeded: true,
      outlook: outlook(layOver<Shift>(state.shifts, whole), now, readTo),
      write: () => overrides.write(ref.schedule, whole),
    };
  }
  if (keeps) {
    const kept = request.end === null ? until : await keptUntil(person, until, schedule);
    if (until.getTime() - kept.getTime() < minute) return nothingLeft(planned, state);
    overrides.check?.();
    const rest = overrideOf(words, { from: kept, until }, ref);
    return {
      ...planned,
      isNeeded: true,
      outlook: outlookWith(rest, state),
      write: () => stay(rest, schedule),
    };
  }
  overrides.check?.();
  const whole = overrideOf(words, { from, until }, ref);
  const ended = await overridesToEnd(whole, request.end === null, schedule);
  const end = ended?.until ?? until;
  return {
    ...planned,
    until: end,
    isNeeded: true,
    outlook: outlookWith({ ...whole, until: end }, state),
    async write() {
      if (!ended) return overrides.write(ref.schedule, whole);
      await ended.end();
      // Where that has not put them on call, an override does.
      const isBack = await source
        .onCall([ref.schedule])(ref.schedule)
        .then(
          (now) => isAlone(now, person),
          () => false,
        );
      const rest = overrideOf(words, { from: ended.scheduledUntil, until: end }, ref);
      if (!isBack) await overrides.write(ref.schedule, whole);
      else if (rest.until.getTime() - rest.from.getTime() >= minute)
        await overrides.write(ref.schedule, rest);
    },
  };
}

/** The pager says all that was asked for already. */
function nothingLeft(
  planned: Pick<Handover, 'person' | 'from' | 'until' | 'keeps' | 'onCall'>,
  { shifts, now, end }: ScheduleState,
): Handover {
  const coming = outlook(shifts, now, end);
  return {
    ...planned,
    isNeeded: false,
    outlook: { ...coming, until: coming.until ?? planned.until },
    write: async () => {},
  };
}

/** When it ends, in whole seconds. `null`: when the current shift ends, and when that is need not be known. */
async function endOf({ end }: HandoverRequest, schedule: Schedule, keeps: boolean): Promise<Date | null> {
  const { shifts, now, end: readTo, ref, source, overrides } = schedule;
  if (end && 'for' in end) return wholeSecond(plus(now, end.for));
  if (end && 'until' in end) return wholeSecond(end.until);
  if (end) {
    const until = await localEnd(end.untilLocal, ref, source);
    if (until.getTime() - now.getTime() <= longestHandover) return wholeSecond(until);
    throw new Failure('A handover lasts at most 31 days.', 'For longer, change the rotation itself.');
  }
  const { until } = outlook(shifts, now, readTo);
  if (until) return wholeSecond(until);
  if (keeps || overrides.untilShiftEnds) return null;
  throw new Failure(
    'The pager doesn’t say when the current shift ends.',
    'Say how long the handover lasts: `handover-for` or `handover-until`.',
  );
}

/** A local time of the schedule's zone. */
async function localEnd(written: string, { kind, schedule }: SourceRef, source: Source): Promise<Date> {
  if (source.timezone) {
    const { instantIn } = await import('../text/instants.ts');
    return instantIn(written, await source.timezone(schedule));
  }
  throw new Failure(
    `\`handover-until\` is ${written} without an offset, and ${kind} doesn’t say which time zone the schedule uses.`,
    `Add the offset or the zone: ${written}+01:00 or ${written}[Europe/Berlin].`,
  );
}

function outlookWith(override: Override, { shifts, now, end }: ScheduleState): Outlook {
  const coming = outlook(layOver<Shift>(shifts, override), now, later(override.until, end));
  return { ...coming, until: coming.until ?? override.until };
}

/** The override for a part of this handover. The same words give the same id at the same time. */
function overrideOf({ person, end }: Words, { from, until }: Span, ref: SourceRef): Override {
  const { kind, schedule, rotation } = ref;
  const length = end === null ? 'shift' : Object.values(end)[0];
  const where = [kind, schedule, rotation ?? []].flat();
  const words = JSON.stringify([...where, person.email ?? person.aliases, length]);
  const hash = createHash('sha256').update(words).digest('hex').slice(0, 12);
  return { id: `${ownPrefix(ref)}${hash}-${from.getTime() / 1000}`, person, from, until };
}

/** Who takes over, and for how long in the words that were used. */
type Words = Pick<Override, 'person'> & Pick<HandoverRequest, 'end'>;
