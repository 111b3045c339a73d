import * as z from 'zod/mini';
import { id, shape, text } from '../../http/wire.ts';
import type { Identity } from '../../model.ts';
import { type Advice, orNull } from '../kit/api.ts';
import { segment } from '../kit/segment.ts';
import type { Graph } from './client.ts';

/** A user of Entra. */
export interface User {
  /** The id and the addresses, in lower case. */
  readonly names: readonly string[];
  readonly identity: Identity;
}

/** A user: https://learn.microsoft.com/graph/api/resources/user. */
const user = shape(
  {
    id,
    displayName: text,
    mail: text,
    userPrincipalName: text,
    accountEnabled: z.optional(z.nullable(z.boolean())),
    userType: text,
  },
  ({ id, displayName, mail, userPrincipalName: principal, accountEnabled, userType }): User => {
    const names = [id, mail, principal].flatMap((name) => (name ? [name.toLowerCase()] : []));
    const label = principal ?? mail ?? id;
    if (accountEnabled === false) {
      const fix = 'Enable it in Entra, or put somebody else on call.';
      return { names, identity: { unmapped: `the Entra account ${label} is disabled`, fix } };
    }
    if (userType?.toLowerCase() === 'guest') {
      const fix = 'Make them a member in Entra, or put somebody else on call.';
      return { names, identity: { unmapped: `the Entra account ${label} is a guest`, fix } };
    }
    const email = (mail ?? principal)?.toLowerCase() ?? null;
    return { names, identity: { account: { id, name: displayName ?? null, email } } };
  },
);

const query = { $select: 'id,displayName,mail,userPrincipalName,accountEnabled,userType' };

const advice: Advice = {
  400: 'Check the address in the pager, or the id in `people`: Graph does not accept it.',
  403: 'The app is not allowed to look people up: give it the application permission User.Read.All of Microsoft Graph and have an admin consent to it (Entra → App registrations → your app → API permissions).',
};

/** The most clauses that Graph accepts in an `or`: https://learn.microsoft.com/graph/filter-query-parameter. */
export const mostClauses = 15;

/** The users with any of these ids and addresses, whose clauses are at most {@link mostClauses}. */
export async function findUsers(graph: Graph, names: readonly string[]): Promise<readonly User[]> {
  const [name = ''] = names;
  if (names.length === 1 && !name.includes('@')) {
    // An id alone needs no filter.
    const match = await orNull(graph.call({ path: `/users/${segment(name)}`, query, advice, schema: user }));
    return match ? [match] : [];
  }
  const $filter = names.flatMap(clausesOf).join(' or ');
  return graph.list({ path: '/users', query: { $filter, ...query }, advice, schema: user });
}

/** The filter clauses for an address or an id: `mail eq 'o''hara@example.com'`. */
export function clausesOf(name: string): readonly string[] {
  const properties = name.includes('@') ? ['mail', 'userPrincipalName'] : ['id'];
  return properties.map((property) => `${property} eq '${name.replaceAll("'", "''")}'`);
}
