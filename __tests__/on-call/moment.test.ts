import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import type { Person } from '../../src/model.ts';
import { comingHandovers, nextChange, peopleAround, shownBy } from '../../src/on-call/moment.ts';
import { ana, ben, cleo, duty, inHours, now, schedule, targetRef } from '../given.ts';

const span = (from: number, until: number, ...people: readonly Person[]) => ({
  from: inHours(from),
  until: inHours(until),
  people,
});
const week = [span(-48, 2, ana), span(2, 10, ben), span(10, 20), span(20, 40, cleo)];
const outlook = { until: inHours(2), next: [ben], spans: week };
const given = (over: Parameters<typeof duty>[0] = {}) =>
  duty({ before: { outlook, calendar: week, ...over.before }, ...over });
const traits = { isAboutNext: false };
const namesOf = (people: readonly Person[]) => people.map(({ email }) => email?.split('@')[0]);

/** Whom a target with this lead shows, since and until when. */
function shown(lead?: number, over: Parameters<typeof duty>[0] = {}) {
  const ref = lead === undefined ? {} : { lead: lead * 3_600_000 };
  const { onCall, from, until } = shownBy({ ref, traits }, given(over), now);
  if (onCall instanceof Failure) return onCall.message;
  return [namesOf(onCall.people), from, until];
}

describe('a target shows', () => {
  test('who is on call, and since when where that was read', () => {
    expect(shown()).toEqual([['ana'], inHours(-48), inHours(2)]);
    const clipped = [span(0, 2, ana), ...week.slice(1)];
    expect(shown(undefined, { before: { outlook, calendar: clipped } })).toEqual([['ana'], null, inHours(2)]);
  });

  test('who will be on call after its lead, and from when on', () => {
    expect(shown(1)).toEqual([['ana'], inHours(-48), inHours(2)]);
    expect(shown(2)).toEqual([['ben'], inHours(2), inHours(10)]);
    expect(shown(12)).toEqual([[], inHours(10), inHours(20)]);
    expect(shown(50)).toEqual([[], null, null]);
  });

  test('rule 4: nothing, if the coming shifts can’t be read', () => {
    const calendar = new Failure('Down.', '');
    expect(shown(1, { before: { calendar } })).toBe('Down.');
    expect(shown(0, { before: { calendar } })).toEqual([['ana'], null, null]);
  });

  test('by the schedule’s `who`, also ahead', () => {
    const who = (word: 'next' | 'everyone') => ({ schedule: schedule({ who: word }) });
    expect(shown(1, who('next'))).toEqual([['ben'], null, null]);
    expect(shown(3, who('everyone'))).toEqual([['ben', 'cleo'], null, null]);
  });

  test('a manual handover at once, where it is to', () => {
    const handover = new Failure('Refused.', '');
    const atOnce = { ref: { lead: 3 * 3_600_000 }, traits: { showsHandoverAtOnce: true } };
    const { onCall } = shownBy(atOnce, given({ handover }), now);
    expect(onCall instanceof Failure || namesOf(onCall.people)).toEqual(['ana']);
  });
});

describe('a target about whoever comes next', () => {
  const next = (calendar: readonly ReturnType<typeof span>[] | Failure) => {
    const { onCall, from } = shownBy(
      { ref: {}, traits: { isAboutNext: true } },
      given({ before: { calendar } }),
      now,
    );
    return onCall instanceof Failure ? onCall.message : [namesOf(onCall.people), from];
  };

  test('is about the next shift of somebody else', () => {
    expect(next(week)).toEqual([['ben'], inHours(2)]);
    expect(next([span(-48, 40, ana)])).toEqual([[], null]);
    expect(next(new Failure('Down.', ''))).toBe('Down.');
  });

  test('is not about who was on call before a night or a weekend', () => {
    expect(next([span(-48, -1, ana), span(-1, 60), span(60, 70, ana), span(70, 80, ben)])).toEqual([
      ['ben'],
      inHours(70),
    ]);
    expect(next([span(-48, -1, ana), span(-1, 96), span(96, 100, ana)])).toEqual([['ana'], inHours(96)]);
  });
});

test('rule 4: whoever comes next is not known if it is not known who is on call', () => {
  const onCall = new Failure('Down.', '');
  const about = { ref: {}, traits: { isAboutNext: true } };
  const shown = shownBy(about, given({ before: { onCall, shown: onCall, calendar: [] } }), now);
  expect(shown.onCall).toBe(onCall);
});

describe('the handovers to come', () => {
  const coming = (calendar: readonly ReturnType<typeof span>[] | Failure, hours = 100) =>
    comingHandovers({ calendar }, now, hours * 3_600_000).map(({ from, until, coming, going }) => [
      (from.getTime() - now.getTime()) / 3_600_000,
      until === null ? null : (until.getTime() - now.getTime()) / 3_600_000,
      namesOf(coming).join('+'),
      namesOf(going).join('+'),
    ]);

  test('say who comes and who goes, also after a gap, as far as they are asked for', () => {
    expect(coming(week)).toEqual([
      [2, 10, 'ben', 'ana'],
      [20, null, 'cleo', 'ben'],
    ]);
    expect(coming(week, 20)).toEqual([[2, 10, 'ben', 'ana']]);
    expect(coming(week, 2)).toEqual([]);
    expect(coming(new Failure('Down.', ''))).toEqual([]);
  });

  test('leave out who stays, and who comes back after a night', () => {
    expect(
      coming([span(-1, 2, ana), span(2, 4, ana, ben), span(4, 6, ben), span(6, 9), span(9, 12, ben)]),
    ).toEqual([[2, 4, 'ben', '']]);
    expect(coming([span(-1, 2, ana), span(2, 99), span(99, 120, ana)])).toEqual([[99, null, 'ana', '']]);
  });
});

describe('around a handover', () => {
  test('are those whose duty begins or ends within the overlap', () => {
    const names = (hours: number, at = now) =>
      namesOf(peopleAround(given({ schedule: schedule({ overlap: hours * 3_600_000 }) }), at));
    expect([names(0), names(1), names(2), names(60)]).toEqual([
      [],
      [],
      ['ana', 'ben'],
      ['ana', 'ben', 'cleo'],
    ]);
    expect(names(1, inHours(3))).toEqual([]);
    expect(names(1, inHours(2.5))).toEqual(['ana', 'ben']);
  });

  test('are nobody in the middle of a shift: the calendar may lack an override', () => {
    const long = given({ schedule: schedule({ overlap: 3_600_000 }) });
    expect(peopleAround(long, now)).toEqual([]);
  });

  test('something changes at the handover, before and after it, and at each lead', () => {
    const early = { ...targetRef('slack-message', '#data'), lead: 3 * 3_600_000 };
    const own = schedule({ overlap: 1_800_000, targets: [early] });
    const times: (Date | null)[] = [];
    while (times.at(-1) !== null && times.length < 12)
      times.push(nextChange(given({ schedule: own }), times.at(-1) ?? now));
    expect(times).toEqual(
      [1.5, 2, 2.5, 7, 9.5, 10, 10.5, 17, 19.5, 20, 20.5, null].map((hours) =>
        hours === null ? null : inHours(hours),
      ),
    );
    expect(nextChange(given({ before: { outlook: null } }), now)).toBeNull();
  });
});
