import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../../src/failure.ts';
import { calendar, event, onCall, spans } from './given.ts';

describe('time zones and days', () => {
  const offset = (name: string, ...lines: readonly string[]) =>
    [`BEGIN:${name}`, ...lines, `END:${name}`].join('\r\n');
  const written = (name: string) =>
    [
      'BEGIN:VTIMEZONE',
      `TZID:${name}`,
      offset(
        'STANDARD',
        'DTSTART:16011028T030000',
        'TZOFFSETFROM:+0200',
        'TZOFFSETTO:+0100',
        'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
      ),
      offset(
        'DAYLIGHT',
        'DTSTART:16010325T020000',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0200',
        'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
      ),
      'END:VTIMEZONE',
    ].join('\r\n');

  test.each([
    ['winter', '20260105T090000', '2026-01-05T08:00'],
    ['summer', '20260605T090000', '2026-06-05T07:00'],
    ['the hour that comes twice: the first', '20261025T023000', '2026-10-25T00:30'],
    ['the hour that is left out: after it', '20260329T023000', '2026-03-29T01:30'],
    ['just after', '20260329T030000', '2026-03-29T01:00'],
  ])('a zone that only the calendar knows, and the same by its usual name: %s', async (_, local, start) => {
    for (const zone of ['W. Europe Standard Time', 'Europe/Berlin']) {
      const one = event(`DTSTART;TZID=${zone}:${local}`, 'DURATION:PT1H');
      const found = await spans(
        calendar(zone === 'Europe/Berlin' ? '' : written(zone), one).replace(/\r\n\r\n/g, '\r\n'),
        '2026-01-01T00:00:00Z',
        '2027-01-01T00:00:00Z',
      );
      expect(found.map((span) => span.split(' ')[0])).toEqual([start]);
    }
  });

  test('a zone that nobody knows is a failure, never a guess', async () => {
    const answer = onCall(
      calendar(event('DTSTART;TZID=Middle Earth:20260105T090000', 'DURATION:PT1H')),
      '2026-01-05T09:00:00Z',
    );
    await expect(answer).rejects.toBeInstanceOf(Failure);
    await expect(answer).rejects.toThrow('Middle Earth');
  });

  test('floating times and whole days are in the calendar’s zone; the last day is not included', async () => {
    const text = calendar(
      'X-WR-TIMEZONE:America/New_York',
      event('DTSTART;VALUE=DATE:20260105', 'DTEND;VALUE=DATE:20260107'),
      event('DTSTART;VALUE=DATE:20260110').replace('UID:one', 'UID:two'),
      event('DTSTART:20260112T090000', 'DURATION:P1DT2H').replace('UID:one', 'UID:three'),
    );
    expect(await spans(text, '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z')).toEqual([
      '2026-01-05T05:00 2026-01-07T05:00',
      '2026-01-10T05:00 2026-01-11T05:00',
      '2026-01-12T14:00 2026-01-13T16:00',
    ]);
  });

  test('whole days that recur, each as long as the clocks make it, and UTC without a zone', async () => {
    const daily = (...lines: readonly string[]) =>
      calendar(
        ...lines,
        event('DTSTART;VALUE=DATE:20260327', 'RRULE:FREQ=DAILY;UNTIL=20260329', 'EXDATE;VALUE=DATE:20260328'),
      );
    expect(
      await spans(daily('X-WR-TIMEZONE:Europe/Berlin'), '2026-03-01T00:00:00Z', '2026-05-01T00:00:00Z'),
    ).toEqual(['2026-03-26T23:00 2026-03-27T23:00', '2026-03-28T23:00 2026-03-29T22:00']);
    expect(await spans(daily(), '2026-03-01T00:00:00Z', '2026-03-28T12:00:00Z')).toEqual([
      '2026-03-27T00:00 2026-03-28T00:00',
    ]);
  });

  test('a zone whose clocks change all the time is not followed', async () => {
    const odd = written('Odd').replaceAll('FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', 'FREQ=SECONDLY');
    const text = calendar(odd, event('DTSTART;TZID=Odd:20260105T090000', 'DURATION:PT1H'));
    const answer = onCall(text, '2026-01-05T09:00:00Z');
    await expect(answer).rejects.toBeInstanceOf(Failure);
    await expect(answer).rejects.toThrow('its time zone “Odd” is unknown');
  });

  test('the calendar’s own zone need not be known where no event needs it', async () => {
    const text = (...lines: readonly string[]) => calendar('X-WR-TIMEZONE:Middle Earth', event(...lines));
    const at = '2026-01-05T08:30:00Z';
    expect(await onCall(text('DTSTART:20260105T080000Z', 'DURATION:PT1H'), at)).toMatchObject({
      people: [{ email: 'ana@example.com' }],
    });
    await expect(onCall(text('DTSTART;VALUE=DATE:20260105'), at)).rejects.toMatchObject({
      name: 'Failure',
      message: expect.stringContaining('the calendar’s time zone “Middle Earth” is unknown'),
    });
  });
});
