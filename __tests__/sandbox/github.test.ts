import { beforeEach, describe, expect, test } from '@jest/globals';
import { githubJob } from '../../sandbox/github/seed.ts';
import type { Team } from '../../sandbox/github/state.ts';
import { secrets } from '../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';

let sandbox: Sandbox;
let team: Team;
beforeEach(() => {
  sandbox = createSandbox({ now: () => new Date('2026-03-04T10:00:00Z') });
  [team] = sandbox.github.teams as [Team];
});

async function ask(method: string, path: string, body?: object, token: string = secrets.github) {
  const answer = await sandbox.fetch(`https://api.github.com${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text === '' ? null : JSON.parse(text) };
}

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('contents', () => {
  const path = '/repos/acme/data/contents/README.md';

  test('a file comes in base64, its lines broken, with git’s own sha', async () => {
    sandbox.github.files['README.md'] = 'x'.repeat(100);
    const { body } = await ask('GET', path);
    expect(body).toMatchObject({ type: 'file', encoding: 'base64', path: 'README.md', size: 100 });
    expect(body.content).toMatch(/^\w{60}\n/);
    expect(Buffer.from(body.content, 'base64').toString()).toBe('x'.repeat(100));
    sandbox.github.files['README.md'] = 'hello\n';
    expect((await ask('GET', path)).body.sha).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
  });

  test('a commit needs the sha of what it replaces', async () => {
    const { sha } = (await ask('GET', path)).body;
    const put = (over: object) => ask('PUT', path, { message: 'm', content: base64('new'), ...over });
    expect(await put({})).toMatchObject({ status: 422 });
    expect(await put({ sha: 'other' })).toMatchObject({
      status: 409,
      body: { message: 'README.md does not match other', status: '409' },
    });
    expect(await put({ sha, branch: 'nowhere' })).toMatchObject({ status: 404 });
    expect(await put({ sha })).toMatchObject({ status: 200 });
    expect(sandbox.github).toMatchObject({ commits: 1, files: { 'README.md': 'new' } });
    expect((await ask('GET', `${path}?ref=${githubJob.GITHUB_SHA}`)).body.sha).toBe(sha);
  });

  test('folders are lists, and what is not there is 404', async () => {
    sandbox.github.files['docs/rota.yml'] = '';
    expect((await ask('GET', '/repos/acme/data/contents/docs')).body).toMatchObject([
      { type: 'file', path: 'docs/rota.yml' },
    ]);
    expect((await ask('GET', '/repos/acme/data/contents/docs%2Frota.yml')).status).toBe(200);
    expect((await ask('GET', '/repos/acme/data/contents/nothing')).status).toBe(404);
    expect((await ask('GET', '/repos/acme/other/contents/README.md')).status).toBe(404);
  });
});

describe('teams', () => {
  const members = '/orgs/acme/teams/data-oncall/members';
  const membership = '/orgs/acme/teams/data-oncall/memberships';
  const logins = async (query = '') =>
    (await ask('GET', members + query)).body.map(({ login }: { login: string }) => login);

  test('members come with their roles, filtered and in pages with links', async () => {
    team.members = Array.from({ length: 31 }, (_, index) => `m${index}`);
    const { headers, body } = await ask('GET', members);
    expect(body).toHaveLength(30);
    expect(body[0]).toMatchObject({ login: 'Lea-acme', role: 'maintainer', inherited: false });
    expect(headers.get('link')).toBe(
      `<https://api.github.com${members}?page=2>; rel="next", <https://api.github.com${members}?page=2>; rel="last"`,
    );
    expect(await logins('?page=2')).toEqual(['m29', 'm30']);
    expect(await logins('?role=maintainer')).toEqual(['Lea-acme']);
  });

  test('somebody outside of the organisation is invited', async () => {
    expect((await ask('PUT', `${membership}/stranger`, { role: 'member' })).body.state).toBe('pending');
    expect((await ask('GET', '/orgs/acme/memberships/stranger')).body.state).toBe('pending');
    expect((await ask('GET', '/orgs/acme/members/stranger')).status).toBe(404);
    expect(team.members).toEqual(['Ana-acme']);
  });

  test('an owner of the organisation can only be a maintainer', async () => {
    team.maintainers = [];
    const answer = await ask('PUT', `${membership}/lea-acme`, { role: 'member' });
    expect(answer.body).toMatchObject({ state: 'active', role: 'maintainer' });
  });

  test('members of child teams count, and can’t be taken out', async () => {
    sandbox.github.teams.push({
      ...team,
      slug: 'below',
      name: 'Below',
      members: ['Eva-acme'],
      maintainers: [],
    });
    team.children = ['below'];
    expect((await ask('DELETE', `${membership}/eva-acme`)).status).toBe(204);
    expect(await logins()).toEqual(['Lea-acme', 'Ana-acme', 'Eva-acme']);
    expect((await ask('GET', '/orgs/acme/teams/data-oncall/teams')).body).toMatchObject([{ slug: 'below' }]);
  });

  test('an identity provider’s team is not changed', async () => {
    team.synced = true;
    expect((await ask('PUT', `${membership}/ben-acme`, {})).status).toBe(403);
    expect((await ask('DELETE', `${membership}/ana-acme`)).status).toBe(403);
    expect(team.members).toEqual(['Ana-acme']);
  });
});

