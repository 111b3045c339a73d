import { beforeEach, describe, expect, test } from '@jest/globals';
import { loginOf } from '../../../sandbox/github/seed.ts';
import type { Issue } from '../../../sandbox/github/state.ts';
import { secrets } from '../../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../../sandbox/world.ts';
import { Failure } from '../../../src/failure.ts';
import { createDirectory } from '../../../src/services/github/directory.ts';
import { inputs } from '../../../src/services/github/inputs.ts';
import { createTarget } from '../../../src/services/github/issues.ts';
import type { Display, Target } from '../../../src/target.ts';
import { contextOf, now } from '../given.ts';
import { sandboxHttp } from './given.ts';

let sandbox: Sandbox;
let target: Target;
beforeEach(() => {
  sandbox = createSandbox();
  target = open();
});

function open({
  reassign = false,
  repository = 'acme/data',
  token = secrets.githubJob as string,
} = {}): Target {
  const context = contextOf(inputs, sandboxHttp(sandbox), { 'github-token': token });
  return createTarget(context, { repository, label: 'support', reassign });
}

const showing = (names: readonly string[], offCall: readonly string[] = []): Display => ({
  schedule: 'Data science',
  members: names.map(loginOf).map((id) => ({
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
  offCall: offCall.map((name) => loginOf(name).toUpperCase()),
  askedBy: null,
  run: null,
});

/** One run, as the plan makes it: what it took for shown, or `null` if there was nothing to do. */
async function show(display: Display): Promise<readonly string[] | null> {
  const current = await target.read('Data science');
  const { before = current.entries, after } = current.desired(display);
  if (before.join() === after.join()) return null;
  await current.write({ entries: after, enabled: true }, display);
  return before;
}

const issue = (number: number) => sandbox.github.issues.find((one) => one.number === number) as Issue;
const assign = (number: number, ...names: string[]) => {
  issue(number).assignees = names.map(loginOf);
};
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

describe('open issues with the label', () => {
  test('are read without pull requests; those with an assignee are the entries, in order of their numbers', async () => {
    const others = [2, 10, 9].map((number) => ({ ...issue(1), number }));
    sandbox.github.issues.push(...others.slice(1));
    expect(await target.read('Data science')).toMatchObject({
      place: 'github-issues acme/data support',
      entries: ['1', '9', '10'],
    });
    expect(sent()).toEqual(['GET /repos/acme/data/issues?labels=support&page=1&per_page=100&state=open']);
  });

  test('without an assignee get everybody on call, and no others change', async () => {
    expect(await show(showing(['ben', 'cleo']))).toEqual(['1']);
    expect(sandbox.github.issues.map(({ assignees }) => assignees)).toEqual([
      ['Ana-acme'],
      ['Ben-acme', 'Cleo-acme'],
      [],
      [],
      [],
    ]);
    expect(sent().slice(1)).toEqual(['POST /repos/acme/data/issues/2/assignees']);
    expect(await show(showing(['ben', 'cleo']))).toBeNull();
  });

  test('are read to the last page', async () => {
    const more = Array.from({ length: 150 }, (_, index) => ({ ...issue(1), number: index + 1000 }));
    sandbox.github.issues.push(...more);
    expect((await target.read('Data science')).entries).toHaveLength(151);
  });

  test('somebody who can’t be assigned is a failure that names them, after the rest is done', async () => {
    sandbox.github.assignable = ['Ben-acme'];
    const { reason } = await failed(show(showing(['ben', 'cleo'])));
    expect(reason).toMatch(/did not assign cleo-acme to issues of acme\/data.*`people`/);
    expect(issue(2).assignees).toEqual(['Ben-acme']);
  });

  test('one that fails does not stop another', async () => {
    assign(1);
    sandbox.faults.add({ kind: 'status', status: 404, path: '/issues/1/assignees' });
    await failed(show(showing(['ben'])));
    expect(issue(2).assignees).toEqual(['Ben-acme']);
  });

  test('are written one after another, with the second in between that GitHub asks for', async () => {
    sandbox.github.issues.push(...[7, 8].map((number) => ({ ...issue(2), number, assignees: [] })));
    let time = now.getTime();
    const times: number[] = [];
    sandbox.after.push(({ method }) => method === 'POST' && times.push(time));
    const sleep = async (nap: number) => {
      time += nap;
    };
    const http = sandboxHttp(sandbox, { now: () => new Date(time), sleep });
    const context = contextOf(inputs, http, { 'github-token': secrets.githubJob });
    target = createTarget(context, { repository: 'acme/data', label: 'support' });
    await show(showing(['ben']));
    expect(times.map((at) => at - now.getTime())).toEqual([0, 1000, 2000]);
  });

  test('of several pages are read to the last, however short they are', async () => {
    sandbox.github.settings.pageSize = 1;
    await show(showing(['ben']));
    expect(issue(2).assignees).toEqual(['Ben-acme']);
  });

  test('somebody whose account is suspended is named with that', async () => {
    sandbox.github.suspended = ['Ben-acme'];
    const { reason } = await failed(show(showing(['ben', 'cleo'])));
    expect(reason).toMatch(/did not assign ben-acme .*: the account ben-acme is suspended/);
    expect(issue(2).assignees).toEqual(['Cleo-acme']);
  });

  test('more people than GitHub assigns is a failure', async () => {
    const current = await target.read('Data science');
    const many = Array.from({ length: 11 }, (_, index) => `p${index}`);
    expect(() => current.desired(showing(many))).toThrow(/11 people.*at most 10/);
  });
});

describe('with reassign', () => {
  beforeEach(() => {
    target = open({ reassign: true });
    assign(2, 'ben');
  });

  test('issues of those off call go over, in whatever case their login is written', async () => {
    assign(1, 'ana', 'eva');
    expect(await show(showing(['ben'], ['ana', 'eva']))).toEqual(['2']);
    expect(issue(1).assignees).toEqual(['Ben-acme']);
    expect(sent().slice(1)).toEqual([
      'POST /repos/acme/data/issues/1/assignees',
      'DELETE /repos/acme/data/issues/1/assignees',
    ]);
    expect(await show(showing(['ben'], ['ana', 'eva']))).toBeNull();
  });

  test('whom nobody knows keeps what they have, also beside somebody who goes', async () => {
    issue(1).assignees = ['Someone'];
    expect(await show(showing(['ben'], ['ana']))).toBeNull();
    issue(1).assignees = ['Ana-acme', 'Someone'];
    await show(showing(['ben'], ['ana']));
    expect(
      issue(1)
        .assignees.map((one) => one.toLowerCase())
        .sort(),
    ).toEqual(['ben-acme', 'someone']);
  });

  test('what was only half done is finished the next time', async () => {
    issue(1).assignees = ['Ana-acme', 'Ben-acme'];
    await show(showing(['ben'], ['ana']));
    expect(issue(1).assignees.map((one) => one.toLowerCase())).toEqual(['ben-acme']);
  });

  test('whom a run beside this one takes off in the same moment is put on again', async () => {
    let isFirst = true;
    sandbox.after.push(({ method }) => {
      if (method === 'POST' && isFirst) issue(1).assignees = ['Ana-acme'];
      if (method === 'POST') isFirst = false;
    });
    await show(showing(['ben'], ['ana']));
    expect(issue(1).assignees).toEqual(['Ben-acme']);
  });

  test('nobody is taken off an issue that nobody was put on', async () => {
    sandbox.github.assignable = [];
    await failed(show(showing(['ben'], ['ana'])));
    expect(issue(1).assignees).toEqual(['Ana-acme']);
  });
});

describe('rule 19: errors say what to do', () => {
  test.each([
    ['another repository', { repository: 'acme/other' }, /404.*for any other repository/],
    ['no permission', { token: 'reader' }, /403.*`permissions: issues: write`/],
  ])('%s', async (_, over, words) => {
    sandbox.github.tokens.reader = { permissions: { contents: 'read' } };
    target = open(over);
    expect((await failed(target.read('Data science'))).reason).toMatch(words);
  });

  test('issues switched off', async () => {
    sandbox.github.hasIssues = false;
    expect((await failed(target.read('Data science'))).reason).toMatch(/410.*disabled in acme\/data/);
  });

  test('a repository that was renamed', async () => {
    sandbox.faults.add({ kind: 'redirect', to: 'https://api.github.com/repositories/1/issues' });
    expect((await failed(target.read('Data science'))).fix).toContain('renamed or moved');
  });

  test('a token that asked too much', async () => {
    const body = { message: 'API rate limit exceeded for installation ID 1.' };
    sandbox.faults.add({ kind: 'status', status: 403, body });
    expect((await failed(target.read('Data science'))).fix).toContain('run less often');
  });
});

test('the directory takes logins from `people` and asks nobody', async () => {
  const ana = { id: 'AnaSilva' };
  const ben = { emails: ['ben@example.com'] };
  const find = createDirectory().find([ana, ben]);
  expect(await find(ana)).toEqual({ account: { id: 'anasilva', name: null, email: null } });
  expect(await find(ben)).toEqual({ unmapped: 'has no GitHub account in `people`' });
});
