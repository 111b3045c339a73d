import { JiraError } from './answers.ts';
import { findUser, type JiraState, type JiraUser } from './state.ts';

/** On the wire: a user of Jira's REST API v3. A hidden address is left out. */
export function wireUser({
  accountId,
  accountType,
  active,
  displayName,
  email,
  hidesEmail,
}: JiraUser): object {
  return {
    self: `https://sandbox.atlassian.net/rest/api/3/user?accountId=${accountId}`,
    accountId,
    accountType,
    active,
    displayName,
    ...(!hidesEmail && { emailAddress: email }),
    timeZone: 'Europe/Berlin',
  };
}

/** Bulk get users: ten, or up to 200 on request. Unknown ids are left out. */
export function bulkUsers(state: JiraState, accountIds: string[], query: Record<string, string>): object {
  if (accountIds.length === 0) throw new JiraError(400, 'The account ID is missing.');
  const found = accountIds.flatMap((id) => findUser(state, id) ?? []);
  const maxResults = Math.min(Number(query.maxResults ?? 10), state.pageSize);
  const startAt = Number(query.startAt ?? 0);
  const values = found.slice(startAt, startAt + maxResults).map(wireUser);
  return { maxResults, startAt, total: found.length, isLast: startAt + maxResults >= found.length, values };
}

/**
 * Find users: those whose name (any word of it) or visible address begins with the query, and those whose hidden
 * address is exactly that.
 */
export function searchUsers(state: JiraState, query: Record<string, string>): object[] {
  const wanted = (query.query ?? '').toLowerCase();
  if (wanted === '') throw new JiraError(400, 'The query parameter is missing.');
  const hits = state.users.filter(({ displayName, email, hidesEmail }) => {
    const name = displayName.toLowerCase();
    const address = email.toLowerCase();
    const byName = name.startsWith(wanted) || name.split(' ').some((word) => word.startsWith(wanted));
    return byName || (hidesEmail ? address === wanted : address.startsWith(wanted));
  });
  return hits.slice(0, Math.min(Number(query.maxResults ?? 50), 1000)).map(wireUser);
}