describe('issues', () => {
  test('the list holds pull requests, filtered by label and state, the newest first', async () => {
    const { body } = await ask('GET', '/repos/acme/data/issues?labels=support&state=open');
    expect(body.map(({ number }: { number: number }) => number)).toEqual([3, 2, 1]);
    expect(body[0]).toHaveProperty('pull_request');
    expect(body[2]).toMatchObject({ assignees: [{ login: 'Ana-acme' }], labels: [{ name: 'support' }] });
  });

  test('somebody who can’t be assigned is silently left out', async () => {
    const path = '/repos/acme/data/issues/2/assignees';
    const answer = await ask('POST', path, { assignees: ['ben-acme', 'stranger'] });
    expect(answer).toMatchObject({ status: 201, body: { assignees: [{ login: 'Ben-acme' }] } });
    expect((await ask('DELETE', path, { assignees: ['BEN-acme'] })).body.assignees).toEqual([]);
  });
});

describe('issues that are created', () => {
  const issues = '/repos/acme/data/issues';
  const outsider = { permissions: { issues: 'write' as const }, login: 'outsider', pushes: false as const };

  test('get the next number; who can’t be assigned is left out, and an unknown label is created', async () => {
    const content = {
      title: 'T',
      body: 'B',
      labels: ['new', 'SUPPORT'],
      assignees: ['ben-acme', 'stranger'],
    };
    expect(await ask('POST', issues, content)).toMatchObject({
      status: 201,
      body: {
        number: 6,
        state: 'open',
        body: 'B',
        user: { login: 'github-actions[bot]', type: 'Bot' },
        labels: [{ name: 'new' }, { name: 'support' }],
        assignees: [{ login: 'Ben-acme' }],
      },
    });
    expect(sandbox.github.labels).toEqual(['support', 'bug', 'new']);
    expect((await ask('POST', issues, { body: 'B' })).status).toBe(422);
  });

  test('by somebody without write access have no labels and nobody assigned; a new label is refused', async () => {
    sandbox.github.tokens.outsider = outsider;
    const content = { title: 'T', labels: ['support'], assignees: ['ben-acme'] };
    expect((await ask('POST', issues, content, 'outsider')).body).toMatchObject({
      labels: [],
      assignees: [],
      user: { login: 'outsider', type: 'User' },
      author_association: 'NONE',
    });
    expect((await ask('POST', issues, { ...content, labels: ['new'] }, 'outsider')).status).toBe(403);
    expect((await ask('POST', '/repos/acme/data/labels', { name: 'new' }, 'outsider')).status).toBe(403);
    expect((await ask('PATCH', `${issues}/1`, { title: 'x' }, 'outsider')).status).toBe(403);
    expect((await ask('PATCH', `${issues}/6`, { title: 'x' }, 'outsider')).body.title).toBe('x');
  });

  test('are changed field by field, and closed with a reason', async () => {
    await ask('POST', issues, { title: 'T', body: 'B', labels: ['bug'] });
    const change = { state: 'closed', state_reason: 'completed', assignees: ['ana-acme'] };
    expect((await ask('PATCH', `${issues}/6`, change)).body).toMatchObject({
      ...change,
      assignees: [{ login: 'Ana-acme' }],
      title: 'T',
      labels: [{ name: 'bug' }],
    });
    expect((await ask('GET', `${issues}?state=all&labels=bug`)).body[0].number).toBe(6);
    expect((await ask('GET', `${issues}?labels=bug`)).body[0].number).toBe(4);
  });

  test('may be missing from the list for a while', async () => {
    sandbox.github.settings.issueLag = 1;
    await ask('POST', issues, { title: 'T' });
    expect((await ask('GET', issues)).body[0].number).toBe(4);
    expect((await ask('GET', issues)).body[0].number).toBe(6);
  });

  test('labels are there once, and whoever can be assigned is 204', async () => {
    const labels = '/repos/acme/data/labels';
    expect((await ask('GET', `${labels}/Support`)).body).toMatchObject({ name: 'support' });
    expect((await ask('GET', `${labels}/new`)).status).toBe(404);
    expect((await ask('POST', labels, { name: 'new' })).status).toBe(201);
    expect((await ask('POST', labels, { name: 'New' })).status).toBe(422);
    expect((await ask('GET', '/repos/acme/data/assignees/ana-acme')).status).toBe(204);
    expect((await ask('GET', '/repos/acme/data/assignees/stranger')).status).toBe(404);
  });

  test('an app’s token is nobody’s', async () => {
    expect((await ask('GET', '/user')).status).toBe(403);
    sandbox.github.tokens.outsider = outsider;
    expect((await ask('GET', '/user', undefined, 'outsider')).body).toMatchObject({ login: 'outsider' });
  });
});

