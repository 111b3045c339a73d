import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../../src/failure.ts';
import { berlin, calendar, event, handovers, onCall, open, spans } from './given.ts';

const from = '2026-01-01T00:00:00Z';
const until = '2026-02-01T00:00:00Z';

/** What takes the place of the event of ana’s that would start then. */
const instead = (start: string, who: string, ...lines: readonly string[]) =>
  event(`RECURRENCE-ID${start}`, ...lines).replace('ana@', `${who}@`);
const nine = (day: number) => `;TZID=Europe/Berlin:202601${String(day).padStart(2, '0')}T090000`;
const weekly = berlin('RRULE:FREQ=WEEKLY;COUNT=4');
const regular = [5, 12, 19, 26].map((day) => `ana 2026-01-${String(day).padStart(2, '0')}T08:00`);
const without = (...days: readonly number[]) =>
  regular.filter((_, index) => !days.includes([5, 12, 19, 26][index] ?? 0));

describe('an exception from what recurs', () => {
  test.each([
    [
      'is another person',
      instead(nine(12), 'ben', `DTSTART${nine(12)}`, 'DURATION:PT8H'),
      ['ben 2026-01-12T08:00'],
    ],
    [
      'is named in UTC',
      instead(':20260112T080000Z', 'ben', `DTSTART${nine(12)}`, 'DURATION:PT8H'),
      ['ben 2026-01-12T08:00'],
    ],
    [
      'is named by its day',
      instead(';VALUE=DATE:20260112', 'ben', `DTSTART${nine(12)}`, 'DURATION:PT8H'),
      ['ben 2026-01-12T08:00'],
    ],
    ['is moved', instead(nine(12), 'ana', `DTSTART${nine(14)}`, 'DURATION:PT8H'), ['ana 2026-01-14T08:00']],
    ['is moved out of sight', instead(nine(12), 'ana', 'DTSTART:20270112T080000Z', 'DURATION:PT8H'), []],
    ['is cancelled', instead(nine(12), 'ana', `DTSTART${nine(12)}`, 'DURATION:PT8H', 'STATUS:CANCELLED'), []],
    ['is cancelled in few words', instead(nine(12), 'ana', 'STATUS:CANCELLED'), []],
  ])('%s', async (_, exception, expected) => {
    for (const text of [calendar(weekly, exception), calendar(exception, weekly)]) {
      const found = await handovers(text, from, until);
      expect(found).toEqual(
        [...without(12), ...expected].toSorted((a, b) => a.slice(-16).localeCompare(b.slice(-16))),
      );
    }
  });

  test('is seen where it was moved into the time that is asked for', async () => {
    const moved = instead(nine(26), 'ben', 'DTSTART:20260615T080000Z', 'DURATION:PT8H');
    const found = await handovers(calendar(weekly, moved), '2026-06-15T00:00:00Z', '2026-06-16T00:00:00Z');
    expect(found).toEqual(['ben 2026-06-15T08:00']);
  });

  test('is an event of its own if the calendar lacks its series', async () => {
    const lonely = instead(nine(12), 'ben', `DTSTART${nine(12)}`, 'DURATION:PT8H');
    expect(await handovers(calendar(lonely), from, until)).toEqual(['ben 2026-01-12T08:00']);
  });

  test('may be for all that follow, moved by as much', async () => {
    const start = `;RANGE=THISANDFUTURE${nine(12)}`;
    const later = instead(start, 'ben', 'DTSTART;TZID=Europe/Berlin:20260113T100000', 'DURATION:PT8H');
    const own = instead(nine(26), 'cleo', `DTSTART${nine(26)}`, 'DURATION:PT8H');
    expect(await handovers(calendar(weekly, own, later), from, until)).toEqual([
      'ana 2026-01-05T08:00',
      'ben 2026-01-13T09:00',
      'ben 2026-01-20T09:00',
      'cleo 2026-01-26T08:00',
    ]);
    const ended = instead(start, 'ana', `DTSTART${nine(12)}`, 'DURATION:PT8H', 'STATUS:CANCELLED');
    expect(await handovers(calendar(weekly, ended), from, until)).toEqual(['ana 2026-01-05T08:00']);
  });

  test('that is called otherwise is no longer of that schedule', async () => {
    const renamed = instead(nine(12), 'ben', `DTSTART${nine(12)}`, 'DURATION:PT8H').replace(
      'Data:',
      'Holiday:',
    );
    expect(await handovers(calendar(weekly, renamed), from, until)).toEqual(without(12));
  });

  test.each([
    ['midnight in its zone', ':20260105T230000Z'],
    ['midnight in UTC', ':20260106T000000Z'],
    ['midnight in the zone of the calendar', ':20260106T000000'],
  ])('of a whole day that is written as %s', async (_, id) => {
    const days = event('DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=DAILY;COUNT=3');
    const cancelled = instead(id, 'ben', 'STATUS:CANCELED');
    expect(await handovers(calendar('X-WR-TIMEZONE:Europe/Berlin', days, cancelled), from, until)).toEqual([
      'ana 2026-01-04T23:00',
      'ana 2026-01-06T23:00',
    ]);
    const excluded = days.replace('RRULE', `EXDATE${id}\r\nRRULE`);
    expect(await handovers(calendar('X-WR-TIMEZONE:Europe/Berlin', excluded), from, until)).toHaveLength(2);
  });

  test('that names no zone is in that of the start', async () => {
    const exceptions = berlin(
      'RRULE:FREQ=WEEKLY;COUNT=3',
      'EXDATE:20260112T090000',
      'RDATE:20260114T090000',
    ).replace('DTEND;TZID=Europe/Berlin', 'DTEND');
    expect(await spans(calendar(exceptions), from, until)).toEqual([
      '2026-01-05T08:00 2026-01-05T16:00',
      '2026-01-14T08:00 2026-01-14T16:00',
      '2026-01-19T08:00 2026-01-19T16:00',
    ]);
  });

  test('of whole days', async () => {
    const days = event('DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=DAILY;COUNT=3');
    const exception = instead(';VALUE=DATE:20260106', 'ben', 'DTSTART;VALUE=DATE:20260106');
    expect(await handovers(calendar(days, exception), from, until)).toEqual([
      'ana 2026-01-05T00:00',
      'ben 2026-01-06T00:00',
      'ana 2026-01-07T00:00',
    ]);
  });
});

