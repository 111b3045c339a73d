import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { loginOf } from '../../../sandbox/github/seed.ts';
import type { Team } from '../../../sandbox/github/state.ts';
import { secrets } from '../../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../../sandbox/world.ts';
import { Failure } from '../../../src/failure.ts';
import type { Display, Target } from '../../../src/model.ts';
import { inputs } from '../../../src/services/github/inputs.ts';
import { createTarget } from '../../../src/services/github/team.ts';
import { contextOf } from '../given.ts';
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
  until: null,
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

  test('rule 20: takes a second request only where GitHub does not tell roles', async () => {
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

  test('when a failure is told, nothing is on its way any more', async () => {
    team.members = ['Ana-acme', 'Ben-acme', 'Cleo-acme'];
    sandbox.faults.add({ kind: 'status', status: 403, method: 'DELETE', path: '/ben-acme' });
    sandbox.faults.add({ kind: 'status', status: 503, method: 'DELETE', path: '/cleo-acme', times: 2 });
    await failed(show('ana'));
    const told = sandbox.requests.length;
    expect(team.members).toEqual(['Ana-acme', 'Ben-acme']);
    await setTimeout(50);
    expect(sandbox.requests).toHaveLength(told);
  });

  test('nobody is taken out before the others are seen to be there', async () => {
    onceServed('PUT', () => {
      team.members = ['Ana-acme'];
    });
    expect((await failed(show('ben'))).message).toContain('other people are in the team');
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

  test('whom others take out again and again is told', async () => {
    onceServed('DELETE', () => {
      team.members = [];
    });
    onceServed('PUT', () => {
      team.members = team.members.includes('Ana-acme') ? ['Ana-acme', 'Ben-acme'] : ['Cleo-acme'];
    });
    expect((await failed(show('ben'))).message).toContain('other people are in the team');
  });

  test('somebody who came in unseen is told', async () => {
    sandbox.faults.add({ kind: 'wrong-shape', body: [] });
    expect((await failed(show('ben'))).message).toContain('other people are in the team');
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

describe('accounts that are ineligible', () => {
  const accounts = (...ids: string[]) => ids.map((id) => ({ id, name: null, email: null }));

  test('are those who are not in the organisation, or not yet', async () => {
    sandbox.github.organisation.push({ login: 'New-acme', role: 'member', state: 'pending' });
    const found = await target.ineligible?.(accounts('ben-acme', 'new-acme', 'stranger'));
    expect([...(found ?? [])]).toEqual([
      ['new-acme', expect.stringContaining('has not accepted yet')],
      ['stranger', expect.stringMatching(/^stranger is not a member of acme.*nobody is invited/)],
    ]);
  });

  test('rule 4: are only told if GitHub tells', async () => {
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
  ['a team that is not there', { name: 'acme/on-call' }, /slug is the last part.*GITHUB_TOKEN can’t/],
  ['the job’s own token', { token: secrets.githubJob }, /Members: write.*GITHUB_TOKEN can’t/],
  ['a wrong token', { token: 'wrong' }, /401.*`github-token`/],
  ['a name that is none', { name: '../..' }, /no name on GitHub/],
])('rule 19: %s', async (_, over, words) => {
  target = open(over);
  expect((await failed(target.read('Data science'))).reason).toMatch(words);
});
