import { describe, expect, test } from '@jest/globals';
import { calendar, event, onCall, spans } from './given.ts';

const at = '2026-11-26T12:00:00Z';
const ana = { people: [{ email: 'ana@example.com' }] };
const current = event('DTSTART:20261123T080000Z', 'DTEND:20261130T080000Z');
/** An event of zoe’s in the same calendar. */
const zoe = (...lines: readonly string[]) =>
  event(...lines)
    .replace('UID:one', 'UID:two')
    .replace('ana@', 'zoe@');
const old = ['DTSTART:20250905T090000Z', 'DTEND:20250905T100000Z'] as const;

describe('a broken line costs nobody the feed', () => {
  test.each([
    ['of no meaning, in an old event', zoe(...old, 'X-APPLE-RADIUS=49.91307046514149')],
    ['that says who, in an old event', zoe(...old, 'ATTENDEE;CN=Zoe')],
    ['that says when, in an event that ended', zoe('DTSTART;TZID', 'DTEND:20250905T100000Z')],
    ['or that began long ago', zoe('DTSTART:20250905T100000Z', 'DTEND:later')],
    ['or that comes later', zoe('DTSTART:20270101T080000Z', 'DTEND:later', 'RRULE:often')],
    [
      'or that recurred until long ago',
      zoe('DTSTART:20230901T100000Z', 'DTEND:x', 'RRULE:FREQ=DAILY;UNTIL=20240101'),
    ],
    ['in an event that is cancelled', zoe('DTSTART:x', 'STATUS:CANCELLED')],
    ['in an event of another schedule', zoe('DTSTART:x').replace('Data:', 'Lunch:')],
    ['in an exception from long ago', zoe('RECURRENCE-ID:x', ...old)],
    ['in an event without an end of its own', zoe(...old).replace('END:VEVENT', '')],
    ['in an event without a beginning', zoe(...old).replace('BEGIN:VEVENT', 'VEVENT')],
    ['in an alarm', zoe(...old, 'BEGIN:VALARM', 'TRIGGER', 'DURATION:x', 'END:VALARM')],
    ['an event without a time does not take place', zoe('DURATION:PT1H')],
    ['nor one whose alarm alone is odd', zoe('BEGIN:VALARM', 'DTSTART:x', 'END:VALARM')],
    ['between the events', 'X-WR-CALDESC'],
    ['an END too many', 'END:VALARM'],
    ['empty lines', '\r\n\r\n'],
    ['in a to-do', 'BEGIN:VTODO\r\nDTSTART:x\r\nDUE\r\nEND:VTODO'],
    [
      'in a zone that no event needs',
      'BEGIN:VTIMEZONE\r\nTZID\r\nBEGIN:STANDARD\r\nTZOFFSETTO\r\nEND:STANDARD\r\nEND:VTIMEZONE',
    ],
  ])('%s', async (_, other) => {
    for (const lines of [
      [current, other],
      [other, current],
    ]) {
      expect(await onCall(calendar(...lines), at)).toMatchObject(ana);
    }
  });

  test.each([
    ['that decides nothing', 'X-APPLE-RADIUS=49.9'],
    ['of an unknown name', 'LAST-MODIFIED;X'],
    ['with a text that has line breaks', 'DESCRIPTION:Call\r\nthe hotline\r\nor else'],
    ['with a text whose lines begin like properties', 'DESCRIPTION:Call\r\nSummary of it\r\nstatus unknown'],
    ['with an empty list', 'EXDATE:'],
    ['with a gap in a list', 'EXDATE:20261124,,20261125'],
    ['with a comma before a list', 'EXDATE:,20261124T080000Z'],
    ['with semicolons in a list', 'EXDATE:20261124T080000Z;20261125T080000Z;'],
    ['with a zone that is quoted wrongly elsewhere', 'X-FOO;A="b:c'],
  ])('also in the event of the moment, %s', async (_, line) => {
    expect(await onCall(calendar(current.replace('SUMMARY', `${line}\r\nSUMMARY`)), at)).toMatchObject(ana);
  });
});

