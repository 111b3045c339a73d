import * as z from 'zod/mini';
import type { Display } from '../../model.ts';
import { displayName } from '../../people.ts';
import { contextBlock, section } from './blocks.ts';
import type { OwnMessage } from './history.ts';
import type { Post } from './post.ts';
import { link, listed, mention, readersTime, slackName, slackText, unescaped } from './text.ts';

/** Who was announced last in a schedule, as the message’s metadata keeps it. */
export interface Announcement {
  /** The schedule’s name as a {@link scheduleKey}. */
  readonly schedule: string;
  /** Sorted by id. Their names are kept for when they go off call: nobody looks them up again. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

const event = 'on_call_handover';

const payload = z.object({
  schedule: z.pipe(z.string(), z.transform(scheduleKey)),
  people: z.array(z.object({ id: z.string(), name: z.catch(z.string(), '') })),
});

/** The announcement that a message of ours is, or `null`. */
export function announcementIn(message: OwnMessage): Announcement | null {
  return (message.event === event && z.safeParse(payload, message.payload).data) || null;
}

/** What a schedule’s name is compared as: Slack may escape what it keeps for us. */
export function scheduleKey(schedule: string): string {
  return unescaped(schedule).normalize('NFC');
}

/** The ids of who was announced, sorted. */
export function idsIn(announced: Announcement | null): readonly string[] {
  return [...new Set(announced?.people.map(({ id }) => id) ?? [])].sort();
}

/** Those on call, each once. */
export function distinctMembers({ members }: Pick<Display, 'members'>): Display['members'] {
  return [...new Map(members.map((member) => [member.account.id, member])).values()];
}

/**
 * The message that announces a handover, in our words or in the user’s `template`. Who comes on call is mentioned; who
 * stays or goes is named and not pinged.
 */
export function announcement(display: Display, last: Announcement | null, template: string | null): Post {
  const members = distinctMembers(display);
  const nameOf = ({ person, account }: Display['members'][number]) => displayName(person, account.name);
  const before = idsIn(last);
  const now = members.map(({ account }) => account.id);
  const people = listed(
    members.map((member) =>
      before.includes(member.account.id) ? slackText(nameOf(member)) : mention(member.account.id),
    ),
  );
  const gone = (last?.people ?? []).filter(({ id }) => !now.includes(id));
  const metadata = {
    event_type: event,
    event_payload: {
      schedule: display.schedule,
      people: members
        .map((member) => ({ id: member.account.id, name: slackName(nameOf(member)) }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    },
  };
  const left = listed(gone.map(({ name }) => slackText(name || 'somebody')));
  if (template !== null) return { text: fill(template, display, people, left), metadata };
  const are = members.length > 1 ? 'are' : 'is';
  const from = left === '' ? '' : `, taking over from ${left}`;
  const text = `${people} ${are} now on call for *${slackText(display.schedule)}*${from}.`;
  return { text, blocks: [section(text), ...contextBlock(contextLines(display))], metadata };
}

function contextLines({ until, next, askedBy, run }: Display): readonly string[] {
  return [
    until ? `Until ${readersTime(until)}` : '',
    next && next.length > 0 ? `Next: ${listed(next.map((person) => slackText(displayName(person))))}` : '',
    askedBy === null ? '' : `Handed over by ${slackText(askedBy)}`,
    run === null ? '' : link(run, 'Open the run'),
  ];
}

/** The user’s own words with the placeholders filled in. The words are not escaped; what is filled in is. */
function fill(
  template: string,
  { schedule, until, next, run }: Display,
  people: string,
  left: string,
): string {
  const values = new Map([
    ['people', people],
    ['before', left || 'nobody'],
    ['until', until ? readersTime(until) : 'not known'],
    ['next', next ? listed(next.map((person) => slackText(displayName(person)))) || 'nobody' : 'not known'],
    ['schedule', slackText(schedule)],
    ['run', run === null ? '' : link(run, 'the run')],
  ]);
  return template.replace(/\{(\w+)\}/g, (written, name: string) => values.get(name) ?? written);
}
