import { describe, expect, test } from '@jest/globals';
import { calendar, event, onCall } from './given.ts';

const zone = [
  ...['BEGIN:VTIMEZONE', 'TZID:Ours', 'BEGIN:STANDARD', 'DTSTART:19701025T030000', 'TZOFFSETFROM:+0200'],
  ...['TZOFFSETTO:+0100', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD', 'END:VTIMEZONE'],
].join('\r\n');
const said = async (...parts: readonly string[]) => onCall(calendar(...parts), '2026-01-05T12:00:00Z');

describe('rule 4: an event with an impossible time is a failure, never nobody, and takes no time and no room', () => {
  test.each([
    ['DTSTART;TZID=Ours:20260105T090000', 'DURATION:P999999999W', 'it lasts too long'],
    ['DTSTART:20260105T090000Z', 'DURATION:P999999999W', 'it lasts too long'],
    ['DTSTART:0', 'DTEND:20260106T080000Z', ''],
    ['DTSTART:20260105T080000Z', 'DTEND:x', ''],
  ])('%s, %s', async (start, end, why) => {
    const begun = performance.now();
    await expect(said(zone, event(start, end))).rejects.toMatchObject({
      name: 'Failure',
      message: expect.stringMatching(`^The calendar(’s event “.*”)? can’t be read: .*${why}`),
    });
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  test('one that ends in the year 9999 is still on call', async () => {
    const found = await said(
      zone,
      event('DTSTART;TZID=Ours:20260105T090000', 'DTEND;TZID=Ours:99991231T000000'),
    );
    expect(found).toMatchObject({ people: [{ email: 'ana@example.com' }] });
  });
});
