import { expect, test } from '@jest/globals';
import { secrets } from '../../sandbox/seed.ts';
import { createSandbox } from '../../sandbox/world.ts';
import { run } from '../../src/run.ts';
import { readSettings } from '../../src/settings/settings.ts';
import { enough, now, world } from './given.ts';

test('rule 9: sources, then people and targets, may take a part of the time, and the writes take the rest', async () => {
  const box = createSandbox({ now: () => now });
  const ends: [number, number][] = [];
  const after = (milliseconds: number) => {
    // A request's own limit is no part of the run.
    if (milliseconds !== 10_000) ends.push([milliseconds, box.requests.length]);
    return new AbortController().signal;
  };
  const given = world([], { fetch: box.fetch, after });
  const env = { ...enough, OPSGENIE_TOKEN: secrets.opsgenie, SLACK_TOKEN: secrets.slack };
  const settings = await readSettings({ ...env, SCHEDULE: 'Data Science Team_schedule' }, given);
  const { changes } = await run(settings, given);
  expect(changes).toMatchObject([{ outcome: 'changed' }]);
  expect(ends.map(([milliseconds]) => milliseconds)).toEqual([203_333, 251_667, 300_000]);
  // All but the write are sent before its part begins.
  expect([ends.at(-1)?.[1], box.requests.length]).toEqual([4, 5]);
});
