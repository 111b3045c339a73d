import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../../src/failure.ts';
import { nameSegment } from '../../../src/services/splunk/client.ts';
import { inHours, now } from '../given.ts';
import { entry, named, person, policy, roll, source, status, team, user } from './given.ts';

describe('who is on call', () => {
  test('everybody over all policies, each once; whoever has taken over replaces the one who is scheduled', async () => {
    const { source: asked, requests } = source({
      'team-1': team(
        policy([entry('ana', []), entry(null, [])]),
        policy([entry('ana', []), entry('ben', [], { overrideOnCallUser: named('cleo') })]),
      ),
    });
    expect(await asked.onCall(['team-1'])('team-1')).toEqual({
      people: [person('ana'), person('cleo')],
      note: null,
    });
    expect(requests[0]?.headers).toEqual({
      Accept: 'application/json',
      'X-VO-Api-Id': 'id',
      'X-VO-Api-Key': 'key',
    });
    expect(requests[0]?.lane).toMatchObject({ perMinute: 15 });
  });

  test('rule 20: who and the shifts are one request for the schedule and one for the people', async () => {
    const { source: asked, paths } = source({
      'team-1': team(policy([entry('ana', [roll('ana', -1, 24), roll('ben', 24, 48)])])),
    });
    const [onCall, shifts] = [asked.onCall(['team-1']), asked.shifts(['team-1'], now, inHours(28 * 24))];
    await Promise.all([onCall('team-1'), shifts('team-1')]);
    expect(paths()).toEqual([
      '/api-public/v2/team/team-1/oncall/schedule?daysForward=30',
      '/api-public/v2/user',
    ]);
    await asked.shifts(['team-1'], now, inHours(60 * 24))('team-1');
    expect(paths().slice(2)).toEqual(['/api-public/v2/team/team-1/oncall/schedule?daysForward=61']);
  });

  test('one person alone is asked for by name; for more of them the list is read once', async () => {
    const alone = (name: string) => team(policy([entry(name, [])]));
    const { source: asked, paths } = source({ a: alone('ana'), b: alone('ben'), c: alone('cleo') });
    await Promise.all(['a', 'b', 'c'].map(asked.onCall(['a', 'b', 'c'])));
    expect(paths().slice(3)).toEqual(['/api-public/v1/user/ana', '/api-public/v2/user']);
  });

  test('where the list of the whole organisation is too much, each is asked for by name', async () => {
    const names = ['ana', 'ben'];
    const { source: asked, paths } = source(
      { 'team-1': team(policy(names.map((name) => entry(name, [])))) },
      () => status(504),
    );
    expect((await asked.onCall(['team-1'])('team-1')).people).toEqual(names.map(person));
    expect(paths().slice(1)).toEqual([
      '/api-public/v2/user',
      '/api-public/v1/user/ana',
      '/api-public/v1/user/ben',
    ]);
  });

  test.each([401, 403, 429])('%d to the list of users is not asked for again for each', async (code) => {
    const { source: asked, paths } = source(
      { 'team-1': team(policy([entry('ana', []), entry('ben', [])])) },
      () => status(code),
    );
    await expect(asked.onCall(['team-1'])('team-1')).rejects.toMatchObject({ status: code });
    expect(paths()).toHaveLength(2);
  });

  test('a user that is gone has no address, alone or among others, even if the name looks like one', async () => {
    const gone = { email: null, name: 'user old@example.com', aliases: ['old@example.com'] };
    for (const names of [['old@example.com'], ['ana', 'old@example.com']]) {
      const { source: asked } = source({
        'team-1': team(policy(names.map((name) => entry(name, [])))),
      });
      const { people } = await asked.onCall(['team-1'])('team-1');
      expect(people.at(-1)).toEqual(gone);
    }
  });

  test('an entry without an address has none', async () => {
    const { source: asked } = source({ 'team-1': team(policy([entry('ana', [])])) }, [
      user('ana', { email: '', displayName: 'Ana!', firstName: null }),
    ]);
    expect(await asked.onCall(['team-1'])('team-1')).toMatchObject({
      people: [{ email: null, name: 'Ana!', aliases: ['ana'] }],
    });
  });

  test('rule 16: a team or another policy is reported as such; an address or a webhook is nobody', async () => {
    const types = ['team', 'policy_routing', 'email', 'webhook', 'rotation_group'];
    const { source: asked } = source({
      'team-1': team(policy(types.map((onCallType) => entry(null, [], { onCallType })))),
    });
    expect(await asked.onCall(['team-1'])('team-1')).toMatchObject({
      people: [
        { email: null, name: 'team of the policy High', aliases: ['team'] },
        { email: null, name: 'policy_routing of the policy High', aliases: ['policy_routing'] },
      ],
    });
  });

  test('at a time, by the shifts', async () => {
    const { source: asked } = source({
      'team-1': team(policy([entry('ana', [roll('ana', -1, 24), roll('ben', 24, 48)])])),
    });
    expect(await asked.onCall(['team-1'], inHours(24))('team-1')).toMatchObject({
      people: [person('ben')],
    });
  });

  test('rule 19: an unknown team lists near ones, and a name leads to its slug', async () => {
    const { source: asked } = source({});
    const read = asked.onCall(['team-2', 'Data']);
    await expect(read('team-2')).rejects.toMatchObject({
      message: 'Splunk On-Call has no team with the slug “team-2”.',
      fix: 'Did you mean “team-1” (Data)?',
    });
    await expect(read('Data')).rejects.toMatchObject({
      fix: expect.stringContaining('Set `schedule` to its slug: “team-1”'),
    });
  });

  test.each([401, 403, 429, 500])(
    'rule 4: %d is a failure, never nobody, and stops no other team',
    async (code) => {
      const { source: asked } = source({
        'team-1': () => status(code),
        'team-2': team(policy([entry('ana', [])])),
      });
      const read = asked.onCall(['team-1', 'team-2']);
      await expect(read('team-1')).rejects.toMatchObject({ status: code });
      expect(await read('team-2')).toMatchObject({ people: [person('ana')] });
    },
  );

  test('rule 4: an answer of another shape is a failure', async () => {
    for (const odd of [{}, team({}), team(policy([entry('ana', [{ start: 'soon' }])])), 'none']) {
      const { source: asked } = source({ 'team-1': odd });
      await expect(asked.onCall(['team-1'])('team-1')).rejects.toBeInstanceOf(Failure);
    }
  });
});

test.each(['..', '.', '../../v1/x', 'a/b', 'a?b=c', 'a#b', '%2e%2e', 'Ä 🚀', '\\..\\', 'a@b.c'])(
  'a name is one segment of the path and nothing more: %j',
  (name) => {
    const url = new URL(`https://x.org/api-public/v2/team/${nameSegment(name)}/oncall`);
    expect(url.pathname.split('/')).toHaveLength(6);
    expect([url.search, url.hash, nameSegment(name).includes('%40')]).toEqual(['', '', false]);
    expect(decodeURIComponent(nameSegment(name)).trim()).toBe(name);
  },
);

test.each([401, 403])('rule 19: %d names the inputs', async (code) => {
  const { source: asked, requests } = source({});
  await expect(asked.onCall(['A'])('A')).rejects.toBeInstanceOf(Failure);
  expect(requests[0]?.fix?.(code, '')).toMatch(/splunk-api-id.*splunk-token/);
});
