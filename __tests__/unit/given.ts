import type { Fetch, Http, Request, World } from '../../src/http/http.ts';
import type { Identity, Person, Shift, State, Target } from '../../src/model.ts';
import type { Duty } from '../../src/on-call/duty.ts';
import type { Accounts, Known } from '../../src/people.ts';
import type { Wish } from '../../src/reconcile/desired.ts';
import type { Report } from '../../src/run.ts';
import type { Connection } from '../../src/services/registry.ts';
import type { Values } from '../../src/settings/inputs.ts';
import type { KnownPerson } from '../../src/settings/people-map.ts';
import { type Environment, readInputs } from '../../src/settings/read.ts';
import type { ScheduleSettings } from '../../src/settings/settings.ts';

export const minute = 60_000;
export const hour = 3_600_000;
export const day = 86_400_000;

/** The time in most tests. */
export const now = new Date('2026-11-23T09:00:00Z');

/** So many hours from that time. */
export const inHours = (hours: number): Date => new Date(now.getTime() + hours * hour);

const person = (name: string): Person => ({ email: `${name}@example.com`, name: null, aliases: [] });
export const ana = person('ana');
export const ben = person('ben');
export const cleo = person('cleo');
/** A team that a schedule names in the place of a person. */
export const team: Person = { email: null, name: 'team Platform', aliases: ['Platform'] };

export const ids = { ana: 'U0ANA00001', ben: 'U0BEN00002', cleo: 'U0CLEO0003' };

export const account = (id: string, name: string | null = null, email: string | null = null): Identity => ({
  account: { id, name, email },
});

/** What Slack says of people; of everybody, if not told. */
export function accounts(
  identities: readonly (readonly [Person, Identity])[] = [
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
    targets: [{ kind: 'slack-user-group', name: 'data-oncall' }],
    who: 'current',
    also: [],
    ignore: [],
    shadow: [],
    onNobody: 'keep',
    onUnmapped: 'fail',
    maxRemovals: 20,
    ...over,
  };
}

/** A user group in memory: what is written is what is read next. */
export function group(start: Partial<State> = {}, { canDisable = true }: { canDisable?: boolean } = {}) {
  const first: State = { place: 'S0DATA0001', entries: [], enabled: true, ...start };
  const writes: State[] = [];
  const target: Target = {
    ref: { kind: 'slack-user-group', name: 'data-oncall' },
    directory: 'slack',
    holdsMembers: true,
    canDisable,
    read: async () => writes.at(-1) ?? first,
    want: ({ members }) => ({ after: [...new Set(members.map(({ account }) => account.id))].sort() }),
    write: async (_before, after) => {
      writes.push(after);
    },
  };
  return { target, state: first, writes };
}

export function duty(over: Partial<Duty> = {}): Duty {
  const onCall = { people: [ana], note: null };
  return { schedule: schedule(), onCall, also: [], outlook: null, handover: null, warnings: [], ...over };
}

export function report(over: Partial<Report> = {}): Report {
  const empty = { duties: [], changes: [], handover: null, warnings: [], dryRun: false };
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
    conceal: () => {},
    readFile: async () => null,
    cancelled: new AbortController().signal,
  };
  return { ...base, ...over, sent, naps, pass };
}

/** An Http that answers by itself, and remembers what it was asked. */
export function http(answer: (request: Request) => unknown) {
  const requests: Request[] = [];
  const send: Http['send'] = async (request) => {
    requests.push(request);
    return answer(request);
  };
  return { send, requests, conceal: () => {}, moveOn: () => {}, sent: 0, begun: Promise.resolve() };
}

/** A user group and who it shall show, as far as accounts are known. */
export function wished(over: Partial<Wish> = {}, known: Accounts = accounts()): Wish {
  const ref = { kind: 'slack-user-group', name: 'data-oncall' } as const;
  return {
    schedule: schedule(),
    ref,
    found: group(),
    onCall: { people: [ana], note: null },
    also: [],
    takesOver: null,
    identityOf(person) {
      const identity = known.get('slack')?.get(person);
      if (!identity) throw new Error(`${person.email} was not looked up in slack`);
      return identity;
    },
    outsiders: new Map(),
    about: { schedule: 'Data science', until: null, next: null, offCall: [], askedBy: null, run: null },
    ...over,
  };
}

/** What a service gets, with nothing behind it but this Http. */
export async function connection(given: Http, env: Environment = {}): Promise<Connection> {
  const nothing = () => Promise.reject(new Error('no file is asked for'));
  return {
    http: given,
    values: await values(env),
    repository: { read: nothing, readNewest: nothing, change: nothing },
    identity: null,
    now: () => now,
  };
}

/** Who is who beside the services. */
export function known(people: readonly KnownPerson[] = [], domains: Record<string, string> = {}): Known {
  return { people, domains: new Map(Object.entries(domains)) };
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
