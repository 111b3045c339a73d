import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { outlook } from '../../../src/on-call/calendar.ts';
import { finalShifts } from '../../../src/services/better-stack/events.ts';
import { inHours } from '../given.ts';
import { addressed, event, oneSchedule, source } from './given.ts';

const read = async (onCall: readonly string[], events: readonly object[], from = 0, until = 48) => {
  const { source: better } = source(oneSchedule(onCall, events));
  const shifts = await better.shifts(['Data'], inHours(from), inHours(until))('Data');
  return outlook(shifts, inHours(from), inHours(until)).spans.map(({ people, from, until }) => [
    people
      .map(({ email }) => email?.split('@')[0])
      .sort()
      .join('+'),
    from.toISOString().slice(5, 16),
    until.toISOString().slice(5, 16),
  ]);
};

describe('the coming shifts', () => {
  test('are the events, of several people at once, with overrides over them', async () => {
    const events = [
      event(1, ['ana', 'ben'], -5, 10),
      event(2, ['cleo'], 8, 20),
      event(3, ['dan'], 9, 12, true),
      event(4, [], 18, 19, true),
      event(5, ['eva'], 100, 110),
    ];
    expect(await read(['ana', 'ben'], events, 0, 24)).toEqual([
      ['ana+ben', '11-23T09:00', '11-23T17:00'],
      ['ana+ben+cleo', '11-23T17:00', '11-23T18:00'],
      ['dan', '11-23T18:00', '11-23T21:00'],
      ['cleo', '11-23T21:00', '11-24T03:00'],
      ['', '11-24T03:00', '11-24T04:00'],
      ['cleo', '11-24T04:00', '11-24T05:00'],
      ['', '11-24T05:00', '11-24T09:00'],
    ]);
  });

  test('rule 20: the list that said who is on call serves for them too', async () => {
    const { source: better, paths } = source(oneSchedule(['ana'], [event(1, ['ana'], -5, 10)]));
    const onCall = better.onCall(['Data'])('Data');
    await better.shifts(['Data'], inHours(0), inHours(48))('Data');
    await onCall;
    expect(paths()).toEqual(['GET /on-calls?page=1&per_page=250', 'GET /on-calls/1/events']);
  });

  test('rule 4: events that say something else about now than the schedule prove nothing', async () => {
    for (const [onCall, events] of [
      [['ana'], []],
      [['ana'], [event(1, ['ben'], -5, 10)]],
      [['ana'], [event(1, ['ana', 'ben'], -5, 10)]],
      [[], [event(1, ['ana'], -5, 10)]],
    ] as const)
      await expect(read(onCall, events)).rejects.toThrow('so its coming shifts are not known');
    expect(await read([], [event(1, ['ana'], 5, 10)], 0, 10)).toHaveLength(2);
  });

  test('an event of another form is a failure', async () => {
    const whole = event(1, ['ana'], -5, 10);
    for (const over of [{ users: null }, { starts_at: '2026-11-23' }, { ends_at: '2026-11-23T17:00:00' }])
      await expect(read(['ana'], [{ ...whole, ...over }])).rejects.toThrow(
        'does not look as documented: events.0',
      );
    await expect(read(['ana'], [{ ...whole, override: undefined }])).resolves.toHaveLength(2);
  });
});

test('a history tells who took over from whom, and nothing before the first event', async () => {
  const events = [event(1, ['ana'], -100, 10), event(2, ['ben'], -20, -10, true)];
  const { source: better } = source(oneSchedule(['ana'], events));
  expect(await better.history?.(['Data'], inHours(-500), inHours(0))('Data')).toMatchObject({
    from: inHours(-100),
    swaps: [{ person: addressed('ben'), instead: addressed('ana'), from: inHours(-20), until: inHours(-10) }],
  });
  const { source: empty } = source(oneSchedule([], []));
  expect(await empty.history?.(['Data'], inHours(-500), inHours(0))('Data')).toMatchObject({
    from: inHours(0),
    shifts: [],
  });
});

test('at each hour, the last override counts, and without one every shift', () => {
  const hour = fc.integer({ min: 0, max: 40 });
  const one = fc.record({
    who: fc.subarray(['ana', 'ben', 'cleo'], { maxLength: 2 }),
    from: hour,
    length: fc.integer({ min: 1, max: 20 }),
    isOverride: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 8 }), (events) => {
      const all = events.map(({ who, from, length, isOverride }, nth) => ({
        id: String(nth),
        people: who.map(addressed),
        from: inHours(from),
        until: inHours(from + length),
        isOverride,
      }));
      const shifts = finalShifts(all, { from: inHours(0), until: inHours(60) });
      for (let at = 0.5; at < 60; at += 1) {
        const covering = <T extends { from: Date; until: Date }>(some: readonly T[]) =>
          some.filter(({ from, until }) => from <= inHours(at) && inHours(at) < until);
        const override = covering(all).findLast(({ isOverride }) => isOverride);
        const expected = override ? override.people : covering(all).flatMap(({ people }) => people);
        const names = (people: readonly { email: string | null }[]) =>
          people.map(({ email }) => email).sort();
        expect(names(covering(shifts).map(({ person }) => person))).toEqual(names(expected));
      }
    }),
  );
});
