import * as z from 'zod/mini';
import type { Identity } from '../../model.ts';
import { segment } from '../kit/segment.ts';
import type { Call, Graph } from './graph.ts';

/** A user, by what it can be found by, in lower case. */
export interface FoundUser {
  readonly names: readonly string[];
  readonly identity: Identity;
}

/** A user: https://learn.microsoft.com/graph/api/resources/user. */
const user = z.pipe(
  z.object({
    id: z.string().check(z.minLength(1)),
    displayName: z.optional(z.nullable(z.string())),
    mail: z.optional(z.nullable(z.string())),
    userPrincipalName: z.optional(z.nullable(z.string())),
    accountEnabled: z.optional(z.nullable(z.boolean())),
    userType: z.optional(z.nullable(z.string())),
  }),
  z.transform((user): FoundUser => {
    const { id, displayName, mail, userPrincipalName: principal } = user;
    const names = [id, mail, principal].flatMap((name) => (name ? [name.toLowerCase()] : []));
    const called = principal ?? mail ?? id;
    if (user.accountEnabled === false) {
      return { names, identity: { unmapped: `the Entra account ${called} is disabled` } };
    }
    if (user.userType?.toLowerCase() === 'guest') {
      return { names, identity: { unmapped: `the Entra account ${called} is a guest` } };
    }
    const email = (mail ?? principal)?.toLowerCase() ?? null;
    return { names, identity: { account: { id, name: displayName ?? null, email } } };
  }),
);

const query = { $select: 'id,displayName,mail,userPrincipalName,accountEnabled,userType' };

const fixes: Call['fixes'] = {
  400: 'Check the address in the pager, or the id in `people`: Graph does not take it for one.',
  403: 'The app may not look people up: give it the application permission User.Read.All of Microsoft Graph and have an admin consent to it (Entra → App registrations → your app → API permissions).',
};

/** One user by object id or user principal name. A 404 is Graph’s own “not found”. */
export function getUser(graph: Graph, id: string): Promise<FoundUser> {
  return graph.get({ path: `/users/${segment(id)}`, query, fixes }, user);
}

/** The users that fit any of these clauses, at most {@link mostClauses}. */
export function listUsers(graph: Graph, clauses: readonly string[]): Promise<readonly FoundUser[]> {
  return graph.list({ path: '/users', query: { $filter: clauses.join(' or '), ...query }, fixes }, user);
}

/** Graph takes so many clauses joined by `or`: https://learn.microsoft.com/graph/filter-query-parameter. */
export const mostClauses = 15;

/** `mail eq 'o''hara@example.com'`. */
export function equals(property: 'id' | 'mail' | 'userPrincipalName', value: string): string {
  return `${property} eq '${value.replaceAll("'", "''")}'`;
}
