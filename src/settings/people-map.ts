import { isMap, isNode, isScalar, type Pair } from 'yaml';
import type { KnownPerson } from '../model.ts';
import { directories } from '../services/registry.ts';
import { Mistakes, quoted } from '../text/parsers.ts';
import { parseYaml, type Yaml } from '../text/yaml.ts';

/** The input `people`: a YAML map from a name to a Slack member id. Throws Mistakes, each with its line. */
export function peopleMap(written: string): readonly KnownPerson[] {
  const { document, errors, place } = parseYaml(written, 'failsafe');
  const contents = document?.contents ?? null;
  const handles = handlesIn(contents);
  if (errors.some(({ offset }) => !handles.has(offset))) {
    throw new Mistakes(
      errors.map(({ offset, message }) => {
        const pair = handles.get(offset);
        return pair ? noId(entry(pair, place)) : `is not a YAML map: line ${place(offset).line}: ${message}`;
      }),
    );
  }
  if (contents === null || (isScalar(contents) && contents.value === '')) return [];
  if (!isMap(contents))
    throw new Error(
      `must be a map with one ${form} per line, not ${quoted(written)}${/^\S+:[UW][A-Z\d]+\s*$/m.test(written) ? ' (the space after the colon is missing)' : ''}`,
    );
  const problems: string[] = [];
  const known = new Map<string, KnownPerson>();
  for (const pair of contents.items) {
    const { name, id, line } = entry(pair, place);
    if (name === '') problems.push(`line ${line}: the name before ":" is missing`);
    else if (known.has(name.toLowerCase())) {
      problems.push(`line ${line}: ${quoted(name)} appears twice`);
    } else if (!directories.get('slack')?.isId?.(id)) {
      problems.push(noId({ name, id, line }));
    } else known.set(name.toLowerCase(), { ...asNames([name]), accounts: { slack: id } });
  }
  if (problems.length > 0) throw new Mistakes(problems);
  return [...known.values()];
}

/** What is right, to be shown in errors; the blank after the colon is easily forgotten. */
const form = '`ana@example.com: U03BU00KGK4`';

/** Two lists of people as one: who is in both has all names, and the accounts of the first where they differ. */
export function merged(
  first: readonly KnownPerson[],
  second: readonly KnownPerson[],
): readonly KnownPerson[] {
  const byName = Map.groupBy(
    first.flatMap((winner, index) => winner.names.map((name) => ({ name, winner, index }))),
    ({ name }) => name,
  );
  const both = second.map((person) => {
    const shared = person.names.flatMap((name) => byName.get(name) ?? []).sort((a, b) => a.index - b.index);
    return [...new Set(shared.map(({ winner }) => winner))].reduce(
      (one, winner) => ({
        ...asNames([...(one.written ?? one.names), ...(winner.written ?? winner.names)]),
        accounts: { ...one.accounts, ...winner.accounts },
      }),
      person,
    );
  });
  const names = new Set(second.flatMap((person) => person.names));
  return [...first.filter((person) => !person.names.some((name) => names.has(name))), ...both];
}

/** The names of somebody, each once: in lower case to be compared, and as written to be passed on, addresses apart. */
export function asNames(written: readonly string[]): Pick<KnownPerson, 'names' | 'written'> {
  const lower = (name: string) => name.toLowerCase();
  const names = [...new Set(written.map(lower))];
  const own = names.map((name) =>
    name.includes('@') ? name : (written.find((one) => lower(one) === name) ?? name),
  );
  return { names, ...(own.some((name, index) => name !== names[index]) && { written: own }) };
}

/** A name, what should be the id, and the line where they are. */
interface Entry {
  readonly name: string;
  readonly id: string;
  readonly line: number;
}

function entry(pair: Pair, place: Yaml['place']): Entry {
  const word = (node: unknown) => (isScalar(node) && typeof node.value === 'string' ? node.value.trim() : '');
  const start = isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
  return { name: word(pair.key), id: word(pair.value), line: place(start).line };
}

function noId({ name, id, line }: Entry): string {
  return `line ${line}: ${quoted(name)} needs a Slack member id such as U03BU00KGK4 (in Slack: profile → Copy member ID), not ${quoted(id)}`;
}

/** Handles where ids belong, by their offset. YAML wants quotes around them, which would not help. */
function handlesIn(contents: unknown): ReadonlyMap<number, Pair> {
  const pairs = isMap(contents) ? contents.items : [];
  return new Map(
    pairs.flatMap((pair) => {
      const { value } = pair;
      const isHandle = isScalar(value) && String(value.value).startsWith('@');
      return isHandle && value.range ? [[value.range[0], pair] as const] : [];
    }),
  );
}
