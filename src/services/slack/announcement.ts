import * as z from 'zod/mini';
import type { Showing } from '../../model.ts';
import { called } from '../../people.ts';
import { section, smallPrint } from './blocks.ts';
import type { Note } from './history.ts';
import type { Post } from './post.ts';
import { link, listed, mention, readersTime, slackName, slackText, unescaped } from './text.ts';

/** Who was announced last in a schedule, as the message's metadata keeps it. */
export interface Announcement {
  /** The schedule's name as a {@link keyOf}. */
  readonly schedule: string;
  /** Sorted by id. Names are for those who go: nobody looks them up again. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

const event = 'on_call_handover';

const payload = z.object({
  schedule: z.pipe(z.string(), z.transform(keyOf)),
  people: z.array(z.object({ id: z.string(), name: z.catch(z.string(), '') })),
});

/** The announcement that a message of ours is, or `null`. */
export function announcementIn(note: Note): Announcement | null {
  return (note.event === event && z.safeParse(payload, note.payload).data) || null;
}

/** What a schedule's name is compared as: Slack may escape what it keeps for us. */
export function keyOf(schedule: string): string {
  return unescaped(schedule).normalize('NFC');
}

/** The ids of who was announced, sorted. */
export function idsIn(announced: Announcement | null): readonly string[] {
  return [...new Set(announced?.people.map(({ id }) => id) ?? [])].sort();
}

/** Those on call, each once. */
export function distinctMembers({ members }: Pick<Showing, 'members'>): Showing['members'] {
  return [...new Map(members.map((member) => [member.account.id, member])).values()];
}

/**
 * The message that tells of a handover, in our words or in the user's `template`. Who comes is mentioned; who stays
 * or goes is named and not pinged.
 */
export function announcement(showing: Showing, last: Announcement | null, template: string | null): Post {
  const members = distinctMembers(showing);
  const nameOf = ({ person, account }: Showing['members'][number]) => called(person, account.name);
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
      schedule: showing.schedule,
      people: members
        .map((member) => ({ id: member.account.id, name: slackName(nameOf(member)) }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    },
  };
  const left = listed(gone.map(({ name }) => slackText(name || 'somebody')));
  if (template !== null) return { text: fill(template, showing, people, left), metadata };
  const are = members.length > 1 ? 'are' : 'is';
  const from = left === '' ? '' : `, taking over from ${left}`;
  const text = `${people} ${are} now on call for *${slackText(showing.schedule)}*${from}.`;
  return { text, blocks: [section(text), ...smallPrint(around(showing))], metadata };
}

function around({ until, next, askedBy, run }: Showing): readonly string[] {
  return [
    until ? `Until ${readersTime(until)}` : '',
    next && next.length > 0 ? `Next: ${listed(next.map((person) => slackText(called(person))))}` : '',
    askedBy === null ? '' : `Handed over by ${slackText(askedBy)}`,
    run === null ? '' : link(run, 'Open the run'),
  ];
}

/** The user's own words, with what they ask for put in; these words are not escaped, what is put in is. */
function fill(
  template: string,
  { schedule, until, next, run }: Showing,
  people: string,
  left: string,
): string {
  const values = new Map([
    ['people', people],
    ['before', left || 'nobody'],
    ['until', until ? readersTime(until) : 'not known'],
    ['next', next ? listed(next.map((person) => slackText(called(person)))) || 'nobody' : 'not known'],
    ['schedule', slackText(schedule)],
    ['run', run === null ? '' : link(run, 'the run')],
  ]);
  return template.replace(/\{(\w+)\}/g, (written, name: string) => values.get(name) ?? written);
}
