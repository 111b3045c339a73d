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
