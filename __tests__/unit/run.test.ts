import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { secrets } from '../../sandbox/seed.ts';
import { createSandbox } from '../../sandbox/world.ts';
import type { Http } from '../../src/http/http.ts';
import { run } from '../../src/run.ts';
import { readSettings } from '../../src/settings/settings.ts';
import { enough, now, world } from './given.ts';

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
  const settings = await readSettings(env, given);
  const { changes } = await run(settings, given);
  expect(changes).toMatchObject([{ outcome: 'changed' }]);
  expect(ends.map(([milliseconds]) => milliseconds)).toEqual([203_333, 251_667, 300_000]);
  // All but the write are sent before its part begins.
  expect([ends.at(-1)?.[1], box.requests.length]).toEqual([4, 5]);
});

test('the targets are not opened before the first request is on its way: that would hold it up', async () => {
  const box = createSandbox({ now: () => now });
  const given = world([], { fetch: box.fetch });
  const settings = await readSettings(env, given);
  const { connection } = settings;
  const [isOnItsWay, isAnswered] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const http: Http = {
    ...connection.http,
    begun: isOnItsWay.promise,
    async send(request) {
      if (request.service === 'Opsgenie') await isAnswered.promise;
      return connection.http.send(request);
    },
  };
  const done = run({ ...settings, connection: { ...connection, http } }, given);
  await setTimeout(100);
  expect(box.requests).toEqual([]);
  isOnItsWay.resolve();
  while (box.requests.length === 0) await setTimeout(5);
  expect(box.requests.map(({ service }) => service)).toEqual(['slack']);
  isAnswered.resolve();
  expect((await done).changes).toMatchObject([{ outcome: 'changed' }]);
});
