import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { secrets } from '../../sandbox/seed.ts';
import { createSandbox } from '../../sandbox/world.ts';
import type { Fetch } from '../../src/http/request.ts';
import { run } from '../../src/run.ts';
import { setup } from '../../src/setup.ts';
import { enough, now, world } from '../given.ts';

const tokens = { ...enough, OPSGENIE_TOKEN: secrets.opsgenie, SLACK_TOKEN: secrets.slack };
const env = { ...tokens, SCHEDULE: 'Data Science Team_schedule' };

test('rule 9: sources, then people and targets, may take a part of the time, and the writes take the rest', async () => {
  const box = createSandbox({ now: () => now });
  const ends: [number, number][] = [];
  const after = (milliseconds: number) => {
    // A request's own limit is no part of the run.
    if (milliseconds !== 10_000) ends.push([milliseconds, box.requests.length]);
    return new AbortController().signal;
  };
  const given = world([], { fetch: box.fetch, after });
  const { changes } = await run(await setup(env, given), given);
  expect(changes).toMatchObject([{ outcome: 'changed' }]);
  // The names of who goes and the time zone are worth 3 s each.
  expect(ends.map(([milliseconds]) => milliseconds)).toEqual([203_333, 251_667, 300_000, 3_000, 3_000]);
  // All but the write, the names and the zone are sent before its part begins.
  expect([ends[2]?.[1], box.requests.length]).toEqual([4, 7]);
});

test('the targets are not opened before the first request is on its way: that would hold it up', async () => {
  const box = createSandbox({ now: () => now });
  const [isOnItsWay, isAnswered] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const fetch: Fetch = async (url, init) => {
    if (url.includes('opsgenie')) await isAnswered.promise;
    return box.fetch(url, init);
  };
  const given = world([], { fetch });
  const ready = await setup(env, given);
  const done = run({ ...ready, http: { ...ready.http, begun: isOnItsWay.promise } }, given);
  await setTimeout(100);
  expect(box.requests).toEqual([]);
  isOnItsWay.resolve();
  while (box.requests.length === 0) await setTimeout(5);
  expect(box.requests.map(({ service }) => service)).toEqual(['slack']);
  isAnswered.resolve();
  expect((await done).changes).toMatchObject([{ outcome: 'changed' }]);
});
