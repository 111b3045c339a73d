import { describe, expect, test } from '@jest/globals';
import { readRotas } from '../../../src/services/rota/file.ts';
import { readWithHolidays } from '../../../src/services/rota/holidays.ts';
import { peopleAt } from '../../../src/services/rota/rotation.ts';

const head = 'timezone: Europe/Berlin\nrotas:\n';

/** What is wrong with a rota named A, a problem a line, without the position of each. */
function problems(...lines: readonly string[]): readonly string[] {
  try {
    readRotas(`${head}${lines.map((line) => `  ${line}\n`).join('')}`, 'r.yml');
  } catch (error) {
    const { message } = error as Error;
    return message
      .replace('The rota file can’t be used: ', '')
      .replace(/\.$/, '')
      .split(/; (?=\(\d+\))/)
      .map((problem) => problem.replace(/^\(\d+\) /, ''));
  }
  return [];
}

const good = {
  starts: '2026-11-02T09:00',
  every: '1 week',
  people: '[ana, ben, cleo]',
};

const rota = (keys: Readonly<Record<string, string>>) =>
  `A: { ${Object.entries({ ...good, ...keys })
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }`;

describe('an error says where it is, and the right form', () => {
  test.each([
    [
      { every: '12h' },
      'every: must be a number of hours, days, weeks or months: 12 hours, 1 week, 10 days, 1 month, not "12h" (did you mean "12 hours"?)',
    ],
    [{ every: '1mo' }, '(did you mean "1 month"?)'],
    [{ every: 'monthly' }, '(did you mean "1 month"?)'],
    [{ every: 'fortnightly' }, '(did you mean "2 weeks"?)'],
    [{ every: '0 months' }, 'must be a number of hours, days, weeks or months'],
    [
      { every: '1 month', 'at-the': 'fifth monday' },
      'at-the: must be a day of the month such as 15, first monday, last friday or last day, not "fifth monday"',
    ],
    [{ every: '1 month', 'at-the': '32' }, 'not "32"'],
    [
      { every: '1 month', 'at-the': 'second tuesday' },
      'starts: must be on the second tuesday of a month, as `at-the` says: 2026-11-10T09:00',
    ],
    [
      { every: '1 month', 'at-the': 'last day' },
      'starts: must be on the last day of a month, as `at-the` says: 2026-11-30T09:00',
    ],
    [{ 'at-the': 'first monday' }, 'at-the: is only for turns of months: `every: 1 month`'],
    [
      { hours: '9-17' },
      'hours: must be hours such as 09:00-17:00, or fri 17:00-mon 09:00, not "9-17" (did you mean "09:00-17:00"?)',
    ],
    [{ hours: '9 to 17.30' }, '(did you mean "09:00-17:30"?)'],
    [{ hours: '9-5' }, '(did you mean "09:00-17:00"?)'],
    [{ hours: '22-6' }, '(did you mean "22:00-06:00"?)'],
    [{ hours: '0900-1700' }, '(did you mean "09:00-17:00"?)'],
    [{ hours: '9am - 5:30 pm' }, '(did you mean "09:00-17:30"?)'],
    [{ hours: '12am-12pm' }, '(did you mean "00:00-12:00"?)'],
    [{ hours: 'mon-fri 9-17' }, ': write `days: mon-fri` and `hours: 09:00-17:00`'],
    [
      { hours: '[09:00-12:00, 13:00-17:00]' },
      ': for several hours in a day, write a rota for each, and another one with `follow`',
    ],
    [{ hours: '9' }, 'hours: must be hours such as 09:00-17:00, or fri 17:00-mon 09:00, not "9"'],
    [{ every: '7' }, '1 month, not "7"'],
    [{ every: '90 minutes' }, 'not "90 minutes"'],
    [{ every: '90m' }, 'not "90m"'],
    [{ starts: '2026-02-30T09:00' }, 'starts: must be a day and a time that exist, not "2026-02-30T09:00"'],
    [{ people: '[]' }, 'people: must name at least one person'],
    [{ 'at-a-time': 'two' }, 'at-a-time: must be a number, not "two"'],
    [
      { people: '[{ person: ana, joins: 1.12.2026 }]' },
      'joins: must be a day such as 2026-12-21, not "1.12.2026"',
    ],
    [{ hours: '25:00-26:00' }, 'hours: must be hours such as'],
    [{ hours: '24:00-06:00' }, 'hours: must be hours such as'],
    [{ hours: 'fri 17:00-09:00' }, 'hours: must be hours such as'],
    [{ hours: 'fry 17:00-mon 09:00' }, 'hours: must be hours such as'],
    [{ hours: '09:00-09:00' }, 'hours: must end at another time than they begin'],
    [{ hours: 'fri 17:00-mon 09:00', days: 'fri' }, 'days: must not be combined with `hours` that name days'],
    [{ days: 'mon-fry' }, 'days: must be days such as mon-fri or [sat, sun], not "mon-fry"'],
    [
      { holidays: 'Germany' },
      'holidays: must be a country, such as DE, or a country and a region, such as DE-BE, not "Germany"',
    ],
    [
      { people: '[{ person: ana, leave: 2026-01-01 }]' },
      'people[0].leave: unknown key (did you mean "leaves"?)',
    ],
    [{ people: '[{ joins: 2026-01-01 }]' }, 'people[0].person: is missing'],
    [
      { people: '[{ person: ana, joins: 2026-01-01T09:00 }]' },
      'people[0].joins: must be a day such as 2026-12-21, not "2026-01-01T09:00"',
    ],
    [{ people: '[{ person: ana, joins: 2026-02-30 }]' }, 'people[0].joins: must be a day that exists'],
    [
      { people: '[{ person: ana, joins: 2026-02-02, leaves: 2026-02-02 }]' },
      'people[0].leaves: must be after `joins`',
    ],
    [
      { overrides: '[{ from: 2026-01-01T09:00, until: 2026-01-02T09:00 }]' },
      'overrides[0].person: is missing',
    ],
    [
      { overrides: '[{ from: 2026-01-01T09:00, until: 2026-01-02T09:00, person: a, nobody: true }]' },
      'overrides[0].nobody: must not be combined with `person`',
    ],
    [
      { overrides: '[{ from: 2026-01-01T09:00, until: 2026-01-02T09:00, nobody: yes }]' },
      'overrides[0].nobody: must be true',
    ],
    [
      { overrides: '[{ from: 2026-01-01T09:00, until: 2026-01-02T09:00, person: a, nobody: false }]' },
      'overrides[0].nobody: must be true',
    ],
    [
      { swaps: '[{ ana: 2026-11-02 }]' },
      'swaps[0]: must name two people, each with the day on which their shift begins',
    ],
    [{ swaps: '[{ ana: 2026-11-02, ben: soon }]' }, 'swaps[0].ben: must be a day such as 2026-12-21'],
    [
      { swaps: '[{ ana: 2026-11-02, benn: 2026-11-09 }]' },
      'swaps[0].benn: "benn" is not in `people` (did you mean "ben"?)',
    ],
    [
      { swaps: '[{ ana: 2026-11-02, ben: 2026-11-10 }]' },
      'swaps[0].ben: no shift of "ben" begins on 2026-11-10: the next one begins on 2026-11-30',
    ],
    [
      { swaps: '[{ ana: 2026-11-02T10:00, ben: 2026-11-09 }]' },
      'swaps[0].ana: no shift of "ana" begins at 2026-11-02T10:00: the next one begins at 2026-11-23T09:00',
    ],
    [
      { swaps: '[{ ana: 2026-11-02, ben: 2025-11-09 }]' },
      'swaps[0].ben: no shift begins on 2025-11-09, before the rota starts: delete the swap if it is over',
    ],
    [
      // A Saturday.
      { every: '1 day', days: 'mon-fri', swaps: '[{ ana: 2026-11-02, cleo: 2026-11-07 }]' },
      'swaps[0].cleo: no shift of "cleo" begins on 2026-11-07: the next one begins on 2026-11-10',
    ],
    [
      {
        starts: '2026-11-01',
        hours: '09:00-17:00',
        days: 'mon-fri',
        swaps: '[{ ana: 2026-11-02, ben: 2026-11-08 }]',
      },
      'swaps[0].ben: no shift of "ben" begins on 2026-11-08: the next one begins on 2026-11-09',
    ],
    [
      { every: '2 hours', people: '[ana, ben]', swaps: '[{ ana: 2026-11-02, ben: 2026-11-03T03:00 }]' },
      'swaps[0].ana: has several shifts that begin then: write the time too, such as 2026-11-02T09:00',
    ],
    [
      { 'at-a-time': '2', swaps: '[{ ana: 2026-11-02, ben: 2026-11-02 }]' },
      'swaps[0].ben: both are on call in one of these shifts',
    ],
    [
      { timezone: 'Berlin' },
      'timezone: must be the name of a time zone, not "Berlin" (did you mean "Europe/Berlin"?)',
    ],
  ] as const)('%j', (keys, words) => {
    const found = problems(rota(keys));
    expect(found.join('\n')).toContain(words);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^r\.yml:3:\d+: rotas\.A\./);
  });

  test.each([
    [['A: { follow: [B] }'], 'follow[0]: there is no rota "B"'],
    [
      ['A: { follow: [Bb] }', `B${rota({}).slice(1)}`],
      'follow[0]: there is no rota "Bb" (did you mean "B"?)',
    ],
    [['A: { follow: [B, { rota: B }] }', `B${rota({}).slice(1)}`], 'follow[1]: "B" is named twice'],
    [['A: { follow: [] }'], 'follow: must name at least one rota'],
    [['A: { follow: [A] }'], 'follow[0]: "A" leads back to this rota'],
    [['A: { deputy-of: B }'], 'deputy-of: there is no rota "B"'],
    [
      ['A: { deputy-of: B }', 'B: { follow: [C] }', `C${rota({}).slice(1)}`],
      'deputy-of: must be a rota with `people`: "B" takes them from other rotas',
    ],
    [
      ['A: { follow: [B], people: [ana] }', `B${rota({}).slice(1)}`],
      'people: belongs to a rota of people who take turns; this one takes them from other rotas',
    ],
    [['A: { follow: [B], at-the: 1 }', `B${rota({}).slice(1)}`], 'at-the: belongs to a rota of people who'],
    [
      ['A: { follow: [B], deputy-of: B }', `B${rota({}).slice(1)}`],
      'deputy-of: must not be combined with `follow`',
    ],
    [['A: { follow: [B, 5] }', `B${rota({}).slice(1)}`], 'follow[1]: must be text: put it in quotes, "5"'],
    [['A: { follow: [B], hour: 9 }', `B${rota({}).slice(1)}`], 'hour: unknown key'],
  ])('%j', (lines, words) => {
    expect(problems(...lines)).toEqual([expect.stringContaining(`rotas.A.${words}`)]);
  });

  test.each([
    ['benn@example.com', ' (did you mean "ben@example.com"?)'],
    ['cleo@example.com', ''],
    ['ben@exmaple.com', ' (did you mean "ben@example.com"?)'],
    ['ana', ' (did you mean "ana@example.com"?)'],
  ])('in the name of %s, whose name is near: %s', (person, hint) => {
    const away = `[{ person: ${person}, from: 2026-12-21, until: 2026-12-22 }]`;
    const found = problems(rota({ people: '[ana@example.com, ben@example.com]', absences: away }));
    expect(found).toEqual([expect.stringMatching(/is not in the rota( \(did you mean .*)?$/)]);
    expect(found[0]).toMatch(new RegExp(`rota${hint.replace(/[()?.]/g, '\\$&')}$`));
  });

  test.each([
    ['follows: [B]', 'follow'],
    ['deputy: B', 'deputy-of'],
  ])('in a rota of %s, what was meant, and not what a rota of people lacks', (key, meant) => {
    const found = problems(`A: { ${key} }`, `B${rota({}).slice(1)}`);
    expect(found).toHaveLength(2);
    expect(found[1]).toContain(`unknown key (did you mean "${meant}"?)`);
  });

  test('in an override, `until`', () => {
    const found = problems(
      rota({ overrides: '[{ from: 2026-01-01T09:00, to: 2026-01-02T09:00, person: a }]' }),
    );
    expect(found[1]).toContain('to: unknown key (did you mean "until"?)');
  });

  test('in a circle of rotas, each of them', () => {
    expect(problems('A: { follow: [B] }', 'B: { follow: [C] }', 'C: { follow: [A] }')).toHaveLength(3);
  });

  test('in several rotas at once, all of them, in the order of the file', () => {
    const found = problems(
      rota({ hours: 'always' }),
      'B: { deputy-of: C }',
      `C${rota({ every: 'now' }).slice(1)}`,
    );
    expect(found.map((problem) => problem.split(': ', 2)[1])).toEqual(['rotas.A.hours', 'rotas.C.every']);
    expect(problems('B: { deputy-of: D }', `C${rota({ every: 'now' }).slice(1)}`)).toHaveLength(2);
  });
});

