import fc from 'fast-check';
import { Failure, settle } from '../../../src/failure.ts';
import { inputs } from '../../../src/services/ical/inputs.ts';
import { createSource } from '../../../src/services/ical/source.ts';
import { contextOf, http } from '../../services/given.ts';
import { oddWords, wound, wounded } from './damage.ts';
import { quick, tellable } from './tellable.ts';

const now = new Date('2026-10-24T12:00:00Z');
const until = new Date(now.getTime() + 14 * 86_400_000);

const times = fc.oneof(
  fc
    .date({ min: new Date('2026-10-01T00:00Z'), max: new Date('2026-11-20T00:00Z'), noInvalidDate: true })
    .chain((at) =>
      fc.constantFrom(15, 15, 8).map((end) =>
        at
          .toISOString()
          .replace(/[-:]|\.\d+/g, '')
          .slice(0, end),
      ),
    ),
  fc.constantFrom(
    '19700101T000000',
    '00010101T000000Z',
    '99991231T235959Z',
    '20261025T023000',
    '20260329T023000',
  ),
  fc.constantFrom('2026-10-24T12:00:00+02:00', '20261024T1200Z', '20261024T240000', '20261024t120000z', ''),
  fc.constantFrom('20261399T256161', '0', '-1', '20261024T120000Z/PT8H', '20261024T120000Z,20261031T120000Z'),
);
const zones = [
  '',
  '',
  ';TZID=Europe/Berlin',
  ';TZID=W. Europe Standard Time',
  ';TZID=W. Europe Standard Time 1',
  ';TZID="(UTC+01:00) Amsterdam, Berlin"',
  ';TZID=/freeassociation.sourceforge.net/Europe/Berlin',
  ';TZID="UTC+01:00"',
  ';TZID=Nowhere',
  ';VALUE=DATE',
  ';VALUE=DATE;TZID=Asia/Tokyo',
];
const usual = ['DAILY', 'WEEKLY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const frequencies = [...usual, ...usual, ...usual, 'SECONDLY', 'MINUTELY', 'HOURLY'];
const parts = [
  ...[
    'INTERVAL=1',
    'INTERVAL=2',
    'INTERVAL=0',
    'INTERVAL=-1',
    'INTERVAL=999999999',
    'COUNT=0',
    'COUNT=5',
    'COUNT=-1',
    ' BYDAY=MO, tu ',
    'COUNT=1e9',
  ],
  ...[
    'UNTIL=20261101T000000Z',
    'UNTIL=20251101',
    'UNTIL=x',
    'BYDAY=MO,TU',
    'BYDAY=-5SU',
    'BYDAY=XX',
    'BYMONTHDAY=31',
  ],
  ...[
    'BYMONTHDAY=-31',
    'BYMONTH=2',
    'BYMONTH=13',
    'BYHOUR=25',
    'BYHOUR=0,1,2,3',
    'BYSECOND=60',
    'BYSETPOS=-1',
    'BYSETPOS=9999',
  ],
  ...[
    'BYWEEKNO=53',
    'BYYEARDAY=-366',
    'WKST=SU',
    'WKST=XX',
    'FREQ=NEVER',
    'RSCALE=HEBREW',
    'SKIP=FORWARD',
    '=',
    '',
  ],
];
const rules = fc
  .tuple(fc.constantFrom(...frequencies), fc.subarray(parts, { maxLength: 4 }))
  .map(([frequency, some]) => ['RRULE:FREQ=' + frequency, ...some].join(';'));
const longParts = fc.constantFrom(
  'x',
  ' ',
  '@',
  'a@b.',
  'ana ',
  '&amp;',
  '<',
  ':',
  '\\,',
  ';A="b"',
  '20261024,',
);
const time = (name: string) =>
  fc.tuple(fc.constantFrom(...zones), times).map(([zone, at]) => `${name}${zone}:${at}`);
const lines = fc.oneof(
  time('DTEND'),
  time('DTEND'),
  rules,
  rules,
  ...['EXDATE', 'RDATE', 'RECURRENCE-ID', 'RECURRENCE-ID;RANGE=THISANDFUTURE', 'DTSTART'].map(time),
  fc.constantFrom(
    'DURATION:PT8H',
    'DURATION:P1D',
    'DURATION:-P1W',
    'DURATION:P999999999W',
    'DURATION:x',
    'STATUS:CANCELLED',
  ),
  fc.constantFrom(
    'UID:1',
    'UID:2',
    'SEQUENCE:7',
    'SEQUENCE:x',
    'ATTENDEE:mailto:ana@example.com',
    'ATTENDEE;CN=x:y',
  ),
  fc.constantFrom(
    'SUMMARY:Data: ana@example.com',
    'SUMMARY:Data: ben',
    'SUMMARY:',
    'SUMMARY:\\,\\;\\n',
    'ATTENDEE;CUTYPE=GROUP:z',
  ),
  fc.constantFrom(
    'X-APPLE-RADIUS=49.9',
    'no property',
    'DTSTART',
    'BEGIN:VALARM',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'SEQUENCE:8',
  ),
  // Work that grows faster than these makes a run last too long.
  fc
    .tuple(fc.constantFrom('SUMMARY:Data ', 'ATTENDEE;CN=', 'EXDATE:', 'RDATE;TZID=', 'X-'), longParts)
    .map(([name, part]) => name + part.repeat(Math.ceil(300_000 / part.length))),
  fc.constantFrom(...oddWords.filter((word) => word.length < 1_000)),
);
const known = [{ names: ['ana', 'ana silva', 'ben@example.com', 'ben'], accounts: { slack: 'U1' } }];
const events = fc
  .tuple(time('DTSTART'), fc.array(lines, { maxLength: 6 }))
  .map(([start, more]) => ['BEGIN:VEVENT', 'SUMMARY:Data', start, ...more, 'END:VEVENT'].join('\r\n'));
const heads = fc.subarray([
  'X-WR-CALNAME:Data',
  'X-WR-TIMEZONE:Europe/Berlin',
  'X-WR-TIMEZONE:Nowhere',
  'BEGIN:VTIMEZONE\r\nTZID:Nowhere\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE',
  'BEGIN:VTIMEZONE\r\nTZID:Nowhere\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nTZOFFSETFROM:x\r\nRRULE:FREQ=DAILY\r\nEND:STANDARD\r\nEND:VTIMEZONE',
]);
const calendars = fc
  .tuple(heads, fc.array(events, { maxLength: 4 }))
  .map(([head, all]) =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', ...head, ...all, 'END:VCALENDAR', ''].join('\r\n'),
  );
const texts = fc.oneof(
  { weight: 3, arbitrary: calendars },
  {
    weight: 1,
    arbitrary: fc
      .tuple(calendars, fc.array(wound, { minLength: 1, maxLength: 3 }))
      .map(([text, wounds]) => wounds.reduce(wounded, text).toWellFormed()),
  },
);

/** Whatever stands in a calendar: people with names and shifts with times, or a Failure; and never for long. */
export const anyCalendar = fc.asyncProperty(
  texts,
  quick(async (text: string) => {
    const address = { 'ical-url': 'https://calendar.example.com/data.ics' };
    const source = createSource(
      contextOf(
        inputs,
        http(() => text),
        address,
        { now: () => now, people: known },
      ),
    );
    const present = await settle(source.onCall(['Data'])('Data'));
    if (present instanceof Failure) tellable(present, {});
    const coming = await settle(source.shifts(['Data'], now, until)('Data'));
    if (coming instanceof Failure) tellable(coming, {});
    else {
      const odd = coming.find(({ from, until: end }) => !(from < end && from < until && end > now));
      if (odd) throw new Error(`an odd shift: ${odd.from} to ${odd.until}`);
    }
  }),
);
