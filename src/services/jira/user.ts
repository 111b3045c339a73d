import * as z from 'zod/mini';
import { isAddress } from '../../http/wire.ts';
import type { Person } from '../../model.ts';

/** An Atlassian account as Jira shows it to us. */
export interface JiraUser {
  readonly id: string;
  readonly name: string | null;
  /** In lower case; `null`: hidden by that person's own privacy settings, even from administrators. */
  readonly email: string | null;
  readonly active: boolean;
  /** `atlassian`, `app`, `customer`, or what else there may be. */
  readonly type: string;
}

/** A user: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/. */
export const user = z.pipe(
  z.object({
    accountId: z.string().check(z.minLength(1)),
    accountType: z.optional(z.string()),
    active: z.optional(z.boolean()),
    displayName: z.optional(z.nullable(z.string())),
    emailAddress: z.optional(z.nullable(z.string())),
  }),
  z.transform(
    ({ accountId, accountType = 'atlassian', active = true, displayName, emailAddress }): JiraUser => {
      const email = emailAddress && isAddress(emailAddress) ? emailAddress.toLowerCase() : null;
      return { id: accountId, name: displayName || null, email, active, type: accountType };
    },
  ),
);

/** Somebody on call by account id, with what Jira tells of that account: `null` where it knows none. */
export function personOf(id: string, user: JiraUser | null): Person {
  return { email: user?.email ?? null, name: user?.name ?? null, aliases: [id], accounts: { jira: id } };
}

/** Why an account can't be given any work, or `null`. */
export function unusable({ id, active, type }: JiraUser): string | null {
  if (!active) return `the Jira account ${id} is deactivated`;
  if (type === 'app') return `the Jira account ${id} is an app`;
  if (type === 'customer') return `the Jira account ${id} is a customer of the portal`;
  return type === 'atlassian' ? null : `the Jira account ${id} is no person’s (${type})`;
}
