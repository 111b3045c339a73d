import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { loginOf } from '../../../sandbox/github/seed.ts';
import type { Team } from '../../../sandbox/github/state.ts';
import { secrets } from '../../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../../sandbox/world.ts';
import { Failure } from '../../../src/failure.ts';
import { inputs } from '../../../src/services/github/inputs.ts';
import { createTarget } from '../../../src/services/github/team.ts';
import type { Display, Target } from '../../../src/target.ts';
import { contextOf, now } from '../given.ts';
import { sandboxHttp } from './given.ts';

let sandbox: Sandbox;
let team: Team;
let target: Target;
beforeEach(() => {
  sandbox = createSandbox();
  [team] = sandbox.github.teams as [Team];
  target = open();
});

function open({ name = 'acme/data-oncall', token = secrets.github as string } = {}): Target {
  const context = contextOf(inputs, sandboxHttp(sandbox), { 'github-token': token });
  return createTarget(context, { team: name });
}

const showing = (...logins: string[]): Display => ({
  schedule: 'Data science',
  members: logins.map((id) => ({
    person: { email: null, name: null, aliases: [id] },
    account: { id, name: null, email: null },
  })),
  from: null,
  until: null,
  calendar: [],
  outgoing: [],
  now: new Date(0),
  timezone: null,
  next: null,
  offCall: [],
  askedBy: null,
  run: null,
});

/** One run, as the plan makes it: reads, and writes only what differs. */
async function show(...names: string[]): Promise<boolean> {
  const display = showing(...names.map(loginOf));
  const current = await open().read('Data science');
  const { before = current.entries, after } = current.desired(display);
  if (before.join() === after.join()) return false;
  await current.write({ entries: after, enabled: true }, display);
  return true;
}

/** What somebody else does after each request of this kind. */
const onceServed = (method: string, act: () => void) =>
  sandbox.after.push((request) => {
    if (request.method === method) act();
  });
const sent = () => sandbox.requests.splice(0).map(({ method, path }) => `${method} ${path}`);
const failed = (promise: Promise<unknown>): Promise<Failure> =>
  promise.then(
    () => {
      throw new Error('it did not fail');
    },
    (error) => {
      expect(error).toBeInstanceOf(Failure);
      return error;
    },
  );

const members = 'GET /orgs/acme/teams/data-oncall/members?page=1&per_page=100';
const membership = (name: string) => `/orgs/acme/teams/data-oncall/memberships/${name}-acme`;

describe('what a team shows', () => {
  test('is its members without its maintainers, in lower case and sorted', async () => {
    team.members = ['Ben-acme', 'Ana-acme'];
    expect(await target.read('Data science')).toMatchObject({
      place: 'github-team acme/data-oncall',
      entries: ['ana-acme', 'ben-acme'],
      enabled: true,
    });
    expect(sent()).toEqual([members]);
  });

  test('rule 20: takes a second request only if GitHub does not show roles', async () => {
    sandbox.github.tellsRoles = false;
    expect((await target.read('Data science')).entries).toEqual(['ana-acme']);
    expect(sent()).toEqual([members, `${members}&role=maintainer`]);
  });

  test('is read to the last page', async () => {
    team.members = Array.from({ length: 250 }, (_, index) => `member-${index}`);
    expect((await target.read('Data science')).entries).toHaveLength(250);
    expect(sent()).toHaveLength(3);
  });

  test('leaves out who is in only through a child team', async () => {
    sandbox.github.teams.push({ ...team, slug: 'below', members: ['Eva-acme'], maintainers: [] });
    team.children = ['below'];
    expect((await target.read('Data science')).entries).toEqual(['ana-acme']);
  });
});

