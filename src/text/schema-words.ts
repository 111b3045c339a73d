import type * as z from 'zod/mini';
import { list, meant, quoted } from './parsers.ts';

/** Something wrong in a file: where it is, as a path of keys, and what. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** All that a schema finds wrong, in our words. */
export function problemsIn(issues: readonly z.core.$ZodIssue[]): readonly Problem[] {
  return first(issues.flatMap((issue) => problemsOf(issue)));
}

/** Where a key is not known, what is said of the map around it only follows from that. */
function first(problems: readonly (Problem & { readonly isUnknownKey?: true })[]): readonly Problem[] {
  const around = new Set(
    problems.flatMap(({ path, isUnknownKey }) => (isUnknownKey ? [writtenPath(path.slice(0, -1))] : [])),
  );
  return problems.filter(({ path, isUnknownKey }) => isUnknownKey || !around.has(writtenPath(path)));
}

/** An issue of the schema in our words; of several forms that were possible, the one that was meant. */
function problemsOf(
  issue: z.core.$ZodIssue,
  above: readonly PropertyKey[] = [],
): readonly (Problem & { readonly isUnknownKey?: true })[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.message
      .split('\n')
      .map((message, index) => ({ path: [...path, issue.keys[index] ?? ''], message, isUnknownKey: true }));
  }
  if (issue.code === 'invalid_union') {
    const meantForm = issue.errors.find(
      (form) => !form.some((inner) => inner.path.length === 0 && isOtherForm(inner, issue.input)),
    );
    if (meantForm) return meantForm.flatMap((inner) => problemsOf(inner, path));
  }
  return [{ path, message: worded(issue) }];
}

/** A word that is not among the valid ones is meant as a word; a map or a list is not. */
function isOtherForm({ code }: z.core.$ZodIssue, input: unknown): boolean {
  return code === 'invalid_type' || (code === 'invalid_value' && typeof input !== 'string');
}

function worded(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') {
    const valid = issue.values.map(String);
    const given = typeof issue.input === 'string' ? issue.input : '';
    return `must be ${list(valid)}${given ? `, not ${quoted(given)}${meant(given, valid)}` : ''}`;
  }
  if (issue.input === undefined) return 'is missing';
  if (issue.input === null) return 'is empty';
  if (issue.code === 'invalid_union') {
    const own = issue.errors
      .flatMap((form) => form.filter(hasOwnWords))
      .find(({ path }) => path.length === 0);
    if (own) return own.message;
    const isWord = typeof issue.input === 'number' || typeof issue.input === 'boolean';
    const text = issue.errors
      .flat()
      .find((inner) => isWord && inner.code === 'invalid_type' && inner.expected === 'string');
    if (text) return worded(text);
    const forms = issue.errors.flatMap((form) => form.slice(0, 1).map((inner) => worded(inner)));
    return forms.join(', or ').replaceAll(', or must be ', ', or ');
  }
  if (issue.code === 'invalid_format' && typeof issue.input === 'string') {
    return `${issue.message}, not ${quoted(issue.input)}`;
  }
  if (issue.code !== 'invalid_type' || hasOwnWords(issue)) {
    return typeof issue.input === 'number' ? `${issue.message}, not ${issue.input}` : issue.message;
  }
  const dashed = issue.expected === 'array' ? keyWithDash(issue.input) : undefined;
  if (dashed !== undefined) return `needs a space after the dash: "- ${dashed}: …"`;
  const forms: Readonly<Record<string, string>> = {
    string: typeof issue.input === 'object' ? 'text' : `text: put it in quotes, "${String(issue.input)}"`,
    array: 'a list ("- …")',
    object: 'a map ("key: value")',
    record: 'a map ("key: value")',
    boolean: 'true or false',
    int: 'a whole number',
    number: 'a number',
  };
  return `must be ${forms[issue.expected] ?? issue.expected}${scalars.has(issue.expected) ? not(issue.input) : ''}`;
}

/** What can’t be written in more than one way, so that it helps to hear what was read. */
const scalars: ReadonlySet<string> = new Set(['boolean', 'int', 'number']);

/** What was written instead. */
function not(input: unknown): string {
  if (typeof input === 'number' || typeof input === 'boolean') return `, not ${input}`;
  if (typeof input !== 'string') return '';
  return /^(true|false|\d+)$/.test(input) ? ', without quotes' : `, not ${quoted(input)}`;
}

/** `schedules[0].targets[1]`. */
export function writtenPath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${plainly(String(key))}`))
    .join('')
    .replace(/^\./, '');
}

/** A key as it is written, unless it would spoil the line. */
function plainly(key: string): string {
  return /^\P{C}{1,60}$/u.test(key) ? key : quoted(key);
}

/** A key that was meant as the first one of a list's entry: `-name`. */
function keyWithDash(input: unknown): string | undefined {
  const [key = ''] = typeof input === 'object' && input !== null ? Object.keys(input) : [];
  return /^-([\w-]{1,60})$/.exec(key)?.[1];
}

/** Whether the schema says by itself what is wrong; the library alone says this. */
function hasOwnWords({ message }: z.core.$ZodIssue): boolean {
  return !message.startsWith('Invalid input');
}
