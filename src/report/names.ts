import { type Account, type DirectoryName, Failure, type Person } from '../model.ts';
import type { Duty, Watch } from '../on-call/duty.ts';
import type { Accounts } from '../people.ts';
import type { Report } from '../run.ts';

/** Somebody on call as the outside world is told: `null` for what is not known. */
export interface Shown {
  readonly email: string | null;
  readonly name: string | null;
  readonly slack: string | null;
}

/** Who has the duty at the end of the run: as the handover leaves it (or would), unless it was refused. */
export function watchOf(duty: Duty, { handover }: Report): Watch {
  return handover === 'refused' || duty.handover === null || duty.handover instanceof Failure
    ? duty
    : duty.handover;
}

/** What is known of a person, from the pager first, then from the services, of which Slack is the first. */
export function shownPerson(person: Person, accounts: Accounts): Shown {
  const slack = accountOf(person, 'slack', accounts);
  const all = [slack, ...[...accounts.keys()].map((service) => accountOf(person, service, accounts))];
  const first = (field: 'email' | 'name') => all.find((account) => account?.[field])?.[field] ?? null;
  return {
    email: person.email ?? first('email'),
    name: person.name || first('name'),
    slack: slack?.id ?? null,
  };
}

function accountOf(person: Person, service: DirectoryName, accounts: Accounts): Account | null {
  const identity = accounts.get(service)?.get(person);
  return identity && 'account' in identity ? identity.account : null;
}

/** What people and entries of targets are called. */
interface Namer {
  person(person: Person): string;
  entry(id: string): string;
}

/** Made once for all the lines of a report. */
const namers = new WeakMap<Accounts, Namer>();

/** Names for people and account ids, wherever this run came to know one; else what was given. */
export function namer({ accounts }: Report): Namer {
  const known = namers.get(accounts) ?? namerOf(accounts);
  namers.set(accounts, known);
  return known;
}

function namerOf(accounts: Accounts): Namer {
  const names = new Map<string, string>();
  for (const identities of accounts.values()) {
    for (const person of identities.keys()) {
      const { email, name } = shownPerson(person, accounts);
      const ids = [...accounts.keys()].map((service) => accountOf(person, service, accounts)?.id);
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