describe('a team becomes who is on call', () => {
  test('rule 2: first those who come, then those who go', async () => {
    expect(await show('ben', 'cleo')).toBe(true);
    expect(team).toMatchObject({ members: ['Ben-acme', 'Cleo-acme'], maintainers: ['Lea-acme'] });
    expect(sent()).toEqual([
      members,
      `PUT ${membership('ben')}`,
      `PUT ${membership('cleo')}`,
      members,
      `DELETE ${membership('ana')}`,
      members,
    ]);
  });

  test('rule 1: and a second time nothing is written', async () => {
    await show('ben');
    expect(await show('ben')).toBe(false);
  });

  test('a maintainer on call is in, stays a maintainer, and is not taken out afterwards', async () => {
    expect(await show('ana', 'lea')).toBe(false);
    expect(await show('lea')).toBe(true);
    expect(team).toMatchObject({ members: [], maintainers: ['Lea-acme'] });
    expect(await show('ben')).toBe(true);
    expect(team).toMatchObject({ members: ['Ben-acme'], maintainers: ['Lea-acme'] });
  });

  test('a maintainer is never made an ordinary member, whatever is asked for', async () => {
    const current = await target.read('Data science');
    await current.write({ entries: ['ana-acme', 'lea-acme'], enabled: true }, showing());
    expect(team.maintainers).toEqual(['Lea-acme']);
  });

  test('an invitation is a failure, and then nobody is taken out', async () => {
    expect((await failed(show('stranger'))).reason).toMatch(/invitation to acme.*Invitations/);
    expect(team.members).toEqual(['Ana-acme']);
  });

  test('who left by themselves is no failure', async () => {
    const current = await target.read('Data science');
    team.members = [];
    await current.write({ entries: ['ben-acme'], enabled: true }, showing());
    expect(team.members).toEqual(['Ben-acme']);
  });

  test('when a failure is reported, nothing is pending any more', async () => {
    team.members = ['Ana-acme', 'Ben-acme', 'Cleo-acme'];
    sandbox.faults.add({ kind: 'status', status: 403, method: 'DELETE', path: '/ben-acme' });
    sandbox.faults.add({ kind: 'status', status: 503, method: 'DELETE', path: '/cleo-acme', times: 2 });
    await failed(show('ana'));
    const told = sandbox.requests.length;
    expect(team.members.toSorted()).toEqual(['Ana-acme', 'Ben-acme']);
    await setTimeout(50);
    expect(sandbox.requests).toHaveLength(told);
  });

  test('nobody is taken out before the others are seen to be there', async () => {
    onceServed('PUT', () => {
      team.members = ['Ana-acme'];
    });
    expect((await failed(show('ben'))).message).toContain('the team acme/data-oncall does not show it');
    expect(team.members).toEqual(['Ana-acme']);
  });

  test('whom a run beside this one took out in the same moment comes in again', async () => {
    onceServed('DELETE', () => {
      team.members = [];
    });
    expect(await show('ben')).toBe(true);
    expect(team.members).toEqual(['Ben-acme']);
    expect(sent().slice(-3)).toEqual([members, `PUT ${membership('ben')}`, members]);
  });

  test('somebody whom others remove again and again is reported', async () => {
    onceServed('DELETE', () => {
      team.members = [];
    });
    onceServed('PUT', () => {
      team.members = team.members.includes('Ana-acme') ? ['Ana-acme', 'Ben-acme'] : ['Cleo-acme'];
    });
    expect((await failed(show('ben'))).message).toContain('the team acme/data-oncall does not show it');
  });

  test('somebody who was added unnoticed is reported', async () => {
    sandbox.faults.add({ kind: 'wrong-shape', body: [] });
    expect((await failed(show('ben'))).message).toContain('the team acme/data-oncall does not show it');
    expect(await show('ben')).toBe(true);
    expect(team.members).toEqual(['Ben-acme']);
  });

  test('a 404 for somebody who is still in is a failure', async () => {
    sandbox.faults.add({ kind: 'status', status: 404, method: 'DELETE' });
    expect((await failed(show('ben'))).reason).toMatch(/404 to DELETE.*Members: write/);
  });

  test('who is in through a child team as well can’t be taken out, and it is said why', async () => {
    sandbox.github.tellsRoles = false;
    sandbox.github.teams.push({ ...team, slug: 'below', members: ['Ana-acme'], maintainers: [] });
    team.children = ['below'];
    expect((await failed(show('ben'))).message).toContain('through a child team (below)');
  });

  test('an identity provider’s team is explained', async () => {
    team.synced = true;
    expect((await failed(show('ben'))).fix).toContain('identity provider');
  });
});

