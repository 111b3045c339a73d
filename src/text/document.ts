import { isMap, isNode, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import * as z from 'zod/mini';
import { type Problem, problemsIn, writtenPath } from './schema-words.ts';
import { parseYaml, worded } from './yaml.ts';
import { startsComment } from './yaml-words.ts';

/** A YAML file that was read against a schema. */
export interface Document<T> {
  /** `null` where the file has problems. */
  readonly value: T | null;
  /** `file:line:column: what`, all of them in the order of the file. */
  readonly problems: readonly string[];
  /** Words another problem the same way, by its place in the file. */
  at(problem: Problem): string;
  /** The text at a key of the whole, as far as it can be read; also where the file has problems. */
  textAt(key: string): string | null;
}

/** Reads YAML and checks it. Never throws, whatever the file contains. */
export function readDocument<T>(text: string, file: string, schema: z.ZodMiniType<T>): Document<T> {
  const { document, errors, warnings, place } = parseYaml(text);
  const find = placesIn(document?.contents ?? null);
  const told = (offset: number, message: string) => {
    const { line, column } = place(offset);
    return `${file}:${line}:${column}: ${message}`;
  };
  const at = ({ path, message }: Problem) =>
    told(find(path).offset, `${path.length > 0 ? `${writtenPath(path)}: ` : ''}${message}`);
  const textAt = (key: string) => textIn(document?.contents ?? null, key) ?? textOnLine(text, key);
  const broken = [...errors, ...warnings].map(({ offset, message }) => told(offset, message));
  if (document === null || broken.length > 0) return { value: null, problems: broken, at, textAt };
  let content: unknown;
  try {
    content = document.toJS({ maxAliasCount: -1, reviver: whole });
    const result = z.safeParse(schema, content ?? {}, { reportInput: true });
    if (result.success) return { value: result.data, problems: [], at, textAt };
    const ordered = problemsIn(result.error.issues).map((problem) => {
      const { node, offset } = find(problem.path);
      return { problem: withComment(problem, node), offset };
    });
    ordered.sort((one, other) => one.offset - other.offset);
    return { value: null, problems: ordered.map(({ problem }) => at(problem)), at, textAt };
  } catch (error) {
    // The schema runs out of room too, where it finds more than it can hold.
    const what = content === undefined ? worded(error) : 'has more mistakes than can be listed';
    return { value: null, problems: [told(0, what)], at, textAt };
  }
}

function textIn(root: Node | null, key: string): string | null {
  const value: unknown = isMap(root) ? root.get(key) : null;
  return typeof value === 'string' ? value : null;
}

/** For what no parser can make sense of: `key: text` on a line. What YAML takes for a comment may be a channel: `#alerts`. */
function textOnLine(text: string, key: string): string | null {
  const line = new RegExp(`^["']?${key}["']?[ \\t]*:[ \\t]*["']?(#?[^\\s"'#,&*!|>{}[\\]]+)`, 'm').exec(text);
  return line?.[1] ?? null;
}

/** YAML can write half of a character, which no address can hold. */
function whole(_: unknown, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

/** What is said of a value that is empty since YAML takes for a comment what was meant as the value. */
function withComment(problem: Problem, node: unknown): Problem {
  const comment = isScalar(node) && node.value === null ? (node.comment ?? '') : '';
  return /^\S/.test(comment) ? { ...problem, message: startsComment(`#${comment}`) } : problem;
}

/** A place in the text: the node there, and where it begins. */
interface Place {
  readonly node: unknown;
  readonly offset: number;
}

/**
 * Finds what is at a path. It begins at its key if it has one; where it is not there, the place is the nearest thing around
 * it, without a node.
 */
function placesIn(root: Node | null): (path: readonly PropertyKey[]) => Place {
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
        if (!pair) return { node: null, offset };
        if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
        node = pair.value;
      } else {
        const item: unknown =
          isNode(node) && 'items' in node && Array.isArray(node.items) ? node.items[Number(key)] : undefined;
        if (!isNode(item)) return { node: null, offset };
        offset = item.range?.[0] ?? offset;
        node = item;
      }
    }
    return { node, offset };
  };
}

function nameOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}
