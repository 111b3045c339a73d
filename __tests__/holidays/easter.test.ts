import { describe, expect, test } from '@jest/globals';
import { assert, integer, property } from 'fast-check';
import { orthodoxEaster, westernEaster } from '../../src/holidays/easter.ts';
import { weekdayOf } from '../../src/holidays/rules.ts';

const date = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);
const years = integer({ min: 1970, max: 2199 });

describe('Easter', () => {
  // The earliest and latest dates of the western one, both exceptions of the Gregorian moon (1954, 1981), and ten years.
  test.each([
    [1943, '1943-04-25', '1943-04-25'],
    [1954, '1954-04-18', '1954-04-25'],
    [1981, '1981-04-19', '1981-04-26'],
    [2008, '2008-03-23', '2008-04-27'],
    [2024, '2024-03-31', '2024-05-05'],
    [2025, '2025-04-20', '2025-04-20'],
    [2026, '2026-04-05', '2026-04-12'],
    [2027, '2027-03-28', '2027-05-02'],
    [2028, '2028-04-16', '2028-04-16'],
    [2038, '2038-04-25', '2038-04-25'],
  ])('of %j is on %s, and in the orthodox churches on %s', (year, western, orthodox) => {
    expect([date(westernEaster(year)), date(orthodoxEaster(year))]).toEqual([western, orthodox]);
  });

  test('is a Sunday from March 22 to April 25, the orthodox one the same Sunday or up to five weeks later', () => {
    assert(
      property(years, (year) => {
        const [western, orthodox] = [westernEaster(year), orthodoxEaster(year)];
        expect([weekdayOf(western), weekdayOf(orthodox)]).toEqual([0, 0]);
        expect(date(western) >= `${year}-03-22` && date(western) <= `${year}-04-25`).toBe(true);
        expect([0, 7, 28, 35]).toContain(orthodox - western);
      }),
    );
  });
});
