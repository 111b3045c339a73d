import { describe, expect, test } from '@jest/globals';
import { calendar, event, onCall } from './given.ts';

/** Who is on call by a rule: ana or nobody. */
async function byRule(rule: string, start: string, length: string, at: string): Promise<readonly string[]> {
  const text = calendar(event(`DTSTART:${start}`, `DURATION:${length}`, `RRULE:FREQ=${rule}`));
  const { people } = await onCall(text, `${at}Z`);
  return people.map(({ email }) => String(email).replace('@example.com', ''));
}

describe('parts of a rule', () => {
  test.each([
    ['the first month after a gap', 'MONTHLY;BYMONTH=11;BYDAY=1MO', '20251103T000000Z', '2026-11-03T00:00'],
    [
      'the first day after a gap',
      'MONTHLY;BYMONTHDAY=5,15;BYMONTH=10,11,12',
      '20250603T000000Z',
      '2026-10-06T00:00',
    ],
    [
      'a month that the interval reaches',
      'MONTHLY;INTERVAL=5;BYDAY=1MO;BYMONTH=10,11,12',
      '20260601T000000Z',
      '2026-11-03T00:00',
    ],
    [
      'a month within the count',
      'MONTHLY;BYMONTH=11;BYDAY=1MO;COUNT=3',
      '20241104T000000Z',
      '2026-11-03T00:00',
    ],
    ['a week', 'YEARLY;BYWEEKNO=48;BYDAY=MO', '20241125T000000Z', '2026-11-24T00:00'],
    [
      'a week without a weekday, which is that of the start',
      'YEARLY;BYWEEKNO=48',
      '20241125T000000Z',
      '2026-11-24T00:00',
    ],
    [
      'the first week, which begins in the last year',
      'YEARLY;BYWEEKNO=1;BYDAY=MO',
      '20240101T000000Z',
      '2026-01-02T00:00',
    ],
    ['the last week', 'YEARLY;BYWEEKNO=-1;BYDAY=MO', '20241223T000000Z', '2026-12-29T00:00'],
    [
      'a week that begins on Sunday',
      'YEARLY;BYWEEKNO=1;BYDAY=SU;WKST=SU',
      '20230101T000000Z',
      '2026-01-05T00:00',
    ],
    ['the first shift of a week', 'WEEKLY;BYDAY=MO,TU;BYSETPOS=1', '20260105T000000Z', '2026-11-23T12:00'],
    ['the last day but one', 'DAILY;BYMONTHDAY=-2,31', '20260130T000000Z', '2026-10-30T12:00'],
    ['the last day', 'DAILY;BYMONTHDAY=-1', '20260131T000000Z', '2026-11-30T12:00'],
    ['a day of every month', 'YEARLY;BYMONTHDAY=1', '20240101T000000Z', '2026-12-03T00:00'],
    ['the 20th Monday of the year', 'YEARLY;BYDAY=20MO', '20240513T000000Z', '2026-05-18T12:00'],
    ['February 29', 'YEARLY', '20240229T000000Z', '2028-02-29T12:00'],
    ['the first of each week, said twice', 'WEEKLY;BYDAY=1MO', '20260105T000000Z', '2026-11-23T12:00'],
    [
      'the calendar that all calendars use',
      'DAILY;RSCALE=GREGORIAN;SKIP=OMIT',
      '20260105T000000Z',
      '2026-11-23T12:00',
    ],
  ])('%s is not lost', async (_, rule, start, at) => {
    const length = /T12:00$/.test(at) ? 'P1D' : 'P7D';
    expect(await byRule(rule, start, length, at)).toEqual(['ana']);
  });

  test.each([
    [
      'a month that the interval skips',
      'MONTHLY;INTERVAL=5;BYDAY=1MO;BYMONTH=10,11,12',
      '20260601T000000Z',
      '2026-12-08T00:00',
    ],
    [
      'a month after the count',
      'MONTHLY;BYMONTH=11;BYDAY=1MO;COUNT=2',
      '20241104T000000Z',
      '2026-11-03T00:00',
    ],
    ['another week', 'YEARLY;BYWEEKNO=2,10,18,26,34,42,50;BYDAY=MO', '20260105T000000Z', '2026-11-24T00:00'],
    ['the week after', 'YEARLY;BYWEEKNO=48;BYDAY=MO', '20241125T000000Z', '2026-12-07T00:00'],
    ['another shift of a week', 'WEEKLY;BYDAY=MO,TU;BYSETPOS=1', '20260105T000000Z', '2026-11-24T12:00'],
    ['the last day but two', 'DAILY;BYMONTHDAY=-2,31', '20260130T000000Z', '2026-10-29T12:00'],
    ['the 20th Monday of no month', 'YEARLY;BYDAY=20MO', '20240513T000000Z', '2026-05-25T12:00'],
    ['March 1 instead of February 29', 'YEARLY', '20240229T000000Z', '2026-03-01T12:00'],
    ['February 28 instead of February 29', 'YEARLY', '20240229T000000Z', '2026-02-28T12:00'],
  ])('%s is not added', async (_, rule, start, at) => {
    const length = /T12:00$/.test(at) ? 'P1D' : 'P7D';
    expect(await byRule(rule, start, length, at)).toEqual([]);
  });

  test.each([
    ['WEEKLY;BYMONTHDAY=2', 'BYMONTHDAY, which is not allowed with FREQ=WEEKLY'],
    ['WEEKLY;BYYEARDAY=2', 'BYYEARDAY, which is not allowed with FREQ=WEEKLY'],
    ['MONTHLY;BYWEEKNO=2', 'BYWEEKNO, which is not allowed with FREQ=MONTHLY'],
    ['DAILY;BYYEARDAY=2', 'BYYEARDAY, which is not allowed with FREQ=DAILY'],
    ['MONTHLY;BYMONTHDAY=0', 'BYMONTHDAY=0, but counting starts at 1'],
    ['MONTHLY;BYDAY=MO;BYSETPOS=0', 'BYSETPOS=0, but counting starts at 1'],
    ['DAILY;BYDAY=1MO', 'BYDAY=1MO, but the number has no meaning with FREQ=DAILY'],
    ['WEEKLY;BYDAY=2MO', 'BYDAY=2MO, but the number has no meaning with FREQ=WEEKLY'],
    ['YEARLY;BYWEEKNO=2;BYDAY=-1MO', 'BYDAY=-1MO, but the number has no meaning with BYWEEKNO'],
    ['MONTHLY;BYMONTHDAY=31;SKIP=BACKWARD', 'SKIP=BACKWARD, which is not supported'],
    ['YEARLY;RSCALE=HEBREW', 'RSCALE=HEBREW, which is not supported'],
    ['YEARLY;BYEASTER=1', 'BYEASTER=1, which is not supported'],
  ])('%s is a failure that names the part', async (rule, why) => {
    await expect(byRule(rule, '20260105T000000Z', 'P1D', '2026-11-23T12:00')).rejects.toMatchObject({
      name: 'Failure',
      message: `The calendar’s event “Data: ana@example.com” can’t be read: its RRULE has ${why}.`,
    });
  });

  test('a rule without a frequency is a failure, unless it is over', async () => {
    const at = '2026-11-23T12:00:00Z';
    const rule = (text: string) =>
      calendar(event('DTSTART:20260105T000000Z', 'DURATION:P1D', `RRULE:${text}`));
    await expect(onCall(rule('INTERVAL=2'), at)).rejects.toThrow('its RRULE has no FREQ');
    expect(await onCall(rule('INTERVAL=2;UNTIL=20260201T000000Z'), at)).toEqual({ people: [], note: null });
  });

  test('a thousand birthdays and shifts from long ago are read', async () => {
    const rules = ['YEARLY', 'YEARLY;BYMONTHDAY=6', 'MONTHLY;BYDAY=1MO', 'WEEKLY;BYDAY=MO,TU'];
    const events = Array.from({ length: 1_000 }, (_, nth) =>
      event('DTSTART:19900101T000000Z', 'DURATION:P1D', `RRULE:FREQ=${rules[nth % 4]}`).replace(
        'one',
        `${nth}`,
      ),
    );
    expect(await onCall(calendar(...events), '2026-11-24T12:00:00Z')).toMatchObject({
      people: [{ email: 'ana@example.com' }],
    });
  });
});
