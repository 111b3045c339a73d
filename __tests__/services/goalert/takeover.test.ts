import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Shift } from '../../../src/model.ts';
import { isAlone, isShown, type Piece, takeover } from '../../../src/services/goalert/takeover.ts';
import { inHours } from '../given.ts';

const on = (user: string | null, from: number, until: number): Shift => ({
  person: { email: null, name: null, aliases: user === null ? [] : [user] },
  from: inHours(from),
  until: inHours(until),
});
const span = (from: number, until: number) => ({ from: inHours(from), until: inHours(until) });
const piece = (add: string | null, remove: string | null, from: number, until: number): Piece => ({
  add,
  remove,
  ...span(from, until),
});

/** Who is on call in an hour, as GoAlert works it out. */
function onCall(shifts: readonly Shift[], pieces: readonly Piece[], hour: number): readonly string[] {
  const covers = ({ from, until }: { from: Date; until: Date }) =>
    from <= inHours(hour) && inHours(hour) < until;
  const standing = pieces.filter(covers);
  const users = shifts.filter(covers).flatMap(({ person: { aliases } }) => {
    const over = standing.find(({ remove }) => remove === aliases[0]);
    return over ? (over.add ?? []) : aliases;
  });
  const added = standing.flatMap(({ add, remove }) => (remove === null ? (add ?? []) : []));
  return [...new Set([...users, ...added])].sort();
}

describe('a takeover', () => {
  test('of one shift is one override', () => {
    expect(takeover([on('ana', -5, 30)], 'ben', span(0, 8))).toEqual([piece('ben', 'ana', 0, 8)]);
  });

  test('of two shifts in a row, a gap and one’s own shift', () => {
    const shifts = [on('ana', -5, 2), on('cleo', 2, 4), on('ben', 6, 9)];
    expect(takeover(shifts, 'ben', span(0, 8))).toEqual([
      piece('ben', 'ana', 0, 2),
      piece('ben', 'cleo', 2, 4),
      piece('ben', null, 4, 6),
    ]);
  });

  test('from two people replaces one and removes the other', () => {
    const shifts = [on('ana', -5, 30), on('dan', 3, 30)];
    expect(takeover(shifts, 'ben', span(0, 8))).toEqual([
      piece('ben', 'ana', 0, 8),
      piece(null, 'dan', 3, 8),
    ]);
  });

  test('of what one has alone is nothing', () => {
    expect(takeover([on('ben', -5, 3), on('ben', 3, 30)], 'ben', span(0, 8))).toEqual([]);
  });

  test('always leaves that user alone on call, and nothing changes at other times', () => {
    const shift = fc
      .tuple(
        fc.constantFrom('ana', 'ben', 'cleo'),
        fc.integer({ min: -5, max: 12 }),
        fc.integer({ min: 1, max: 9 }),
      )
      .map(([user, from, length]) => on(user, from, from + length));
    fc.assert(
      fc.property(fc.array(shift, { maxLength: 6 }), (shifts) => {
        const pieces = takeover(shifts, 'ben', span(0, 8));
        for (let hour = -5; hour < 15; hour += 1) {
          const expected = hour >= 0 && hour < 8 ? ['ben'] : onCall(shifts, [], hour);
          expect(onCall(shifts, pieces, hour)).toEqual(expected);
        }
        // GoAlert refuses overrides of the same people at the same time.
        for (const [index, one] of pieces.entries())
          for (const other of pieces.slice(index + 1)) {
            const users = [other.add, other.remove].filter((user) => user !== null);
            const isAtOnce = one.from < other.until && other.from < one.until;
            expect(isAtOnce && [one.add, one.remove].some((user) => user && users.includes(user))).toBe(
              false,
            );
          }
      }),
    );
  });
});

describe('an override is seen in the shifts', () => {
  const replaced = piece('ben', 'ana', 0, 8);

  test('if it adds all the time, and removes all the time', () => {
    expect(isShown([on('ben', -1, 8), on('ana', 8, 9)], replaced, inHours(0))).toBe(true);
    expect(isShown([on('ben', 0, 3), on('ben', 3, 8)], replaced, inHours(0))).toBe(true);
    expect(isShown([on('ben', 0, 7)], replaced, inHours(0))).toBe(false);
    expect(isShown([on('ben', 0, 8), on('ana', 7, 9)], replaced, inHours(0))).toBe(false);
    expect(isShown([], piece(null, 'ana', 0, 8), inHours(0))).toBe(true);
  });

  test('from the next minute on, and not if nothing of it is ahead', () => {
    expect(isShown([on('ana', 0, 1), on('ben', 1, 8)], replaced, inHours(1))).toBe(true);
    expect(isShown([on('ben', 0, 8)], replaced, inHours(8))).toBe(false);
  });
});

test('alone is who is on call all the time, and nobody else, not even a deleted user', () => {
  expect(isAlone([on('ben', -1, 9)], 'ben', span(0, 8))).toBe(true);
  expect(isAlone([on('ben', -1, 7)], 'ben', span(0, 8))).toBe(false);
  expect(isAlone([on('ben', -1, 9), on(null, 7, 9)], 'ben', span(0, 8))).toBe(false);
});
