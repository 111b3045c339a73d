import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sharedMoments } from '../../../src/services/solarwinds/moments.ts';
import { hour, inHours, minute } from '../given.ts';

const span = (from: number, until: number) => ({ from: inHours(from), until: inHours(until) });
const moments = (...spans: ReturnType<typeof span>[]) =>
  sharedMoments(spans).map(({ moment, spans }) => [(+moment - +inHours(0)) / hour, spans.length]);

test('spans that overlap share a moment in the middle of what they have in common', () => {
  expect(moments(span(0, 24), span(24, 48), span(1, 25), span(25, 49))).toEqual([
    [12.5, 2],
    [36.5, 2],
  ]);
});

test('spans that touch, or overlap for less than a minute, share none', () => {
  expect(moments(span(0, 10), span(10, 20), span(9.99, 20))).toEqual([
    [5, 1],
    [15, 2],
  ]);
});

test('a moment is a whole second, if the span has one', () => {
  const from = new Date(inHours(0).getTime() + 250);
  const until = new Date(from.getTime() + 500);
  expect(sharedMoments([{ from, until }])).toMatchObject([{ moment: from }]);
  expect(sharedMoments([{ from, until: inHours(1) }])[0]?.moment.getMilliseconds()).toBe(0);
});

test('every span has exactly one moment, inside of it, and no fewer would do', () => {
  const any = fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 2, max: 300 }))
    .map(([from, length]) => ({
      from: new Date(inHours(0).getTime() + from * minute),
      until: new Date(inHours(0).getTime() + (from + length) * minute),
    }));
  fc.assert(
    fc.property(fc.array(any, { maxLength: 20 }), (spans) => {
      const shared = sharedMoments(spans);
      expect(shared.flatMap((one) => one.spans)).toHaveLength(spans.length);
      for (const { moment, spans: own } of shared)
        for (const { from, until } of own) expect(+from < +moment && +moment < +until).toBe(true);
      // The first span of each to end: none of them shares a minute with another.
      const firsts = shared.map((one) => one.spans[0]);
      for (const [index, { from }] of firsts.flatMap((one) => one ?? []).entries()) {
        const before = firsts[index - 1];
        if (before) expect(+before.until - +from).toBeLessThan(minute);
      }
    }),
  );
});
