import { HttpFailure } from '../../http/answer.ts';
import { asFailure, type Directory, Failure, type Identity, type LookUp } from '../../model.ts';
import type { Graph } from './graph.ts';
import { equals, type FoundUser, getUser, listUsers, mostClauses } from './users.ts';

/** The users that have an id or an address, or why that is not known. */
type Found = readonly FoundUser[] | Failure;

/** Finds people by object id, mail or user principal name: as many as Graph allows in one request, each of them once. */
export function entraDirectory(graph: Graph): Directory {
  const known = new Map<string, Promise<Found>>();
  const ask = (names: readonly string[]) => {
    const answer = users(graph, names);
    for (const name of names)
      known.set(
        name,
        answer.then((found) => named(name, found), asFailure),
      );
  };
  /** A filter that Graph does not take must not hide everybody else: then each is asked for alone. */
  const askTogether = async (names: readonly string[]) => {
    ask(names);
    const found = await Promise.all(names.map((name) => known.get(name)));
    if (names.length > 1 && found.some(isRefused)) for (const name of names) ask([name]);
  };
  const find = async (lookUp: LookUp): Promise<Identity> => {
    const names = namesIn(lookUp);
    for (const name of names) {
      const found = (await known.get(name)) ?? [];
      if (found instanceof Failure) return { failure: found };
      const identity = pick(name, found);
      if (identity) return identity;
    }
    return { unmapped: `Entra knows nobody by ${names.join(' or ')}` };
  };
  return {
    async find(lookUps) {
      const names = [...new Set(lookUps.flatMap(namesIn))].filter((name) => !known.has(name));
      await Promise.all(bundles(names).map(askTogether));
      return Promise.all(lookUps.map(find));
    },
  };
}

function namesIn(lookUp: LookUp): readonly string[] {
  return ('id' in lookUp ? [lookUp.id] : lookUp.emails).map((name) => name.toLowerCase());
}

/** One who is asked for by id needs no filter. */
async function users(graph: Graph, names: readonly string[]): Promise<readonly FoundUser[]> {
  const [name = ''] = names;
  if (names.length > 1 || name.includes('@')) return listUsers(graph, names.flatMap(clauses));
  try {
    return [await getUser(graph, name)];
  } catch (error) {
    if (error instanceof HttpFailure && error.status === 404) return [];
    throw error;
  }
}

function clauses(name: string): readonly string[] {
  return name.includes('@')
    ? [equals('mail', name), equals('userPrincipalName', name)]
    : [equals('id', name)];
}

/** As many in a request as its filter may hold. */
function bundles(names: readonly string[]): readonly (readonly string[])[] {
  const bundles: string[][] = [];
  let room = 0;
  for (const name of names) {
    const size = clauses(name).length;
    if (room < size) {
      bundles.push([]);
      room = mostClauses;
    }
    bundles.at(-1)?.push(name);
    room -= size;
  }
  return bundles;
}

function named(name: string, found: readonly FoundUser[]): readonly FoundUser[] {
  return found.filter(({ names }) => names.includes(name));
}

/** The only one that can be used; else why none is, or `null` if there is nobody. */
function pick(name: string, found: readonly FoundUser[]): Identity | null {
  const usable = found.flatMap(({ identity }) => ('account' in identity ? [identity.account] : []));
  const [account, another] = usable;
  if (!account) return found[0]?.identity ?? null;
  if (!another) return { account };
  const ids = usable.map(({ id }) => id).join(', ');
  return { unmapped: `Entra has ${usable.length} accounts with the address ${name} (${ids})` };
}

function isRefused(found: Found | undefined): boolean {
  return found instanceof HttpFailure && found.status === 400;
}
