import { isMap, isNode, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import * as z from 'zod/mini';
import { list, meant, quoted } from './parsers.ts';
import { parseYaml, worded as wordedYaml } from './yaml.ts';

/** Something wrong in a file: where it is, as a path of keys, and what. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** A YAML file that was read against a schema. */
export interface Document<T> {
  /** `null` where the file has problems. */
  readonly value: T | null;
  /** `file:line:column: what`, all of them in the order of the file. */
  readonly problems: readonly string[];
  /** Words another problem the same way, by its place in the file. */
  at(problem: Problem): string;
}

/** A file of a thousand schedules may say one thing in all of them; none needs to unfold to more than this. */
const mostAliases = 10_000;

/** Reads YAML and checks it. Never throws for what stands in the file. */
export function readDocument<T>(text: string, file: string, schema: z.ZodMiniType<T>): Document<T> {
  const { document, errors, warnings, place } = parseYaml(text);
  const offset = offsetsIn(document?.contents ?? null);
  const told = (offset: number, message: string) => {
    const { line, column } = place(offset);
    return `${file}:${line}:${column}: ${message}`;
  };
  const at = ({ path, message }: Problem) =>
    told(offset(path), `${path.length > 0 ? `${written(path)}: ` : ''}${message}`);
  const broken = [...errors, ...warnings].map(({ offset, message }) => told(offset, message));
  if (document === null || broken.length > 0) return { value: null, problems: broken, at };
  try {
    const content: unknown = document.toJS({ maxAliasCount: mostAliases, reviver: whole });
    const result = z.safeParse(schema, content ?? {}, { reportInput: true });
    if (result.success) return { value: result.data, problems: [], at };
    const found = first(result.error.issues.flatMap((issue) => problemsOf(issue)));
    const ordered = found.map((problem) => ({ problem, offset: offset(problem.path) }));
    ordered.sort((one, other) => one.offset - other.offset);
    return { value: null, problems: ordered.map(({ problem }) => at(problem)), at };
  } catch (error) {
    return { value: null, problems: [told(0, wordedYaml(error))], at };
  }
}

/** YAML can write half of a character, which no address can hold. */
function whole(_: unknown, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

/** Where a key is not known, what is said of the map around it only follows from that. */
function first(problems: readonly (Problem & { readonly isUnknownKey?: true })[]): readonly Problem[] {
  const around = new Set(
    problems.flatMap(({ path, isUnknownKey }) => (isUnknownKey ? [written(path.slice(0, -1))] : [])),
  );
  return problems.filter(({ path, isUnknownKey }) => isUnknownKey || !around.has(written(path)));
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
  if (issue.code === 'invalid_union') {
    const forms = issue.errors.flatMap((form) => form.slice(0, 1).map(worded));
    return forms.join(', or ').replaceAll(', or must be ', ', or ');
  }
  if (issue.code !== 'invalid_type') return issue.message;
  const forms: Readonly<Record<string, string>> = {
    string: 'text (put it in quotes if it is a number)',
    array: 'a list ("- …")',
    object: 'a map ("key: value")',
    record: 'a map ("key: value")',
    boolean: 'true or false',
    int: 'a whole number',
    number: 'a number',
  };
  return `must be ${forms[issue.expected] ?? issue.expected}`;
}

/** `schedules[0].targets[1]`. */
function written(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${plainly(String(key))}`))
    .join('')
    .replace(/^\./, '');
}

/** A key as it is written, unless it would spoil the line. */
function plainly(key: string): string {
  return /^\P{C}{1,60}$/u.test(key) ? key : quoted(key);
}

/** Tells where a path begins in the text: its key if it has one, else the nearest thing around it that is there. */
function offsetsIn(root: Node | null): (path: readonly PropertyKey[]) => number {
  const keys = new Map<YAMLMap, Map<string, Pair>>();
  const pairIn = (map: YAMLMap, key: PropertyKey) => {
    const pairs = keys.get(map) ?? new Map(map.items.map((pair) => [nameOf(pair), pair]));
    keys.set(map, pairs);
    return pairs.get(String(key));
  };
  return (path) => {
    let node: unknown = root;
    let offset = root?.range?.[0] ?? 0;
    for (const key of path) {
      if (isMap(node)) {
        const pair = pairIn(node, key);
        if (!pair) return offset;
        if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
        node = pair.value;
      } else {
        const item: unknown =
          isNode(node) && 'items' in node && Array.isArray(node.items) ? node.items[Number(key)] : undefined;
        if (!isNode(item)) return offset;
        offset = item.range?.[0] ?? offset;
        node = item;
      }
    }
    return offset;
  };
}

function nameOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}
