import type { Hono } from 'hono/quick';
import type { Call } from '../server.ts';
import { GraphError } from './answers.ts';
import { permit } from './login.ts';
import { page } from './paging.ts';
import type { EntraUser, MicrosoftState } from './state.ts';

const mostClauses = 15;
const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Graph's users, by id, by user principal name, or by a filter. */
export function serveUsers(app: Hono<{ Bindings: Call }>, state: MicrosoftState, now: () => Date): void {
  const denied = new GraphError(
    403,
    'Authorization_RequestDenied',
    'Insufficient privileges to complete the operation.',
  );
  const permissions = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'];

  app.get('/v1.0/users', (c) => {
    permit(state, c.req.header('authorization'), now(), permissions, denied);
    const { $filter, $select } = c.req.query();
    const fits = $filter === undefined ? () => true : filter($filter);
    const found = state.users.filter(fits).map((user) => selected(user, $select));
    return c.json(page(found, c.req.url, state.settings.pageSize, 'users'));
  });

  app.get('/v1.0/users/:id', (c) => {
    permit(state, c.req.header('authorization'), now(), permissions, denied);
    const id = c.req.param('id').toLowerCase();
    const user = state.users.find(
      (one) => one.id.toLowerCase() === id || one.userPrincipalName.toLowerCase() === id,
    );
    if (!user) {
      const message = `Resource '${c.req.param('id')}' does not exist or one of its queried reference-property objects are not present.`;
      throw new GraphError(404, 'Request_ResourceNotFound', message);
    }
    const context = 'https://graph.microsoft.com/v1.0/$metadata#users/$entity';
    return c.json({ '@odata.context': context, ...selected(user, c.req.query('$select')) });
  });
}

/** Without `$select` only the default properties are returned. */
function selected(user: EntraUser, select: string | undefined): object {
  const names = select?.split(',') ?? ['id', 'displayName', 'mail', 'userPrincipalName'];
  return Object.fromEntries(Object.entries(user).filter(([name]) => names.includes(name)));
}

/** Clauses `property eq 'value'` joined by `or`. Values are compared without case. */
function filter(written: string): (user: EntraUser) => boolean {
  const clauses = written
    .split(/ or (?=\w+ eq )/)
    .map((clause) => /^(id|mail|userPrincipalName) eq '((?:[^']|'')*)'$/.exec(clause));
  if (clauses.length > mostClauses) {
    const message = `Too many child clauses specified in search filter expression containing 'OR' operators: ${clauses.length}. Max allowed: ${mostClauses}.`;
    throw new GraphError(400, 'Request_UnsupportedQuery', message);
  }
  const wanted = clauses.map((clause) => {
    const [, property, quoted = ''] = clause ?? [];
    const value = quoted.replaceAll("''", "'");
    if (property === undefined || value.length > 120) {
      throw new GraphError(400, 'Request_UnsupportedQuery', 'Unsupported or invalid query filter clause.');
    }
    if (property === 'id' && !guid.test(value)) {
      throw new GraphError(400, 'Request_BadRequest', `Invalid object identifier '${value}'.`);
    }
    return { property: property as 'id' | 'mail' | 'userPrincipalName', value: value.toLowerCase() };
  });
  return (user) => wanted.some(({ property, value }) => user[property]?.toLowerCase() === value);
}
