import { describe, expect, test } from '@jest/globals';
import { secrets } from '../../../sandbox/seed.ts';
import { createSandbox } from '../../../sandbox/world.ts';
import { createHttp } from '../../../src/http/http.ts';
import type { World } from '../../../src/http/request.ts';
import { inputs } from '../../../src/services/rootly/inputs.ts';
import { createSource } from '../../../src/services/rootly/source.ts';
import { windows } from '../../../src/time.ts';
import { rootly as stage } from '../../sources/rootly.ts';
import { contextOf, day, inHours, now } from '../given.ts';
import { person, schedule, schedules, shift, source, user } from './given.ts';

describe('shifts', () => {
  const answers = (data: readonly object[]) => ({
    '/v1/schedules?': () => schedules(schedule('A1', 'A')),
    '/v1/shifts': () => ({ data, included: [user('1')], meta: { next_page: null } }),
  });

  test('of people alone: no shadow, nobody’s left out, a schedule’s reported', async () => {
    const nobody = { user_id: null };
    const { source: rootly, paths } = source(
      answers([
        shift('A1', 0, 24),
        shift('A1', 24, 48, { is_shadow: true }),
        shift('A1', 48, 72, nobody),
        {
          ...shift('A1', 72, 96, nobody),
          relationships: { assignee: { data: { id: 'S', type: 'schedules' } } },
        },
      ]),
    );
    expect(await rootly.shifts(['A'], now, inHours(14 * 24))('A')).toEqual([
      { person: person('1'), from: now, until: inHours(24) },
      {
        person: { email: null, name: 'schedules S', aliases: ['schedules S'] },
        from: inHours(72),
        until: inHours(96),
      },
    ]);
    expect(paths()).toHaveLength(2);
  });

  test('of a long past are asked in spans that Rootly takes, and one over an edge comes with both', async () => {
    const { source: rootly, paths } = source(answers([shift('A1', -61 * 24, -59 * 24)]));
    expect(await rootly.shifts(['A'], inHours(-90 * 24), now)('A')).toEqual(
      Array(2).fill({ person: person('1'), from: inHours(-61 * 24), until: inHours(-59 * 24) }),
    );
    expect(paths().filter((path) => path.startsWith('/v1/shifts'))).toHaveLength(2);
  });

  test('that are not written down yet are asked of the schedule itself', async () => {
    const { source: rootly, paths } = source({
      ...answers([shift('A1', 0, 24)]),
      '/v1/schedules/A1/shifts': () => ({ data: [shift('A1', 40 * 24, 41 * 24)] }),
    });
    expect(await rootly.shifts(['A'], now, inHours(50 * 24))('A')).toHaveLength(2);
    expect(paths().at(-1)).toContain('/v1/schedules/A1/shifts?from=2026-12-23T09:00:00.000Z');
    expect(paths().some((path) => path.startsWith('/v1/users'))).toBe(false);
  });
});

test('against the stand-in: people, an override, and the same in the shifts', async () => {
  const box = createSandbox({ now: () => now });
  const world: World = {
    fetch: (url, { body = null, ...init }) => box.fetch(url, { ...init, body }),
    now: () => now,
    sleep: async () => {},
    after: () => new AbortController().signal,
    random: () => 0,
    redact: (text) => text,
    mask: () => {},
    readFile: async () => null,
    writeFile: async () => {},
    cancelled: new AbortController().signal,
  };
  const net = createHttp(world, inHours(1));
  const rootly = createSource(contextOf(inputs, net, { 'rootly-token': secrets.rootly }));
  stage.set(box, [{ who: 'ana', from: inHours(-24), until: inHours(24) }]);
  stage.override?.(box, { who: 'ben', from: inHours(-1), until: inHours(2) });
  const [current, coming] = await Promise.all([
    rootly.onCall(['Data science', 'Platform'])('Data science'),
    rootly.shifts(['Data science', 'Platform'], now, inHours(14 * 24))('Data science'),
  ]);
  expect(current).toMatchObject({ people: [{ email: 'ben@example.com' }] });
  expect(coming.map(({ person, from }) => [person.email, from])).toEqual([
    ['ben@example.com', inHours(-1)],
    ['ana@example.com', inHours(2)],
  ]);
  expect(box.requests.map(({ path }) => path.split('?')[0])).toEqual([
    '/v1/schedules',
    '/v1/oncalls',
    '/v1/shifts',
  ]);
});

test('a span in pieces has no gap, no overlap, and nothing past its end', () => {
  expect(windows({ from: now, until: inHours(60) }, day)).toEqual([
    { from: now, until: inHours(24) },
    { from: inHours(24), until: inHours(48) },
    { from: inHours(48), until: inHours(60) },
  ]);
  expect(windows({ from: now, until: now }, day)).toEqual([]);
});
