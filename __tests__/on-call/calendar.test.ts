import { describe, expect, test } from '@jest/globals';
import type { Shift } from '../../src/model.ts';
import { outlook, samePeople } from '../../src/on-call/calendar.ts';
import { layOver } from '../../src/time.ts';
import { ana, ben, cleo, inHours, now, shift } from '../given.ts';

const look = (shifts: readonly Shift[], ahead = 48) => outlook(shifts, now, inHours(ahead));

describe('the outlook', () => {
  test('shows when the people on call change, and who is next', () => {
    expect(look([shift(ana, -5, 10), shift(ben, 10, 48)])).toEqual({
      until: inHours(10),
      next: [ben],
      spans: [
        { from: now, until: inHours(10), people: [ana] },
        { from: inHours(10), until: inHours(48), people: [ben] },
      ],
    });
  });

  test('knows no end within what was read', () => {
    const span = { from: now, until: inHours(48), people: [ana] };
    expect(look([shift(ana, -5, 48)])).toEqual({ until: null, next: null, spans: [span] });
    expect(look([shift(ana, -5, 900), shift(ben, 48, 90)]).until).toBeNull();
  });

  test('of no time at all holds nothing', () => {
    expect(look([shift(ana, -5, 5)], 0)).toEqual({ until: null, next: null, spans: [] });
  });

  test('takes two shifts in a row for one', () => {
    expect(look([shift(ana, 4, 9), shift(ana, -5, 4), shift(ben, 9, 48)]).until).toEqual(inHours(9));
  });

  test('takes the same person in other words for the same', () => {
    const other = { ...ana, email: 'ANA@example.com', name: 'Ana' };
    expect(look([shift(ana, -5, 4), shift(other, 4, 9)]).until).toEqual(inHours(9));
  });

  test('sees a gap as nobody', () => {
    expect(look([shift(ana, -5, 4), shift(ben, 9, 48)])).toMatchObject({ until: inHours(4), next: [] });
    expect(look([]).spans).toEqual([{ from: now, until: inHours(48), people: [] }]);
  });

  test('sees an overlap as both, who came first before who came later', () => {
    const { spans } = look([shift(ben, 2, 6), shift(ana, -5, 48)]);
    expect(spans.map(({ people }) => people)).toEqual([[ana], [ana, ben], [ana]]);
  });

  test('sees two shifts from one time on in the order given', () => {
    expect(look([shift(ben, -5, 6), shift(ana, -3, 6)]).spans[0]?.people).toEqual([ben, ana]);
  });

  test('treats a shift that appears twice as one', () => {
    const told = shift(ana, -5, 48);
    expect(look([told, told])).toEqual(look([told]));
  });

  test('sees no handover of somebody without a name in the middle of a shift', () => {
    const nameless = { email: null, name: 'team', aliases: [] };
    const shifts = [shift(ana, -5, 4), shift(ana, 4, 9), shift(nameless, -5, 9)];
    expect(look(shifts).until).toEqual(inHours(9));
  });

  test('of a year of hourly shifts is made in a second', () => {
    const year = 364 * 24;
    const shifts = Array.from({ length: year }, (_, hour) => shift(hour % 2 ? ana : ben, hour, hour + 1));
    const start = performance.now();
    expect(look(shifts, year).spans).toHaveLength(year);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  test('hands over at the very end of a shift, not before and not after', () => {
    expect(look([shift(ana, -5, 0), shift(ben, 0, 48)]).spans[0]?.people).toEqual([ben]);
  });

  test('leaves out shifts of no length or less', () => {
    expect(look([shift(ana, -5, 48), shift(ben, 5, 5), shift(cleo, 9, 7)]).until).toBeNull();
  });

  test('rule 17: a shift over a DST change has its true length', () => {
    const from = new Date('2026-10-24T09:00:00+02:00');
    const handover = new Date('2026-10-25T09:00:00+01:00');
    const shifts = [
      { person: ana, from, until: handover },
      { person: ben, from: handover, until: new Date('2026-10-26T09:00:00+01:00') },
    ];
    const { until } = outlook(
      shifts,
      new Date('2026-10-25T02:30:00+02:00'),
      new Date('2026-10-26T00:00:00Z'),
    );
    expect(until?.toISOString()).toBe('2026-10-25T08:00:00.000Z');
  });
});

describe('an override', () => {
  test('takes the place of all others in its time', () => {
    const shifts = layOver([shift(ana, -5, 10), shift(cleo, -5, 10), shift(ana, 10, 48)], shift(ben, 2, 12));
    expect(look(shifts).spans).toEqual([
      { from: now, until: inHours(2), people: [ana, cleo] },
      { from: inHours(2), until: inHours(12), people: [ben] },
      { from: inHours(12), until: inHours(48), people: [ana] },
    ]);
  });

  test('of no length does not affect the rest', () => {
    expect(look(layOver([shift(ana, -5, 48)], shift(ben, 2, 2)))).toEqual(look([shift(ana, -5, 48)]));
  });
});

test('the same people are the same in any order, and only all of them', () => {
  expect(samePeople([ana, ben], [ben, ana])).toBe(true);
  expect(samePeople([], [])).toBe(true);
  expect(samePeople([ana], [ana, ben])).toBe(false);
  expect(samePeople([ana, ben], [ana, cleo])).toBe(false);
});