describe('an event that can’t be read and may be the current one is a failure', () => {
  test.each([
    ['a start without a colon', zoe('DTSTART 20261126T080000Z', 'DURATION:PT8H'), 'DTSTART 20261126'],
    ['a list for its start that is empty', zoe('DTSTART:,', 'DTEND:20261130T080000Z'), 'DTSTART:,'],
    ['no start that can be read', zoe('DTSTART:tomorrow', 'DTEND:20261130T080000Z'), 'DTSTART:tomorrow'],
    ['an impossible day', zoe('DTSTART:20261131T080000Z', 'DTEND:20261230T080000Z'), 'DTSTART:20261131'],
    ['an impossible hour', zoe('DTSTART:20261126T080000Z', 'DTEND:20261126T256100Z'), 'DTEND:2026'],
    ['a rule that can’t be read', zoe(...old, 'RRULE:FREQ=OFTEN'), 'RRULE:FREQ=OFTEN'],
    [
      'somebody who can’t be read',
      zoe('DTSTART:20261126T080000Z', 'DURATION:PT8H', 'ATTENDEE;CN=Zoe'),
      'ATTENDEE;CN=Zoe',
    ],
    [
      'a summary with a line break',
      zoe('DTSTART:20261126T080000Z', 'DURATION:PT8H', 'SUMMARY:Data\r\nZoe'),
      'line “Zoe”',
    ],
    [
      'no END',
      zoe('DTSTART:20261126T080000Z', 'DURATION:PT8H').replace('END:VEVENT', ''),
      'an END is missing',
    ],
    [
      'no BEGIN',
      zoe('DTSTART:20261126T080000Z', 'DURATION:PT8H').replace('BEGIN:VEVENT', ''),
      'its BEGIN is missing',
    ],
    [
      'a start, and neither an end nor an END',
      zoe('DTSTART:20261110T080000Z').replace('END:VEVENT', ''),
      'an END is missing',
    ],
    [
      'more times, which can’t be read',
      zoe('DTSTART:20270101T080000Z', 'DURATION:PT8H', 'RDATE:x'),
      'RDATE:x',
    ],
    ['neither a time nor an END', zoe().replace('END:VEVENT', ''), 'an END is missing'],
    [
      'an exception that may have moved here',
      zoe('RECURRENCE-ID:20261102T080000Z', 'DTSTART:x'),
      'DTSTART:x',
    ],
  ])('%s', async (_, other, words) => {
    for (const lines of [
      [current, other, current],
      [other, current],
    ]) {
      await expect(onCall(calendar(...lines), at)).rejects.toMatchObject({
        name: 'Failure',
        message: expect.stringMatching(/^The calendar’s event “.*” can’t be read: /),
        fix: 'Fix the event in the calendar, or choose other events with `schedule`.',
      });
      await expect(onCall(calendar(...lines), at)).rejects.toThrow(words);
    }
  });

  test('an exception that can’t be read still replaces its recurrence', async () => {
    const weekly = event('DTSTART:20261102T080000Z', 'DURATION:P7D', 'RRULE:FREQ=WEEKLY');
    const moved = event('RECURRENCE-ID:20261123T080000Z', 'DTSTART:20270101T080000Z', 'ATTENDEE;CN');
    expect(await onCall(calendar(weekly, moved), at)).toMatchObject({ people: [] });
  });
});