describe('public holidays', () => {
  const text = (region: string) =>
    `${head}  ${rota({ holidays: region, days: 'mon-fri', hours: '09:00-17:00' })}\n  B${rota({}).slice(1)}\n`;
  const at = async (region: string, time: string) => {
    const { rotas } = await readWithHolidays(text(region), 'r.yml');
    const found = rotas.get('A');
    return found ? peopleAt(found, new Date(time)).length : null;
  };

  test('are off, where they are', async () => {
    expect(await at('DE', '2026-12-24T12:00Z')).toBe(1);
    expect(await at('DE', '2026-12-25T12:00Z')).toBe(0);
    // Women’s day, in Berlin and Mecklenburg-Vorpommern.
    expect(await at('de-be', '2027-03-08T12:00Z')).toBe(0);
    expect(await at('DE', '2027-03-08T12:00Z')).toBe(1);
  });

  test.each([
    // Easter Monday.
    ['mon 09:00-fri 17:00', '2027-03-29T12:00Z', 0],
    ['mon 09:00-fri 17:00', '2027-03-29T21:59Z', 0],
    ['mon 09:00-fri 17:00', '2027-03-29T22:00Z', 1],
    // A Friday and a Saturday.
    ['fri 17:00-mon 09:00', '2026-12-26T12:00Z', 0],
    ['fri 17:00-mon 09:00', '2026-12-27T12:00Z', 1],
    // The night belongs to the holiday on which it begins.
    ['22:00-06:00', '2026-12-27T04:00Z', 0],
    ['22:00-06:00', '2026-12-28T04:00Z', 1],
  ])('are off alone where hours are longer than a day: %s at %s', async (hours, time, people) => {
    const whole = `${head}  ${rota({ holidays: 'DE', hours })}\n`;
    const found = (await readWithHolidays(whole, 'r.yml')).rotas.get('A');
    expect(found && peopleAt(found, new Date(time))).toHaveLength(people);
  });

  test('of years that are not known are no holidays', async () => {
    expect(await at('DE', '2099-12-25T12:00Z')).toBe(1);
  });

  test('of an unknown region are an error with its line', async () => {
    await expect(readWithHolidays(text('DE-XX'), 'r.yml')).rejects.toThrow(
      'r.yml:3:75: rotas.A.holidays: “DE-XX” is not a region of Germany whose public holidays are known.',
    );
  });

  test('of an unknown region are told with all other mistakes', async () => {
    const wrong = text('de-xx').replace('every: 1 week', 'every: 1 wk');
    await expect(readWithHolidays(wrong, 'r.yml')).rejects.toThrow(
      /^The rota file can’t be used: \(1\) r\.yml:3:\d+: rotas\.A\.every: .*; \(2\) r\.yml:3:\d+: rotas\.A\.holidays: “DE-XX” is not/,
    );
  });
});
