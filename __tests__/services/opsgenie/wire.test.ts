import { describe, expect, test } from '@jest/globals';
import { parseAnswer } from '../../../src/http/wire.ts';
import {
  onCall,
  onCalls,
  overrides,
  schedules,
  shiftsIn,
  timeline,
  user,
  userNamed,
  written,
} from '../../../src/services/opsgenie/wire.ts';

describe('a user name', () => {
  test('that is an address is a person with it, in lower case', () => {
    expect(userNamed('Ana.Silva+x@Example.com')).toEqual({
      email: 'ana.silva+x@example.com',
      name: null,
      aliases: [],
    });
  });

  test.each([
    'Platform',
    'Team A_schedule',
    'a@b@c',
    '@ana',
    'ana@',
    'Ana <ana@x.org>',
    'a@x.org, b@x.org',
    'a b@x.org',
  ])('rule 16: that is none is never taken for one: %j', (name) =>
    expect(userNamed(name)).toEqual({ email: null, name, aliases: [name] }),
  );

  test('that is empty is nothing to go by', () => {
    expect(userNamed('')).toEqual({ email: null, name: null, aliases: [] });
  });

  test('of a hundred thousand signs is read at once', () => {
    expect(userNamed(`${'a'.repeat(100_000)}@`).email).toBeNull();
    expect(userNamed('@'.repeat(100_000)).email).toBeNull();
  });
});

describe('who is on call', () => {
  const answer = (onCallRecipients: unknown, _parent?: unknown) =>
    parseAnswer(onCall, { data: { _parent, onCallRecipients }, took: 0.1 }, 'Opsgenie');

  test('is everybody named, in order', () => {
    const { people, note } = answer(['B@example.com', 'Platform'], { id: 'x', name: 'A', enabled: true });
    expect(people.map(({ email, name }) => email ?? name)).toEqual(['b@example.com', 'Platform']);
    expect(note).toBeNull();
  });

  test('may be nobody, without a note', () => expect(answer([])).toEqual({ people: [], note: null }));

  test('in a disabled schedule is nobody, whatever it names, and says so', () => {
    expect(answer(['a@example.com'], { enabled: false })).toEqual({
      people: [],
      note: 'the schedule is disabled in Opsgenie',
      disabled: true,
    });
  });

  test.each([undefined, null, 'a@example.com', [null], [{ name: 'a@example.com', type: 'user' }]])(
    'rule 4: is not nobody where the answer is %j',
    (recipients) =>
      expect(() => answer(recipients)).toThrow('does not look as documented: data.onCallRecipients'),
  );
});

test('who is on call everywhere includes each schedule that has both a name and an id', () => {
  const whole = { id: '1', name: 'A', enabled: true };
  const parents = [
    whole,
    { ...whole, enabled: false },
    { id: '2' },
    { name: 'B' },
    { id: '', name: '' },
    undefined,
  ];
  const all = parents.map((_parent) => ({ _parent, onCallRecipients: ['a@example.com'] }));
  const disabled = { people: [], note: 'the schedule is disabled in Opsgenie', disabled: true };
  expect(parseAnswer(onCalls, { data: all }, 'Opsgenie')).toEqual([
    { id: '1', name: 'A', onCall: { people: [userNamed('a@example.com')], note: null } },
    { id: '1', name: 'A', onCall: disabled },
  ]);
});

