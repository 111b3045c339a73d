import { describe, expect, test } from '@jest/globals';
import { parseAnswer } from '../../../src/http/wire.ts';
import { finalShift, schedule, user } from '../../../src/services/grafana/wire.ts';
import { unknownUser } from '../../../src/services/kit/person.ts';
import { inHours, now } from '../given.ts';

describe('somebody in Grafana', () => {
  const email = 'Ana@Example.com';
  const shift = (over: object) =>
    parseAnswer(
      finalShift,
      { shift_start: now.toISOString(), shift_end: inHours(1).toISOString(), ...over },
      'X',
    );

  test.each([
    [email, 'ana', 'ana@example.com', ['ana', 'U1']],
    [email, null, 'ana@example.com', ['U1']],
    [email, '', 'ana@example.com', ['U1']],
    ['', 'ana', null, ['ana', 'U1']],
    ['Ops team', 'ana', null, ['ana', 'U1', 'Ops team']],
    ['ana', 'ana', null, ['ana', 'U1']],
    [null, undefined, null, ['U1']],
  ])('has an address or none, and words to be mapped by: %j, %j', (given, username, address, aliases) => {
    const person = { email: address, name: null, aliases };
    expect(parseAnswer(user, { id: 'U1', username, email: given }, 'X')).toEqual({ id: 'U1', person });
    const fields = { user_pk: 'U1', user_username: username, user_email: given };
    expect(shift(fields)).toEqual({ user: 'U1', person, from: now, until: inHours(1) });
  });

  test('of whom a shift says nothing is nobody that `people` could map', () => {
    const person = { email: null, name: null, aliases: [] };
    expect(shift({}).person).toEqual(person);
    expect(shift({ user_pk: null, user_email: null, user_username: '' }).person).toEqual(person);
  });

  test('whom Grafana no longer knows is an id, never taken for an address', () => {
    expect(unknownUser('ana@example.com')).toEqual({
      email: null,
      name: 'user ana@example.com',
      aliases: ['ana@example.com'],
    });
  });
});

test('a schedule names who is on call, each once, and no empty id', () => {
  const given = { id: 'S1', name: 'A' };
  expect(parseAnswer(schedule, { ...given, on_call_now: ['U1', 'U2', 'U1'] }, 'X')).toEqual({
    ...given,
    onCallNow: ['U1', 'U2'],
  });
  expect(() => parseAnswer(schedule, { ...given, on_call_now: [''] }, 'X')).toThrow('on_call_now.0');
});

test.each([
  ['2026-11-23T23:59:59Z', '2026-11-24T00:00:00.000Z'],
  ['2026-11-23T23:59:58Z', '2026-11-23T23:59:58.000Z'],
  ['2026-11-23T22:59:59Z', '2026-11-23T22:59:59.000Z'],
])('a day that ends at 23:59:59 leaves no second with nobody on call: %s', (shift_end, until) => {
  const shift = { user_email: 'a@example.com', shift_start: '2026-11-23T00:00:00Z', shift_end };
  expect(parseAnswer(finalShift, shift, 'X').until).toEqual(new Date(until));
});
