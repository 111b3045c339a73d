import { describe, expect, test } from '@jest/globals';
import { clockIn } from '../../src/report/clock.ts';

const now = new Date('2026-11-23T09:00:00Z');
const at = (iso: string) => new Date(iso);

describe('a time', () => {
  test('is shown in its own zone, with UTC beside it', () => {
    const berlin = clockIn('Europe/Berlin', now);
    expect(berlin.short(at('2026-11-30T08:00:59Z'))).toBe('Mon 30 Nov 09:00');
    expect(berlin.full(at('2026-11-30T08:00:00Z'))).toBe('Mon 30 Nov 09:00 (Europe/Berlin, 08:00 UTC)');
    expect(berlin.withUtc(at('2026-11-30T08:00:00Z'))).toBe('Mon 30 Nov 09:00 (08:00 UTC)');
    expect(berlin.local(at('2026-07-01T22:30:00Z'))).toBe('2026-07-02T00:30');
  });

  test('has the day in UTC where that is another one, and the year where that is not this one', () => {
    const berlin = clockIn('Europe/Berlin', now);
    expect(berlin.full(at('2026-12-31T23:00:00Z'))).toBe(
      'Fri 1 Jan 2027 00:00 (Europe/Berlin, Thu 31 Dec 23:00 UTC)',
    );
  });

  test.each([[undefined], ['UTC'], ['Etc/UTC'], ['Middle/Earth'], ['']])(
    'is in UTC where the zone is %j',
    (zone) => {
      const { zone: name, short, full, local } = clockIn(zone, now);
      const time = at('2026-11-30T08:00:00Z');
      expect([name, short(time), full(time), local(time)]).toEqual([
        'UTC',
        'Mon 30 Nov 08:00 UTC',
        'Mon 30 Nov 08:00 UTC',
        '2026-11-30T08:00',
      ]);
    },
  );
});
