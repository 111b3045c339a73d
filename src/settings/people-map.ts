import { isMap, isNode, isScalar, type Pair } from 'yaml';
import type { KnownPerson } from '../model.ts';
import { directories } from '../services/registry.ts';
import { quoted } from '../text/parsers.ts';
import { parseYaml, type Yaml } from '../text/yaml.ts';

/**
 * The input `people`: a YAML map from a name to a Slack member id. Throws an Error that lists every problem
 * with its line.
 */
export function peopleMap(written: string): readonly KnownPerson[] {
  const { document, errors, place } = parseYaml(written, 'failsafe');
  const problems = errors.map(({ offset, message }) => `line ${place(offset).line}: ${message}`);
  if (problems.length > 0) throw new Error(`is not a YAML map: ${problems.join('; ')}`);
  const contents = document?.contents ?? null;
  if (contents === null || (isScalar(contents) && contents.value === '')) return [];
  if (!isMap(contents)) {
    throw new Error('must be a map with one "ana@example.com: U03BU00KGK4" a line');
  }
  const known = new Map<string, KnownPerson>();
  for (const pair of contents.items) {
    const [name, id, line] = entry(pair, place);
    if (name === '') problems.push(`line ${line}: the name before ":" is missing`);
    else if (known.has(name.toLowerCase())) {
      problems.push(`line ${line}: ${quoted(name)} is there twice`);
    } else if (!directories.get('slack')?.isId?.(id)) {
      problems.push(
        `line ${line}: ${quoted(name)} needs a Slack member id such as U03BU00KGK4 (in Slack: profile, "Copy member ID"), not ${quoted(id)}`,
      );
    } else known.set(name.toLowerCase(), { names: [name.toLowerCase()], accounts: { slack: id } });
  }
  if (problems.length > 0)
    throw new Error(`has ${problems.length === 1 ? 'a mistake' : 'mistakes'}: ${problems.join('; ')}`);
  return [...known.values()];
}

/** Two lists of people as one: who is in both has all names, and the accounts of the first where they differ. */
export function merged(
  first: readonly KnownPerson[],
  second: readonly KnownPerson[],
): readonly KnownPerson[] {
  const shares = (one: KnownPerson, other: KnownPerson) =>
    one.names.some((name) => other.names.includes(name));
  const both = second.map((person) =>
    first
      .filter((winner) => shares(winner, person))
      .reduce(
        ({ names, accounts }, winner) => ({
          names: [...new Set([...names, ...winner.names])],
          accounts: { ...accounts, ...winner.accounts },
        }),
        person,
      ),
  );
  return [...first.filter((person) => !second.some((other) => shares(person, other))), ...both];
}

function entry(pair: Pair, place: Yaml['place']): [name: string, id: string, line: number] {
  const word = (node: unknown) => (isScalar(node) && typeof node.value === 'string' ? node.value.trim() : '');
  const start = isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
  return [word(pair.key), word(pair.value), place(start).line];
}
