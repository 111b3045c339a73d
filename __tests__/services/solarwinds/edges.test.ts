import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { edgesOf } from '../../../src/services/solarwinds/edges.ts';
import type { Plan, Rotation, Slot } from '../../../src/services/solarwinds/wire.ts';
import { day, hour, inHours, now } from '../given.ts';

const slot = (over: Partial<Slot> = {}): Slot => ({
  hour: 10,
  minute: 0,
  duration: 1440,
  weekday: null,
  ...over,
});
const rotation = (over: Partial<Rotation> = {}): Rotation => ({
  start: inHours(-1000),
  end: null,
  slots: [slot()],
  ...over,
});
const plan = (rotations: readonly Rotation[], timezone = 'Europe/Berlin'): Plan => ({
  id: '1',
  name: 'A',
  isPaused: false,
  timezone,
  people: [],
  rotations,
});
const week = { from: now, until: inHours(7 * 24) };
const hoursOf = (rotations: readonly Rotation[], overrides = [] as { from: Date; until: Date }[]) =>
  edgesOf(plan(rotations), overrides, week).map((time) => (time.getTime() - now.getTime()) / hour);

describe('the times at which somebody could come or go', () => {
  test('are the beginnings and ends of time slots, on every day or on one', () => {
    expect(hoursOf([rotation()])).toEqual([24, 48, 72, 96, 120, 144]);
    expect(hoursOf([rotation({ slots: [slot({ hour: 18, duration: 60 })] })]).slice(0, 4)).toEqual([
      8, 9, 32, 33,
    ]);
    expect(hoursOf([rotation({ slots: [slot({ weekday: 3, duration: 720 })] })])).toEqual([48, 60]);
  });

  test('are the ends of shifts that began long before', () => {
    const long = slot({ weekday: 5, duration: 5 * 1440 });
    expect(hoursOf([rotation({ slots: [long] })])).toEqual([48, 96]);
  });

  test('are the beginning and the end of a rotation, and none outside of it', () => {
    expect(hoursOf([rotation({ start: inHours(30), end: inHours(80) })])).toEqual([30, 48, 72, 80]);
    expect(hoursOf([rotation({ start: inHours(200) }), rotation({ end: inHours(-1) })])).toEqual([]);
  });

  test('are those of overrides, each time once, without the ends of the span itself', () => {
    const overrides = [
      { from: inHours(-5), until: inHours(24) },
      { from: inHours(25), until: inHours(400) },
    ];
    expect(hoursOf([rotation()], overrides)).toEqual([24, 25, 48, 72, 96, 120, 144]);
  });

  test('rule 17: over a change of the clocks, by the clocks and by the time that passes', () => {
    const eve = { from: new Date('2026-10-24T20:00:00Z'), until: new Date('2026-10-26T04:00:00Z') };
    const night = rotation({ slots: [slot({ hour: 22, duration: 600 })] });
    expect(edgesOf(plan([night]), [], eve).map((time) => time.toISOString())).toEqual([
      '2026-10-25T06:00:00.000Z',
      '2026-10-25T07:00:00.000Z',
      '2026-10-25T21:00:00.000Z',
    ]);
  });

  test('contain every handover of every daily slot, in any zone', () => {
    const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe');
    const slots = fc.record({
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
      duration: fc.integer({ min: 1, max: 3 * 1440 }),
    });
    const start = fc.integer({ min: 0, max: 365 });
    fc.assert(
      fc.property(zone, slots, start, (timezone, times, first) => {
        const from = new Date(Date.UTC(2026, 0, 1) + first * day);
        const span = { from, until: new Date(from.getTime() + 10 * day) };
        const found = edgesOf(
          plan([rotation({ start: new Date(0), slots: [slot(times)] })], timezone),
          [],
          span,
        );
        const format = new Intl.DateTimeFormat('en-GB', { timeZone: timezone, timeStyle: 'short' });
        const written = `${String(times.hour).padStart(2, '0')}:${String(times.minute).padStart(2, '0')}`;
        const seen = new Set(found.map(Number));
        // Where a time of the day comes twice, the first counts.
        let last = 0;
        for (let time = span.from.getTime(); time < span.until.getTime(); time += 60_000) {
          if (format.format(time) !== written) continue;
          if (time > span.from.getTime() && time - last > 2 * hour)
            expect([time, seen.has(time)]).toEqual([time, true]);
          last = time;
        }
      }),
      { numRuns: 8 },
    );
  });

  test('of a zone that is not known are a failure', () => {
    expect(() => edgesOf(plan([rotation()], 'Mars/Olympus'), [], week)).toThrow('is not known: Mars/Olympus');
  });

  test('rule 24: of too many time slots are a failure', () => {
    const many = Array.from({ length: 101 }, () => rotation());
    expect(() => edgesOf(plan(many), [], week)).toThrow('more than 100 time slots');
  });
});
