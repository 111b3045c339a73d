import { isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import * as z from 'zod/mini';
import { list, meant, quoted } from './parsers.ts';

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

/** An object that names every key it does not know, and what was probably meant. */
export function keyed<T extends z.core.$ZodShape>(shape: T) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' && Array.isArray(issue.keys)
        ? issue.keys.map((key) => unknownKey(String(key), Object.keys(shape))).join('\n')
        : undefined,
  });
}

/** Reads YAML and checks it. Never throws for what stands in the file. */
export function readDocument<T>(text: string, file: string, schema: z.ZodMiniType<T>): Document<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  };
  const at = ({ path, message }: Problem) =>
    `${place(offsetOf(document.contents, path))}: ${path.length > 0 ? `${written(path)}: ` : ''}${message}`;
  const broken = [...document.errors, ...document.warnings].map(
    (error) => `${place(error.pos[0])}: ${error.message.split(/ at line |\n/)[0]}`,
  );
  if (broken.length > 0) return { value: null, problems: broken, at };
  try {
    const result = z.safeParse(schema, document.toJS({ maxAliasCount: 100 }) ?? {}, {
      reportInput: true,
    });
    if (result.success) return { value: result.data, problems: [], at };
    const found = first(result.error.issues.flatMap((issue) => problemsOf(issue)));
    const order = ({ path }: Problem) => offsetOf(document.contents, path);
    return { value: null, problems: found.toSorted((a, b) => order(a) - order(b)).map(at), at };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { value: null, problems: [`${place(0)}: ${why}`], at };
  }
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
      (form) => !form.some((inner) => inner.path.length === 0 && inner.code === 'invalid_type'),
    );
    if (meantForm) return meantForm.flatMap((inner) => problemsOf(inner, path));
  }
  return [{ path, message: worded(issue) }];
}

function worded(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') {
    const valid = issue.values.map(String);
    const given = typeof issue.input === 'string' ? issue.input : '';
    return `must be ${list(valid)}${given ? `, not ${quoted(given)}${meant(given, valid)}` : ''}`;
  }
  if (issue.code === 'invalid_union') return 'has a form that is not valid here: see the documentation';
  if (issue.code !== 'invalid_type') return issue.message;
  if (issue.input === undefined) return 'is missing';
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

function unknownKey(key: string, valid: readonly string[]): string {
  return `unknown key${meant(key, valid) || `: valid are ${list(valid)}`}`;
}

/** `schedules[0].targets[1]`. */
function written(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** Where a path begins in the text: its key if it has one, else the nearest thing around it that is there. */
function offsetOf(root: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === String(key));
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
}