describe('odd events', () => {
  test.each([
    [
      'a day that ends when it starts is that day',
      ['DTSTART;VALUE=DATE:20260105', 'DTEND;VALUE=DATE:20260105'],
      ['2026-01-05T00:00 2026-01-06T00:00'],
    ],
    ['without an end there is no time', ['DTSTART:20260105T080000Z'], []],
    ['nor with an end before the start', ['DTSTART:20260105T080000Z', 'DTEND:20260105T070000Z'], []],
    ['nor with a negative length', ['DTSTART:20260105T080000Z', 'DURATION:-PT1H'], []],
    [
      'zones may differ',
      ['DTSTART;TZID=Asia/Tokyo:20260105T090000', 'DTEND;TZID=Europe/Berlin:20260105T090000'],
      ['2026-01-05T00:00 2026-01-05T08:00'],
    ],
    [
      'an end may be in UTC',
      ['DTSTART;TZID=Europe/Berlin:20260105T090000', 'DTEND:20260105T160000Z'],
      ['2026-01-05T08:00 2026-01-05T16:00'],
    ],
    [
      'a list alone goes on from the start',
      ['DTSTART:20260105T080000Z', 'DURATION:PT1H', 'RDATE:20260107T080000Z'],
      ['2026-01-05T08:00 2026-01-05T09:00', '2026-01-07T08:00 2026-01-07T09:00'],
    ],
  ])('%s', async (_, lines, expected) => {
    expect(await spans(calendar(event(...lines)), from, until)).toEqual(expected);
  });

  test('hours are hours, and days are days, when the clocks change', async () => {
    const at = (length: string) =>
      calendar(event('DTSTART;TZID=Europe/Berlin:20260328T090000', `DURATION:${length}`));
    const [march, april] = ['2026-03-01T00:00:00Z', '2026-04-01T00:00:00Z'];
    expect(await spans(at('P1D'), march, april)).toEqual(['2026-03-28T08:00 2026-03-29T07:00']);
    expect(await spans(at('PT24H'), march, april)).toEqual(['2026-03-28T08:00 2026-03-29T08:00']);
  });

  test('one that can’t be read is a failure that names it, for those schedules alone that it is of', async () => {
    const broken = event('DTSTART:soon', 'DURATION:PT1H')
      .replace('Data:', 'Odd:')
      .replace('UID:one', 'UID:two');
    const { source } = open(calendar(weekly, broken));
    const answers = source.onCall(['Odd', 'Data'], new Date('2026-01-05T09:00:00Z'));
    await expect(answers('Odd')).rejects.toMatchObject({
      name: 'Failure',
      message:
        'The calendar’s event “Odd: ana@example.com” can’t be read: its line “DTSTART:soon” can’t be read.',
    });
    expect(await answers('Data')).toMatchObject({ people: [{ email: 'ana@example.com' }] });
  });

  test('a calendar with a time that is none is a failure, and not an empty one', async () => {
    const answer = onCall(calendar(event('DTSTART:tomorrow', 'DURATION:PT1H')), from);
    await expect(answer).rejects.toBeInstanceOf(Failure);
  });
});
