import { Failure } from '../../failure.ts';
import type { Display } from '../../target.ts';
import { minute } from '../../time.ts';
import { mostAssignees, notAssigned } from './assignees.ts';
import type { Client, GitHub } from './client.ts';
import { createOnce } from './handover-create.ts';
import type { Handover, HandoverIssues } from './handover-issues.ts';
import { marked, textHash } from './handover-marker.ts';
import { fill, fillTitle, type Template, uses, usualTitle } from './handover-template.ts';
import { incoming, listed, mentioned, type Somebody, somebody, valuesOf } from './handover-words.ts';
import { inRepository, openIssues, searchIssues } from './search.ts';

/** The options of the target. */
export interface Options {
  readonly repository: string;
  /** The label of its own issues. */
  readonly label: string;
  readonly title?: string | undefined;
  /** Path of a template in the team's repository. */
  readonly template?: string | undefined;
  /** The zone of its times, if not the schedule's. */
  readonly timezone?: string | undefined;
  /** How long before the handover, as a duration. */
  readonly before?: string | undefined;
  /** The duty's label: open issues with it are listed. */
  readonly issues?: string | undefined;
  /** A search on GitHub: what it finds is listed. */
  readonly query?: string | undefined;
  readonly 'close-previous'?: boolean | undefined;
}

/** What an issue is written with. */
export interface Setup {
  readonly context: Pick<GitHub, 'http'>;
  readonly client: Client;
  readonly issues: HandoverIssues;
  readonly options: Options;
  readonly template: Template;
  /** Handover issues of the schedule that were read, the newest first. */
  readonly found: readonly Handover[];
}

/**
 * Makes the last handover issue one for these people: a new one, or, if its shift has not begun and changed hands, the last
 * one. Another run may have done that in the meantime. Rejects with a Failure.
 */
export async function writeHandover(
  setup: Setup,
  people: readonly string[],
  display: Display,
): Promise<void> {
  const { issues, options, found } = setup;
  const newest = await issues.newest(display.schedule, found[0]?.number ?? 0);
  const all = [...newest, ...found.filter(({ number }) => !newest.some((one) => one.number === number))];
  const [last = null, before = null] = all;
  if (last && !last.labels.includes(options.label.toLowerCase())) throw withoutLabel(last, options);
  if (last?.marker.people.join() === people.join()) return;
  if (last && isSameShift(last, display)) return changeHands(setup, { last, before, people }, display);
  if (found.length === 0) await issues.createLabel(options.label);
  const { title, text, assignees, start } = await contentOf(setup, last, display);
  const previous = last?.number ?? null;
  const about = { schedule: display.schedule, start, people, previous, text: textHash(text) };
  const created = await createOnce(
    setup,
    { title, body: marked(about, text), assignees },
    { options, after: last, about },
  );
  if (created === null) return;
  const closing = all.find(({ marker }) => marker.start === null || marker.start <= display.now);
  if (options['close-previous'] && closing?.isOpen) {
    await issues.update(closing.number, { state: 'closed', state_reason: 'completed' }).catch((error) => {
      throw notClosed(closing, created, options, error);
    });
  }
  if (!created.labels.includes(options.label.toLowerCase())) throw withoutLabel(created, options);
  await checkAssigned(setup, created.number, assignees, created.assignees);
}

/** Whether the last issue is about the shift that these people take: it has not begun, and its own people don't take it. */
function isSameShift({ marker: { start } }: Handover, { from, now, calendar }: Display): boolean {
  if (start === null || start <= now) return false;
  if (from === null || from <= start) return true;
  // Shorter shifts than the lead: other people take over at that time, and these come later.
  const isThen = (time: Date) => Math.abs(time.getTime() - start.getTime()) <= minute;
  return !calendar.some((span) => isThen(span.from) && span.people.length > 0);
}

/** What changes: the last issue, the one before it, and for whom it is now. */
interface Changing {
  readonly last: Handover;
  readonly before: Handover | null;
  readonly people: readonly string[];
}

