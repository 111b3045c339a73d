import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DutySpan, Person, Shift } from '../../src/model.ts';
import { outlook, samePeople } from '../../src/on-call/calendar.ts';
import { distinct } from '../../src/people.ts';
import { layOver } from '../../src/time.ts';
import { ana, ben, cleo, inHours, now, shift } from '../given.ts';

const people = fc.constantFrom(ana, ben, cleo);
const hours = fc.integer({ min: -30, max: 90 });
const shifts = fc.array(
  fc.tuple(people, hours, hours).map(([person, from, until]) => shift(person, from, until)),
  { maxLength: 12 },
);
const ahead = fc.integer({ min: 1, max: 72 });

const onCallAt = (shifts: readonly Shift[], time: Date): readonly Person[] =>
  distinct(shifts.filter(({ from, until }) => from <= time && time < until).map(({ person }) => person));
const spanAt = (spans: readonly DutySpan[], time: Date) =>
  spans.filter(({ from, until }) => from <= time && time < until);

test('spans cover the time from now to the end, without a gap or an overlap', () => {
  fc.assert(
    fc.property(shifts, ahead, (shifts, ahead) => {
      const { spans } = outlook(shifts, now, inHours(ahead));
      expect(spans[0]?.from).toEqual(now);
      expect(spans.at(-1)?.until).toEqual(inHours(ahead));
      for (const [index, span] of spans.entries()) {
        expect(span.from < span.until).toBe(true);
        expect(span.until).toEqual(spans[index + 1]?.from ?? inHours(ahead));
      }
    }),
  );
});

test('at every time those are on call whose shift it is', () => {
  fc.assert(
    fc.property(shifts, ahead, fc.double({ min: 0, max: 71, noNaN: true }), (shifts, ahead, offset) => {
      const time = inHours(offset);
      fc.pre(time < inHours(ahead));
      const [span, ...others] = spanAt(outlook(shifts, now, inHours(ahead)).spans, time);
      expect(others).toEqual([]);
      expect(samePeople(span?.people ?? [], onCallAt(shifts, time))).toBe(true);
    }),
  );
});

test('`until` is the first change, and neighbours always differ', () => {
  fc.assert(
    fc.property(shifts, ahead, (shifts, ahead) => {
      const { until, next, spans } = outlook(shifts, now, inHours(ahead));
      expect([until, next]).toEqual([spans[1]?.from ?? null, spans[1]?.people ?? null]);
      for (const [index, { people }] of spans.entries()) {
        const following = spans[index + 1];
        if (following) expect(samePeople(people, following.people)).toBe(false);
      }
    }),
  );
});

test('the order of the shifts does not matter', () => {
  fc.assert(
    fc.property(shifts, ahead, (shifts, ahead) => {
      const one = outlook(shifts, now, inHours(ahead));
      const other = outlook(shifts.toReversed(), now, inHours(ahead));
      expect(other.until).toEqual(one.until);
      expect(other.spans.map(({ from }) => from)).toEqual(one.spans.map(({ from }) => from));
    }),
  );
});

test('an override rules its time, and nothing else', () => {
  fc.assert(
    fc.property(shifts, hours, fc.integer({ min: 1, max: 40 }), hours, (shifts, from, length, hour) => {
      const laid = layOver(shifts, shift(ben, from, from + length));
      const time = inHours(hour + 0.5);
      const within = hour >= from && hour < from + length;
      expect(samePeople(onCallAt(laid, time), within ? [ben] : onCallAt(shifts, time))).toBe(true);
    }),
  );
});
