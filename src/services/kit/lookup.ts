import { Failure } from '../../failure.ts';
import type { PerSchedule } from '../../model.ts';
import { suggest } from '../../text/near.ts';
import { once, oncePerKey } from './once.ts';

/** Something that people name: by its name, or by its id. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What is looked for, in words. */
export interface Wording {
  /** `Grafana`. */
  readonly service: string;
  /** What it is: `schedule`, if not said. */
  readonly thing?: string;
  /** Whose eyes it is seen with: `key`, `token` or `account`. */
  readonly credential: string;
  /** What to check where the service shows none at all: `Check \`schedule\` and \`grafana-token\`.` */
  readonly hint: string;
  /** Said last, after near names too: what the service may leave out. */
  readonly caveat?: string;
  /** Whether a name may be written in whatever case, if nothing has it as written. */
  readonly ignoreCase?: boolean;
}

/** How a service finds things by name or id. */
export interface LookupDescription<T extends Named> extends Wording {
  /** Everything that can be named, in one list. */
  readonly all: () => Promise<readonly T[]>;
  /** One alone, where that is cheaper than the list; `null`: the list decides. */
  readonly one?: (name: string) => Promise<T | null>;
  /** What the list does not hold although it exists. */
  readonly unlisted?: (name: string) => Promise<T | null>;
}

/**
 * Finds things by exact name, else by id: one alone by itself, several by the list. Each is asked for once a run,
 * however many ask. Rejects with a Failure that lists near names.
 */
export function createLookup<T extends Named>({
  all,
  one = async () => null,
  unlisted = async () => null,
  ...wording
}: LookupDescription<T>): (names: readonly string[]) => PerSchedule<T> {
  const list = once(all);
  const inList = async (name: string, things: readonly T[]) => {
    const found = pick(things, name, wording) ?? (await unlisted(name));
    if (found) return found;
    throw notFound(name, things, wording);
  };
  const several = async (name: string) => inList(name, await list());
  const alone = async (name: string) => (await one(name)) ?? several(name);
  const kept = oncePerKey(alone);
  return (names) => {
    const fresh = [...new Set(names)].filter((name) => !kept.has(name));
    if (fresh.length > 1) for (const name of fresh) kept.fill(name, several(name));
    return kept;
  };
}

/** The one with this name, else with this id; `null` if there is none. Throws a Failure where several have the name. */
export function pick<T extends Named>(
  things: readonly T[],
  name: string,
  { service, thing = 'schedule', ignoreCase = false }: Pick<Wording, 'service' | 'thing' | 'ignoreCase'>,
): T | null {
  const isAlike = (word: string) => word.toLowerCase() === name.toLowerCase();
  const only = (named: readonly T[]) => {
    const distinct = [...new Map(named.map((one) => [one.id, one])).values()];
    if (distinct.length < 2) return distinct[0];
    const ids = distinct.map(({ id }) => id).join(' or ');
    const fix = `Give the id of the one you mean instead of the name: ${ids}.`;
    throw new Failure(`${service} has ${distinct.length} ${thing}s with the name “${name}”.`, fix);
  };
  return (
    only(things.filter((one) => one.name === name)) ??
    things.find(({ id }) => id === name) ??
    things.find(({ id }) => isAlike(id)) ??
    only(things.filter((one) => ignoreCase && isAlike(one.name))) ??
    null
  );
}

/** Nothing has this name or id. */
export function notFound(
  name: string,
  things: readonly Pick<Named, 'name'>[],
  { service, thing = 'schedule', credential, hint, caveat }: Wording,
): Failure {
  const near = suggest(
    name,
    things.map((one) => one.name),
  );
  return new Failure(
    `${service} has no ${thing} with the name or id “${name}” that this ${credential} can see.`,
    caveat ? `${near || hint} ${caveat}` : near || hint,
  );
}
