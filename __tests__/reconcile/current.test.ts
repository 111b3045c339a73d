import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import { readCurrentStates } from '../../src/reconcile/current.ts';
import { connect } from '../../src/services/connect.ts';
import { traitsOf } from '../../src/services/registry.ts';
import type { Target, TargetRef } from '../../src/target.ts';
import { contextOf, desired, group, http, schedule, targetRef, values } from '../given.ts';

const ref = (name: string) => targetRef('slack-user-group', name);
const begun = Promise.resolve();
const never = () => Promise.reject(new Error('not asked for'));

describe('reading the targets', () => {
  const outage = new Failure('Slack answered 503.', '');
  const good = group({ entries: ['U1'] }).target;
  const bad: Target = { ...good, read: () => Promise.reject(outage) };
  const services = {
    target: async ({ name }: TargetRef) => (name === 'bad' ? bad : name === 'gone' ? never() : good),
  };

  test('keeps the order of schedules and targets', async () => {
    const schedules = [schedule({ targets: [ref('b'), ref('a')] }), schedule({ targets: [ref('c')] })];
    const states = await readCurrentStates(schedules, services, begun);
    expect(states.map(({ ref }) => ref.name)).toEqual(['b', 'a', 'c']);
    expect(states.map(({ schedule }) => schedules.indexOf(schedule))).toEqual([0, 0, 1]);
    expect(states[0]?.read).toMatchObject({ target: good, current: { entries: ['U1'] } });
    expect(states[0]?.traits).toEqual(traitsOf(ref('b')));
  });

  test('rule 8: goes on where one can’t be read', async () => {
    const states = await readCurrentStates(
      [schedule({ targets: [ref('bad'), ref('gone'), ref('a')] })],
      services,
      begun,
    );
    expect(states.map(({ read }) => read instanceof Failure && read.message)).toEqual([
      'Slack answered 503.',
      'Unexpected: not asked for.',
      false,
    ]);
  });
});

describe('a target that does not exist', () => {
  const missing = new Failure('Slack has no user group “a”.', 'Create it.');
  const { target } = group({ missing });
  test.each([
    [undefined, false, 'a failure'],
    [undefined, true, 'read'],
    [true, false, 'read'],
    [false, true, 'a failure'],
  ])('which may be created: %j, by its schedule: %j, is %s', async (own, guard, what) => {
    const one = { ...ref('a'), ...(own !== undefined && { createMissing: own }) };
    const services = { target: async () => target };
    const [state] = await readCurrentStates(
      [schedule({ targets: [one], createMissing: guard })],
      services,
      begun,
    );
    expect(state?.read === missing ? 'a failure' : 'read').toBe(what);
  });
});

test('no target is opened before the first request is on its way', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const opened: string[] = [];
  const target = async ({ name }: TargetRef) => {
    opened.push(name);
    return group().target;
  };
  const reading = readCurrentStates([schedule({ targets: [ref('a')] })], { target }, promise);
  await new Promise((next) => setImmediate(next));
  expect(opened).toEqual([]);
  resolve();
  expect(await reading).toHaveLength(1);
  expect(opened).toEqual(['a']);
});

test('rule 20: all targets of a run share one list of user groups', async () => {
  const fake = http(() => ({
    ok: true,
    usergroups: [
      { id: 'S1', handle: 'a', users: [] },
      { id: 'S2', handle: 'b', users: [] },
    ],
  }));
  const services = connect({ ...contextOf({}, fake), values: await values() });
  const states = await readCurrentStates([schedule({ targets: [ref('a'), ref('b')] })], services, begun);
  expect(states.map(({ read }) => (read instanceof Failure ? read : read.current.place))).toEqual([
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
  const services = connect({
    ...contextOf({}, fake),
    values: await values({ SLACK_USER_GROUP_TOKEN: 'xoxp-admin' }),
  });
  const target = await services.target(ref('a'));
  const current = await target.read('Data science');
  await current.write({ entries: ['U1'], enabled: true }, { ...(await desired()).details, members: [] });
  await (await services.directory('slack')).find([{ id: 'U1' }])({ id: 'U1' });
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
