import { beforeEach, describe, expect, test } from '@jest/globals';
import { firehydrantId, rotationId } from '../../../sandbox/firehydrant/seed.ts';
import { secrets } from '../../../sandbox/seed.ts';
import type { Overrides, Person, Source } from '../../../src/model.ts';
import { type InProcess, inProcess } from '../../in-process.ts';
import { firehydrant as stage } from '../../sources/firehydrant.ts';
import type { StagedRotation } from '../../sources/stage.ts';
import { inHours, now } from '../given.ts';

const eva: Person = {
  email: 'eva@example.com',
  name: 'Eva Žižková',
  aliases: [firehydrantId('eva')],
  accounts: { slack: 'U0EVA00005' },
};
const override = { id: 'on-call-sync-1', person: eva, from: now, until: inHours(8) };
const { schedule } = stage;

let given: InProcess;
let source: Source;
let overrides: Overrides;
beforeEach(async () => {
  given = inProcess(now);
  const env = { SOURCE: 'firehydrant', SCHEDULE: schedule, USER_GROUP: 'data-oncall', ...stage.env };
  source = await (await given.setup(env)).services.source('firehydrant');
  overrides = source.overrides as Overrides;
});

const state = () => given.box.firehydrant;
const posts = () => given.box.requests.filter(({ method }) => method === 'POST');
const rotation = (name: string, ...shifts: readonly [who: string, from: number, until: number][]) => ({
  name,
  shifts: shifts.map(([who, from, until]) => ({ who, from: inHours(from), until: inHours(until) })),
});
const setRotations = (...rotations: readonly StagedRotation[]) => stage.setRotations?.(given.box, rotations);
const onCall = async (at: Date) =>
  (await source.onCall([schedule], at)(schedule)).people.map(({ email }) => email?.split('@')[0]);

describe('a person in the pager', () => {
  const named = (email: string | null, ...aliases: string[]): Person => ({ email, name: null, aliases });

  test('is found by the exact address, else by id, and comes with the Slack id', async () => {
    expect(await overrides.find(named('Eva@Example.com'))).toEqual(eva);
    expect(await overrides.find(named('e@old.example', 'evaz', firehydrantId('eva')))).toEqual(eva);
  });

  test('is nobody where only a part of the address fits', async () => {
    expect(await overrides.find(named('va@example.com', 'eva'))).toBeNull();
  });

  test('is not nobody where FireHydrant could not be asked (rule 4)', async () => {
    given.box.faults.add({ path: '/users', kind: 'status', status: 500, times: 9 });
    await expect(overrides.find(named('eva@example.com'))).rejects.toMatchObject({ status: 500 });
  });
});

