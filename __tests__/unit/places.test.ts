import { describe, expect, test } from '@jest/globals';
import { Failure, type Target } from '../../src/model.ts';
import { readPlaces } from '../../src/reconcile/current.ts';
import { connect, type Services } from '../../src/services/registry.ts';
import { connection, group, http, schedule, wished } from './given.ts';

const ref = (name: string) => ({ kind: 'slack-user-group', name }) as const;
const never = () => Promise.reject(new Error('not asked for'));

describe('reading the targets', () => {
  const outage = new Failure('Slack answered 503.', '');
  const good = group({ entries: ['U1'] }).target;
  const bad: Target = { ...good, read: () => Promise.reject(outage) };
  const services: Services = {
    source: never,
    directory: never,
    target: async ({ name }) => (name === 'bad' ? bad : name === 'gone' ? never() : good),
    alerts: never,
  };

  test('keeps the order of schedules and targets', async () => {
    const schedules = [schedule({ targets: [ref('b'), ref('a')] }), schedule({ targets: [ref('c')] })];
    const places = await readPlaces(schedules, services);
    expect(places.map(({ ref }) => ref.name)).toEqual(['b', 'a', 'c']);
    expect(places.map(({ schedule }) => schedules.indexOf(schedule))).toEqual([0, 0, 1]);
    expect(places[0]?.found).toMatchObject({ state: { entries: ['U1'] } });
  });

  test('rule 8: goes on where one can’t be read', async () => {
    const places = await readPlaces([schedule({ targets: [ref('bad'), ref('gone'), ref('a')] })], services);
    expect(places.map(({ found }) => found instanceof Failure && found.message)).toEqual([
      'Slack answered 503.',
      'Unexpected: not asked for.',
      false,
    ]);
  });
});

test('rule 20: all targets of a run share one list of user groups', async () => {
  const fake = http(() => ({
    ok: true,
    usergroups: [
      { id: 'S1', handle: 'a', users: [] },
      { id: 'S2', handle: 'b', users: [] },
    ],
  }));
  const services = connect(await connection(fake));
  const places = await readPlaces([schedule({ targets: [ref('a'), ref('b')] })], services);
  expect(places.map(({ found }) => (found instanceof Failure ? found : found.state.place))).toEqual([
    'S1',
    'S2',
  ]);
  expect(fake.requests).toHaveLength(1);
});

test('only user groups are written with the token that may manage them', async () => {
  const group = { id: 'S1', handle: 'a', users: [] };
  const fake = http(({ url }) =>
    url.endsWith('list')
      ? { ok: true, usergroups: [group] }
      : { ok: true, user: { id: 'U1' }, usergroup: { ...group, users: ['U1'] } },
  );
  const services = connect(await connection(fake, { SLACK_USER_GROUP_TOKEN: 'xoxp-admin' }));
  const target = await services.target(ref('a'));
  const before = await target.read('Data science');
  await target.write(before, { ...before, entries: ['U1'] }, { ...wished().about, members: [] });
  await (await services.directory('slack')).find([{ id: 'U1' }]);
  const used = fake.requests.map(({ url, headers }) => [
    url.split('/').at(-1),
    new Headers(headers).get('authorization'),
  ]);
  expect(used).toEqual([
    ['usergroups.list', 'Bearer xoxb-token'],
    ['usergroups.users.update', 'Bearer xoxp-admin'],
    ['users.info', 'Bearer xoxb-token'],
  ]);
});
