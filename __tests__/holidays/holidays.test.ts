import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { assert, constantFrom, integer, property } from 'fast-check';
import { allRegions, holidaysIn } from '../../scripts/holidays/days.ts';
import { readTable } from '../../src/holidays/data.ts';
import { readHolidays } from '../../src/holidays/holidays.ts';
import { regionForm } from '../../src/holidays/region.ts';
import { holidaysOf } from '../../src/holidays/table.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const table = await readTable();
const date = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);

describe('the holidays of a region', () => {
  // As the laws have it, not the data set.
  test.each([
    ['DE-BE', '2026-03-08', 'International Women'],
    ['DE-BE', '2025-05-08', 'Liberation Day'],
    ['DE-BY', '2026-06-04', 'Corpus Christi'],
    ['DE-BY-A', '2026-08-08', 'Peace'],
    ['DE-SN', '2026-11-18', 'Repentance'],
    ['US', '2026-11-26', 'Thanksgiving'],
    ['US', '2027-07-05', 'Independence Day'],
    ['GB-SCT', '2026-11-30', 'St Andrew'],
    ['GB-ENG', '2022-09-19', 'Queen Elizabeth'],
    ['GB-ENG', '2022-06-02', 'Spring'],
    ['GR', '2027-05-03', 'Easter Monday'],
    ['NL', '2025-04-26', 'King'],
    ['JP', '2026-05-06', 'substitute'],
    ['TR', '2026-03-22', 'Ramadan'],
  ])('%s has one on %s: %s', async (region, day, name) => {
    expect((await readHolidays(region)).holidayOn(day)).toContain(name);
  });

  test.each([
    ['DE', '2026-06-04'],
    ['DE-BB', '2026-03-08'],
    ['DE-BY', '2026-10-31'],
    ['US', '2026-11-27'],
    ['GB-SCT', '2026-04-06'],
    ['GB-ENG', '2022-05-30'],
    ['FR', '2026-04-03'],
    // Half days are none: from 19:00, and the afternoon before three whole days.
    ['AU-SA', '2026-12-24'],
    ['TR', '2026-03-19'],
    ['TR', '2026-03-23'],
  ])('%s has none on %s', async (region, day) => {
    expect((await readHolidays(region)).holidayOn(day)).toBeNull();
  });

  test('two on one day have both names', async () => {
    expect((await readHolidays('NO')).holidayOn('2027-05-17')).toBe('Constitution Day, Whit Monday');
  });

  test('say what they cover, and refuse what they don’t', async () => {
    const { from, until, covers, holidayOn } = await readHolidays('DE');
    expect([from, until]).toEqual(['2020-01-01', '2036-12-31']);
    expect(['2019-12-31', from, until, '2037-01-01'].map(covers)).toEqual([false, true, true, false]);
    expect(() => holidayOn('2037-01-01')).toThrow(
      'The public holidays of 2037 are not known, only those from 2020 to 2036.',
    );
    expect(() => holidayOn('2019-12-25')).toThrow('The public holidays of 2019 are not known');
    for (const wrong of ['2026-13-01', '2026-1-1', '25.12.2026', ''])
      expect(() => holidayOn(wrong)).toThrow(`${wrong} is not a date`);
  });

  test('any case will do, and the country has its name', async () => {
    const { region, country } = await readHolidays('de-By-a');
    expect([region, country]).toEqual(['DE-BY-A', 'Germany']);
  });
});

describe('an unknown region', () => {
  test.each([
    ['UK', '“UK” is not a country or region', 'Write “GB” for United Kingdom.'],
    ['UK-SCT', '“UK-SCT” is not in a country', 'Write “GB” for United Kingdom.'],
    ['Germany', '“Germany” is not a country or region', 'Did you mean “DE” (Germany)?'],
    ['Netherland', '“Netherland” is not', 'Did you mean “NL” (Netherlands) or '],
    ['XX', '“XX” is not', 'Write a country, such as DE, or a country and a region, such as DE-BE.'],
    ['DE_BE', '“DE_BE” is not', 'Write a country, such as DE, or a country and a region, such as DE-BE.'],
    ['', '“” is not', 'Write a country, such as DE, or a country and a region, such as DE-BE.'],
    ['BE-WA', '“BE-WA” is not a region of Belgium', 'or one of BE-BRU, BE-DE, BE-VLG, BE-WAL.'],
    ['PL-MZ', '“PL-MZ” is not a region of Poland', 'Only the national ones of “PL” are known.'],
    ['constructor', '“constructor” is not', 'Write a country'],
  ])('%s is refused: %s … %s', async (written, message, fix) => {
    await expect(readHolidays(written)).rejects.toMatchObject({
      message: expect.stringContaining(message),
      fix: expect.stringContaining(fix),
    });
  });
});

describe('the data', () => {
  const regions = allRegions();

  test('is that of the installed date-holidays', () => {
    const { version } = JSON.parse(read('node_modules/date-holidays/package.json'));
    expect(table.about).toContain(`date-holidays ${version},`);
    expect(table.about).toContain('CC BY-SA 3.0');
  });

  test('has every region, each with a code of the form that the config file allows', () => {
    expect(Object.keys(table.regions)).toEqual(regions.map((region) => region.toUpperCase()));
    for (const region of regions) expect(region).toMatch(regionForm);
  });

  test.each(['DE', '2026', 'D', 'DEU', 'DE-', 'DE-BE-', 'DE-BY-A-B', ' DE', 'DE_BE'])(
    '%j is of the form, or not',
    (code) => {
      expect(regionForm.test(code)).toBe(code === 'DE');
    },
  );

  // "npm run holidays" compares all.
  test('says the same as date-holidays, in any region and year', () => {
    assert(
      property(constantFrom(...regions), integer({ min: table.from, max: table.until }), (region, year) => {
        const expected = holidaysIn(region, [year, year]).flatMap(({ name, days }) =>
          days.map((day) => `${date(day)} ${name}`),
        );
        const own = [...holidaysOf(region.toUpperCase(), table)]
          .flatMap(([day, names]) => names.map((name) => `${date(day)} ${name}`))
          .filter((day) => day.startsWith(String(year)));
        expect(own.sort()).toEqual([...new Set(expected)].sort());
      }),
      { numRuns: 60 },
    );
  });
});
