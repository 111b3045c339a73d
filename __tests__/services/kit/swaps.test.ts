import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Person, Shift } from '../../../src/model.ts';
import { aloneIn, type Line, swapsIn, takenIn } from '../../../src/services/kit/swaps.ts';
import type { Span } from '../../../src/time.ts';

const at = (hours: number) => new Date(Date.UTC(2026, 0, 1, hours));
const person = (name: string): Person => ({ email: `${name}@example.com`, name, aliases: [] });
const span = (from: number, until: number): Span => ({ from: at(from), until: at(until) });
const shift = (who: string, from: number, until: number): Shift => ({
  person: person(who),
  ...span(from, until),
});
const hours = (time: Date) => (time.getTime() - at(0).getTime()) / 3_600_000;

/** Swaps as `ben for ana, 4 to 8`. */
function told(lines: readonly Line[], within = span(0, 1000)) {
  return swapsIn(lines, within)
    .toSorted((one, other) => one.from.getTime() - other.from.getTime())
    .map(
      ({ person, instead, from, until }) =>
        `${person?.name ?? 'nobody'} for ${instead?.name ?? 'nobody'}, ${hours(from)} to ${hours(until)}`,
    );
}

describe('what overrides changed', () => {
  test('is who took over from whom, and for how long, over several shifts', () => {
    const base = [shift('ana', 0, 24), shift('cleo', 24, 48)];
    const final = [shift('ana', 0, 20), shift('ben', 20, 30), shift('cleo', 30, 48)];
    expect(told([{ base, final }])).toEqual(['ben for ana, 20 to 24', 'ben for cleo, 24 to 30']);
    expect(told([{ base: final, final }])).toEqual([]);
  });

  test('is one where the answer is cut in pieces, doubled, or in no order', () => {
    const base = [shift('ana', 12, 24), shift('ana', 0, 12), shift('ana', 0, 12)];
    const final = [shift('ben', 8, 16), shift('ben', 4, 8), shift('ana', 16, 24), shift('ana', 0, 4)];
    expect(told([{ base, final }])).toEqual(['ben for ana, 4 to 16']);
    expect(told([{ base, final }], span(6, 9))).toEqual(['ben for ana, 6 to 9']);
  });

  test('may be nobody’s gain, or nobody’s loss', () => {
    expect(told([{ base: [shift('ana', 0, 9)], final: [shift('ana', 0, 4)] }])).toEqual([
      'nobody for ana, 4 to 9',
    ]);
    expect(told([{ base: [], final: [shift('ben', 4, 8)] }])).toEqual(['ben for nobody, 4 to 8']);
  });

  test('is nothing at times without an override, when the schedule itself was changed since', () => {
    const line = { base: [shift('ana', 0, 48)], final: [shift('cleo', 0, 48)] };
    expect(told([{ ...line, during: [span(10, 12), span(11, 14)] }])).toEqual(['cleo for ana, 10 to 14']);
    expect(told([{ ...line, during: [] }])).toEqual([]);
  });

  test('pairs several who take over from several', () => {
    const base = [shift('ana', 0, 9), shift('cleo', 0, 9)];
    expect(told([{ base, final: [shift('ben', 0, 9), shift('dan', 0, 9)] }])).toEqual([
      'ben for ana, 0 to 9',
      'dan for cleo, 0 to 9',
    ]);
    expect(told([{ base, final: [shift('ben', 0, 9)] }])).toEqual([
      'ben for ana, 0 to 9',
      'nobody for cleo, 0 to 9',
    ]);
    expect(told([{ base, final: [shift('cleo', 0, 9)] }])).toEqual(['nobody for ana, 0 to 9']);
  });

  test('counts once where an override of all rotations fills an empty one, too', () => {
    const filled = { base: [], final: [shift('ben', 2, 10)] };
    const taken = {
      base: [shift('ana', 0, 9)],
      final: [shift('ana', 0, 4), shift('ben', 4, 6), shift('ana', 6, 9)],
    };
    expect(told([filled, taken, filled])).toEqual([
      'ben for nobody, 2 to 4',
      'ben for ana, 4 to 6',
      'ben for nobody, 6 to 10',
    ]);
  });
});

test('where only the taker is known, nothing is said of the other', () => {
  const overrides = [shift('ben', 4, 8), shift('ben', 4, 8)];
  expect(takenIn(overrides, span(0, 6))).toEqual([{ person: person('ben'), ...span(4, 6) }]);
});

test('who is alone, and that there are several', () => {
  const several = person('several');
  const shifts = [shift('cleo', 6, 8), shift('ana', 0, 4), shift('ben', 2, 6), shift('cleo', 7, 9)];
  const found = aloneIn(shifts, several).map(({ person, from }) => `${person.name} ${hours(from)}`);
  expect(found).toEqual(['ana 0', 'several 2', 'ben 4', 'cleo 6', 'cleo 7', 'cleo 8']);
});

test('any override of any shifts: at each hour exactly the difference', () => {
  const some = (least: number) =>
    fc.array(
      fc
        .tuple(fc.constantFrom('ana', 'ben', 'cleo'), fc.nat(20), fc.integer({ min: 1, max: 9 }))
        .map(([who, from, length]) => shift(who, from, from + length)),
      { minLength: least, maxLength: 6 },
    );
  const peopleAt = (shifts: readonly Shift[], hour: number) =>
    new Set(
      shifts
        .filter(({ from, until }) => from <= at(hour) && at(hour) < until)
        .map(({ person }) => person.name),
    );
  const without = <T>(some: ReadonlySet<T>, others: ReadonlySet<T>) =>
    new Set([...some].filter((one) => !others.has(one)));
  fc.assert(
    fc.property(some(0), some(1), (base, final) => {
      const swaps = swapsIn([{ base, final }], span(0, 40));
      for (let hour = 0; hour < 32; hour += 1) {
        const now = swaps.filter(({ from, until }) => from <= at(hour) && at(hour) < until);
        const [before, after] = [peopleAt(base, hour), peopleAt(final, hour)];
        expect(new Set(now.flatMap(({ person }) => person?.name ?? []))).toEqual(without(after, before));
        expect(new Set(now.flatMap(({ instead }) => instead?.name ?? []))).toEqual(without(before, after));
      }
    }),
  );
});
