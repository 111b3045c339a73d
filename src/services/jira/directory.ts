import { asFailure, type Directory, type Identity, type LookUp } from '../../model.ts';
import { type JiraUser, unusable } from './user.ts';
import type { JiraUsers } from './users.ts';

/** Finds people by account id or e-mail address. */
export function jiraDirectory(users: JiraUsers): Directory {
  const find = async (lookUp: LookUp): Promise<Identity> => {
    if ('id' in lookUp) {
      const user = await users.byId(lookUp.id);
      return user ? identity(user) : { unmapped: `Jira knows no account ${lookUp.id}` };
    }
    for (const email of lookUp.emails) {
      const user = await users.byEmail(email.toLowerCase());
      if (user) return identity(user);
    }
    return { unmapped: `Jira’s user search finds no account with the address ${lookUp.emails.join(' or ')}` };
  };
  return {
    find(lookUps) {
      users.load(lookUps.flatMap((lookUp) => ('id' in lookUp ? [lookUp.id] : [])));
      return Promise.all(
        lookUps.map((lookUp) => find(lookUp).catch((error) => ({ failure: asFailure(error) }))),
      );
    },
  };
}

function identity(user: JiraUser): Identity {
  const why = unusable(user);
  const { id, name, email } = user;
  return why === null ? { account: { id, name, email } } : { unmapped: why };
}
