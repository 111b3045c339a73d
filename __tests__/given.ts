import type { Failure, Result } from '../src/failure.ts';
import type { Fetch, World } from '../src/http/request.ts';
import type { Environment } from '../src/job.ts';
import type { Identity, KnownPerson, Person, Shift } from '../src/model.ts';
import type { Duty, Situation } from '../src/on-call/duty.ts';
import type { Accounts, FilePeople, Known } from '../src/people.ts';
import type { DesiredState } from '../src/reconcile/desired.ts';
import { remedy, remedyForIneligible } from '../src/reconcile/remedy.ts';
import type { Report } from '../src/report/report.ts';
import { traitsOf } from '../src/services/registry.ts';
import type { Values } from '../src/settings/inputs.ts';
import { readInputs } from '../src/settings/read.ts';
import type { ScheduleSettings } from '../src/settings/types.ts';
import type { State, Target, TargetRef } from '../src/target.ts';
import { ana, ben, cleo, inHours, now } from './services/given.ts';

export * from './services/given.ts';

/** A target whose kind takes a plain name. */
export const targetRef = (kind: string, name: string): TargetRef => ({ kind, name, options: name });

/** A team that a schedule names in the place of a person. */
export const team: Person = { email: null, name: 'team Platform', aliases: ['Platform'] };

export const ids = { ana: 'U0ANA00001', ben: 'U0BEN00002', cleo: 'U0CLEO0003' };

export const account = (id: string, name: string | null = null, email: string | null = null): Identity => ({
  account: { id, name, email },
});

/** What Slack says of people; of everybody, if not told. */
export function accounts(
  identities: readonly (readonly [Person, Result<Identity>])[] = [
    [ana, account(ids.ana, 'Ana Silva')],
    [ben, account(ids.ben, 'Ben Meyer')],
    [cleo, account(ids.cleo, 'Cleo Roux')],
  ],
): Accounts {
  return new Map([['slack', new Map(identities)]]);
}

export function shift(person: Person, from: number, until: number): Shift {
  return { person, from: inHours(from), until: inHours(until) };
}

export function schedule(over: Partial<ScheduleSettings> = {}): ScheduleSettings {
  return {
    name: 'Data science',
    sources: [{ kind: 'opsgenie', schedule: 'Data science' }],
    targets: [targetRef('slack-user-group', 'data-oncall')],
    who: 'current',
    also: [],
    ignore: [],
    shadow: [],
    onNobody: 'keep',
    onUnmapped: 'fail',
    maxRemovals: 20,
    createMissing: false,
    overlap: 0,
    ...over,
  };
}

/** A user group in memory: what is written is what is read next. */
export function group(start: Partial<State & { place: string; locked: Failure; missing: Failure }> = {}) {
  const first = { place: 'S0DATA0001', entries: [], enabled: true, ...start };
  const writes: State[] = [];
  const target: Target = {
    read: async () => ({
      ...first,
      ...writes.at(-1),
      desired: ({ members }) => ({ after: [...new Set(members.map(({ account }) => account.id))].sort() }),
      write: async (desired) => {
        writes.push(desired);
      },
    }),
  };
  return { target, writes };
}

/** The same, read. */
export async function readGroup(start: Parameters<typeof group>[0] = {}) {
  const { target, writes } = group(start);
  return { target, writes, current: await target.read('Data science') };
}

/** A duty as it was read, and as it is left. */
export function duty({
  before,
  after,
  ...over
}: Partial<Omit<Duty, 'before' | 'after'>> & {
  before?: Partial<Situation>;
  after?: Partial<Situation>;
} = {}): Duty {
  const onCall = before?.onCall ?? { people: [ana], note: null };
  const first: Situation = { onCall, shown: onCall, outlook: null, calendar: [], ...before };
  const last = after ? { ...first, ...(after.onCall && { shown: after.onCall }), ...after } : first;
  return {
    schedule: schedule(),
    also: [],
    fallback: null,
    handover: null,
    shadows: [],
    warnings: [],
    ...over,
    before: first,
    after: last,
  };
}

export function report(over: Partial<Report> = {}): Report {
  const empty = {
    duties: [],
    changes: [],
    names: new Map(),
    handover: null,
    asked: null,
    wrote: false,
    warnings: [],
    conflicts: [],
    dryRun: false,
  };
  return { ...empty, accounts: accounts(), now, requests: 3, ...over };
}

/** What a service answers, in place of a network. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
}

/** A world whose clock moves only while it sleeps or is told to, and where requests get these replies in turn. */
export function world(replies: readonly (Reply | Error)[], over: Partial<World> = {}) {
  let time = now.getTime();
  const sent: { url: string; init: Parameters<Fetch>[1] }[] = [];
  const naps: number[] = [];
  const alarms: { at: number; end: AbortController }[] = [];
  const pass = (milliseconds: number) => {
    time += milliseconds;
    for (const { at, end } of alarms) if (at <= time) end.abort();
  };
  const fetch: Fetch = async (url, init) => {
    const reply = replies[sent.push({ url, init }) - 1] ?? new Error('no more replies');
    if (reply instanceof Error) throw reply;
    const { status = 200, headers = {}, text = '{}' } = reply;
    return { status, headers: new Headers(headers), text: async () => text };
  };
  const base: World = {
    fetch,
    now: () => new Date(time),
    sleep: async (milliseconds) => {
      naps.push(milliseconds);
      pass(milliseconds);
    },
    after: (milliseconds) => {
      const end = new AbortController();
      alarms.push({ at: time + milliseconds, end });
      pass(0);
      return end.signal;
    },
    random: () => 0,
    redact: (text) => text,
    mask: () => {},
    readFile: async () => null,
    writeFile: async () => {},
    cancelled: new AbortController().signal,
  };
  return { ...base, ...over, sent, naps, pass };
}

const circumstances = {
  schedule: schedule(),
  directory: 'slack',
  known: { people: [], domains: new Map(), file: null },
};

/** A user group and who it is to show, as far as accounts are known. */
export async function desired(
  over: Partial<DesiredState> = {},
  known: Accounts = accounts(),
): Promise<DesiredState> {
  const ref = targetRef('slack-user-group', 'data-oncall');
  return {
    schedule: schedule(),
    ref,
    traits: traitsOf(ref),
    isUncertain: false,
    read: await readGroup(),
    onCall: { people: [ana], note: null },
    also: [],
    takesOver: null,
    identityOf(person) {
      const identity = known.get('slack')?.get(person);
      if (!identity) throw new Error(`${person.email} was not looked up in slack`);
      return identity;
    },
    around: [],
    ineligible: new Map(),
    warning: null,
    remedy: (person, unmapped) => remedy(person, unmapped, circumstances),
    remedyForIneligible: (person) => remedyForIneligible(person, circumstances),
    details: {
      schedule: 'Data science',
      from: null,
      until: null,
      next: null,
      calendar: [],
      outgoing: [],
      now,
      timezone: null,
      offCall: [],
      askedBy: null,
      run: null,
    },
    ...over,
  };
}

/** Who is who beside the services. */
export function known(
  people: readonly KnownPerson[] = [],
  domains: Record<string, string> = {},
  file: FilePeople | null = null,
): Known {
  return { people, domains: new Map(Object.entries(domains)), file };
}

/** The least that a run needs to be told. */
export const enough: Environment = {
  SCHEDULE: 'Data science',
  USER_GROUP: 'data-oncall',
  OPSGENIE_TOKEN: 'opsgenie-key',
  SLACK_TOKEN: 'xoxb-token',
};

export async function values(env: Environment = {}): Promise<Values> {
  return (await readInputs({ ...enough, ...env })).values;
}