describe('GitHub on its worst days', () => {
  test.each([
    ['secondary', 2_000],
    ['secondary without a time', 60_000],
    ['primary', 20_000],
  ] as const)('the limit “%s” comes as 403 and is waited for', async (limit, wait) => {
    sandbox = createSandbox({ now: () => now });
    sandbox.github.settings.limit = limit;
    const naps: number[] = [];
    const http = sandboxHttp(sandbox, { sleep: async (nap) => void naps.push(nap) });
    const context = contextOf(inputs, http, { 'github-token': secrets.github });
    const current = await createTarget(context, { team: 'acme/data-oncall' }).read('Data science');
    expect(current.entries).toEqual(['ana-acme']);
    expect(sent()).toEqual([members, members]);
    expect(naps).toEqual([wait]);
  });

  test('a short page ends no list: its link does', async () => {
    team.members = ['Ana-acme', 'Ben-acme', 'Cleo-acme'];
    sandbox.github.settings.pageSize = 1;
    expect((await target.read('Data science')).entries).toEqual(['ana-acme', 'ben-acme', 'cleo-acme']);
    expect(sent()).toHaveLength(4);
  });

  test('a list that lags behind a write is read again: who goes does not stay in', async () => {
    sandbox.github.settings.lag = 2;
    expect(await show('ben')).toBe(true);
    expect(team.members).toEqual(['Ben-acme']);
    expect(sent().filter((request) => !request.startsWith('GET'))).toEqual([
      `PUT ${membership('ben')}`,
      `DELETE ${membership('ana')}`,
    ]);
  });
});

describe('an owner of the organisation', () => {
  const account = (id: string) => ({ id, name: null, email: null });

  test('who was on call and stays in as a maintainer is reported, with why', async () => {
    const warning = await target.warning?.([account('ben-acme')], { offCall: ['Lea-acme', 'ana-acme'] });
    expect(warning).toMatch(
      /^lea-acme is not on call but still in the team acme\/data-oncall: .*owner of acme/,
    );
  });

  test('is nobody to speak of while they are shown, or unknown to `people`; nor is any other maintainer', async () => {
    expect(await target.warning?.([account('lea-acme')], { offCall: ['lea-acme'] })).toBeNull();
    expect(await target.warning?.([account('ana-acme')], { offCall: [] })).toBeNull();
    team.maintainers = ['Ben-acme'];
    expect(await open().warning?.([account('ana-acme')], { offCall: ['ben-acme'] })).toBeNull();
  });
});

describe('accounts that are ineligible', () => {
  const accounts = (...ids: string[]) => ids.map((id) => ({ id, name: null, email: null }));

  test('are those who are not in the organisation, or not yet', async () => {
    sandbox.github.organisation.push({ login: 'New-acme', role: 'member', state: 'pending' });
    const found = await target.ineligible?.(accounts('ben-acme', 'new-acme', 'stranger'));
    expect([...(found ?? [])]).toEqual([
      ['new-acme', expect.stringContaining('has not accepted yet')],
      ['stranger', expect.stringMatching(/^stranger is not a member of acme.*invites nobody/)],
    ]);
  });

  test('are those that are suspended, which GitHub would add and never list', async () => {
    sandbox.github.suspended = ['Ben-acme'];
    expect(await target.ineligible?.(accounts('ben-acme', 'cleo-acme'))).toEqual(
      new Map([['ben-acme', 'the GitHub account ben-acme is suspended']]),
    );
  });

  test('rule 4: are only known if GitHub shows them', async () => {
    sandbox.faults.add({ kind: 'status', status: 403, path: '/orgs/acme/memberships/' });
    await failed(Promise.resolve(target.ineligible?.(accounts('ben-acme'))));
  });

  test('are not asked for among the maintainers, who are in', async () => {
    await target.read('Data science');
    sent();
    expect(await target.ineligible?.(accounts('lea-acme'))).toEqual(new Map());
    expect(sent()).toEqual([]);
  });
});

test.each([
  ['a team that is not there', { name: 'acme/on-call' }, /slug: it is the last part.*GITHUB_TOKEN can’t/],
  ['the job’s own token', { token: secrets.githubJob }, /Members: write.*GITHUB_TOKEN can’t/],
  ['a wrong token', { token: 'wrong' }, /401.*`github-token`/],
  ['a name that is none', { name: '../..' }, /not a valid name on GitHub/],
])('rule 19: %s', async (_, over, words) => {
  target = open(over);
  expect((await failed(target.read('Data science'))).reason).toMatch(words);
});
