import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendarOf } from '../../../src/cli/rota/calendar.ts';
import { namer } from '../../../src/cli/rota/words.ts';
import type { Person, Shift } from '../../../src/model.ts';
import { readRotas } from '../../../src/services/rota/file.ts';
import { type Rotation, shiftsOf } from '../../../src/services/rota/rotation.ts';
import { earlier, later } from '../../../src/time.ts';
import { day } from '../../services/given.ts';
import { open } from '../../services/ical/given.ts';
import { shapes } from './given.ts';

const file = readRotas(shapes, 'rota.yml');
const spanFrom = (date: string) => {
  const from = new Date(`${date}T00:00Z`);
  return { from, until: new Date(from.getTime() + 90 * day) };
};
const calendar = (
  date: string,
  rotas: readonly (readonly [string, Rotation])[] = [...file.rotas],
  hidesAddresses = false,
) =>
  calendarOf({
    ...{ rotas, zone: file.zone, span: spanFrom(date), date },
    ...{ nameOf: namer(hidesAddresses), hidesAddresses },
  });

/** Shifts as text, cut off at the ends of the calendar: what is before may be cut by overrides that are over. */
const told = (shifts: readonly Shift[], date: string, nameOf = named) => {
  const span = spanFrom(date);
  const cut = shifts.map(({ person, from, until }) => {
    const times = [later(from, span.from), earlier(until, span.until)];
    return [nameOf(person), ...times.map((time) => time.toISOString())].join(' ');
  });
  return cut.sort();
};
const named = ({ email, aliases, name }: Person) => email ?? aliases[0] ?? name ?? '';
const shiftsIn = (rota: Rotation, date: string) => {
  const { from, until } = spanFrom(date);
  return told(shiftsOf(rota, from, until), date, namer(false));
};
/** The shifts that the calendar has, as the source for calendars reads them. */
const readBack = async (text: string, name: string, date: string) => {
  const { from, until } = spanFrom(date);
  return told(await open(text).source.shifts([name], from, until)(name), date);
};
const weekly = file.rotas.get('Weekly') ?? never();

function never(): never {
  throw new Error('there is no such rota');
}

test('the last year of a calendar is 9999', () => {
  const text = `timezone: America/New_York
rotas:
  Data:
    starts: 2026-01-05T09:00
    every: 1 day
    people: [ana]
    overrides: [{ from: 2026-11-01T00:00, until: 9999-12-31T23:59, person: zoe }]
`;
  const written = calendar('2026-11-27', [...readRotas(text, 'rota.yml').rotas]);
  expect(written).toMatch(/DTSTART:20261101T040000Z\r\nDTEND:99991231T235959Z\r\n/);
});

// Before and after the changes of the clock in Berlin, New York and on Lord Howe Island.
describe.each([
  '2026-01-10',
  '2026-03-28',
  '2026-03-29',
  '2026-09-20',
  '2026-10-24',
  '2026-11-01',
  '2026-11-23',
])('a calendar of %s', (date) => {
  test.each([...file.rotas.keys()])('has the shifts of %s, and so has who reads it', async (name) => {
    const rota = file.rotas.get(name) ?? never();
    const shifts = shiftsIn(rota, date);
    expect(shifts.length).toBeGreaterThan(2);
    expect(await readBack(calendar(date, [[name, rota]]), name, date)).toEqual(shifts);
  });
});

describe('a calendar of several rotas', () => {
  test('is read by the words that only one rota has', async () => {
    expect(await readBack(calendar('2026-11-23'), 'Weekly', '2026-11-23')).toEqual(
      shiftsIn(weekly, '2026-11-23'),
    );
  });

  test('has no name that holds the name of a rota', () => {
    expect(calendar('2026-11-23')).toContain('X-WR-CALNAME:On-call rotas\r\n');
    expect(
      calendar('2026-11-23', [
        ['call', weekly],
        ['Data', weekly],
      ]),
    ).not.toContain('X-WR-CALNAME');
  });
});

describe('what a calendar program needs', () => {
  const uids = (text: string) => [...text.matchAll(/^UID:(.*)\r$/gm)].map(([, uid = '']) => uid);

  test('each event has an id of its own, which stays from day to day', () => {
    let before: readonly string[] = uids(calendar('2026-10-01'));
    for (let count = 1; count <= 60; count += 1) {
      const date = new Date(Date.UTC(2026, 9, 1 + count)).toISOString().slice(0, 10);
      const now = uids(calendar(date));
      expect(new Set(now).size).toBe(now.length);
      // All but those of the last day were there already, and only what is over is gone.
      const start = spanFrom(date).until.getTime() - day;
      const late = now.filter((uid) => !before.includes(uid));
      for (const uid of late) expect(timeIn(uid)).toBeGreaterThanOrEqual(start);
      before = now;
    }
  });

  test('an override of a whole turn has its id, and a higher number on a later day', () => {
    const events = eventsIn(calendar('2026-11-23'));
    const overridden = events.find(({ UID }) => UID?.startsWith('20261130T080000Z'));
    expect(overridden).toMatchObject({ SUMMARY: 'Weekly: ben@example.com', SEQUENCE: '20780' });
    const later = eventsIn(calendar('2026-11-24')).find(({ UID }) => UID === overridden?.UID);
    expect(later).toMatchObject({ SEQUENCE: '20781', DTSTAMP: '20261124T000000Z' });
  });

  test('the same file gives the same bytes on the same day', () => {
    expect(calendar('2026-11-23')).toBe(calendar('2026-11-23', [...readRotas(shapes, 'other.yml').rotas]));
  });

  test('addresses are left out if they are hidden', async () => {
    const text = calendar('2026-11-23', [['Weekly', weekly]], true);
    expect(text).not.toContain('@example');
    expect((await readBack(text, 'Weekly', '2026-11-23'))[0]).toMatch(/^ana 2027/);
  });

  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });

  test('names of any kind are read back, in lines of at most 75 bytes', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, async (name, alias) => {
        const isPlain = [name, alias].every(
          (word) => /^[^\s&@](?:[^&@]*[^\s&@])?$/u.test(word) && word.isWellFormed(),
        );
        fc.pre(isPlain && word(alias) && word(name));
        const person: Person = { email: null, name: null, aliases: [alias] };
        const rota = { ...weekly, people: [person], overrides: [], swaps: [] };
        const text = calendar('2026-11-23', [[name, rota]]);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const { from, until } = spanFrom('2026-11-23');
        const read = await open(text).source.shifts([name], from, until)(name);
        expect(read.map((shift) => named(shift.person).normalize())).toContain(alias.normalize());
      }),
    );
  });

  /** Without what calendars do not keep, such as control characters. */
  function word(text: string): boolean {
    return !/[\p{Cc}\p{Zl}\p{Zp}\ufffe\uffff]/u.test(text);
  }
});

function timeIn(uid: string): number {
  const [, y, m, d, h, min] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/.exec(uid) ?? [];
  return Date.parse(`${y}-${m}-${d}T${h}:${min}Z`);
}

function eventsIn(text: string): readonly Readonly<Record<string, string>>[] {
  return text
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((event) =>
      Object.fromEntries([...event.matchAll(/^([A-Z]+)[:;](.*)\r$/gm)].map(([, key, value]) => [key, value])),
    );
}
