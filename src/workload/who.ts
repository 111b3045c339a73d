import type { Person } from '../model.ts';
import { type Known, knownAs, namesIn } from '../people.ts';

/**
 * Who is who among all that sources name: whoever shares an address or another name with somebody, in `people` too, is the
 * same. Returns the one person that stands for somebody; only those given may be asked for.
 */
export function whoIsWho(people: Iterable<Person>, known: Known): (person: Person) => Person {
  const groups = new Map<string, Group>();
  const keys = new Map<Person, string>();
  const byName = new Map<string, Group>();
  for (const person of new Set(people)) {
    const key = JSON.stringify([person.email, person.name, person.aliases, person.accounts]);
    keys.set(person, key);
    if (groups.has(key)) continue;
    const group: Group = { all: [person], into: null };
    groups.set(key, group);
    for (const name of wordsOf(person, known)) {
      const other = byName.get(name);
      if (other) join(rootOf(other), rootOf(group));
      else byName.set(name, group);
    }
  }
  const chosen = new Map<Group, Person>();
  return (person) => {
    const group = groups.get(keys.get(person) ?? '');
    if (!group) throw new Error('this person was not given');
    const root = rootOf(group);
    const one = chosen.get(root) ?? oneOf(root.all, known);
    chosen.set(root, one);
    return one;
  };
}

/** All that stand for one person. `into`: they were found to be the same as these. */
interface Group {
  readonly all: Person[];
  into: Group | null;
}

/** The names of somebody. Who has neither an address nor another name goes by what they are called. */
function wordsOf(person: Person, known: Known): readonly string[] {
  const names = namesIn(person, known);
  return names.length > 0 ? names : [`\0${person.name?.toLowerCase() ?? ''}`];
}

function rootOf(group: Group): Group {
  let root = group;
  while (root.into) root = root.into;
  if (group !== root) group.into = root;
  return root;
}

function join(one: Group, other: Group): void {
  if (one === other) return;
  other.into = one;
  for (const person of other.all) one.all.push(person);
}

/** One person with all that is known of them. */
function oneOf(all: readonly Person[], known: Known): Person {
  const [only, ...others] = all;
  if (only && others.length === 0) return only;
  const emails = all.flatMap(({ email }) => email ?? []);
  const entry = knownAs(emails, known.people);
  const isNew = (email: string) => !known.domains.has(email.slice(email.lastIndexOf('@') + 1));
  return {
    email: emails.find((email) => email === entry?.names[0]) ?? emails.find(isNew) ?? emails[0] ?? null,
    name: all.find(({ name }) => name)?.name ?? null,
    aliases: [...new Set(all.flatMap(({ aliases }) => aliases))],
  };
}
