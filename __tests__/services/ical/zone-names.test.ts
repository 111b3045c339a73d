import { describe, expect, test } from '@jest/globals';
import { zoneNamed } from '../../../src/services/ical/zone-names.ts';
import { calendar, event, onCall, open, spans } from './given.ts';

const year = ['2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z'] as const;
const starts = async (...lines: readonly string[]) =>
  (await spans(calendar(...lines), ...year)).map((span) => span.split(' ')[0]);

describe('the name of a zone that the calendar does not describe', () => {
  test.each([
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['w. europe  standard time', 'Europe/Berlin'],
    ['W._Europe_Standard_Time', 'Europe/Berlin'],
    ['W. Europe Daylight Time', 'Europe/Berlin'],
    ['Eastern Standard Time', 'America/New_York'],
    ['Pacific Standard Time (Mexico)', 'America/Tijuana'],
    ['GMT Standard Time', 'Europe/London'],
    ['India Standard Time', 'Asia/Calcutta'],
    ['UTC', 'UTC'],
    ['UTC-11', '-11:00'],
    ['europe/berlin', 'Europe/Berlin'],
    ['America/New York', 'America/New_York'],
    ['"Europe/Berlin"', 'Europe/Berlin'],
    ['W. Europe Standard Time 1', 'Europe/Berlin'],
    ['Eastern Standard Time (2)', 'America/New_York'],
    ['Europe/Berlin_1', 'Europe/Berlin'],
    ['Europe/Berlin 12', 'Europe/Berlin'],
    ['/freeassociation.sourceforge.net/Europe/Berlin', 'Europe/Berlin'],
    [
      '/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires',
      'America/Argentina/Buenos_Aires',
    ],
    ['/mozilla.org/20050126_1/Europe/Berlin', 'Europe/Berlin'],
    ['/example.org/Olson_20011030_5/W. Europe Standard Time', 'Europe/Berlin'],
    ['tzone://Microsoft/Utc', 'UTC'],
    ['UTC+01', '+01:00'],
    ['UTC+01:00', '+01:00'],
    ['UTC+1', '+01:00'],
    ['GMT+0100', '+01:00'],
    ['GMT +01.00', '+01:00'],
    ['(UTC-03:30)', '-03:30'],
    ['UTC−05:00', '-05:00'],
    ['+0530', '+05:30'],
    ['Z', '+00:00'],
    ['Etc/GMT-1', 'Etc/GMT-1'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Amsterdam'],
    ['(GMT+01.00) Sarajevo/Warsaw/Zagreb', 'Europe/Sarajevo'],
    ['(UTC+01:00) Brussels, Copenhagen, Madrid, Paris', 'Europe/Brussels'],
    ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
    ['Pacific Time (US & Canada)', 'America/Los_Angeles'],
    ['(UTC) Coordinated Universal Time', 'Etc/UTC'],
    ['(UTC+00:00) Dublin, Edinburgh, Lisbon, London', 'Europe/Dublin'],
    ['(UTC-07:00) Chihuahua, La Paz, Mazatlan', 'America/Mazatlan'],
    ['(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', 'Asia/Kolkata'],
    ['(UTC+09:00) Osaka, Sapporo, Tokyo', 'Asia/Tokyo'],
    ['(UTC+10:30) Lord Howe Island', 'Australia/Lord_Howe'],
    ['(UTC-10:00) Hawaii', 'Pacific/Honolulu'],
    ['Central European Time', 'Europe/Warsaw'],
    ['Central European Summer Time', 'Europe/Warsaw'],
    ['Japan Standard Time', 'Asia/Tokyo'],
    ['Australian Eastern Standard Time', 'Australia/Sydney'],
  ])('“%s” is %s', (name, zone) => {
    expect(zoneNamed(name)?.toLowerCase()).toBe(zone.toLowerCase());
  });

  test.each([
    ...[
      'Middle Earth',
      'Customized Time Zone',
      'tzone://Microsoft/Custom',
      'UTC-25',
      'UTC 1',
      'GMT+99',
      '',
      '/',
      '()',
    ],
    ...[
      'GMT +0100 (Standard) / GMT +0200 (Daylight)',
      '2026-01-01T00:00+01:00[Europe/Berlin]',
      '1',
      '(UTC+01:00) Atlantis',
    ],
    'x'.repeat(300_000),
  ])('“%.60s” is never guessed', (name) => {
    expect(zoneNamed(name)).toBeNull();
  });

  test('is used for times, for whole days, and for the whole calendar', async () => {
    const nine = 'DTSTART;TZID=W. Europe Standard Time:20260605T090000';
    expect(await starts(event(nine, 'DURATION:PT1H'))).toEqual(['2026-06-05T07:00']);
    const day = 'DTSTART;VALUE=DATE;TZID="(UTC-08:00) Pacific Time (US & Canada)":20260605';
    expect(await starts('X-WR-TIMEZONE:Europe/Berlin', event(day))).toEqual(['2026-06-05T07:00']);
    expect(
      await starts(
        'X-WR-TIMEZONE:W. Europe Standard Time',
        event('DTSTART:20260605T090000', 'DURATION:PT1H'),
      ),
    ).toEqual(['2026-06-05T07:00']);
  });
});

describe('the zone of whole days and floating times', () => {
  const described = (name: string, offset: string) =>
    [
      ...['BEGIN:VTIMEZONE', `TZID:${name}`, 'BEGIN:STANDARD', 'DTSTART:16010101T000000'],
      ...[`TZOFFSETFROM:${offset}`, `TZOFFSETTO:${offset}`, 'END:STANDARD', 'END:VTIMEZONE'],
    ].join('\r\n');
  const day = event('DTSTART;VALUE=DATE:20260605');
  const floating = event('DTSTART:20260605T000000', 'DURATION:PT1H');

  test.each([
    [
      'the calendar’s own',
      ['X-WR-TIMEZONE:Asia/Tokyo', described('Ours', '-0800')],
      'Europe/Berlin',
      '2026-06-04T15:00',
    ],
    [
      'else the only one that it describes',
      [described('Ours', '-0800')],
      'Europe/Berlin',
      '2026-06-05T08:00',
    ],
    [
      'the same described twice is one',
      [described('Ours', '-0800'), described('Ours', '-0800')],
      undefined,
      '2026-06-05T08:00',
    ],
    [
      'else the input’s',
      [described('Ours', '-0800'), described('Theirs', '+0900')],
      'Europe/Berlin',
      '2026-06-04T22:00',
    ],
    [
      'also where the calendar’s is not known',
      ['X-WR-TIMEZONE:Middle Earth'],
      'Europe/Berlin',
      '2026-06-04T22:00',
    ],
    ['else UTC', [], undefined, '2026-06-05T00:00'],
  ] as const)('%s', async (_, lines, zone, start) => {
    for (const one of [day, floating]) {
      const { source } = open(calendar(...lines, one), zone && { 'ical-timezone': zone });
      const shifts = await source.shifts(['Data'], new Date(year[0]), new Date(year[1]))('Data');
      expect(shifts.map(({ from }) => from.toISOString().slice(0, 16))).toEqual([start]);
    }
  });

  test('a description counts more than a name, but for IANA’s: their rules are newer', async () => {
    const of = (name: string) =>
      starts(described(name, '-0800'), event(`DTSTART;TZID=${name}:20260605T000000`, 'DURATION:PT1H'));
    expect(await of('W. Europe Standard Time')).toEqual(['2026-06-05T08:00']);
    expect(await of('Europe/Berlin')).toEqual(['2026-06-04T22:00']);
  });

  test('an input that is no zone is an error that names one', () => {
    expect(() => open(calendar(day), { 'ical-timezone': 'Berlin' })).toThrow(
      'must be a time zone such as Europe/Berlin, not "Berlin" (did you mean "Europe/Berlin"?)',
    );
  });
});

describe('an event whose zone nobody knows', () => {
  const at = '2026-11-26T12:00:00Z';
  const current = event('DTSTART:20261123T080000Z', 'DTEND:20261130T080000Z');
  const lost = (start: string, end: string, ...more: readonly string[]) =>
    event(`DTSTART;TZID=Middle Earth:${start}`, `DTEND;TZID=Middle Earth:${end}`, ...more)
      .replace('UID:one', 'UID:two')
      .replace('ana@', 'zoe@');

  test.each([
    ['years ago', lost('20230301T100000', '20230301T110000')],
    ['in some days', lost('20261128T100000', '20261128T110000')],
    [
      'that recurred until last year',
      lost('20230301T100000', '20230301T110000', 'RRULE:FREQ=DAILY;UNTIL=20251231'),
    ],
    ['that recurred five times', lost('20230301T100000', '20230301T110000', 'RRULE:FREQ=DAILY;COUNT=5')],
    ['that is cancelled', lost('20261126T100000', '20261126T110000', 'STATUS:CANCELLED')],
    ['of another schedule', lost('20261126T100000', '20261126T110000').replace('Data:', 'Other:')],
  ])('%s stops nothing', async (_, other) => {
    expect(await onCall(calendar(other, current), at)).toMatchObject({
      people: [{ email: 'ana@example.com' }],
    });
  });

  test.each([
    ['at that time in some zone', lost('20261126T230000', '20261126T235900')],
    ['that is over in some zones alone', lost('20261126T010000', '20261126T020000')],
    ['that recurs', lost('20230301T100000', '20230301T110000', 'RRULE:FREQ=DAILY')],
  ])('%s is a failure', async (_, other) => {
    await expect(onCall(calendar(current, other), at)).rejects.toMatchObject({
      name: 'Failure',
      message: expect.stringContaining('its time zone “Middle Earth” is unknown'),
    });
  });

  test('an old exception from a shift stops nothing either', async () => {
    const weekly = event('DTSTART:20261102T080000Z', 'DTEND:20261109T080000Z', 'RRULE:FREQ=WEEKLY');
    const old = event(
      'RECURRENCE-ID;TZID=Middle Earth:20261102T090000',
      'DTSTART;TZID=Middle Earth:20261103T090000',
      'DTEND;TZID=Middle Earth:20261104T090000',
    );
    expect(await onCall(calendar(weekly, old), at)).toMatchObject({ people: [{ email: 'ana@example.com' }] });
    const without = weekly.replace('END:VEVENT', 'EXDATE;TZID=Middle Earth:20261102T090000\r\nEND:VEVENT');
    expect(await onCall(calendar(without), at)).toMatchObject({ people: [{ email: 'ana@example.com' }] });
  });
});