/** Updates the last issue. Notes that somebody has written into it are kept. */
async function changeHands(
  setup: Setup,
  { last, before, people }: Changing,
  display: Display,
): Promise<void> {
  const { marker, number, text: written } = last;
  const from = display.from !== null && display.from > display.now ? display.from : marker.start;
  const fresh = await contentOf(setup, before, { ...display, from });
  const isUntouched = textHash(written) === marker.text;
  const others = marker.people.filter((login) => !people.includes(login)).map((login) => `@${login}`);
  const notice = `**This shift changed hands:** ${listed(incoming(display).map(mentioned))} instead of ${listed(others)}.`;
  const text = isUntouched ? fresh.text : `${notice}\n\n${written}`;
  const about = { ...marker, start: from, people, text: isUntouched ? textHash(text) : marker.text };
  const kept = last.assignees.filter((login) => !marker.people.includes(login));
  const assignees = [...new Set([...fresh.assignees, ...kept])].slice(0, mostAssignees);
  const assigned = await setup.issues.update(number, {
    title: fresh.title,
    body: marked(about, text),
    assignees,
  });
  await checkAssigned(setup, number, fresh.assignees, assigned);
}

/** The title and the text of an issue, and who is assigned. `before`: the handover issue before it. */
async function contentOf({ client, options, template }: Setup, before: Handover | null, display: Display) {
  const { repository } = options;
  const search = (name: 'issues' | 'query', query: string | undefined) =>
    query !== undefined && uses(template, name) ? searchIssues(client, query, `\`${name}\``) : null;
  const [issues, query] = await Promise.all([
    search('issues', options.issues === undefined ? undefined : openIssues(options.issues, repository)),
    search('query', options.query === undefined ? undefined : inRepository(options.query, repository)),
  ]);
  const start = display.from !== null && display.from > display.now ? display.from : null;
  const outgoing = outgoingOf(before, display);
  const timezone = options.timezone ?? display.timezone;
  const values = valuesOf(
    { ...display, timezone },
    { outgoing, start, previous: before?.number ?? null, issues, query },
  );
  const text = fill(template.body, values.body);
  if (text.length > longestText) throw tooLong(text.length);
  const logins = [...incoming(display), ...outgoing].flatMap(({ login }) => login ?? []);
  return {
    title: fillTitle(options.title ?? template.title ?? usualTitle, values.title),
    text,
    assignees: [...new Set(logins)].slice(0, mostAssignees),
    start,
  };
}

/** GitHub allows 65,536 characters; the marker needs some of them. */
const longestText = 60_000;

/** Who hands over: those of the shift before, if it is yet to come; otherwise who is on call now; otherwise those of the last. */
function outgoingOf(before: Handover | null, { outgoing, members, now }: Display): readonly Somebody[] {
  const comes = (login: string) => members.some(({ account }) => account.id === login);
  const ofBefore = (before?.marker.people ?? [])
    .filter((login) => !comes(login))
    .map((login): Somebody => ({ login, name: null }));
  const isToCome = before?.marker.start && before.marker.start > now;
  if (isToCome || outgoing.length === 0) return ofBefore;
  return outgoing.map(({ person, account }) => somebody(person, account));
}

async function checkAssigned(
  { client, options: { repository } }: Setup,
  number: number,
  wanted: readonly string[],
  assigned: readonly string[],
): Promise<void> {
  const dropped = wanted.filter((login) => !assigned.includes(login));
  if (dropped.length > 0)
    throw await notAssigned(client, dropped, `to the handover issue ${repository}#${number}, which exists`);
}

/** The label is how our issues are found again: without it, every run would create another. */
function withoutLabel({ number }: Handover, { repository, label }: Options): Failure {
  return new Failure(
    `The handover issue ${repository}#${number} has no label “${label}”, so it can’t be found again. No other issue is created until it has.`,
    'Add the label to that issue. If GitHub dropped it: `github-token` needs write access to the repository’s issues, because GitHub ignores the labels of anybody else.',
  );
}

function notClosed(previous: Handover, created: Handover, { repository }: Options, cause: unknown): Failure {
  const why = cause instanceof Failure ? ` ${cause.message}` : '';
  const message = `The handover issue ${repository}#${created.number} was created, but #${previous.number} before it could not be closed.${why}`;
  return new Failure(message, 'Close it manually: later runs leave it alone.', { cause });
}

function tooLong(length: number): Failure {
  return new Failure(
    `The handover issue would have ${length} characters, more than GitHub allows.`,
    'Make the template shorter.',
  );
}
