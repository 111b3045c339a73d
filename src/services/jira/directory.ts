import type { Directory, Identity } from '../../model.ts';
import type { Jira } from './client.ts';
import { createUsers, whyUnusable } from './users.ts';
import type { JiraUser } from './wire.ts';

/** Finds people by account id or e-mail address. */
export function createDirectory(context: Jira): Directory {
  const users = createUsers(context);
  return {
    find(lookUps) {
      users.load(lookUps.flatMap((lookUp) => ('id' in lookUp ? [lookUp.id] : [])));
      return async (lookUp) => {
        if ('id' in lookUp) {
          const user = await users.byId(lookUp.id);
          return user ? toIdentity(user) : { unmapped: `Jira has no account ${lookUp.id}` };
        }
        for (const email of lookUp.emails) {
          const user = await users.byEmail(email.toLowerCase());
          if (user) return toIdentity(user);
        }
        const addresses = lookUp.emails.join(' and ');
        return { unmapped: `has no Jira account (looked up ${addresses})` };
      };
    },
  };
}

function toIdentity(user: JiraUser): Identity {
  const why = whyUnusable(user);
  const { id, name, email } = user;
  const fix = 'Put somebody else on call, or map another account of theirs in `people`.';
  return why === null ? { account: { id, name, email } } : { unmapped: why, fix };
}
