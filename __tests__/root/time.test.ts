import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  covers,
  day,
  earlier,
  hour,
  isSameSpan,
  later,
  layOver,
  minute,
  overlaps,
  plus,
  type Span,
  second,
  wholeSecond,
  windows,
} from '../../src/time.ts';
import { inHours, now } from '../given.ts';

const span = (from: number, until: number): Span => ({ from: inHours(from), until: inHours(until) });

describe('lengths and times', () => {
  test('are in milliseconds', () => {
    expect([second, minute, hour, day]).toEqual([1_000, 60_000, 3_600_000, 86_400_000]);
    expect(plus(now, 2 * hour)).toEqual(inHours(2));
    expect(plus(now, -hour)).toEqual(inHours(-1));
  });

  test('compare, whichever is given first', () => {
    const [one, other] = [inHours(1), inHours(2)];
    expect([earlier(one, other), earlier(other, one)]).toEqual([one, one]);
    expect([later(one, other), later(other, one)]).toEqual([other, other]);
    expect([earlier(one, inHours(1)), later(one, inHours(1))]).toEqual([one, one]);
  });

  test('lose the fraction of a second, never a whole one', () => {
    expect(wholeSecond(plus(now, 999))).toEqual(now);
    expect(wholeSecond(now)).toEqual(now);
    expect(wholeSecond(new Date(-1))).toEqual(new Date(-1_000));
  });
});

describe('a span', () => {
  test('covers its start and not its end', () => {
    const moments = [-0.001, 0, 1.999, 2, 3];
    expect(moments.map((hours) => covers(span(0, 2), inHours(hours)))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(covers(span(0, 0), now)).toBe(false);
  });

  test('overlaps what shares a moment with it, and not what only touches it', () => {
    const others = [span(-2, 0), span(-2, 0.001), span(0.5, 1), span(-5, 9), span(1.999, 4), span(2, 4)];
    const expected = [false, true, true, true, true, false];
    expect(others.map((other) => overlaps(span(0, 2), other))).toEqual(expected);
    expect(others.map((other) => overlaps(other, span(0, 2)))).toEqual(expected);
  });

  test('is the same as one that begins and ends within the same seconds', () => {
    const moved = (from: number, until: number) => ({
      from: plus(now, from),
      until: plus(inHours(2), until),
    });
    expect(isSameSpan(span(0, 2), moved(0, 0))).toBe(true);
    expect(isSameSpan(span(0, 2), moved(999, 999))).toBe(true);
    expect(isSameSpan(span(0, 2), moved(1_000, 0))).toBe(false);
    expect(isSameSpan(span(0, 2), moved(0, 1_000))).toBe(false);
    expect(isSameSpan(span(0, 2), moved(-1, 0))).toBe(false);
  });
});

describe('windows', () => {
  test('cut a span into pieces, of which only the last may be shorter', () => {
    expect(windows(span(0, 5), 2 * hour)).toEqual([span(0, 2), span(2, 4), span(4, 5)]);
    expect(windows(span(0, 4), 2 * hour)).toEqual([span(0, 2), span(2, 4)]);
    expect(windows(span(0, 1), 2 * hour)).toEqual([span(0, 1)]);
  });

  test('of an empty span, or one that ends before it begins, are none', () => {
    expect(windows(span(0, 0), hour)).toEqual([]);
    expect(windows(span(3, 0), hour)).toEqual([]);
  });

  test('follow each other without a gap from start to end, none empty and none too long', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1e4, max: 1e6 }), (length, longest) => {
        const pieces = windows({ from: now, until: plus(now, length) }, longest);
        expect(pieces[0]?.from).toEqual(now);
        expect(pieces.at(-1)?.until).toEqual(plus(now, length));
        for (const [index, { from, until }] of pieces.entries()) {
          if (index > 0) expect(from).toEqual(pieces[index - 1]?.until);
          expect(until.getTime() - from.getTime()).toBeGreaterThan(0);
          expect(until.getTime() - from.getTime()).toBeLessThanOrEqual(longest);
        }
      }),
    );
  });
});

describe('a span laid over others', () => {
  const named = (name: string, from: number, until: number) => ({ name, ...span(from, until) });

  test('cuts out what it covers, and comes last', () => {
    const over = named('over', 2, 4);
    expect(layOver([named('before', 0, 2), named('around', 1, 6), named('inside', 2, 3)], over)).toEqual([
      named('before', 0, 2),
      named('around', 1, 2),
      named('around', 4, 6),
      over,
    ]);
  });

  test('cuts an end off what only reaches into it', () => {
    const over = named('over', 2, 4);
    expect(layOver([named('in', 0, 3), named('out', 3, 6), named('after', 4, 9)], over)).toEqual([
      named('in', 0, 2),
      named('out', 4, 6),
      named('after', 4, 9),
      over,
    ]);
  });

  test('is all there is over nothing, or over what it covers', () => {
    const over = named('over', 2, 4);
    expect(layOver([], over)).toEqual([over]);
    expect(layOver([named('same', 2, 4)], over)).toEqual([over]);
  });
});
