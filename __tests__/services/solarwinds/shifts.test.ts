import { describe, expect, test } from '@jest/globals';
import { settle } from '../../../src/failure.ts';
import { inHours, now } from '../given.ts';
import { entry, list, onCall, override, rotation, source, status, user } from './given.ts';

const path = '/v4/schedules/who-is-oncall';
const overrides = '/v4/schedules/1/overrides?';
const askedTime = (asked: string) => new Date(/time=([^&]+)/.exec(asked)?.[1] ?? now);

/** User 1 before a time, user 2 from then on. */
const handoverAt = (hours: number) => (asked: string) =>
  onCall(entry(1, 'A', [user(askedTime(asked) < inHours(hours) ? '1' : '2')]));

describe('the coming shifts', () => {
  test('are asked for between the times at which they may change', async () => {
    const given = source({
      [path]: handoverAt(24),
      [overrides]: () => list([override(30, 40)]),
    });
    const shifts = await given.source.shifts(['A'], now, inHours(60))('A');
    expect(shifts.map(({ person, from, until }) => [person.email, from, until])).toEqual([
      ['u1@example.com', now, inHours(24)],
      ['u2@example.com', inHours(24), inHours(30)],
      ['u2@example.com', inHours(30), inHours(40)],
      ['u2@example.com', inHours(40), inHours(48)],
      ['u2@example.com', inHours(48), inHours(60)],
    ]);
    expect(given.paths()).toEqual([
      `${path}?teamId=T`,
      `${overrides}startTime=2026-11-23T09:00:00Z&endTime=2026-11-25T21:00:00Z`,
      `${path}?teamId=T&scheduleID=1&time=2026-11-23T09:00:00Z`,
      ...['23T21:00', '24T12:00', '24T20:00', '25T05:00', '25T15:00'].map(
        (time) => `${path}?teamId=T&scheduleID=1&time=2026-11-${time}:00Z`,
      ),
    ]);
  });

  test('rule 20: schedules that hand over at the same times are asked for together', async () => {
    const given = source({
      [path]: () => onCall(entry(1, 'A', [user('1')]), entry(2, 'B', [user('2')])),
      '/v4/schedules/1/overrides': () => list([]),
      '/v4/schedules/2/overrides': () => list([]),
    });
    const read = given.source.shifts(['A', 'B'], now, inHours(48));
    expect((await read('A')).map(({ person }) => person.email)).toEqual(['u1@example.com', 'u1@example.com']);
    expect((await read('B')).map(({ person }) => person.email)).toEqual(['u2@example.com', 'u2@example.com']);
    const times = given.paths().filter((asked) => asked.includes('time='));
    expect(times).toHaveLength(3);
    expect(times.every((asked) => asked.includes('scheduleID=1&scheduleID=2'))).toBe(true);
  });

  test('one that can’t be read never stops another', async () => {
    const given = source({
      [path]: () => onCall(entry(1, 'A', [user('1')]), entry(2, 'B', [user('2')])),
      '/v4/schedules/1/overrides': () => status(403),
      '/v4/schedules/2/overrides': () => list([]),
      '/v4/schedules?': () => list([]),
    });
    const read = given.source.shifts(['A', 'B', 'C'], now, inHours(24));
    expect(await settle(read('A'))).toMatchObject({ status: 403 });
    expect(await read('B')).toHaveLength(1);
    expect(await settle(read('C'))).toMatchObject({ message: expect.stringContaining('“C”') });
  });

  test('of a schedule that is paused are not known', async () => {
    const given = source({
      [path]: () => onCall(entry(1, 'A', [], { paused: true })),
      [overrides]: () => list([]),
    });
    await expect(given.source.shifts(['A'], now, inHours(24))('A')).rejects.toMatchObject({
      message: expect.stringContaining('is paused'),
    });
  });

  test.each([
    ['no rotations', undefined],
    ['rotations without time slots', [rotation({ shift_time_slots: [] })]],
    [
      'a time slot that is none',
      [rotation({ shift_time_slots: [{ startHour: 25, startMin: 0, duration: 5 }] })],
    ],
  ])('with %s are not known, and who is on call is', async (_, rotations) => {
    const given = source({
      [path]: () => onCall(entry(1, 'A', [user('1')], { rotations })),
      [overrides]: () => list([]),
    });
    await expect(given.source.shifts(['A'], now, inHours(24))('A')).rejects.toMatchObject({
      message: expect.stringContaining('data.0.schedule.rotations'),
    });
    expect((await given.source.onCall(['A'])('A')).people).toHaveLength(1);
  });

  test('rule 24: too many handovers are a failure that says so, before anything more is asked', async () => {
    const slots = Array.from({ length: 24 }, (_, startHour) => ({ startHour, startMin: 0, duration: 60 }));
    const given = source({
      [path]: () => onCall(entry(1, 'A', [], { rotations: [rotation({ shift_time_slots: slots })] })),
      [overrides]: () => list([]),
    });
    await expect(given.source.shifts(['A'], now, inHours(14 * 24))('A')).rejects.toMatchObject({
      message: expect.stringContaining('would take 336 requests'),
      fix: expect.stringContaining('`look-ahead`'),
    });
    expect(given.paths()).toHaveLength(3);
  });
});
