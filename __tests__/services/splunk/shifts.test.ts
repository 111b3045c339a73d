import { describe, expect, test } from '@jest/globals';
import { createSandbox } from '../../../sandbox/world.ts';
import { createHttp } from '../../../src/http/http.ts';
import { inputs } from '../../../src/services/splunk/inputs.ts';
import { createSource } from '../../../src/services/splunk/source.ts';
import { splunk as stage } from '../../sources/splunk.ts';
import { contextOf, inHours, now } from '../given.ts';
import { entry, override, policy, roll, shiftsOf, team } from './given.ts';

describe('shifts', () => {
  test('are those of all policies', async () => {
    const rolls = [roll('ana', -1, 24), roll('ben', 24, 48)];
    const both = [
      ['ana', -1, 24],
      ['ben', 24, 48],
    ];
    expect(await shiftsOf(team(policy([entry('ana', rolls)]), policy([entry('ana', rolls)])))).toEqual([
      ...both,
      ...both,
    ]);
  });

  test('overrides lie over the rolls of the one they replace, of their policy only; one not taken is none', async () => {
    const rolls = [roll('ana', 0, 24), roll('ben', 24, 48)];
    const overrides = [
      override('ana', 'cleo', 4, 8),
      override('ana', 'ben', 20, 30),
      override('ben', null, 30, 40),
      override('cleo', 'ana', 4, 8),
    ];
    expect(await shiftsOf(team(policy([entry('ana', rolls)], overrides)))).toEqual([
      ['ana', 0, 4],
      ['ana', 8, 20],
      ['ben', 20, 24],
      ['cleo', 4, 8],
      ['ben', 24, 48],
    ]);
    const other = team(policy([entry('ana', [roll('ana', 0, 24)])]), policy([], overrides));
    expect(await shiftsOf(other)).toEqual([['ana', 0, 24]]);
  });

  test('two overrides of one person at one time: the first one counts', async () => {
    const overrides = [override('ana', 'cleo', 4, 8), override('ana', 'ben', 2, 12)];
    const schedule = team(policy([entry('ana', [roll('ana', 0, 24)])], overrides));
    expect(await shiftsOf(schedule)).toEqual([
      ['ana', 0, 2],
      ['ana', 12, 24],
      ['ben', 2, 4],
      ['ben', 8, 12],
      ['cleo', 4, 8],
    ]);
  });

  test('two people who swap stay swapped', async () => {
    const both = policy(
      [entry('ana', [roll('ana', 0, 24)]), entry('ben', [roll('ben', 0, 24)])],
      [override('ana', 'ben', 0, 24), override('ben', 'ana', 0, 24)],
    );
    expect(await shiftsOf(team(both))).toEqual([
      ['ben', 0, 24],
      ['ana', 0, 24],
    ]);
  });

  test('somebody on call in no roll stays until the next one, or to the end', async () => {
    expect(await shiftsOf(team(policy([entry('ana', [roll('ben', 5, 9)])])))).toEqual([
      ['ben', 5, 9],
      ['ana', 0, 5],
    ]);
    expect(await shiftsOf(team(policy([entry('ana', [], { onCallType: 'user' })])))).toEqual([
      ['ana', 0, 14 * 24],
    ]);
  });

  test('of the past come from the log, and the present shift is counted once', async () => {
    const schedule = team(policy([entry('ben', [roll('ben', -24, 24)])]));
    const log = {
      userLogs: [
        { userId: 'ana', log: [{ on: inHours(-80).toISOString(), off: inHours(-24).toISOString() }] },
        { userId: 'ben', log: [{ on: inHours(-24).toISOString() }] },
      ],
    };
    const answer = (path: string) => (path.includes('/oncall/log') ? log : schedule);
    expect(await shiftsOf(answer, inHours(-72), inHours(48))).toEqual([
      ['ana', -80, -24],
      ['ben', -24, 0],
      ['ben', 0, 24],
    ]);
    expect(await shiftsOf(answer, inHours(-72), now)).toHaveLength(2);
  });

  test('further ahead than Splunk On-Call knows are a failure, not nobody', async () => {
    await expect(shiftsOf(team(), now, inHours(200 * 24))).rejects.toMatchObject({
      fix: 'Set `look-ahead` to at most 122 days.',
    });
  });
});

test('against the stand-in: people, an override, the same in the shifts, and the past', async () => {
  const box = createSandbox({ now: () => now });
  const never = new AbortController().signal;
  const world = {
    fetch: box.fetch,
    now: () => now,
    sleep: async () => {},
    after: () => never,
    random: () => 0,
    redact: (text: string) => text,
    mask: () => {},
    readFile: async () => null,
    writeFile: async () => {},
    cancelled: never,
  };
  const { SPLUNK_API_URL = '', SPLUNK_API_ID = '', SPLUNK_TOKEN = '' } = stage.env;
  const asked = createSource(
    contextOf(inputs, createHttp(world, inHours(1)), {
      'splunk-api-url': SPLUNK_API_URL,
      'splunk-api-id': SPLUNK_API_ID,
      'splunk-token': SPLUNK_TOKEN,
    }),
  );
  stage.set(box, [
    { who: 'ana', from: inHours(-24), until: inHours(24) },
    { who: 'cleo', from: inHours(24), until: inHours(48) },
  ]);
  stage.override?.(box, { who: 'ben', from: inHours(-1), until: inHours(2) });
  const [current, coming] = await Promise.all([
    asked.onCall([stage.schedule])(stage.schedule),
    asked.shifts([stage.schedule], now, inHours(14 * 24))(stage.schedule),
  ]);
  expect(current).toMatchObject({
    people: [{ email: 'ben@example.com', name: 'Ben Müller' }],
  });
  // Both policies have the same shifts.
  const inOrder = (shifts: typeof coming) => {
    const sorted = shifts.toSorted((a, b) => a.from.getTime() - b.from.getTime());
    const starts = sorted.map(({ person, from }): [string | undefined, Date] => [person.aliases[0], from]);
    return [...new Map(starts)];
  };
  expect(inOrder(coming)).toEqual([
    ['ben', inHours(-1)],
    ['ana', inHours(2)],
    ['cleo', inHours(24)],
  ]);
  expect(inOrder(await asked.shifts([stage.schedule], inHours(-48), now)(stage.schedule))).toEqual([
    ['ana', inHours(-24)],
    ['ben', inHours(-1)],
  ]);
  expect(box.requests).toHaveLength(3);
});
