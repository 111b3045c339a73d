import { expect, test } from '@jest/globals';
import type { History, Source } from '../../src/model.ts';
import { historyOf } from '../../src/on-call/history.ts';
import { ana, hour, inHours, now, shift } from '../given.ts';

const shifts = [shift(ana, -9, 1)];

/** A source that remembers since when it was asked. */
function asked(over: Partial<Pick<Source, 'past'>> & { readonly told?: History } = {}) {
  const starts: Date[] = [];
  const { told, past } = over;
  const source: Pick<Source, 'shifts' | 'history' | 'past'> = {
    shifts: (_, from) => {
      starts.push(from);
      return async () => shifts;
    },
    ...(told && {
      history: (_: readonly string[], from: Date) => {
        starts.push(from);
        return async () => told;
      },
    }),
    ...(past && { past }),
  };
  return { starts, of: (from: Date, until = now) => historyOf(source, ['A'], from, until)('A') };
}

test('a source that tells only shifts has no overrides, and no limit', async () => {
  const { of } = asked();
  expect(await of(inHours(-5))).toEqual({ shifts, swaps: null, from: inHours(-5), note: null });
});

test('a source that does not go back that far is asked for what it has, and that is said', async () => {
  const past = { from: inHours(-3), note: 'Only three hours.' };
  const { of, starts } = asked({ past });
  expect(await of(inHours(-5))).toMatchObject({ from: inHours(-3), note: 'Only three hours.' });
  expect(await of(inHours(-2))).toMatchObject({ from: inHours(-2) });
  expect(starts).toEqual([inHours(-3), inHours(-2)]);
});

test('a span before everything that is told takes no request', async () => {
  const { of, starts } = asked({ past: { from: inHours(-3) } });
  expect(await of(inHours(-5), inHours(-3))).toEqual({
    shifts: [],
    swaps: null,
    from: inHours(-3),
    note: null,
  });
  expect(starts).toEqual([]);
});

test('what a schedule’s own history says counts: its overrides, and that it begins later', async () => {
  const swaps = [{ person: ana, from: inHours(-1), until: now }];
  const { of } = asked({ told: { shifts, swaps, from: inHours(-2) }, past: { from: inHours(-hour) } });
  expect(await of(inHours(-5))).toEqual({ shifts, swaps, from: inHours(-2), note: null });
});
