import { describe, expect, test } from '@jest/globals';
import { HttpFailure } from '../../../src/http/answer.ts';
import { createTarget } from '../../../src/services/jira/component.ts';
import type { Display } from '../../../src/target.ts';
import { http } from '../given.ts';
import { siteOf } from './given.ts';

const options = { project: 'DATA', component: 'Support' };
const support = { id: '10100', name: 'Support', lead: { accountId: 'ana' }, assigneeType: 'COMPONENT_LEAD' };
const state = (...entries: string[]) => ({ entries, enabled: true });
const shows = (...entries: string[]) => expect.objectContaining({ place: '10100', entries, enabled: true });
const display = (...ids: string[]): Display => ({
  schedule: 'Data',
  members: ids.map((id) => ({
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

function component(answer: (asked: string) => unknown, over: Partial<typeof options> = {}) {
  const fake = http(({ method, url }) => answer(`${method} ${url.replace(/^.*\/3(?=\/)/, '')}`));
  const context = siteOf(fake);
  const target = (component: string) => createTarget(context, { ...options, component }, `DATA/${component}`);
  return {
    ...createTarget(context, { ...options, ...over }, 'DATA/Support'),
    requests: fake.requests,
    target,
  };
}

describe('a component', () => {
  test('shows its lead, and is read once for all of its project', async () => {
    const { read, target, requests } = component(() => [{ ...support, id: '1', name: 'Other' }, support]);
    expect(await read('Data')).toEqual(shows('ana'));
    await target('Other').read('Data science');
    expect(requests.map(({ url }) => url.split('/3/')[1])).toEqual(['project/DATA/components']);
  });

  test.each([
    [{ lead: undefined }],
    [{ assigneeType: 'PROJECT_DEFAULT' }],
    [{ assigneeType: 'PROJECT_LEAD', realAssigneeType: 'PROJECT_LEAD' }],
    [{ realAssigneeType: 'PROJECT_DEFAULT' }],
  ])('shows nobody where new tickets don’t go to the lead: %j', async (over) => {
    const { read } = component(() => [{ ...support, ...over }]);
    expect(await read('Data')).toEqual(shows());
  });

  test.each(['support', '10100'])('may be named %j', async (name) => {
    const { read } = component(() => [support], { component: name });
    expect(await read('Data')).toEqual(shows('ana'));
  });

  test('rule 19: that does not exist names those that do', async () => {
    const all = [...Array(12).keys()].map((index) => ({ id: `${index}`, name: `Part ${index}` }));
    const { read } = component(() => all, { component: 'Part 12' });
    await expect(read('Data')).rejects.toMatchObject({
      message:
        'The Jira project DATA has no component with the name or id “Part 12” that this account can see.',
      fix: expect.stringMatching(/^Did you mean “Part \d+” or “Part \d+” or “Part \d+”\?$/),
    });
    await expect(component(() => []).read('Data science')).rejects.toMatchObject({
      fix: expect.stringContaining('no components'),
    });
  });

  test('stays inside its project’s path', async () => {
    const { read, requests } = component(() => [support], { project: '../x' });
    await read('Data');
    expect(requests[0]?.url).toContain('/project/..%2Fx/components');
    expect(requests[0]?.fix?.(404, '')).toContain('../x');
  });

  test('must have the first person on call as its lead', async () => {
    const { desired } = await component(() => [support]).read('Data');
    expect(desired(display('ben', 'ana'))).toEqual({ after: ['ben'] });
  });
});

describe('a new lead', () => {
  const written = async (answer: object) => {
    const { read, requests } = component((asked) => (asked.startsWith('PUT') ? answer : [support]));
    const { write } = await read('Data');
    return { requests, done: write(state('ben'), display('ben')) };
  };

  test('is written so that new tickets go there', async () => {
    const { done, requests } = await written({ ...support, lead: { accountId: 'ben' } });
    await done;
    expect(requests.slice(1)).toMatchObject([
      { method: 'PUT', url: 'https://api.atlassian.com/ex/jira/cloud-1/rest/api/3/component/10100' },
    ]);
    expect(JSON.parse(requests[1]?.body ?? '')).toEqual({
      leadAccountId: 'ben',
      assigneeType: 'COMPONENT_LEAD',
    });
  });

  test.each([
    [{}, 'does not have the new lead'],
    [{ lead: { accountId: 'ben' }, assigneeType: 'PROJECT_DEFAULT' }, 'does not have the new lead'],
    [
      { lead: { accountId: 'ben' }, realAssigneeType: 'PROJECT_DEFAULT' },
      'ben can’t be assigned tickets in DATA',
    ],
  ])('that the answer does not confirm is a failure: %j', async (over, words) => {
    await expect((await written({ ...support, ...over })).done).rejects.toThrow(words);
  });

  test('rule 19: that may not be written says which permission, and where', async () => {
    const { read, requests } = component((asked) => {
      if (asked.startsWith('GET')) return [support];
      throw new HttpFailure('Jira answered 403.', '', { status: 403 });
    });
    const { write } = await read('Data');
    await expect(write(state('ben'), display('ben'))).rejects.toMatchObject({ status: 403 });
    expect(requests[1]?.fix?.(403, '')).toMatch(/Administer projects in DATA.*Project settings/);
    expect(requests[1]?.fix?.(401, '')).toContain('jira-token');
  });
});
