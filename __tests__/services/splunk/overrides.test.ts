import { describe, expect, test } from '@jest/globals';
import type { Request } from '../../../src/http/request.ts';
import { inputs } from '../../../src/services/splunk/inputs.ts';
import { createSource } from '../../../src/services/splunk/source.ts';
import { contextOf, http, inHours, now } from '../given.ts';
import { entry, named, override, policy, roll, status, team, user } from './given.ts';

/** Splunk On-Call, by what it answers about the team and to a PATCH. */
function pager(teams: () => object, patch: (request: Request) => unknown = () => ({ result: 'ok' })) {
  const fake = http((request) => {
    if (request.method === 'PATCH') return patch(request);
    if (request.url.includes('/oncall/schedule')) return teams();
    if (request.url.includes('/v2/user')) return { users: [user('ana'), user('ben')] };
    return request.url.endsWith('/v1/user/ben') ? user('ben') : status(404);
  });
  const keys = { 'splunk-api-id': 'id', 'splunk-token': 'key' };
  const { overrides } = createSource(contextOf(inputs, fake, keys));
  if (!overrides) throw new Error('it writes no overrides');
  const patches = () => fake.requests.filter(({ method }) => method === 'PATCH');
  return { overrides, requests: fake.requests, patches };
}

const ben = { email: 'ben@example.com', name: 'ben X', aliases: ['ben'] };
const takeover = { id: 'on-call-sync-1', person: ben, from: now, until: inHours(8) };
const onCall = (username: string | null, over: object = {}) => policy([entry(username, [], over)]);

test('a handover replaces whoever is on call in each policy, by the policy’s slug', async () => {
  const low = { ...onCall('cleo'), policy: { name: 'Low', slug: 'pol-low' } };
  const { overrides, patches } = pager(() => team(onCall('ana'), low, onCall('ben')));
  await overrides.write('team-1', takeover);
  expect(patches().map(({ url, body }) => [url, JSON.parse(body ?? '')])).toEqual([
    [
      'https://api.victorops.com/api-public/v1/policies/pol-high/oncall/user',
      { fromUser: 'ana', toUser: 'ben' },
    ],
    [
      'https://api.victorops.com/api-public/v1/policies/pol-low/oncall/user',
      { fromUser: 'cleo', toUser: 'ben' },
    ],
  ]);
  expect(patches().every(({ notIdempotent }) => notIdempotent)).toBe(true);
});

test('whoever took over before is the one who is replaced', async () => {
  const { overrides, patches } = pager(() => team(onCall('ana', { overrideOnCallUser: named('cleo') })));
  await overrides.write('team-1', takeover);
  expect(JSON.parse(patches()[0]?.body ?? '')).toEqual({ fromUser: 'cleo', toUser: 'ben' });
});

test('a lost answer is looked up in the schedule, and not sent again if it shows the handover', async () => {
  let isTaken = false;
  const { overrides, patches } = pager(
    () => team(onCall('ana', isTaken ? { overrideOnCallUser: named('ben') } : {})),
    () => {
      isTaken = true;
      return status(502);
    },
  );
  await overrides.write('team-1', takeover);
  expect(patches()).toHaveLength(1);
});

test('if only part of the handover was written, the error says how much', async () => {
  const low = { ...onCall('cleo'), policy: { name: 'Low', slug: 'pol-low' } };
  const { overrides } = pager(
    () => team(onCall('ana'), low),
    ({ url }) => (url.includes('pol-low') ? status(400) : { result: 'ok' }),
  );
  await expect(overrides.write('team-1', takeover)).rejects.toThrow(
    'The handover was written for only 1 of 2 shifts of the team team-1. Splunk On-Call answered 400.',
  );
});

test.each([
  [onCall(null), 'Nobody is on call in the team team-1'],
  [onCall(null, { onCallType: 'team' }), 'Nobody can take over from the team of the policy High'],
  [{ ...onCall('ana'), policy: { name: 'High' } }, 'gives no slug for the policy High'],
])('nothing is sent where nobody can be replaced', async (answer, message) => {
  const { overrides, patches } = pager(() => team(answer));
  await expect(overrides.write('team-1', takeover)).rejects.toThrow(message);
  expect(patches()).toEqual([]);
});

test('a person is found by address or user name, and is nobody if the filter finds somebody else', async () => {
  const { overrides, requests } = pager(() => team());
  const known = await overrides.find({ email: 'ben@example.com', name: null, aliases: [] });
  expect(known).toMatchObject({ email: 'ben@example.com', aliases: ['ben'] });
  expect(requests[0]?.url).toContain('/api-public/v2/user?email=ben%40example.com');
  expect(await overrides.find({ email: null, name: null, aliases: ['ben'] })).toMatchObject({
    aliases: ['ben'],
  });
  expect(await overrides.find({ email: 'eva@example.com', name: null, aliases: ['eva'] })).toBeNull();
});

test('its list has the scheduled overrides that somebody has taken', async () => {
  const overridesOf = [override('ana', 'ben', 1, 2), override('ana', null, 3, 4)];
  const { overrides } = pager(() => team(policy([entry('ana', [])], overridesOf)));
  expect(await overrides.list('team-1')).toMatchObject([
    { person: ben, from: inHours(1), until: inHours(2) },
  ]);
});

describe('whoever took over by hand', () => {
  const shifts = async (schedule: object) => {
    const fake = http(({ url }) =>
      url.includes('/oncall/schedule') ? schedule : { users: [user('ana'), user('ben'), user('cleo')] },
    );
    const source = createSource(contextOf(inputs, fake, { 'splunk-api-id': 'id', 'splunk-token': 'key' }));
    const all = await source.shifts(['team-1'], now, inHours(48))('team-1');
    return all.map(({ person, from, until }) => [person.aliases[0], from, until]);
  };
  const rolls = [roll('ana', -1, 8), roll('cleo', 8, 16), roll('ana', 16, 24)];

  test('is on call until the shift ends, and not in later ones', async () => {
    const taken = entry('ana', rolls, { overrideOnCallUser: named('ben') });
    expect(await shifts(team(policy([taken])))).toEqual([
      ['ben', now, inHours(8)],
      ['cleo', inHours(8), inHours(16)],
      ['ana', inHours(16), inHours(24)],
    ]);
  });

  test('by a scheduled override, ends with it', async () => {
    const taken = entry('ana', rolls.slice(0, 1), { overrideOnCallUser: named('ben') });
    expect(await shifts(team(policy([taken], [override('ana', 'ben', -1, 2)])))).toEqual([
      ['ana', inHours(2), inHours(8)],
      ['ben', inHours(-1), inHours(2)],
    ]);
  });
});