describe('an override', () => {
  test('says what FireHydrant is sent', async () => {
    await overrides.write(schedule, override);
    const { id, teamId } = state().schedules[0] ?? {};
    expect(posts()).toMatchObject([
      {
        path: `/v1/teams/${teamId}/on_call_schedules/${id}/rotations/${rotationId(1, 1)}/overrides`,
        body: {
          start_time: '2026-11-23T09:00:00.000Z',
          end_time: '2026-11-23T17:00:00.000Z',
          user_id: firehydrantId('eva'),
        },
      },
    ]);
    expect(await overrides.list(schedule)).toEqual([]);
  });

  test('replaces everybody on call in that time, and nobody in rotations that are empty then', async () => {
    setRotations(
      rotation('Days', ['ana', -5, 4], ['ben', 4, 20]),
      rotation('Second', ['cleo', 2, 6]),
      rotation('Weekends', ['dan', 50, 90]),
    );
    await overrides.write(schedule, override);
    expect(await Promise.all([0, 3, 5, 7.9, 8].map((hours) => onCall(inHours(hours))))).toEqual([
      ['eva'],
      ['eva'],
      ['eva'],
      ['eva'],
      ['ben'],
    ]);
    expect(posts()).toHaveLength(2);
  });

  test('in a gap goes into the first rotation', async () => {
    setRotations(rotation('Days', ['ana', 20, 30]), rotation('Nights', ['ben', 30, 40]));
    await overrides.write(schedule, override);
    expect(posts().map(({ path }) => path.includes(rotationId(1, 1)))).toEqual([true]);
    expect(await onCall(inHours(1))).toEqual(['eva']);
  });

  test('of one rotation leaves the others alone, even if it is empty', async () => {
    setRotations(rotation('Days', ['ana', -5, 30]), rotation('Nights', ['ben', 30, 40]));
    await source.inRotation?.('nights').overrides?.write(schedule, override);
    expect(await onCall(inHours(1))).toEqual(['ana', 'eva']);
  });

  test.each([false, true])(
    'that exists already is not written again, even as several shifts (%s)',
    async (splits) => {
      state().splitsOverrides = splits;
      setRotations(rotation('Days', ['ana', -5, 4], ['ben', 4, 20]));
      await overrides.write(schedule, override);
      await overrides.write(schedule, override);
      expect(posts()).toHaveLength(1);
    },
  );

  test.each([0, 1, 3])('whose answer was lost exists once, even if the schedule lags (%d)', async (lag) => {
    state().lag = lag;
    given.box.faults.add({ method: 'POST', kind: 'reset', acts: true });
    await overrides.write(schedule, override);
    expect([posts().length, state().written.length]).toEqual([1, 1]);
  });

  test('that was lost is sent again only once the schedule shows that it does not exist', async () => {
    given.box.faults.add({ method: 'POST', kind: 'status', status: 502 });
    await overrides.write(schedule, override);
    const asked = given.box.requests.filter(({ path }) => path.includes('on_call_schedules'));
    expect(asked.map(({ method }) => method).join(' ')).toMatch(/^(GET )+POST (GET ){5,}POST$/);
    expect([posts().length, state().written.length]).toEqual([2, 1]);
  });

  test('of which nobody can say whether it exists is reported as such', async () => {
    given.box.faults.add({ method: 'POST', kind: 'status', status: 502, times: 9 });
    given.box.faults.add({
      method: 'GET',
      path: 'on_call_schedules/',
      nth: 3,
      kind: 'status',
      status: 503,
      times: 99,
    });
    await expect(overrides.write(schedule, override)).rejects.toThrow(
      'Could not determine whether the override was written.',
    );
    expect(posts()).toHaveLength(1);
  });

  test('of two rotations of which only one could be written says so', async () => {
    setRotations(rotation('Days', ['ana', -5, 30]), rotation('Second', ['ben', -5, 30]));
    given.box.faults.add({ method: 'POST', path: rotationId(1, 2), kind: 'status', status: 422, times: 9 });
    await expect(overrides.write(schedule, override)).rejects.toThrow(
      'The handover was written for only 1 of 2 rotations of “Data science”.',
    );
  });

  test('that a key may not write names the setting; one that is refused is told in FireHydrant’s words', async () => {
    state().keys[secrets.firehydrant] = { readOnly: true };
    await expect(overrides.write(schedule, override)).rejects.toMatchObject({
      status: 403,
      fix: expect.stringContaining('not allowed to change this team’s on-call schedules'),
    });
    state().keys[secrets.firehydrant] = {};
    const gone = { ...eva, aliases: ['f14e0000-0000-4000-8000-0000000000ff'] };
    await expect(overrides.write(schedule, { ...override, person: gone })).rejects.toThrow(
      'User could not be found',
    );
  });

  test('of somebody without a FireHydrant id is not written', async () => {
    await expect(
      overrides.write(schedule, { ...override, person: { ...eva, aliases: ['eva'] } }),
    ).rejects.toThrow('Could not determine the FireHydrant id of Eva Žižková <eva@example.com>.');
    expect(posts()).toEqual([]);
  });
});
