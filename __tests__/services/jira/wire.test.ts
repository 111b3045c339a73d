import { describe, expect, test } from '@jest/globals';
import { parseAnswer } from '../../../src/http/wire.ts';
import {
  flatOnCalls,
  onCalls,
  override,
  page,
  periodsIn,
  schedule,
  timeline,
  users,
} from '../../../src/services/jira/wire.ts';
import { inHours, now } from '../given.ts';

const user = (id: string) => ({ type: 'user', id });
const times = { startDate: now.toISOString(), endDate: inHours(1).toISOString() };

describe('who is on call', () => {
  test('is account ids, or what the schedule names, where nobody is left out', () => {
    expect(parseAnswer(flatOnCalls, { onCallUsers: ['1', '2'] }, 'Jira')).toEqual([user('1'), user('2')]);
    const onCallParticipants = [user('1'), { type: 'noone' }, { type: 'team' }, { type: 'team', id: null }];
    expect(parseAnswer(onCalls, { onCallParticipants }, 'Jira')).toEqual([
      user('1'),
      { type: 'team', id: '' },
      { type: 'team', id: '' },
    ]);
  });

  test('rule 4: is not nobody where the answer has another shape', () => {
    expect(() => parseAnswer(flatOnCalls, { onCallUsers: [''] }, 'Jira')).toThrow('onCallUsers.0');
    expect(() => parseAnswer(onCalls, {}, 'Jira')).toThrow('onCallParticipants');
  });
});

describe('a period', () => {
  const answer = (...periods: object[]) =>
    periodsIn(
      parseAnswer(timeline, { finalTimeline: { rotations: [{}, { periods: null }, { periods }] } }, 'Jira')
        .final,
    );
  const held = (over: object) => answer({ ...times, ...over }).map(({ responder }) => responder);
  const team = { type: 'team', id: 'T' };

  test('is somebody’s from a time to another', () => {
    expect(answer({ ...times, responder: user('1') })).toEqual([
      { responder: user('1'), from: now, until: inHours(1) },
    ]);
    expect(answer()).toEqual([]);
  });

  test.each([undefined, null, { type: 'noone' }])('is nobody’s where it is given to %j', (responder) => {
    expect(held({ responder })).toEqual([]);
    expect(held({ responder, flattenedResponders: [user('2')] })).toEqual([]);
  });

  test('of a team belongs to the people it resolved to', () => {
    const flattenedResponders = [user('1'), { type: 'escalation', id: 'E' }, { type: 'noone' }, user('2')];
    expect(held({ responder: team, flattenedResponders })).toEqual([user('1'), user('2')]);
  });

  test.each([undefined, null, [], [{ type: 'escalation', id: 'E' }]])(
    'of a team that came down to nobody stays the team’s: %j',
    (flattenedResponders) => expect(held({ responder: team, flattenedResponders })).toEqual([team]),
  );

  test('of a user is the user’s, whatever else it lists', () => {
    expect(held({ responder: user('1'), flattenedResponders: [user('2')] })).toEqual([user('1')]);
  });
});

describe('an override', () => {
  const answer = (over: object) =>
    parseAnswer(override, { alias: 'x', responder: user('1'), ...times, ...over }, 'Jira');

  test.each([
    [undefined, null],
    [null, null],
    [['R1'], ['R1']],
  ])('covers these rotations, or all: %j', (rotationIds, rotations) => {
    expect(answer({ rotationIds })).toEqual({
      alias: 'x',
      responders: [user('1')],
      from: now,
      until: inHours(1),
      rotations,
    });
  });

  test('of nobody has no responder, and one without an alias is refused', () => {
    expect(answer({ responder: { type: 'noone' } }).responders).toEqual([]);
    expect(() => answer({ alias: '' })).toThrow('alias');
  });
});

test.each([
  [{ links: { next: '/schedules?offset=50' } }, '/schedules?offset=50'],
  [{ links: { next: '' } }, null],
  [{ links: { next: null } }, null],
  [{ links: {} }, null],
  [{ links: null }, null],
  [{}, null],
])('a page says whether there is another: %j', (over, next) => {
  const values = [
    { id: '1', name: 'A', enabled: false },
    { id: '2', name: 'B' },
  ];
  expect(parseAnswer(page(schedule), { values, ...over }, 'Jira')).toEqual({
    values: [values[0], { id: '2', name: 'B', enabled: true }],
    next,
  });
});

test.each([
  [{ isLast: false }, false],
  [{ isLast: true, nextPage: 'https://x.example/' }, true],
  [{ nextPage: 'https://x.example/' }, false],
  [{}, true],
])('a page of users says whether it is the last: %j', (over, isLast) => {
  expect(parseAnswer(users, { values: [], ...over }, 'Jira')).toEqual({ values: [], isLast });
});
