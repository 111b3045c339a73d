import { Failure } from '../failure.ts';
import type { Account, Person } from '../model.ts';
import type { Duty, Situation } from '../on-call/duty.ts';
import type { Accounts } from '../people.ts';
import type { Report } from './report.ts';

/** Somebody on call as the outside world sees them: `null` for what is not known. */
export interface PublicPerson {
  readonly email: string | null;
  readonly name: string | null;
  readonly slack: string | null;
}

/** Who has the duty at the end of the run: as the handover leaves it (or would), unless it was refused. */
export function situationOf({ before, after }: Duty, { handover }: Pick<Report, 'handover'>): Situation {
  return handover === 'refused' ? before : after;
}

/** What is known of a person, from the pager first, then from the services, of which Slack is the first. */
export function publicPerson(person: Person, accounts: Accounts): PublicPerson {
  const slack = accountOf(person, 'slack', accounts);
  const all = [slack, ...[...accounts.keys()].map((service) => accountOf(person, service, accounts))];
  const first = (field: 'email' | 'name') => all.find((account) => account?.[field])?.[field] ?? null;
  return {
    email: person.email ?? first('email'),
    name: person.name || first('name'),
    slack: slack?.id ?? null,
  };
}

function accountOf(person: Person, directory: string, accounts: Accounts): Account | null {
  const identity = accounts.get(directory)?.get(person);
  if (!identity || identity instanceof Failure) return null;
  return 'account' in identity ? identity.account : null;
}

/** What people and entries of targets are called. */
export interface Namer {
  readonly person: (person: Person) => string;
  readonly entry: (id: string) => string;
}

/** Names for people and account ids, wherever this run came to know one; else what was given. */
export function createNamer({ accounts }: Pick<Report, 'accounts'>): Namer {
  const names = new Map<string, string>();
  for (const identities of accounts.values()) {
    for (const person of identities.keys()) {
      const { email, name } = publicPerson(person, accounts);
      const ids = [...accounts.keys()].map((directory) => accountOf(person, directory, accounts)?.id);
      for (const key of [email, ...ids]) if (key && name) names.set(key, name);
    }
  }
  // A topic's entry is a text that mentions people.
  const readable = (text: string) =>
    text.replace(/<@(\w+)>/g, (mention, id: string) => names.get(id) ?? mention);
  return {
    person: ({ email, name, aliases }) => names.get(email ?? '') || name || email || aliases[0] || 'somebody',
    entry: (id) => names.get(id) ?? readable(id),
  };
}
