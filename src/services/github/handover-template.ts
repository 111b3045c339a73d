import * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import { readDocument } from '../../text/document.ts';
import { list } from '../../text/parsers.ts';

/** What a handover issue says, with placeholders. */
export interface Template {
  /** Absent if the file has none. */
  readonly title?: string | undefined;
  readonly body: string;
}

/** Placeholders of a title. */
const inTitle = ['schedule', 'date', 'from', 'until', 'outgoing', 'incoming'] as const;
/** Placeholders of a body. */
const inBody = [...inTitle, 'issues', 'query', 'previous', 'run'] as const;

/** What stands for each placeholder. */
export type Values = Readonly<Record<(typeof inBody)[number], string>>;

/** The largest template, in characters. GitHub allows 65,536 for a whole issue. */
const largest = 30_000;

/** The most characters of a title that GitHub accepts. */
const longestTitle = 256;

/** The title where neither the options nor the template have one. */
export const usualTitle = 'On call: {schedule}, {date}';

/** The template where the options name no file. `label`: open issues with it are listed; `query`: so are its results. */
export function usualTemplate({
  label,
  query,
}: {
  readonly label?: string | undefined;
  readonly query?: string | undefined;
}): Template {
  const sections = [
    `- **Hands over:** {outgoing}
- **Takes over:** {incoming}
- **From:** {from}
- **Until:** {until}
- **Previous handover:** {previous}`,
    ...(label === undefined ? [] : ['### Open issues\n\n{issues}']),
    ...(query === undefined ? [] : ['### To know about\n\n{query}']),
    `### Checklist

- [ ] What happened in the last shift is written down below
- [ ] Incidents that are still open have a new owner
- [ ] Silenced alerts, workarounds and half-finished changes are listed
- [ ] Whoever takes over gets alerts and has the access they need`,
    '### Notes\n\n_Edit this issue or comment on it._',
    '{run}',
  ];
  return { body: sections.join('\n\n') };
}

const frontMatter = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * Reads a template file: Markdown, whose front matter may have a `title`, as GitHub's own issue templates do. Throws a
 * Failure that names every wrong placeholder and the valid ones.
 */
export function readTemplate(text: string, path: string): Template {
  if (text.length > largest) {
    throw new Failure(
      `The template “${path}” has ${text.length} characters, and the limit is ${largest}.`,
      'Make it shorter.',
    );
  }
  const [head = '', yaml = ''] = frontMatter.exec(text) ?? [];
  const { value, problems } = readDocument(yaml, path, z.looseObject({ title: z.optional(z.string()) }));
  if (!value)
    throw new Failure(`The template “${path}” can’t be used: ${problems.join('; ')}.`, 'Fix the file.');
  const title = value.title?.trim() || undefined;
  const body = text.slice(head.length).trim();
  const wrong = [problemOfTitle(title ?? ''), problemIn(body, inBody)].filter((problem) => problem !== null);
  if (wrong.length > 0) throw new Failure(`The template “${path}” can’t be used.`, `${wrong.join('. ')}.`);
  return { title, body };
}

/** Why a title is not valid, or `null`. */
export function problemOfTitle(title: string): string | null {
  return problemIn(title, inTitle);
}

function problemIn(text: string, valid: readonly string[]): string | null {
  const names = [...text.matchAll(placeholder)].flatMap(([, name]) => name ?? []);
  const [wrong] = names.filter((name) => !valid.includes(name));
  if (wrong === undefined) return null;
  const all = valid.map((name) => `{${name}}`);
  return `{${wrong}} is not a placeholder here: valid are ${list(all, 'and')}`;
}

/** `{from}`, but not `\{from}` nor `${from}`. */
const placeholder = /(?<![\\$])\{([a-z]+)\}/g;

/** Whether a template has a placeholder. */
export function uses({ body }: Template, name: keyof Values): boolean {
  return [...body.matchAll(placeholder)].some(([, found]) => found === name);
}

/** A text with its placeholders filled in. Values are used as they are: escape them first. */
export function fill(text: string, values: Partial<Values>): string {
  const known = new Map<string, string>(Object.entries(values));
  return text.replace(placeholder, (written, name: string) => known.get(name) ?? written).trim();
}

/** A title with its placeholders filled in, as long as GitHub accepts. */
export function fillTitle(title: string, values: Partial<Values>): string {
  const line = fill(title, values).replace(/\s+/g, ' ');
  const letters = Array.from(line);
  return letters.length > longestTitle ? `${letters.slice(0, longestTitle - 1).join('')}…` : line;
}
