import { describe, expect, test } from '@jest/globals';
import { calendar, open } from './given.ts';

async function onCallBeside(...lines: readonly string[]) {
  const ours = ['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Data: Ana', 'DTSTART:20260105', 'END:VEVENT'];
  const text = calendar(...ours, 'BEGIN:VEVENT', 'UID:2', 'SUMMARY:Data: Ben', ...lines, 'END:VEVENT');
  const read = open(text).source.onCall(['Data'], new Date('2026-01-05T12:00:00Z'));
  return (await read('Data')).people.map(({ name }) => name);
}

describe('an event that can’t be read', () => {
  test.each([
    ['a rule that ended', ['DTSTART:20190101T000000Z', 'RRULE:FREQ=NEVER;UNTIL=20200101T000000Z']],
    ['a rule that ended on no day', ['DTSTART:20190101T000000Z', 'RRULE:FREQ=WEEKLY;UNTIL=20200230']],
    ['a start on no day', ['DTSTART:20230230']],
    ['a start on no day, at a time', ['DTSTART;TZID=Europe/Lisbon:20230229T090000']],
    ['a start on no day, with hyphens', ['DTSTART:2023-02-30']],
    ['a start on no day in years to come', ['DTSTART:20270230']],
  ])('with %s does not matter today', async (_, lines) => {
    expect(await onCallBeside(...lines)).toEqual(['Ana']);
  });

  test.each([
    ['a rule without an end', ['DTSTART:20190101T000000Z', 'RRULE:FREQ=NEVER']],
    ['a rule that ends later', ['DTSTART:20190101T000000Z', 'RRULE:FREQ=NEVER;UNTIL=20260131T000000Z']],
    ['a rule that ended a year ago', ['DTSTART:20190101T000000Z', 'RRULE:FREQ=NEVER;UNTIL=20250230']],
    ['a start on no day, repeated', ['DTSTART:20230230', 'RRULE:FREQ=WEEKLY']],
    ['a recent start on no day', ['DTSTART:20251131']],
    ['a start in no month', ['DTSTART:20231345T000000Z']],
    ['a day with too many digits', ['DTSTART:202302301']],
  ])('with %s may be the current one', async (_, lines) => {
    await expect(onCallBeside(...lines)).rejects.toThrow('The calendar’s event “Data: Ben” can’t be read');
  });
});
