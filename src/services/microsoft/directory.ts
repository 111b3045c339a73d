import type { Directory, Identity, LookUp } from '../../model.ts';
import { hasStatus } from '../kit/api.ts';
import { oncePerKey } from '../kit/once.ts';
import { createClient } from './client.ts';
import type { EntraApp } from './token.ts';
import { clausesOf, findUsers, mostClauses, type User } from './users.ts';

/** Finds people by object id, mail or user principal name: as many as Graph allows in one request, each of them once. */
export function createDirectory(app: EntraApp): Directory {
  const graph = createClient(app);
  const findAlone = async (name: string) => withName(name, await findUsers(graph, [name]));
  const usersOf = oncePerKey(findAlone);
  const findTogether = (names: readonly string[]) => {
    const users = findUsers(graph, names);
    for (const name of names) {
      const answer = users.then(
        (users) => withName(name, users),
        // A filter that Graph does not take must not hide everybody else: then each is looked up alone.
        (error) => {
          if (names.length > 1 && hasStatus(error, 400)) return findAlone(name);
          throw error;
        },
      );
      usersOf.fill(name, answer);
    }
  };
  return {
    find(lookUps) {
      const names = [...new Set(lookUps.flatMap(namesIn))].filter((name) => !usersOf.has(name));
      bundles(names).forEach(findTogether);
      return async (lookUp) => {
        const names = namesIn(lookUp);
        for (const name of names) {
          const identity = pick(name, await usersOf(name));
          if (identity) return identity;
        }
        return {
          unmapped:
            'id' in lookUp
              ? `Entra has no account ${lookUp.id}`
              : `has no Entra account (looked up ${names.join(' and ')})`,
        };
      };
    },
  };
}

function namesIn(lookUp: LookUp): readonly string[] {
  return ('id' in lookUp ? [lookUp.id] : lookUp.emails).map((name) => name.toLowerCase());
}

function withName(name: string, users: readonly User[]): readonly User[] {
  return users.filter(({ names }) => names.includes(name));
}

/** As many in a request as its filter may hold. */
function bundles(names: readonly string[]): readonly (readonly string[])[] {
  const bundles: string[][] = [];
  let room = 0;
  for (const name of names) {
    const size = clausesOf(name).length;
    if (room < size) {
      bundles.push([]);
      room = mostClauses;
    }
    bundles.at(-1)?.push(name);
    room -= size;
  }
  return bundles;
}

/** The only usable account, or why there is none. `null`: nobody has this name. */
function pick(name: string, users: readonly User[]): Identity | null {
  const accounts = users.flatMap(({ identity }) => ('account' in identity ? [identity.account] : []));
  const [account, another] = accounts;
  if (!account) return users[0]?.identity ?? null;
  if (!another) return { account };
  const ids = accounts.map(({ id }) => id).join(', ');
  return { unmapped: `Entra has ${accounts.length} accounts with the address ${name} (${ids})` };
}