test('the search takes qualifiers and words, and needs to know what is searched for', async () => {
  const search = async (q: string, more = '') => {
    const { status, body } = await ask('GET', `/search/issues?q=${encodeURIComponent(q)}${more}`);
    return status === 200
      ? [body.total_count, ...body.items.map(({ number }: { number: number }) => number)]
      : `${status} ${body.message}`;
  };
  expect(await search('repo:acme/data is:issue is:open label:"support"')).toEqual([2, 2, 1]);
  expect(await search('is:issue question 5')).toEqual([1, 5]);
  expect(await search('is:pr', '&per_page=1')).toEqual([1, 3]);
  expect(await search('label:support')).toBe("422 Query must include 'is:issue' or 'is:pull-request'");
  expect(await search('is:issue repo:acme/secret')).toContain(
    '422 The listed users and repositories cannot be searched',
  );
});

test('tokens are checked, and may do what they may', async () => {
  expect(await ask('GET', '/repos/acme/data/issues', undefined, 'wrong')).toMatchObject({
    status: 401,
    body: { message: 'Bad credentials', status: '401' },
  });
  const team = await ask('GET', '/orgs/acme/teams/data-oncall/members', undefined, secrets.githubJob);
  expect(team).toMatchObject({ status: 403, body: { message: 'Resource not accessible by integration' } });
});

test('a job gets a token that proves which job it is', async () => {
  const path = '/_oidc?api-version=2&audience=api%3A%2F%2FAzureADTokenExchange';
  expect((await ask('GET', path)).status).toBe(401);
  const { body } = await ask('GET', path, undefined, secrets.githubIdToken);
  const [, payload = ''] = body.value.split('.');
  expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({
    aud: 'api://AzureADTokenExchange',
    repository: 'acme/data',
  });
});
