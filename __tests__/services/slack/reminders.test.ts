import { describe, expect, test } from '@jest/globals';
import type { Wanted } from '../../../src/services/slack/reminder-words.ts';
import { compare, type ScheduledReminder } from '../../../src/services/slack/reminders.ts';

const hour = 3_600_000;
const now = new Date('2026-11-30T08:00:00Z');
const inHours = (hours: number) => new Date(now.getTime() + hours * hour);

const view = { key: 'k', lead: 24 * hour, now, horizon: inHours(48) };

const wanted = (to: string, start = 30): Wanted => ({
  key: 'k',
  to,
  start: inHours(start),
  digest: 'now',
  text: '',
});

const scheduled = (id: string, to: string, over: Partial<ScheduledReminder> = {}): ScheduledReminder => ({
  ...wanted(to),
  id,
  channel: `D${to}`,
  at: inHours(6),
  ...over,
});

const compared = (
  some: readonly Wanted[],
  there: readonly ScheduledReminder[],
  delivered: readonly Wanted[] = [],
) => {
  const { isRight, surplus, missing } = compare(some, { ...view, scheduled: there, delivered });
  return [isRight, surplus.map(({ id }) => id), missing.map(({ to }) => to)];
};

describe('what there is, next to what there should be', () => {
  test.each([
    ['nothing, and nothing', [], [], [], [true, [], []]],
    ['nobody is reminded yet', [wanted('A')], [], [], [false, [], ['A']]],
    ['scheduled', [wanted('A')], [scheduled('1', 'A')], [], [true, [], []]],
    ['delivered', [wanted('A')], [], [wanted('A')], [true, [], []]],
    ['scheduled and delivered', [wanted('A')], [scheduled('1', 'A')], [wanted('A')], [false, ['1'], []]],
    ['scheduled twice', [wanted('A')], [scheduled('2', 'A'), scheduled('1', 'A')], [], [false, ['2'], []]],
    ['for somebody else', [wanted('A')], [scheduled('1', 'B')], [], [false, ['1'], ['A']]],
    ['for another shift', [wanted('A', 40)], [scheduled('1', 'A')], [], [false, ['1'], ['A']]],
    ['delivered for another shift', [wanted('A', 40)], [], [wanted('A')], [false, [], ['A']]],
    ['in other words', [wanted('A')], [scheduled('1', 'A', { digest: 'then' })], [], [false, ['1'], ['A']]],
    [
      'in other words, too late to be taken back',
      [wanted('A')],
      [scheduled('1', 'A', { digest: 'then', at: inHours(0.02) })],
      [],
      [true, [], []],
    ],
    ['for nobody any more', [], [scheduled('1', 'B')], [], [false, ['1'], []]],
    [
      'for a shift that is not known yet',
      [],
      [scheduled('1', 'B', { start: inHours(48) })],
      [],
      [true, [], []],
    ],
    ['for a shift that has begun', [], [scheduled('1', 'B', { start: now })], [], [true, [], []]],
    ['two shifts', [wanted('A'), wanted('A', 40)], [scheduled('1', 'A')], [], [false, [], ['A']]],
  ] as const)('%s', (_, some, there, delivered, expected) => {
    expect(compared(some, there, delivered)).toEqual(expected);
  });
});

test.each([
  ['the kept one stays', [wanted('A')], [scheduled('1', 'A'), scheduled('2', 'A')], [], ['2']],
  ['a delivered one is enough', [wanted('A')], [scheduled('1', 'A')], [wanted('A')], ['1']],
  [
    'one in other words stays as long as it is the only one',
    [wanted('A')],
    [scheduled('2', 'A', { digest: 'then' }), scheduled('1', 'A', { digest: 'once' })],
    [],
    ['2'],
  ],
  ['somebody else’s stays', [wanted('A')], [scheduled('1', 'A'), scheduled('2', 'B')], [], []],
] as const)('copies: %s', (_, some, there, delivered, expected) => {
  const { copies } = compare(some, { ...view, scheduled: there, delivered });
  expect(copies.map(({ id }) => id)).toEqual(expected);
});
