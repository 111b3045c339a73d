import { describe, expect, test } from '@jest/globals';
import { parseAnswer } from '../../../src/http/wire.ts';
import {
  legacyOverrides,
  refusals,
  shiftBasedOverrides,
} from '../../../src/services/pagerduty/override-wire.ts';
import {
  assignments,
  id,
  legacySchedule,
  legacySchedules,
  shiftBasedSchedules,
} from '../../../src/services/pagerduty/wire.ts';
import { inHours, now } from '../given.ts';

const times = { start_time: now.toISOString(), end_time: inHours(1).toISOString() };
const span = { from: now, until: inHours(1) };

describe('an id', () => {
  test.each(['PSDATA1', 'Q0-a_b', 'x'.repeat(64)])('is a word: %s', (word) => {
    expect(parseAnswer(id, word, 'PagerDuty')).toBe(word);
  });

  test.each(['', 'PSDATA1/..', '../PSDATA1', 'PS DATA1', 'PSDATA1?a=b', 'x'.repeat(65)])(
    'rule 12: is nothing that would lead a path elsewhere: %j',
    (word) => expect(() => parseAnswer(id, word, 'PagerDuty')).toThrow('the answer: not an id.'),
  );
});

describe('a schedule', () => {
  test.each([
    [{ name: 'Data', summary: 'D' }, 'Data'],
    [{ name: null, summary: 'D' }, 'D'],
    [{}, ''],
  ])('is called by its name, else its summary: %j', (given, name) => {
    const one = { id: 'PS1', ...given };
    const page = { schedules: [one], more: true, limit: 1, total: 2 };
    const paging = { more: true, limit: 1, total: 2 };
    const legacy = { id: 'PS1', name, shiftBased: false };
    expect(parseAnswer(legacySchedules, page, 'PagerDuty')).toEqual({ items: [legacy], ...paging });
    expect(parseAnswer(legacySchedule, { schedule: one }, 'PagerDuty')).toEqual(legacy);
    expect(parseAnswer(shiftBasedSchedules, page, 'PagerDuty')).toEqual({
      items: [{ ...legacy, shiftBased: true }],
      ...paging,
    });
  });
});

describe('the shifts of a shift-based schedule', () => {
  const answer = (member: object, source?: object) =>
    parseAnswer(
      assignments,
      { schedule: { final_schedule: { computed_shift_assignments: [{ ...times, member, source }] } } },
      'PagerDuty',
    );

  test.each([
    [{ rotation_id: 'R1' }, 'R1', undefined],
    [{ shift_id: 'S1' }, undefined, 'S1'],
    [undefined, undefined, undefined],
  ])('say whose they are and where they come from: %j', (source, rotation, customShift) => {
    expect(answer({ type: 'user_member', user_id: 'PU1' }, source)).toEqual([
      { user: { id: 'PU1' }, ...span, rotation, customShift },
    ]);
  });

  test.each([{ type: 'empty_member' }, { type: 'empty_member', user_id: 'PU1' }, { type: 'user_member' }])(
    'hold nobody in an empty slot: %j',
    (member) => expect(answer(member)).toEqual([]),
  );

  test('rule 16: name what is no user as what it is', () => {
    expect(answer({ type: 'team_member', user_id: 'PT1' })[0]?.user).toEqual({
      id: 'PT1',
      type: 'team_member',
    });
  });
});

describe('existing overrides', () => {
  const shiftBased = (over: object, page: object = {}) =>
    parseAnswer(shiftBasedOverrides, { overrides: [{ id: 'Q1', ...times, ...over }], ...page }, 'PagerDuty');
  const eva = { overriding_member: { type: 'user_member', user_id: 'PU1' } };

  test.each([
    [{ rotation_id: 'R1', custom_shift_id: null }, 'R1'],
    [{ rotation_id: null, custom_shift_id: 'S1' }, 'S1'],
    [{}, null],
  ])('are laid over a rotation, a custom shift, or all: %j', (given, over) => {
    expect(shiftBased({ ...eva, ...given }, { more: false })).toEqual({
      items: [{ id: 'Q1', user: { id: 'PU1' }, ...span, over }],
      more: false,
    });
  });

  test('are none where the slot is left empty', () => {
    expect(shiftBased({ overriding_member: { type: 'empty_member' } }).items).toEqual([]);
  });

  test('of a schedule made of layers may come without an id', () => {
    const [start, end] = [now.toISOString(), inHours(1).toISOString()];
    const user = { id: 'PU1', type: 'user_reference' };
    const list = [{ id: 'Q1' }, { id: null }, {}].map((one) => ({ ...one, user, start, end }));
    expect(parseAnswer(legacyOverrides, { overrides: list }, 'PagerDuty')).toEqual(
      ['Q1', null, null].map((id) => ({ id, user, ...span, over: null })),
    );
  });
});

describe('what was refused of new overrides', () => {
  test.each([
    ['nothing', { status: 201 }, []],
    ['nothing', { status: 200 }, []],
    ['nothing', { status: 299, errors: ['Late'] }, []],
    ['nothing', { id: 'Q1', user: {} }, []],
    ['all that PagerDuty says', { status: 400, errors: ['User not found', 'End'] }, ['User not found End']],
    ['the status', { status: 300, errors: [] }, ['status 300']],
    ['the status', { status: 422, errors: null }, ['status 422']],
    ['the status', { status: 199 }, ['status 199']],
  ])('is %s in %j', (_what, outcome, expected) => {
    expect(parseAnswer(refusals, [outcome], 'PagerDuty')).toEqual(expected);
    expect(parseAnswer(refusals, { overrides: [outcome] }, 'PagerDuty')).toEqual(expected);
  });

  test.each([{}, { overrides: {} }, 'done', [{ status: '201' }]])(
    'rule 4: is not known from an answer of another shape: %j',
    (odd) => expect(() => parseAnswer(refusals, odd, 'PagerDuty')).toThrow('does not look as documented'),
  );
});
