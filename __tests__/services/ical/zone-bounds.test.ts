import { describe, expect, test } from '@jest/globals';
import { calendar, event, onCall } from './given.ts';

const at = '2026-11-26T12:00:00Z';
const ana = { people: [{ email: 'ana@example.com' }] };
const current = event('DTSTART:20261123T080000Z', 'DTEND:20261130T080000Z');
const list = (count: number, one: (nth: number) => string) =>
  Array.from({ length: count }, (_, nth) => one(nth));
const inZone = (name: string, day = '20260105') =>
  event(`DTSTART;TZID="${name}":${day}T090000`, 'DURATION:P7D')
    .replace('UID:one', `UID:${name}${day}`)
    .replace('ana@', 'zoe@');
const rule = (month: number) => [
  ...['BEGIN:STANDARD', 'DTSTART:00010101T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'],
  ...[`RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=${month}`, 'END:STANDARD'],
];
const zone = (name: string, rules = 2) =>
  [
    'BEGIN:VTIMEZONE',
    `TZID:${name}`,
    ...Array.from({ length: rules }, () => rule(10)).flat(),
    'END:VTIMEZONE',
  ].join('\r\n');

const tooMany = {
  name: 'Failure',
  message: 'The calendar uses more than 300 time zones that are not in IANA’s database.',
  fix: 'Use the names of time zones in that database, such as Europe/Berlin.',
};

describe('names of time zones that take a search', () => {
  test.each([
    ['that nobody knows', (nth: number) => `Zone ${nth}x`],
    ['of unknown cities', (nth: number) => `(UTC+01:00) Aaa${nth}, Bbb, Ccc, Ddd, Eee, Fff, Ggg, Hhh`],
    ['with many parts', (nth: number) => `/${'a/'.repeat(90)}${nth}`],
    ['that are copies of copies', (nth: number) => `${'x 1'.repeat(50)} ${nth}`],
  ])(
    'ten thousand names %s take minutes',
    async (_, name) => {
      const events = list(10_000, (nth) => inZone(name(nth)));
      expect(await onCall(calendar(...events, current), at)).toMatchObject(ana);
    },
    10_000,
  );

  test('more names than the bound are searched for, or the failure does not say so', async () => {
    const text = (count: number) =>
      calendar(
        ...list(count, (nth) => inZone(`Copy ${nth} of Berlin`)),
        inZone('(UTC+01:00) Berlin', '20261123'),
      );
    expect(await onCall(text(299), at)).toMatchObject({ people: [{ email: 'zoe@example.com' }] });
    await expect(onCall(text(300), at)).rejects.toMatchObject(tooMany);
  });

  test('names of IANA and Windows count towards the bound', async () => {
    const names = Intl.supportedValuesOf('timeZone').map((name) => inZone(name));
    const offsets = list(60, (nth) => inZone(`UTC+01:${String(nth).padStart(2, '0')}`));
    const last = inZone('W. Europe Standard Time 1', '20261123');
    expect(await onCall(calendar(...names, ...offsets, last), at)).toMatchObject({
      people: [{ email: 'zoe@example.com' }],
    });
  });
});

describe('definitions of time zones', () => {
  test('definitions that no event refers to are read', async () => {
    const zones = list(20_000, (nth) => zone(`Ours ${nth}`));
    const text = calendar(...zones, inZone('Ours 19999', '20261123'));
    expect(await onCall(text, at)).toMatchObject({ people: [{ email: 'zoe@example.com' }] });
  }, 10_000);

  test('thousands of definitions are read from the first year on', async () => {
    const parts = list(3_000, (nth) => `${zone(`Ours ${nth}`)}\r\n${inZone(`Ours ${nth}`)}`);
    expect(await onCall(calendar(...parts, current), at)).toMatchObject(ana);
    const text = calendar(...parts, inZone('Ours 2999', '20261123'));
    await expect(onCall(text, at)).rejects.toMatchObject(tooMany);
  }, 10_000);

  test('tens of thousands of rules are evaluated', async () => {
    const zones = list(100, (nth) => `${zone(`Ours ${nth}`, 500)}\r\n${inZone(`Ours ${nth}`, '20261123')}`);
    await expect(onCall(calendar(...zones), at)).rejects.toMatchObject({
      name: 'Failure',
      message: 'The calendar’s own time zones have rules for more than 100000 years.',
    });
  }, 10_000);

  test('a rule with an enormous count is counted to its end', async () => {
    const endless = zone('Ours').replaceAll('BYMONTH=10', 'BYMONTH=2;BYMONTHDAY=30;COUNT=2000000000');
    expect(await onCall(calendar(endless, inZone('Ours'), current), at)).toMatchObject(ana);
  });

  test('each of thousands of calendars has a bound of its own', async () => {
    const endless = zone('Ours').replaceAll('BYMONTH=10', 'BYMONTH=2;BYMONTHDAY=30;COUNT=2000000000');
    const feed = calendar(endless, inZone('Ours', '20261123')).repeat(3_000);
    await expect(onCall(feed, at)).rejects.toThrow('rules for more than 100000 years');
  }, 10_000);
});