describe('times as publishers write them', () => {
  test.each([
    ['eight digits are a day', 'DTSTART:20261123', 'DTEND:20261130', '2026-11-23T00:00 2026-11-30T00:00'],
    [
      'also with another name',
      'DTSTART;VALUE=DATE-TIME:20261123',
      'DURATION:P1D',
      '2026-11-23T00:00 2026-11-24T00:00',
    ],
    [
      'a time is no day',
      'DTSTART;VALUE=DATE:20261123T080000Z',
      'DURATION:PT8H',
      '2026-11-23T08:00 2026-11-23T16:00',
    ],
    ['without seconds', 'DTSTART:20261123T0800Z', 'DURATION:PT8H', '2026-11-23T08:00 2026-11-23T16:00'],
    [
      'as in ISO 8601',
      'DTSTART:2026-11-23T08:00:00.000Z',
      'DTEND:2026-11-23 16:00:00Z',
      '2026-11-23T08:00 2026-11-23T16:00',
    ],
    ['a length in small letters', 'DTSTART:20261123', 'DURATION: p7d ', '2026-11-23T00:00 2026-11-30T00:00'],
    [
      'with an offset',
      'DTSTART:20261123T080000+0100',
      'DTEND:20261123T160000-08:00',
      '2026-11-23T07:00 2026-11-24T00:00',
    ],
    [
      'in small letters and with blanks',
      'dtstart: 20261123t080000z ',
      'Dtend : 20261123T160000Z',
      '2026-11-23T08:00 2026-11-23T16:00',
    ],
    [
      'at the end of a day',
      'DTSTART:20261123T080000Z',
      'DTEND:20261123T240000Z',
      '2026-11-23T08:00 2026-11-24T00:00',
    ],
  ])('%s', async (_, start, end, span) => {
    expect(await spans(calendar(event(start, end)), '2026-11-01T00:00:00Z', '2026-12-31T00:00:00Z')).toEqual([
      span,
    ]);
  });

  test('a list with gaps and semicolons', async () => {
    const daily = event(
      ...['DTSTART:20261123T080000Z', 'DURATION:PT8H', 'RRULE:FREQ=DAILY;COUNT=5'],
      ...['EXDATE:,20261124T080000Z,,20261125T080000Z', 'EXDATE:20261126T080000Z;20261127T080000Z'],
    );
    expect(await spans(calendar(daily), '2026-11-01T00:00:00Z', '2026-12-31T00:00:00Z')).toEqual([
      '2026-11-23T08:00 2026-11-23T16:00',
    ]);
  });

  test('days and times in lists', async () => {
    const daily = event(
      ...['DTSTART:20261123T080000Z', 'DURATION:PT8H', 'RRULE:FREQ=DAILY;COUNT=5'],
      ...[
        'EXDATE:20261124,20261125T080000Z',
        'EXDATE;VALUE=DATE:20261127T080000Z',
        'RDATE:20261129T080000Z/PT1H,',
      ],
    );
    expect(await spans(calendar(daily), '2026-11-01T00:00:00Z', '2026-12-31T00:00:00Z')).toEqual([
      '2026-11-23T08:00 2026-11-23T16:00',
      '2026-11-26T08:00 2026-11-26T16:00',
      '2026-11-29T08:00 2026-11-29T09:00',
    ]);
  });
});

describe('around a calendar', () => {
  const whole = calendar(current);

  test.each([
    ['a line after it', `${whole}X-COMMENT:Cached, new at most every 1800sec.\r\nno property\r\n`],
    ['an event after it', `${whole}${zoe('DTSTART:20261123T080000Z', 'DURATION:P7D')}\r\n`],
    ['a page after it', `${whole}<!-- cached -->\r\n`],
    ['a warning before it', `<br />\n<b>Warning</b>: Undefined variable in feed.php:12\n${whole}`],
    ['a byte order mark', `\uFEFF${whole}`],
    ['a folded line', whole.replace('ana@', 'a\r\n na\r\n\t@')],
    ['bare line feeds', whole.replaceAll('\r\n', '\n')],
    ['bare carriage returns', whole.replaceAll('\r\n', '\r')],
    ['double carriage returns', whole.replaceAll('\r\n', '\r\r\n').replace('UID:one', 'UID:o\r\r\n ne')],
    ['blanks behind each line', whole.replaceAll('\r\n', ' \t\r\n')],
    ['small letters', whole.replaceAll(/(BEGIN|END):(\w+)/g, (line) => line.toLowerCase())],
    ['no line break at the end', whole.trimEnd()],
  ])('%s costs nothing', async (_, text) => {
    expect(await onCall(text, at)).toMatchObject(ana);
  });

  test.each([
    ['in an event', whole.slice(0, whole.indexOf('DTEND'))],
    ['after an event', whole.slice(0, whole.indexOf('END:VCALENDAR'))],
    ['in its last line', whole.trimEnd().slice(0, -1)],
    ['before the next calendar', `${whole.slice(0, whole.indexOf('END:VCALENDAR'))}${whole}`],
    ['in the second calendar', `${whole}${whole.slice(0, 90)}`],
  ])('a calendar that breaks off %s is refused', async (_, text) => {
    await expect(onCall(text, at)).rejects.toMatchObject({
      message: 'The calendar can’t be read: it is truncated.',
    });
  });
});
