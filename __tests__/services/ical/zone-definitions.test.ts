import { describe, expect, test } from '@jest/globals';
import { calendar, event, onCall, spans } from './given.ts';

const part = (name: string, ...lines: readonly string[]) => [`BEGIN:${name}`, ...lines, `END:${name}`];
const zone = (name: string, ...parts: readonly (readonly string[])[]) =>
  ['BEGIN:VTIMEZONE', `TZID:${name}`, ...parts.flat(), 'END:VTIMEZONE'].join('\r\n');
const winter = ['DTSTART:19701025T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'];
const summer = ['DTSTART:19700329T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200'];
const [october, march] = [
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
];
/** A definition of Berlin’s time in which the line of the same name is replaced. */
const berlin = (name: string, line: string) => {
  const lines = [...winter, october].map((one) =>
    /^\w+/.exec(one)?.[0] === /^\w+/.exec(line)?.[0] ? line : one,
  );
  return zone(
    name,
    part('STANDARD', ...lines, ...(lines.includes(line) ? [] : [line])),
    part('DAYLIGHT', ...summer, march),
  );
};

const at = '2026-07-06T08:30:00Z';
const ana = { people: [{ email: 'ana@example.com' }] };
const inUtc = event('DTSTART:20260706T080000Z', 'DURATION:PT1H');
const inZone = (name: string, day: string) =>
  event(`DTSTART;TZID=${name}:${day}T100000`, 'DURATION:PT1H').replace('UID:one', 'UID:two');

/** When an event at nine starts. */
const nine = async (definition: string, day: string) => {
  const text = calendar(definition, event(`DTSTART;TZID=Ours:${day}T090000`, 'DURATION:PT1H'));
  const [span] = await spans(text, '1960-01-01T00:00:00Z', '2040-01-01T00:00:00Z');
  return span?.slice(11, 16);
};

describe('a value of a definition that can’t be read', () => {
  const values = [
    ...['DTSTART:foo', 'DTSTART:', 'DTSTART', 'TZOFFSETFROM:', 'TZOFFSETFROM:+1:00:00:00', 'TZOFFSETTO:x'],
    ...['RRULE:FREQ=YEARLY;UNTIL=foo', 'RRULE:FREQ=OFTEN', 'RDATE:foo', 'BEGIN:X'],
  ];

  test.each(values)('%s stops events that don’t need it', async (line) => {
    expect(await onCall(calendar(berlin('Ours', line), inUtc), at)).toMatchObject(ana);
    const old = inZone('Ours', '20250706').replace('ana@', 'zoe@');
    expect(await onCall(calendar(berlin('Ours', line), old, inUtc), at)).toMatchObject(ana);
  });

  test.each(values)('%s stops events whose zone has a name that is enough', async (line) => {
    for (const name of ['Europe/Berlin', 'W. Europe Standard Time']) {
      expect(await onCall(calendar(berlin(name, line), inZone(name, '20260706')), at)).toMatchObject(ana);
    }
  });

  test.each(values)('%s does not stop an event that may be the current one', async (line) => {
    const text = calendar(berlin('Ours', line), inUtc, inZone('Ours', '20260706'));
    await expect(onCall(text, at)).rejects.toMatchObject({
      name: 'Failure',
      message: expect.stringMatching(
        /its time zone “Ours” is unknown, and its definition can’t be used: .+\.$/,
      ),
    });
  });
});

describe('a value of a definition in another form is refused or misread', () => {
  test.each([
    ...[
      'DTSTART:19701025',
      'DTSTART:1970-10-25T03:00:00',
      'DTSTART:19701025T0300',
      'DTSTART:19701025T030000Z',
    ],
    ...['TZOFFSETFROM:+02:00', 'TZOFFSETFROM:+02', 'TZOFFSETFROM:0200', 'TZOFFSETFROM: +020000 '],
    ...['TZOFFSETTO:0100', 'TZOFFSETTO:01', 'TZOFFSETTO:01:00', 'RRULE:freq=yearly; bymonth=10; byday=-1su'],
    ...['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=SU;BYMONTHDAY=25,26,27,28,29,30,31', 'RDATE:'],
    ...[
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=SU;BYSETPOS=-1',
      'RRULE:FREQ=YEARLY;COUNT=60;BYMONTH=10;BYDAY=-1SU',
    ],
    'RRULE:FREQ=YEARLY;UNTIL=2030-10-27T01:00:00Z;BYMONTH=10;BYDAY=-1SU',
  ])('%s', async (line) => {
    expect(await nine(berlin('Ours', line), '20261024')).toBe('07:00');
    expect(await nine(berlin('Ours', line), '20261026')).toBe('08:00');
    expect(await nine(berlin('Ours', line), '20260328')).toBe('08:00');
  });

  test.each([
    ['-0330', '12:30'],
    ['0530', '03:30'],
    ['−05:00', '14:00'],
  ])('an offset of %s', async (offset, start) => {
    const lines = ['DTSTART:16010101T000000', `TZOFFSETFROM:${offset}`, `TZOFFSETTO:${offset}`];
    expect(await nine(zone('Ours', part('STANDARD', ...lines)), '20260706')).toBe(start);
  });
});

describe('changes that a definition lists', () => {
  const listed = zone(
    'Ours',
    part('STANDARD', ...winter.with(0, 'DTSTART:20251026T030000'), 'RDATE:20261025T030000'),
    part('DAYLIGHT', ...summer.with(0, 'DTSTART:20260329T020000'), 'RDATE:20270328T020000'),
  );

  test.each([
    ['20250706', '07:00'],
    ['20260105', '08:00'],
    ['20260706', '07:00'],
    ['20261224', '08:00'],
    ['20270706', '07:00'],
  ])('the start of the list is left out on %s', async (day, start) => {
    expect(await nine(listed, day)).toBe(start);
  });

  test('an event before the only change gets the offset of UTC', async () => {
    const once = zone('Ours', part('STANDARD', ...winter.with(0, 'DTSTART:20261025T030000')));
    expect(await nine(once, '20261024')).toBe('07:00');
    expect(await nine(once, '20261026')).toBe('08:00');
    expect(await nine(berlin('Ours', 'DTSTART:20251026T030000'), '19650706')).toBe('08:00');
  });

  test('a rule that ended no longer applies, or its last change does not', async () => {
    const ended = zone(
      'Ours',
      part('STANDARD', ...winter, `${october};UNTIL=20151025T010000Z`),
      part('DAYLIGHT', ...summer, `${march};UNTIL=20160327T010000Z`),
    );
    expect(await nine(ended, '20150106')).toBe('08:00');
    expect(await nine(ended, '20150706')).toBe('07:00');
    expect(await nine(ended, '20260105')).toBe('07:00');
  });
});
