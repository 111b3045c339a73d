import { createHash } from 'node:crypto';
import {
  Failure,
  type OnCall,
  type Override,
  type Overrides,
  type Person,
  type Shift,
  type SourceRef,
} from '../model.ts';
import { display, isSame, knownAs, namesOf } from '../people.ts';
import type { Services } from '../services/registry.ts';
import { slackId } from '../services/slack/id.ts';
import type { KnownPerson } from '../settings/people-map.ts';
import type { HandoverRequest } from '../settings/settings.ts';
import { type Outlook, outlook, overridden } from './calendar.ts';

/** A manual handover that is checked and may be written. */
export interface Handover {
  readonly override: Override;
  /** It stands in the pager already, since the same was asked for before. */
  readonly stands: boolean;
  /** Who is on call, and what is to come, once the override stands. */
  readonly onCall: OnCall;
  readonly outlook: Outlook;
  /** Writes the override into the pager. Throws Failure. */
  write(): Promise<void>;
}

/** What is known of the schedule before the handover. */
export interface Before {
  readonly onCall: OnCall;
  /** As far ahead as was read. */
  readonly shifts: readonly Shift[];
  readonly now: Date;
  /** How far the shifts were read. */
  readonly end: Date;
}

/** A handover lasts this long at the most, in milliseconds. */
export const longestHandover = 31 * 86_400_000;

/**
 * Checks a manual handover against the pager, without writing anything: who takes over, whether that is a
 * change, and when it ends. Throws a Failure that says why it is refused.
 */
export async function prepareHandover(
  request: HandoverRequest,
  sources: readonly SourceRef[],
  before: Before,
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
  const { onCall, now } = before;
  if (onCall.disabled) {
    const why = onCall.note ?? 'the schedule is disabled';
    throw new Failure(`A handover would have no effect: ${why}.`, 'Enable the schedule first.');
  }
  const person = await inPager(await named(request.to, services, known), source, overrides);
  const handover = (override: Override, stands: boolean): Handover => ({
    override,
    stands,
    onCall: { people: [person], note: null },
    outlook: outlookWith(override, before),
    write: () => overrides.write(source.schedule, override),
  });
  const mark = markOf(request, source, person);
  if (onCall.people.length > 0 && onCall.people.every((somebody) => isSame(somebody, person))) {
    const standing = (await overrides.list(source.schedule)).find(
      (one) => one.from <= now && now < one.until && isAsked(one, request, person, mark),
    );
    if (standing) return handover({ ...standing, person }, true);
    throw new Failure(`${display(person)} is on call already.`, 'There is nothing to hand over.');
  }
  const from = wholeSecond(now);
  const until = wholeSecond(endOf(request, before));
  if (until <= from) throw new Failure('The handover would be over before it begins.', 'Give a later end.');
  return handover({ id: `${mark}${from.getTime() / 1000}`, person, from, until }, false);
}

/** Who is meant by an e-mail address, a name in `people`, or a Slack id. */
async function named(to: string, services: Services, known: readonly KnownPerson[]): Promise<Person> {
  const entry = knownAs([to], known) ?? known.find(({ accounts }) => accounts.slack === to);
  const aliases = (entry?.names ?? []).filter((name) => !name.includes('@'));
  const email = [to.toLowerCase(), ...(entry?.names ?? [])].find((name) => name.includes('@')) ?? null;
  if (email !== null) return { email, name: null, aliases };
  const id = entry?.accounts.slack ?? (slackId.test(to) ? to : null);
  if (id === null) {
    const fix = 'Give the e-mail address, the Slack id (U…), or a name that stands in `people`.';
    throw new Failure(`\`handover-to\` names nobody: “${to}”.`, fix);
  }
  const [identity] = await (await services.directory('slack')).find([{ id }]);
  if (identity && 'failure' in identity) throw identity.failure;
  const account = identity && 'account' in identity ? identity.account : null;
  if (account?.email || aliases.length > 0)
    return { email: account?.email ?? null, name: account?.name ?? null, aliases };
  const why =
    identity && 'unmapped' in identity ? identity.unmapped : `Slack gives no e-mail address of ${id}`;
  throw new Failure(
    `\`handover-to\` can’t be used: ${why}.`,
    'Give the e-mail address that the pager knows.',
  );
}

/** The pager's own record, which keeps the names that stand in `people`. */
async function inPager(person: Person, source: SourceRef, overrides: Overrides): Promise<Person> {
  const found = await overrides.find(person);
  if (found) return { ...found, aliases: [...new Set([...found.aliases, ...namesOf(person)])] };
  const fix = 'Check `handover-to`; whoever takes over must be a user there, so that alerts follow.';
  throw new Failure(`The pager (${source.kind}) has no user ${display(person)}.`, fix);
}

function wholeSecond(time: Date): Date {
  return new Date(Math.floor(time.getTime() / 1000) * 1000);
}

function endOf({ end }: HandoverRequest, { shifts, now, end: readTo }: Before): Date {
  if (end && 'until' in end) return end.until;
  if (end) return new Date(now.getTime() + end.for);
  const { until } = outlook(shifts, now, readTo);
  if (until) return until;
  throw new Failure(
    'The pager does not tell when the current shift ends.',
    'Say how long the handover lasts: `handover-for` or `handover-until`.',
  );
}

function outlookWith(override: Override, { shifts, now, end }: Before): Outlook {
  const coming = outlook(overridden(shifts, override), now, override.until > end ? override.until : end);
  return { ...coming, until: coming.until ?? override.until };
}

/**
 * Whether an override is what these words ask for. Where the pager gives ids of its own it is known by whom it puts on
 * call and by its end.
 */
function isAsked(override: Override, { end }: HandoverRequest, person: Person, mark: string): boolean {
  if (override.id.startsWith('on-call-sync-')) return override.id.startsWith(mark);
  if (!isSame(override.person, person)) return false;
  if (end === null) return true;
  const length = override.until.getTime() - override.from.getTime();
  const off = 'until' in end ? override.until.getTime() - end.until.getTime() : length - end.for;
  return Math.abs(off) < 60_000;
}

/** What the ids of this handover's override start with: the same words give the same mark. */
function markOf({ end }: HandoverRequest, source: SourceRef, person: Person): string {
  const length = end === null ? 'shift' : 'until' in end ? end.until.toISOString() : end.for;
  const words = JSON.stringify([source.kind, source.schedule, person.email ?? person.aliases, length]);
  return `on-call-sync-${createHash('sha256').update(words).digest('hex').slice(0, 12)}-`;
}
