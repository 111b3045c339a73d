import { createHash } from 'node:crypto';
import { Failure } from '../failure.ts';
import type { KnownPerson, OnCall, Override, Overrides, Person, Shift, SourceRef } from '../model.ts';
import { display, isSame, namesOf } from '../people.ts';
import type { Services } from '../services/registry.ts';
import type { HandoverRequest } from '../settings/types.ts';
import { covers, day, later, layOver, minute, plus, wholeSecond } from '../time.ts';
import { type Outlook, outlook } from './calendar.ts';
import { resolveTakeover } from './takeover.ts';

/** A manual handover that is checked and may be written. */
export interface Handover {
  readonly override: Override;
  /** It exists in the pager already, since the same was asked for before. */
  readonly exists: boolean;
  /** Who is on call, and what is to come, once the override exists. */
  readonly onCall: OnCall;
  readonly outlook: Outlook;
  /** Writes the override into the pager. Throws Failure. */
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
 * Checks a manual handover against the pager, without writing anything: who takes over, whether that is a
 * change, and when it ends. Throws a Failure that says why it is refused.
 */
export async function prepareHandover(
  request: HandoverRequest,
  sources: readonly SourceRef[],
  state: ScheduleState,
  services: Services,
  known: readonly KnownPerson[],
): Promise<Handover> {
  const [source, ...others] = sources;
  if (!source || others.length > 0) {
    throw new Failure(
      'A handover needs exactly one schedule with one source.',
      'Hand over in the pager itself.',
    );
  }
  const { overrides } = await services.source(source.kind);
  if (!overrides) {
    throw new Failure(`Overrides can’t be written into ${source.kind}.`, 'Hand over in the pager itself.');
  }
  const { onCall, now } = state;
  if (onCall.disabled) {
    const why = onCall.note ?? 'the schedule is disabled';
    throw new Failure(`A handover would have no effect: ${why}.`, 'Enable the schedule first.');
  }
  const person = await inSource(await resolveTakeover(request.to, services, known), source, overrides);
  const handover = (override: Override, exists: boolean): Handover => ({
    override,
    exists,
    onCall: { people: [person], note: null },
    outlook: outlookWith(override, state),
    write: () => overrides.write(source.schedule, override),
  });
  const prefix = idPrefix(request, source, person);
  if (onCall.people.length > 0 && onCall.people.every((somebody) => isSame(somebody, person))) {
    const existing = (await overrides.list(source.schedule)).find(
      (override) => covers(override, now) && isAsked(override, request, person, prefix),
    );
    if (existing) return handover({ ...existing, person }, true);
    throw new Failure(`${display(person)} is on call already.`, 'There is nothing to hand over.');
  }
  const from = wholeSecond(now);
  const until = wholeSecond(endOf(request, state));
  if (until <= from) throw new Failure('The handover would be over before it begins.', 'Give a later end.');
  return handover({ id: `${prefix}${from.getTime() / 1000}`, person, from, until }, false);
}

/** The pager's own record, which keeps the names in `people`. */
async function inSource(person: Person, source: SourceRef, overrides: Overrides): Promise<Person> {
  const user = await overrides.find(person);
  if (user) return { ...user, aliases: [...new Set([...user.aliases, ...namesOf(person)])] };
  const fix = 'Check `handover-to`; whoever takes over must be a user there, so that alerts follow.';
  throw new Failure(`The pager (${source.kind}) has no user ${display(person)}.`, fix);
}

function endOf({ end }: HandoverRequest, { shifts, now, end: readTo }: ScheduleState): Date {
  if (end && 'until' in end) return end.until;
  if (end) return plus(now, end.for);
  const { until } = outlook(shifts, now, readTo);
  if (until) return until;
  throw new Failure(
    'The pager does not tell when the current shift ends.',
    'Say how long the handover lasts: `handover-for` or `handover-until`.',
  );
}

function outlookWith(override: Override, { shifts, now, end }: ScheduleState): Outlook {
  const coming = outlook(layOver<Shift>(shifts, override), now, later(override.until, end));
  return { ...coming, until: coming.until ?? override.until };
}

/**
 * Whether an override is what these words ask for. Where the pager gives ids of its own it is known by whom it puts on
 * call and by its end.
 */
function isAsked(override: Override, { end }: HandoverRequest, person: Person, prefix: string): boolean {
  if (override.id.startsWith('on-call-sync-')) return override.id.startsWith(prefix);
  if (!isSame(override.person, person)) return false;
  if (end === null) return true;
  const length = override.until.getTime() - override.from.getTime();
  const off = 'until' in end ? override.until.getTime() - end.until.getTime() : length - end.for;
  return Math.abs(off) < minute;
}

/** What the ids of this handover's override start with: the same words give the same prefix. */
function idPrefix({ end }: HandoverRequest, source: SourceRef, person: Person): string {
  const length = end === null ? 'shift' : 'until' in end ? end.until.toISOString() : end.for;
  const words = JSON.stringify([source.kind, source.schedule, person.email ?? person.aliases, length]);
  return `on-call-sync-${createHash('sha256').update(words).digest('hex').slice(0, 12)}-`;
}
