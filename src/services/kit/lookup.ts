import { Failure } from '../../failure.ts';
import type { ListedSchedule, PerSchedule } from '../../model.ts';
import { suggest } from '../../text/near.ts';
import { orInParts } from './bulk.ts';
import { once, oncePerKey } from './once.ts';

/** Something that people refer to by name or by id. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What is looked up, in words for errors. */
export interface Wording {
  /** `Grafana`. */
  readonly service: string;
  /** What it is. Default: `schedule`. */
  readonly thing?: string;
  /** Several of them. Default: `thing` with an s. */
  readonly things?: string;
  /** What grants access to it: `key`, `token` or `account`. */
  readonly credential: string;
  /** What to check if there are no near names: `Check \`schedule\` and \`grafana-token\`.` */
  readonly hint: string;
  /** Comes last, after near names too: what the service may leave out. */
  readonly caveat?: string;
  /** Whether to ignore case if no name matches exactly. */
  readonly ignoreCase?: boolean;
}

/** How a service finds things by name or id. */
export interface LookupDescription<T extends Named> extends Wording {
  /** Everything there is, in one list. `bulk`: if that is too much for the service, another way is tried. */
  readonly all: (bulk: boolean) => Promise<readonly T[]>;
  /** Finds a single one, if that is cheaper than the list. `null`: the list decides. */
  readonly one?: (name: string) => Promise<T | null>;
  /** Finds what exists but is missing from the list. */
  readonly unlisted?: (name: string) => Promise<T | null>;
}

/**
 * Finds things by exact name, then by id: a single one directly, several from the list, or each directly if the list is
 * too much for the service. Each is looked up once per run. Rejects with a Failure that lists near names.
 */
export function createLookup<T extends Named>({
  all,
  one = async () => null,
  unlisted = async () => null,
  ...wording
}: LookupDescription<T>): (names: readonly string[]) => PerSchedule<T> {
  const inBulk = once(() => orInParts(all(true)));
  const list = once(async () => (await inBulk()) ?? all(false));
  const inList = async (name: string, things: readonly T[]) => {
    const found = pick(things, name, wording) ?? (await unlisted(name));
    if (found) return found;
    throw notFound(name, things, wording);
  };
  const alone = async (name: string) => (await one(name)) ?? inList(name, await list());
  const several = async (name: string) => {
    const things = await inBulk();
    return things ? inList(name, things) : alone(name);
  };
  const kept = oncePerKey(alone);
  return (names) => {
    const fresh = [...new Set(names)].filter((name) => !kept.has(name));
    if (fresh.length > 1) for (const name of fresh) kept.fill(name, several(name));
    return kept;
  };
}

/** The one with this name, else with this id. `null` if there is none. Throws a Failure if several have the name. */
export function pick<T extends Named>(
  things: readonly T[],
  name: string,
  {
    service,
    thing = 'schedule',
    things: several = `${thing}s`,
    ignoreCase = false,
  }: Pick<Wording, 'service' | 'thing' | 'things' | 'ignoreCase'>,
): T | null {
  const isAlike = (word: string) => word.toLowerCase() === name.toLowerCase();
  const only = (named: readonly T[]) => {
    const distinct = [...new Map(named.map((one) => [one.id, one])).values()];
    if (distinct.length < 2) return distinct[0];
    const ids = distinct.map(({ id }) => id).join(' or ');
    const fix = `Use an id instead of the name: ${ids}.`;
    throw new Failure(`${service} has ${distinct.length} ${several} named “${name}”.`, fix);
  };
  return (
    only(things.filter((one) => one.name === name)) ??
    things.find(({ id }) => id === name) ??
    things.find(({ id }) => isAlike(id)) ??
    only(things.filter((one) => ignoreCase && isAlike(one.name))) ??
    null
  );
}

/** Things as a source lists its schedules: by name, and by id if several have that name. */
export function listed(things: readonly Named[]): readonly ListedSchedule[] {
  const named = Map.groupBy(things, ({ name }) => name);
  return things.map(({ id, name }) => {
    const isAlone = (named.get(name)?.length ?? 0) < 2;
    return isAlone ? { schedule: name, name } : { schedule: id, name: `${name} (${id})` };
  });
}

/** The same, read with one list of all, or in the smaller parts that `bulk: false` stands for if that is too much for the service. */
export async function listedBy(
  all: (bulk: boolean) => Promise<readonly Named[]>,
): Promise<readonly ListedSchedule[]> {
  return listed((await orInParts(all(true))) ?? (await all(false)));
}

/** Whether a name looks like an id: a UUID. */
export function isUuid(name: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name);
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