describe('a timeline', () => {
  const period = (recipient?: unknown) => ({
    startDate: '2026-11-23T09:00:00+01:00',
    endDate: '2026-11-23T17:00:00Z',
    type: 'default',
    recipient,
  });
  const answer = (...rotations: unknown[]) =>
    shiftsIn(parseAnswer(timeline, { data: { finalTimeline: { rotations } } }, 'Opsgenie').final);

  test('is the shifts of every rotation, at their true times', () => {
    const ana = { id: '1', type: 'user', name: 'Ana@example.com' };
    const shifts = answer({ name: 'a', periods: [period(ana)] }, { name: 'b' }, { periods: [period(ana)] });
    expect(shifts).toHaveLength(2);
    expect(shifts[0]).toEqual({
      person: { email: 'ana@example.com', name: null, aliases: [] },
      from: new Date('2026-11-23T08:00:00Z'),
      until: new Date('2026-11-23T17:00:00Z'),
    });
  });

  test('holds no shift where a period names nobody', () => {
    expect(answer({ periods: [period({ type: 'none' }), period()] })).toEqual([]);
  });

  test.each([
    [{ type: 'team', name: 'Platform', id: '7' }, 'team Platform', ['Platform', '7']],
    [{ type: 'escalation', id: '7' }, 'escalation 7', ['7']],
    [{ type: 'team', name: 'who@example.com' }, 'team who@example.com', ['who@example.com']],
    [{ type: 'user', id: '7' }, 'user 7', ['7']],
    [{ type: 'team' }, 'team', []],
  ])('rule 16: %j is reported as what it is', (recipient, name, aliases) => {
    const isTeam = recipient.type !== 'user' && { isTeam: true };
    const shown = { email: null, name, aliases, ...isTeam };
    expect(answer({ periods: [period(recipient)] })[0]?.person).toEqual(shown);
  });

  test.each(['T09:00Z', 'T09:00:00Z', 'T09:00:00.000Z', 'T10:00:00.0+01:00', 'T10:00:00+0100'])(
    'may write its times as 2026-11-23%s',
    (time) => {
      const given = { ...period({ type: 'user', name: 'a@example.com' }), startDate: `2026-11-23${time}` };
      expect(answer({ periods: [given] })[0]?.from).toEqual(new Date('2026-11-23T09:00:00Z'));
    },
  );

  test.each([
    '1',
    'Tuesday 5',
    '2026-11-23T09:00:00',
    '2026-11-23',
    '23 Nov',
    'on 2026-11-23T09:00Z',
    '2026-11-23T09:00Z (CET)',
  ])('rule 17: has no time without a zone: %j', (startDate) =>
    expect(() => answer({ periods: [{ ...period(), startDate }] })).toThrow(
      'periods.0.startDate: not a time with an offset.',
    ),
  );

  test('has no time that is on no clock', () => {
    const given = { ...period(), startDate: '2026-13-23T09:00:00Z' };
    expect(() => answer({ periods: [given] })).toThrow('periods.0.startDate: not a time.');
  });

  test('without its parts is a Failure', () => {
    expect(() => parseAnswer(timeline, { data: {} }, 'Opsgenie')).toThrow('data.finalTimeline');
    expect(() => answer({ periods: [{ ...period(), endDate: 'soon' }] })).toThrow('periods.0.endDate');
    expect(() => answer({ periods: [{ ...period(), startDate: undefined }] })).toThrow('periods.0.startDate');
  });
});

test('overrides are who, from when and until when; those for nobody are left out', () => {
  const times = { startDate: '2026-11-23T09:00:00Z', endDate: '2026-11-23T17:00:00Z' };
  const list = [
    { alias: 'x', user: { type: 'user', username: 'Ana@example.com' }, ...times },
    { alias: 'y', user: { type: 'user', id: '7' }, ...times },
    { alias: 'z', user: { type: 'none' }, ...times },
    { alias: 'n', ...times },
  ];
  const found = parseAnswer(overrides, { data: list }, 'Opsgenie');
  expect(found.map(({ id, person }) => [id, person.email ?? person.name])).toEqual([
    ['x', 'ana@example.com'],
    ['y', '7'],
  ]);
  expect(found[0]?.until).toEqual(new Date('2026-11-23T17:00:00Z'));
});

test('a user needs a user name', () => {
  expect(parseAnswer(user, { data: { username: 'a@example.com', role: {} } }, 'X')).toEqual({
    username: 'a@example.com',
  });
  expect(() => parseAnswer(user, { data: { fullName: 'Ana' } }, 'X')).toThrow('data.username');
});

test('schedules are listed by their names, with their ids and time zones', () => {
  const list = [{ id: '1', name: 'A', timezone: 'Europe/Berlin' }, { name: 'B' }];
  expect(parseAnswer(schedules, { data: list }, 'X')).toEqual(list);
  expect(() => parseAnswer(schedules, { data: [{ id: '1' }] }, 'X')).toThrow('data.0.name');
});

test('an override that was written has an alias', () => {
  expect(parseAnswer(written, { data: { alias: 'x' } }, 'X')).toEqual({ alias: 'x' });
  expect(() => parseAnswer(written, { data: {} }, 'X')).toThrow('data.alias');
});
