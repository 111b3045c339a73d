import { Failure } from '../failure.ts';
import type { Account, Person } from '../model.ts';
import type { Duty, Situation } from '../on-call/duty.ts';
import { type Accounts, display } from '../people.ts';
import { type Clock, clockIn } from './clock.ts';
import { listed } from './outcomes.ts';
import type { Report } from './report.ts';

/** Somebody on call as the outside world sees them: `null` for what is not known. */
export interface PublicPerson {
  readonly email: string | null;
  readonly name: string | null;
  readonly slack: string | null;
}

/** Who is on call at the end of the run: after the handover, or before it if it was refused. */
export function situationOf({ before, after }: Duty, { handover }: Pick<Report, 'handover'>): Situation {
  return handover === 'refused' ? before : after;
}

/** The clock of a schedule's time zone. */
export function clockOf({ before }: Duty, { now }: Pick<Report, 'now'>): Clock {
  const { onCall } = before;
  return clockIn(onCall instanceof Failure ? undefined : onCall.timezone, now);
}

/**
 * What is known of a person, from the pager first, then from the services, of which Slack is the first. Whoever has neither
 * an address, a name nor an account goes by the user name.
 */
export function publicPerson(person: Person, accounts: Accounts): PublicPerson {
  const slack = accountOf(person, 'slack', accounts);
  const all = [slack, ...[...accounts.keys()].map((service) => accountOf(person, service, accounts))];
  const first = (field: 'email' | 'name') => all.find((account) => account?.[field])?.[field] ?? null;
  const email = person.email ?? first('email');
  const name = person.name || first('name');
  const isUnknown = (email ?? name ?? slack) === null;
  return { email, name: isUnknown ? (person.aliases[0] ?? null) : name, slack: slack?.id ?? null };
}

function accountOf(person: Person, directory: string, accounts: Accounts): Account | null {
  const identity = accounts.get(directory)?.get(person);
  if (!identity || identity instanceof Failure) return null;
  return 'account' in identity ? identity.account : null;
}

/** What people and entries of targets are called. */
export interface Namer {
  readonly person: (person: Person) => string;
  /** `Ana Silva, Ben Meyer and Cleo Roux`; empty for nobody. Of more than `most`, the others are counted. */
  readonly people: (people: readonly Person[], most?: number) => string;
  readonly entry: (id: string) => string;
}

/** Names for people and account ids, wherever this run came to know one; else what was given. */
export function createNamer({
  accounts,
  changes,
  names: others,
}: Pick<Report, 'accounts' | 'changes' | 'names'>): Namer {
  const names = new Map([...others, ...changes.flatMap((change) => [...(change.names ?? [])])]);
  for (const identities of accounts.values()) {
    for (const person of identities.keys()) {
      const { email, name } = publicPerson(person, accounts);
      const ids = [...accounts.keys()].map((directory) => accountOf(person, directory, accounts)?.id);
      // Where a target needs no account, its entries are people as the source displays them.
      for (const key of [email, display(person), ...ids]) if (key && name) names.set(key, name);
    }
  }
  // A topic's entry is a text that mentions people.
  const readable = (text: string) =>
    text
      .replace(/^On call: (?=.)/, '')
      .replace(/<@(\w+)>/g, (mention, id: string) => names.get(id) ?? mention);
  const person = ({ email, name, aliases }: Person) =>
    names.get(email ?? '') || name || email || aliases[0] || 'somebody';
  return {
    person,
    people: (people, most = Number.POSITIVE_INFINITY) => listed(people.map(person), most),
    entry: (id) => names.get(id) ?? readable(id),
  };
}
