import { beforeEach, describe, expect, test } from '@jest/globals';
import { ilertId } from '../../../sandbox/ilert/seed.ts';
import type { Sandbox } from '../../../sandbox/world.ts';
import type { Overrides, Person } from '../../../src/model.ts';
import { inProcess } from '../../in-process.ts';
import { ilert as stage } from '../../sources/ilert.ts';
import { inHours, now } from '../given.ts';

const eva: Person = { email: 'eva@example.com', name: 'Eva Žižková', aliases: [ilertId('eva')] };
const override = { id: 'on-call-sync-1', person: eva, from: now, until: inHours(8) };
const { schedule } = stage;

let box: Sandbox;
let overrides: Overrides;
beforeEach(async () => {
  const given = inProcess(now);
  box = given.box;
  const env = { SOURCE: 'ilert', SCHEDULE: schedule, USER_GROUP: 'data-oncall', ...stage.env };
  const { services } = await given.setup(env);
  overrides = (await services.source('ilert')).overrides as Overrides;
});

const written = () => box.ilert.schedules[0]?.overrides ?? [];
const writes = () =>
  box.requests.filter(({ path, method }) => path.includes('/overrides') && method !== 'GET');

describe('a person in the pager', () => {
  const named = (email: string | null, ...aliases: string[]): Person => ({ email, name: null, aliases });

  test('is found by address, which never stands in a URL, else by id', async () => {
    expect(await overrides.find(named('Eva@Example.com'))).toEqual(eva);
    expect(await overrides.find(named('e@old.example', 'evaz', '99', ilertId('eva')))).toEqual(eva);
    expect(box.requests.every(({ path }) => !path.includes('@'))).toBe(true);
  });

  test('is nobody if ilert knows none of the names, and not if it could not be asked (rule 4)', async () => {
    expect(await overrides.find(named('eve@example.com', 'eva'))).toBeNull();
    box.faults.add({ path: '/users', kind: 'status', status: 500, times: 9 });
    await expect(overrides.find(named('eva@example.com'))).rejects.toMatchObject({ status: 500 });
  });

  test('who only watches can’t be on call', async () => {
    for (const user of box.ilert.users) user.role = 'STAKEHOLDER';
    await expect(overrides.find(named('eva@example.com'))).rejects.toThrow(
      'eva@example.com is a stakeholder in ilert',
    );
  });
});

describe('an override', () => {
  test('says what ilert is sent, and is listed by person and start', async () => {
    await overrides.write(schedule, override);
    expect(writes()).toMatchObject([
      {
        method: 'PUT',
        path: '/api/schedules/41001/overrides',
        body: {
          user: { id: Number(ilertId('eva')) },
          start: '2026-11-23T09:00:00.000Z',
          end: '2026-11-23T17:00:00.000Z',
        },
      },
    ]);
    const id = `${ilertId('eva')} 2026-11-23T09:00:00.000Z`;
    expect(await overrides.list(schedule)).toEqual([{ ...override, id }]);
  });

  test('that exists already is not written again', async () => {
    await overrides.write(schedule, override);
    await overrides.write(schedule, { ...override, from: new Date(now.getTime() + 400) });
    expect([writes().length, written().length]).toEqual([1, 1]);
    await overrides.write(schedule, { ...override, until: inHours(9) });
    expect(written()).toHaveLength(2);
  });

  test.each([0, 1, 3])('whose answer was lost exists once, even if lists lag (%d)', async (lag) => {
    box.ilert.lag = lag;
    box.faults.add({ method: 'PUT', kind: 'reset', acts: true });
    await overrides.write(schedule, override);
    expect([writes().length, written().length]).toEqual([1, 1]);
  });

  test('that was lost is sent again only once the list shows that it does not exist', async () => {
    box.faults.add({ method: 'PUT', kind: 'status', status: 502 });
    await overrides.write(schedule, override);
    const asked = box.requests.filter(({ path }) => path.includes('/overrides'));
    expect(asked.map(({ method }) => method).join(' ')).toMatch(/^GET PUT (GET ){5,}PUT$/);
    expect(written()).toHaveLength(1);
  });

  test('of which nobody can say whether it exists is reported as such', async () => {
    box.faults.add({ method: 'PUT', kind: 'status', status: 502 });
    box.faults.add({ method: 'GET', path: '/overrides', nth: 2, kind: 'status', status: 503, times: 99 });
    await expect(overrides.write(schedule, override)).rejects.toThrow(
      'Could not determine whether the override was written.',
    );
  });

  test('is written with the other method if ilert does not allow the documented one', async () => {
    box.ilert.overridesByPost = true;
    await overrides.write(schedule, override);
    expect(writes().map(({ method, status }) => [method, status])).toEqual([
      ['PUT', 405],
      ['POST', 200],
    ]);
  });

  test('that a responder may not write names the role; for themselves they may', async () => {
    for (const user of box.ilert.users) user.role = 'RESPONDER';
    const ana = { ...eva, aliases: [ilertId('ana')] };
    await expect(overrides.write(schedule, { ...override, person: ana })).rejects.toMatchObject({
      status: 403,
      fix: expect.stringContaining('the role User or higher'),
    });
    await overrides.write(schedule, override);
    expect(written()).toHaveLength(1);
  });

  test('that ilert refuses is a failure in its words', async () => {
    const over = { ...override, from: inHours(-3), until: inHours(-2) };
    await expect(overrides.write(schedule, over)).rejects.toThrow('must not be in the past');
  });

  test('of somebody without an ilert id is not written', async () => {
    await expect(overrides.write(schedule, { ...override, person: { ...eva, aliases: [] } })).rejects.toThrow(
      'Could not determine the ilert id of Eva Žižková <eva@example.com>.',
    );
    expect(writes()).toEqual([]);
  });
});
