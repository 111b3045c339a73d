import * as z from 'zod/mini';
import { displayName, isSame } from '../../people.ts';
import type { Display } from '../../target.ts';
import { contextBlock, section } from './blocks.ts';
import type { OwnMessage } from './history.ts';
import type { Post } from './post.ts';
import { itself, type OwnId, owned } from './same-person.ts';
import { letters, link, listed, mention, readersTime, slackName, slackText, unescaped } from './text.ts';

/** Who was announced last for a schedule, as stored in the message’s metadata. */
export interface Announcement {
  /** The schedule’s name as a {@link scheduleKey}. */
  readonly schedule: string;
  /** Sorted by id. Names are stored so that nobody has to be looked up again when they go off call. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

const event = 'on_call_handover';

const payload = z.object({
  schedule: z.pipe(z.string(), z.transform(scheduleKey)),
  people: z.array(z.object({ id: z.string(), name: z.catch(z.string(), '') })),
});

/** Reads the announcement in a message of ours. `unreadable`: its metadata was lost; `null`: it is another kind of message. */
export function announcementIn(message: OwnMessage): Announcement | 'unreadable' | null {
  if (message.event !== null && message.event !== event) return null;
  return z.safeParse(payload, message.payload).data ?? 'unreadable';
}

/**
 * Whether a text may be an announcement for a schedule, judging by the words around the placeholders. Only letters are
 * compared, because Slack may rewrite everything else.
 */
export function isInWords(text: string, schedule: string, template: string | null): boolean {
  const said = letters(text);
  const words = (template ?? '{people} on call for {schedule}')
    .split(/\{(?!schedule\})\w+\}/)
    .map((part) => letters(part.replaceAll('{schedule}', slackText(schedule))));
  let end = 0;
  return words.every((part) => {
    const start = said.indexOf(part, end);
    end = start + part.length;
    return start >= 0;
  });
}

/** The same announcement, with each person under the id that is in use now. */
export function withOwnIds(announced: Announcement | null, ownId: OwnId): Announcement | null {
  return (
    announced && { ...announced, people: announced.people.map((one) => ({ ...one, id: ownId(one.id) })) }
  );
}

/** A schedule’s name in a comparable form: Slack may escape what it stores for us. */
export function scheduleKey(schedule: string): string {
  return unescaped(schedule).normalize('NFC');
}

/** The ids of the people announced, sorted. */
export function idsIn(announced: Announcement | null): readonly string[] {
  return owned(announced?.people.map(({ id }) => id) ?? [], itself);
}

/** The people on call, without duplicates. */
export function distinctMembers(
  { members }: Pick<Display, 'members'>,
  ownId: OwnId = itself,
): Display['members'] {
  const ids = members.map(({ account }) => ownId(account.id));
  return members.filter((_, index) => ids.indexOf(ids[index] ?? '') === index);
}

/** How handovers are announced. */
interface Style {
  /** The user’s own words, or `null`. */
  readonly template: string | null;
  /** They are announced ahead: who was announced last may not be who leaves. */
  readonly isAhead: boolean;
}

/**
 * The message that announces a handover, in our words or in the user’s. People who come on call are mentioned. People who
 * stay or leave are named, and not notified.
 */
export function announcement(
  display: Display,
  last: Announcement | null,
  { template, isAhead }: Style,
): Post {
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
  const leaving = (isAhead ? leavingIn(display) : null) ?? gone.map(({ name }) => name || 'somebody');
  const left = listed(leaving.map((name) => slackText(name)));
  if (template !== null) return { text: fill(template, display, people, left), metadata };
  const are = members.length > 1 ? 'are' : 'is';
  const from = left === '' ? '' : `, taking over from ${left}`;
  const isToCome = display.from !== null && display.from > display.now;
  const [nowWord, since] = isToCome ? ['', ` from ${readersTime(display.from)}`] : ['now ', ''];
  const text = `${people} ${are} ${nowWord}on call for *${slackText(display.schedule)}*${since}${from}.`;
  return { text, blocks: [section(text), ...contextBlock(contextLines(display))], metadata };
}

/** Names of those on call just before the shift, who don't stay; `null`: not known. */
function leavingIn({ calendar, from, now, members }: Display): readonly string[] | null {
  const start = from !== null && from > now ? from : now;
  const before = calendar.findLast(({ until, people }) => until <= start && people.length > 0);
  const leaving = before?.people.filter((person) => !members.some((member) => isSame(member.person, person)));
  const names = leaving?.flatMap(({ name }) => name || []) ?? [];
  return leaving && names.length === leaving.length ? names : null;
}

function contextLines({ until, next, askedBy, run }: Display): readonly string[] {
  return [
    until ? `Until ${readersTime(until)}` : '',
    next && next.length > 0 ? `Next: ${listed(next.map((person) => slackText(displayName(person))))}` : '',
    askedBy === null ? '' : `Handed over by ${slackText(askedBy)}`,
    run === null ? '' : link(run, 'Open the run'),
  ];
}

/** Fills in the placeholders of the user’s own words. The words are not escaped, the values are. */
function fill(
  template: string,
  { schedule, from, until, next, run }: Display,
  people: string,
  left: string,
): string {
  const values = new Map([
    ['people', people],
    ['before', left || 'nobody'],
    ['from', from ? readersTime(from) : 'now'],
    ['until', until ? readersTime(until) : 'not known'],
    ['next', next ? listed(next.map((person) => slackText(displayName(person)))) || 'nobody' : 'not known'],
    ['schedule', slackText(schedule)],
    ['run', run === null ? '' : link(run, 'the run')],
  ]);
  return template.replace(/\{(\w+)\}/g, (written, name: string) => values.get(name) ?? written);
}
