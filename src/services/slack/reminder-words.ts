import { display, displayName } from '../../people.ts';
import type { ComingShift } from '../../target.ts';
import { time } from '../../text/escape.ts';
import { wholeSecond } from '../../time.ts';
import { hash } from './fingerprint.ts';
import { listed, mention, readersTime, slackText } from './text.ts';

/**
 * What a reminder says, and how it is recognised. Slack’s list of scheduled messages gives nothing but their texts, and never
 * posts one that has metadata. So the text itself holds a reference: beside the time that Slack shows in its place.
 */

/** What the text of a reminder says of itself. */
export interface Reminder {
  /** Identifies the schedule and the lead, whatever their names contain. */
  readonly key: string;
  /** The member id of whoever is reminded. */
  readonly to: string;
  /** When the shift begins, in whole seconds. */
  readonly start: Date;
  /** Differs if the words do. */
  readonly digest: string;
}

/** Identifies the reminders of a schedule with this lead, in milliseconds. */
export function reminderKey(schedule: string, lead: number): string {
  return hash([schedule.normalize('NFC'), String(lead)]).slice(0, 12);
}

/** A reminder to be sent, and its text. */
export interface Wanted extends Reminder {
  readonly text: string;
}

/** What a reminder is about. */
interface About {
  readonly key: string;
  readonly to: string;
  readonly schedule: string;
  readonly shift: Pick<ComingShift, 'from' | 'until' | 'outgoing'>;
  /** The user’s own words, or `null`. */
  readonly template: string | null;
}

/** The reminder of a shift, in our words or in the user’s. Its times follow on a line of their own. */
export function reminder({ key, to, schedule, shift, template }: About): Wanted {
  const { from, until, outgoing } = shift;
  const before = listed(
    outgoing
      .map(({ person, account }) => (account === null ? slackText(displayName(person)) : mention(account.id)))
      // A pager may list people in a different order each time.
      .sort(),
  );
  // Slack may give another id of the same person each time, so that they go in by their names.
  const names = outgoing.map(({ person }) => display(person)).sort();
  const digest = hash([schedule, template ?? '', String(until?.getTime()), ...names]).slice(0, 6);
  const words =
    template === null ? ownWords(schedule, before) : filled(template, { schedule, shift, before });
  const end = until === null ? '' : ` – ${readersTime(until)}`;
  const seconds = from.getTime() / 1000;
  const reference = `(ref ${key}.${to}.${digest})`;
  const start = `<!date^${Math.floor(seconds)}^{date_short_pretty} {time}|${time(from)} ${reference}>`;
  return { key, to, start: wholeSecond(from), digest, text: `${words}\n${start}${end}` };
}

function ownWords(schedule: string, before: string): string {
  const next = `You are on call next for *${slackText(schedule)}*`;
  if (before === '') return `${next}.`;
  return `${next}, taking over from ${before}. Ask them what is going on.`;
}

/** Fills in the placeholders of the user’s own words. The words are not escaped, the values are. */
function filled(
  template: string,
  { schedule, shift, before }: Pick<About, 'schedule' | 'shift'> & { readonly before: string },
): string {
  const values = new Map([
    ['schedule', slackText(schedule)],
    ['before', before || 'nobody'],
    ['from', readersTime(shift.from)],
    ['until', shift.until ? readersTime(shift.until) : 'not known'],
  ]);
  return template.replace(/\{(\w+)\}/g, (written, name: string) => values.get(name) ?? written);
}

const reference =
  /<!date\^(?<seconds>\d{1,11})\^[^<>]*\(ref (?<key>[0-9a-f]{12})\.(?<to>[UW][A-Z0-9]+)\.(?<digest>[0-9a-f]{6})\)>/;

/**
 * Reads what a text says of itself; `null`: it is no reminder, or one that was corrected. What is escaped in it was written
 * by others, and says nothing.
 */
export function reminderIn(text: string): Reminder | null {
  const { seconds, key, to, digest } = reference.exec(text)?.groups ?? {};
  if (seconds === undefined || key === undefined || to === undefined || digest === undefined) return null;
  return { key, to, digest, start: new Date(Number(seconds) * 1000) };
}

/**
 * What a reminder says once its shift has changed hands: no reminder any more. `takers`: the member ids of those who come at
 * that time; `null`: the shift is still theirs, at another time.
 */
export function correction(schedule: string, start: Date, takers: readonly string[] | null): string {
  const shift = `your shift for *${slackText(schedule)}* from ${readersTime(start)}`;
  if (takers === null) return `Changed: ${shift} now begins at another time. Another reminder says when.`;
  if (takers.length === 0) return `Changed: ${shift} is no longer yours.`;
  return `Changed: ${shift} is no longer yours. ${listed(takers.map(mention))} ${takers.length > 1 ? 'take' : 'takes'} it.`;
}
