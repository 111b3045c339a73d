import {
  asFailure,
  type DirectoryName,
  Failure,
  type Identity,
  type OnCall,
  type Person,
  type Showing,
} from '../model.ts';
import { asAsked, type Duty, shownBy } from '../on-call/duty.ts';
import { type Accounts, display, type Known, namesIn } from '../people.ts';
import { targets } from '../services/registry.ts';
import type { Job } from '../settings/job.ts';
import type { Place } from './current.ts';

/** A target and what it shall show. */
export interface Wish extends Place {
  /** Who is on call, or whom else it shows. A Failure: that is not known, or must not be shown. */
  readonly onCall: OnCall | Failure;
  /** Who is shown beside those on call, where members are held. */
  readonly also: readonly Person[];
  /** Who takes over by hand, and so must not be left out. */
  readonly takesOver: Person | null;
  /** What is known of somebody's account where the target shows it. */
  readonly identityOf: (person: Person) => Identity;
  /** Accounts that can't be shown here though they exist, and why; a Failure: that could not be told. */
  readonly outsiders: ReadonlyMap<string, string> | Failure;
  /** What is known around it. */
  readonly about: Omit<Showing, 'members'>;
}

/** What wishes are made of. */
export interface Findings {
  readonly accounts: Accounts;
  readonly known: Known;
  readonly job: Pick<Job, 'actor' | 'url'>;
}

/**
 * Everybody who may have to be shown in each directory's service: on call or taking over, and always in. Slack's accounts
 * of who is on call are told in any case.
 */
export function peopleToFind(duties: readonly Duty[]): ReadonlyMap<DirectoryName, readonly Person[]> {
  const wanted = new Map<DirectoryName, Set<Person>>();
  for (const duty of duties) {
    const watches = [duty, asAsked(duty)];
    const shown = peopleIn(watches.map(shownBy));
    const onCall = peopleIn(watches.map((watch) => watch.onCall));
    for (const { kind } of duty.schedule.targets) {
      const { directory } = targets[kind];
      if (directory === null) continue;
      const people = wanted.get(directory) ?? new Set();
      const told = directory === 'slack' ? onCall : [];
      for (const person of [...shown, ...told, ...duty.also]) people.add(person);
      wanted.set(directory, people);
    }
  }
  return new Map([...wanted].map(([directory, people]) => [directory, [...people]]));
}

function peopleIn(all: readonly (OnCall | Failure)[]): readonly Person[] {
  return all.flatMap((known) => (known instanceof Failure ? [] : known.people));
}

/** Every place with the duty of its schedule, or with the handover's, as if it stood. */
export function wishes(
  places: readonly Place[],
  duties: readonly Duty[],
  findings: Findings,
): Promise<readonly Wish[]> {
  const bySchedule = new Map(duties.map((duty) => [duty.schedule, duty]));
  return Promise.all(
    places.map((place) => {
      const duty = bySchedule.get(place.schedule);
      if (!duty) throw new Error(`no duty was read for ${place.schedule.name}`);
      return admit(wish(place, duty, findings));
    }),
  );
}

/** Asks which of the accounts can't be shown there, where a target knows such: only for those not there yet. */
async function admit(wish: Wish): Promise<Wish> {
  if (wish.found instanceof Failure || wish.onCall instanceof Failure) return wish;
  const { target, state } = wish.found;
  const accounts = [...wish.onCall.people, ...wish.also]
    .map(wish.identityOf)
    .flatMap((identity) =>
      'account' in identity && !state.entries.includes(identity.account.id) ? [identity.account] : [],
    );
  if (!target.outsiders || accounts.length === 0) return wish;
  return { ...wish, outsiders: await target.outsiders(accounts).catch(asFailure) };
}

function wish(place: Place, duty: Duty, { accounts, known, job }: Findings): Wish {
  const watch = asAsked(duty);
  const onCall = shownBy(watch);
  const { handover, schedule } = duty;
  // Whom else it shows is not on call until then.
  const outlook = schedule.who === 'current' ? watch.outlook : null;
  const { directory } = targets[place.ref.kind];
  const people = onCall instanceof Failure ? [] : onCall.people;
  return {
    ...place,
    onCall,
    also: duty.also,
    takesOver: handover === null || handover instanceof Failure ? null : handover.override.person,
    outsiders: new Map(),
    identityOf: (person) => {
      const found = directory === null ? itself(person) : accounts.get(directory)?.get(person);
      if (!found) throw new Error(`${display(person)} was not looked up for ${place.ref.kind}`);
      return found;
    },
    about: {
      schedule: schedule.name,
      until: outlook?.until ?? null,
      next: outlook?.next ?? null,
      offCall: directory === null ? [] : offCall(people, directory, known),
      askedBy: handover === null ? null : job.actor,
      run: job.url,
    },
  };
}

/** Accounts of those who stand in `people` and are not on call. */
function offCall(people: readonly Person[], directory: DirectoryName, known: Known): readonly string[] {
  const onDuty = new Set(people.flatMap((person) => namesIn(person, known)));
  return known.people
    .filter(({ names }) => !names.some((name) => onDuty.has(name)))
    .flatMap(({ accounts }) => accounts[directory] ?? []);
}

/** Where no account is needed, a person is shown as what the source says. */
function itself(person: Person): Identity {
  const id = person.email ?? person.aliases[0] ?? person.name ?? '';
  return { account: { id, name: person.name, email: person.email } };
}
