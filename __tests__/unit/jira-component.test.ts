import { describe, expect, test } from '@jest/globals';
import { HttpFailure } from '../../src/http/answer.ts';
import type { Showing } from '../../src/model.ts';
import { jira } from '../../src/services/jira/service.ts';
import { connection, http } from './given.ts';

const env = { JIRA_CLOUD_ID: 'cloud-1', JIRA_EMAIL: 'bot@example.com', JIRA_TOKEN: 'token-1' };
const ref = { kind: 'jira-component' as const, name: 'DATA/Support', project: 'DATA', component: 'Support' };
const support = { id: '10100', name: 'Support', lead: { accountId: 'ana' }, assigneeType: 'COMPONENT_LEAD' };
const state = (...entries: string[]) => ({ place: '10100', entries, enabled: true });
const showing = (...ids: string[]): Showing => ({
  schedule: 'Data',
  members: ids.map((id) => ({
    person: { email: null, name: null, aliases: [id] },
    account: { id, name: null, email: null },
  })),
  until: null,
  next: null,
  offCall: [],
  askedBy: null,
  run: null,
});

async function component(answer: (asked: string) => unknown, over: Partial<typeof ref> = {}) {
  const fake = http(({ method, url }) => answer(`${method} ${url.replace(/^.*\/3(?=\/)/, '')}`));
  const { target } = jira(await connection(fake, env));
  if (!target) throw new Error('no target');
  return { ...target({ ...ref, ...over }), requests: fake.requests, target };
}

describe('a component', () => {
  test('shows its lead, and is read once for all of its project', async () => {
    const { read, target, requests } = await component(() => [
      { ...support, id: '1', name: 'Other' },
      support,
    ]);
    expect(await read('Data')).toEqual(state('ana'));
    await target({ ...ref, component: 'Other' }).read('Data science');
    expect(requests.map(({ url }) => url.split('/3/')[1])).toEqual(['project/DATA/components']);
  });

  test.each([
    [{ lead: undefined }],
    [{ assigneeType: 'PROJECT_DEFAULT' }],
    [{ assigneeType: 'PROJECT_LEAD', realAssigneeType: 'PROJECT_LEAD' }],
    [{ realAssigneeType: 'PROJECT_DEFAULT' }],
  ])('shows nobody where new tickets don’t go to the lead: %j', async (over) => {
    const { read } = await component(() => [{ ...support, ...over }]);
    expect(await read('Data')).toEqual(state());
  });

  test.each(['support', '10100'])('may be named %j', async (name) => {
    const { read } = await component(() => [support], { component: name });
    expect(await read('Data')).toEqual(state('ana'));
  });

  test('rule 19: that does not exist names those that do', async () => {
    const all = [...Array(12).keys()].map((index) => ({ id: `${index}`, name: `Part ${index}` }));
    const { read } = await component(() => all, { component: 'Part 12' });
    await expect(read('Data')).rejects.toMatchObject({
      message: 'The Jira project DATA has no component “Part 12”.',
      fix: expect.stringMatching(/^There are “Part \d+”.* and 2 more\./),
    });
    await expect((await component(() => [])).read('Data science')).rejects.toMatchObject({
      fix: expect.stringContaining('none at all'),
    });
  });

  test('stays inside its project’s path', async () => {
    const { read, requests } = await component(() => [support], { project: '../x' });
    await read('Data');
    expect(requests[0]?.url).toContain('/project/..%2Fx/components');
    expect(requests[0]?.fix?.(404, '')).toContain('../x');
  });

  test('shall have the first on call for its lead', async () => {
    expect((await component(() => [])).want(showing('ben', 'ana'), state())).toEqual({ after: ['ben'] });
  });
});

describe('a new lead', () => {
  const written = async (answer: object) => {
    const { write, requests } = await component(() => answer);
    return { requests, done: write(state('ana'), state('ben'), showing('ben')) };
  };

  test('is written so that new tickets go there', async () => {
    const { done, requests } = await written({ ...support, lead: { accountId: 'ben' } });
    await done;
    expect(requests).toMatchObject([
      { method: 'PUT', url: 'https://api.atlassian.com/ex/jira/cloud-1/rest/api/3/component/10100' },
    ]);
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({
      leadAccountId: 'ben',
      assigneeType: 'COMPONENT_LEAD',
    });
  });

  test.each([
    [{}, 'does not have the new lead'],
    [{ lead: { accountId: 'ben' }, assigneeType: 'PROJECT_DEFAULT' }, 'does not have the new lead'],
    [
      { lead: { accountId: 'ben' }, realAssigneeType: 'PROJECT_DEFAULT' },
      'ben may not be assigned any in DATA',
    ],
  ])('that the answer does not confirm is a failure: %j', async (over, words) => {
    await expect((await written({ ...support, ...over })).done).rejects.toThrow(words);
  });

  test('rule 19: that may not be written says which permission, and where', async () => {
    const { write, requests } = await component(() => {
      throw new HttpFailure('Jira answered 403.', '', { status: 403 });
    });
    await expect(write(state(), state('ben'), showing('ben'))).rejects.toMatchObject({ status: 403 });
    expect(requests[0]?.fix?.(403, '')).toMatch(/Administer projects in DATA.*Project settings/);
    expect(requests[0]?.fix?.(401, '')).toContain('jira-token');
  });
});
