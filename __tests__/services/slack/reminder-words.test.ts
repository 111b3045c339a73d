import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { correction, reminder, reminderIn, reminderKey } from '../../../src/services/slack/reminder-words.ts';

const from = new Date('2026-11-30T08:00:00Z');
const until = new Date('2026-12-07T08:00:00Z');
const day = 86_400_000;

const person = (name: string) => ({ email: null, name, aliases: [] });

/** Somebody who goes off call: with an account, or without. */
const leaving = (name: string, id: string | null) => ({
  person: person(name),
  account: id === null ? null : { id, name, email: null },
});

const about = {
  key: reminderKey('Data', day),
  to: 'U0BEN00002',
  schedule: 'Data',
  shift: { from, until, outgoing: [leaving('Ana', 'U0ANA00001')] },
  template: null,
};

describe('a reminder', () => {
  test('says of what, whom to ask, and the times', () => {
    expect(reminder(about).text).toBe(
      'You are on call next for *Data*, taking over from <@U0ANA00001>. Ask them what is going on.\n' +
        '<!date^1796025600^{date_short_pretty} {time}|2026-11-30 08:00 UTC (ref 6a72de5a8307.U0BEN00002.775318)>' +
        ' – <!date^1796630400^{date_short_pretty} {time}|2026-12-07 08:00 UTC>',
    );
  });

  test('says only what is known', () => {
    expect(reminder({ ...about, shift: { from, until: null, outgoing: [] } }).text).toMatch(
      /^You are on call next for \*Data\*\.\n<!date[^>]*>$/,
    );
    const nameless = { from, until, outgoing: [leaving('<!channel> Zoë', null)] };
    expect(reminder({ ...about, shift: nameless }).text).toContain('taking over from &lt;!channel&gt; Zoë.');
  });

  test('in the user’s own words keeps the line with the times', () => {
    const template = '*{schedule}* from {from} to {until} after {before}, {else}';
    const { text } = reminder({ ...about, template });
    expect(text).toMatch(/^\*Data\* from <!date.*> to <!date.*> after <@U0ANA00001>, \{else\}\n<!date/);
    const unknown = { from, until: null, outgoing: [] };
    expect(reminder({ ...about, template, shift: unknown }).text).toContain('to not known after nobody');
  });

  test('differs by its digest if it says something else, and not by the order or the ids of people', () => {
    const of = (shift: Partial<typeof about.shift>) =>
      reminder({ ...about, shift: { ...about.shift, ...shift } }).digest;
    const both = [leaving('Ana', 'U0ANA00001'), leaving('Cleo', null)];
    expect(of({ outgoing: both })).toBe(of({ outgoing: both.toReversed() }));
    expect(of({ outgoing: [leaving('Ana', 'W0ANA00001')] })).toBe(of({}));
    expect(new Set([of({}), of({ outgoing: both }), of({ until: from }), of({ outgoing: [] })]).size).toBe(4);
  });

  test('is recognized whatever the names hold, and nothing else is', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constant('<!date^1^x|(ref 6a72de5a8307.U1.dea116)>'),
    );
    fc.assert(
      fc.property(anything, anything, fc.integer({ min: 0, max: 4e9 }), (schedule, name, seconds) => {
        const start = new Date(seconds * 1000);
        const shift = { from: new Date(seconds * 1000 + 999), until: null, outgoing: [leaving(name, null)] };
        const key = reminderKey(schedule, day);
        const { text, digest } = reminder({ ...about, key, schedule, shift });
        expect(reminderIn(text)).toEqual({ key, to: about.to, start, digest });
        expect(reminderIn(correction(schedule, start, []))).toBeNull();
        expect(reminderIn(name.replaceAll('<', '&lt;'))).toBeNull();
      }),
    );
  });

  test('has a key of its own for each schedule and lead, however long their names are', () => {
    const long = 'x'.repeat(300);
    const keys = [
      reminderKey(`${long}1`, day),
      reminderKey(`${long}2`, day),
      reminderKey(`${long}1`, 2 * day),
    ];
    expect(new Set(keys).size).toBe(3);
  });
});

test.each([
  [null, 'now begins at another time. Another reminder says when.'],
  [[], 'is no longer yours.'],
  [['U0CLEO0003'], 'is no longer yours. <@U0CLEO0003> takes it.'],
  [['U0CLEO0003', 'U0DAN00004'], 'is no longer yours. <@U0CLEO0003> and <@U0DAN00004> take it.'],
])('corrected for %j it says so', (takers, words) => {
  const text = correction('Data', from, takers);
  expect(text).toMatch(/^Changed: your shift for \*Data\* from <!date\^1796025600\^/);
  expect(text.endsWith(words)).toBe(true);
});
