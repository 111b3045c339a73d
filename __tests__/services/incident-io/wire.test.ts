import { describe, expect, test } from '@jest/globals';
import { parseAnswer } from '../../../src/http/wire.ts';
import { shiftsIn } from '../../../src/services/incident-io/entries.ts';
import { allEntries, finalEntries, one, schedules } from '../../../src/services/incident-io/wire.ts';
import { inHours, now } from '../given.ts';

const times = { start_at: now.toISOString(), end_at: inHours(1).toISOString() };

describe('a page', () => {
  test.each([
    [{ pagination_meta: { after: 'A2' } }, 'A2'],
    [{ pagination_meta: { after: '' } }, null],
    [{ pagination_meta: { after: null } }, null],
    [{ pagination_meta: {} }, null],
    [{ pagination_meta: null }, null],
    [{}, null],
  ])('says where the next one begins, if there is any: %j', (pagination, next) => {
    const schedule = { id: 'I1', name: 'A' };
    expect(parseAnswer(schedules, { schedules: [schedule], ...pagination }, 'X')).toEqual({
      items: [{ ...schedule, current: null, rotations: null, timezone: undefined }],
      next,
    });
    expect(parseAnswer(finalEntries, { schedule_entries: { final: [] }, ...pagination }, 'X').next).toBe(
      next,
    );
  });

  test('of schedules that is empty may have another after it', () => {
    const empty = { schedules: [], pagination_meta: { after: 'A2' } };
    expect(parseAnswer(schedules, empty, 'X')).toEqual({ items: [], next: 'A2' });
  });
});

describe('a user', () => {
  const people = (user: unknown) =>
    parseAnswer(one, { schedule: { id: 'I1', name: 'A', current_shifts: [{ user }] } }, 'X').current?.map(
      ({ person }) => person,
    );

  test.each([
    [
      { name: 'Ana', email: 'Ana@Example.com' },
      { email: 'ana@example.com', name: 'Ana', aliases: ['U1'] },
    ],
    [
      { name: '', email: '' },
      { email: null, name: null, aliases: ['U1'] },
    ],
    [{ email: 'Team A' }, { email: null, name: null, aliases: ['U1', 'Team A'] }],
    [{ slack_user_id: null }, { email: null, name: null, aliases: ['U1'] }],
    [{ slack_user_id: '' }, { email: null, name: null, aliases: ['U1'] }],
    [
      { slack_user_id: 'U0ANA00001' },
      { email: null, name: null, aliases: ['U1'], accounts: { slack: 'U0ANA00001' } },
    ],
  ])('is as far a person as incident.io tells: %j', (given, person) => {
    expect(people({ id: 'U1', ...given })).toEqual([person]);
  });

  test('is missing where nobody is on call, and refused without an id', () => {
    expect([people(null), people(undefined)]).toEqual([[], []]);
    expect(() => people({ id: '', name: 'Ana' })).toThrow('schedule.current_shifts.0.user.id');
  });
});

test('the final shifts are those that somebody has', () => {
  const final = [{ ...times, user: { id: 'U1' } }, { ...times, user: null }, times];
  const { items } = parseAnswer(finalEntries, { schedule_entries: { final } }, 'X');
  expect(shiftsIn(items, { from: now, until: inHours(2) })).toEqual([
    { person: { email: null, name: null, aliases: ['U1'] }, from: now, until: inHours(1) },
  ]);
});

test('the history needs all three lists, so that a missing one is never “no overrides”', () => {
  expect(() => parseAnswer(allEntries, { schedule_entries: { final: [] } }, 'X')).toThrow('overrides');
});
