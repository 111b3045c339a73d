import { describe, expect, test } from '@jest/globals';
import { readRotas } from '../../../src/services/rota/file.ts';
import { inputs } from '../../../src/services/rota/inputs.ts';
import { shiftsOf } from '../../../src/services/rota/rotation.ts';
import { createSource } from '../../../src/services/rota/source.ts';
import { contextOf, http } from '../given.ts';

const file = (rota = '', top = '', atATime = 1) => `timezone: Europe/Berlin
rotas:
  Data:
    starts: 2026-12-07T09:00
    every: 1 week
    at-a-time: ${atATime}
    people: [ana@example.com, ben@example.com, cleo@example.com]
${rota}
${top}`;

const skip = (...absences: readonly string[]) =>
  `    on-absence: skip\n    absences:\n${absences.map((one) => `      - { ${one} }\n`).join('')}`;

/** Who has which week, by the first letters. */
function weeks(text: string, count = 6): string {
  const rotation = readRotas(text, 'r.yml').rotas.get('Data');
  if (!rotation) throw new Error('no rota');
  return Array.from({ length: count }, (_, week) => {
    const at = new Date(Date.UTC(2026, 11, 8 + 7 * week));
    return shiftsOf(rotation, at, new Date(at.getTime() + 1))
      .map(({ person }) => person.email?.[0])
      .join('');
  }).join(' ');
}

function problem(text: string): string {
  try {
    readRotas(text, 'r.yml');
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('absences in a rota', () => {
  test('change nobody’s turn unless they are to be skipped', () => {
    const away = '    absences: [{ person: ben@example.com, from: 2026-12-14, until: 2026-12-21 }]';
    expect(weeks(file())).toBe('a b c a b c');
    expect(weeks(file(away))).toBe('a b c a b c');
    expect(weeks(file(`${away}\n    on-absence: warn`))).toBe('a b c a b c');
  });

  test.each([
    ['for the whole turn', 'person: ben@example.com, from: 2026-12-14, until: 2026-12-22', 'a c c a b c'],
    [
      'for any part of it',
      'person: ben@example.com, from: 2026-12-18T12:00, until: 2026-12-18T13:00',
      'a c c a b c',
    ],
    ['until the turn begins', 'person: ben@example.com, from: 2026-12-07, until: 2026-12-14', 'a b c a b c'],
    [
      'until the turn begins, to the minute',
      'person: ben@example.com, from: 2026-12-07, until: 2026-12-14T09:00',
      'a b c a b c',
    ],
    [
      'on the day they hand over',
      'person: ana@example.com, from: 2026-12-14, until: 2026-12-19',
      'a b c a b c',
    ],
    [
      'before they hand over',
      'person: ana@example.com, from: 2026-12-14T08:00, until: 2026-12-19',
      'b b c a b c',
    ],
    [
      'from the day before they hand over',
      'person: ana@example.com, from: 2026-12-13, until: 2026-12-19',
      'b b c a b c',
    ],
    [
      'with an offset',
      'person: BEN@example.com, from: 2026-12-21T07:59Z, until: 2026-12-21T10:00Z',
      'a c c a b c',
    ],
    ['for two turns', 'person: ana@example.com, from: 2026-12-07, until: 2027-01-04', 'b b c b b c'],
  ])('skip somebody who is away %s; the order stays', (_, absence, expected) => {
    expect(weeks(file(skip(absence)))).toBe(expected);
  });

  test('skip the next one too, and keep the turn where everybody is away', () => {
    const [ana, ben, cleo] = ['ana', 'ben', 'cleo'].map(
      (name) => `person: ${name}@example.com, from: 2026-12-14, until: 2026-12-20`,
    );
    expect(weeks(file(skip(`${ben}`, `${cleo}`)))).toBe('a a c a b c');
    expect(weeks(file(skip(`${ana}`, `${ben}`, `${cleo}`)))).toBe('a b c a b c');
  });

  test('put nobody on call twice where two are on call', () => {
    expect(weeks(file('', '', 2), 3)).toBe('ab ca bc');
    const ana = 'person: ana@example.com, from: 2026-12-15, until: 2026-12-16';
    expect(weeks(file(skip(ana), '', 2), 3)).toBe('ab cb bc');
    const ben = 'person: ben@example.com, from: 2026-12-15, until: 2026-12-16';
    expect(weeks(file(skip(ana, ben), '', 2), 3)).toBe('ab ca bc');
  });

  test('apply to every rota if they are at the top of the file', () => {
    const top = 'absences: [{ person: ben@example.com, from: 2026-12-14, until: 2026-12-21 }]\n';
    expect(weeks(file('    on-absence: skip', top))).toBe('a c c a b c');
    expect(weeks(file('', top))).toBe('a b c a b c');
  });

  test('go below overrides', () => {
    const over =
      '    overrides: [{ from: 2026-12-14T09:00, until: 2026-12-21T09:00, person: ben@example.com }]\n';
    const absence = 'person: ben@example.com, from: 2026-12-14, until: 2026-12-21';
    expect(weeks(file(over + skip(absence)))).toBe('a b c a b c');
  });

  test.each([
    // The clocks are put forward on 28 March 2027 and back on 25 October 2026.
    ['2027-03-28', '2027-03-29', '2027-03-27T23:00:00.000Z', '2027-03-28T22:00:00.000Z'],
    ['2026-10-25', '2026-10-26', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
  ])('are whole days by the clock of the rota: %s', (from, until, start, end) => {
    const text = file(`    absences: [{ person: ana@example.com, from: ${from}, until: ${until} }]`);
    const [absence] = readRotas(text, 'r.yml').rotas.get('Data')?.absences ?? [];
    expect([absence?.from.toISOString(), absence?.until.toISOString()]).toEqual([start, end]);
  });

  test.each([
    [
      'person: ben@example.com, from: 2026-02-31, until: 2026-12-21',
      'r.yml:10:36: rotas.Data.absences[0].from: must be a day that exists, not "2026-02-31": February 2026 has 28 days',
    ],
    [
      'person: ben@example.com, from: 2026-12-21, until: 2026-12-21',
      'absences[0].until: must be after `from`, because it is the first day back: 2026-12-22 for a single day',
    ],
    [
      'person: ben@example.com, from: 2026-12-21T09:00, until: 2026-12-21T08:00Z',
      'absences[0].until: must be after `from`',
    ],
    [
      'person: benn@example.com, from: 2026-12-21, until: 2026-12-22',
      'rotas.Data.absences[0].person: "benn@example.com" is not in the rota (did you mean "ben@example.com"?)',
    ],
    ['person: ben@example.com, from: 2026-12-21', 'absences[0].until: is missing'],
  ])('report what is wrong with %s', (absence, expected) => {
    expect(problem(file(skip(absence)))).toContain(expected);
  });

  test('at the top may be of anybody in any rota, also by an override', () => {
    const top = (name: string) => `absences: [{ person: ${name}, from: 2026-12-14, until: 2026-12-21 }]\n`;
    const over =
      '    overrides: [{ from: 2026-12-14T09:00, until: 2026-12-21T09:00, person: dan@example.com }]\n';
    expect(problem(file(over, top('dan@example.com')))).toBe('');
    expect(problem(file('', top('dan@example.com')))).toContain(
      'absences[0].person: "dan@example.com" is not in the rota',
    );
  });

  test('are told by the source, with what to do', async () => {
    const open = (text: string) => {
      const repository = { readNewest: async () => text } as never;
      return createSource(
        contextOf(
          inputs,
          http(() => null),
          {},
          { repository },
        ),
      );
    };
    const absence = 'person: ben@example.com, from: 2026-12-14, until: 2026-12-21';
    const fixOf = async (text: string) => (await open(text).absences?.(['Data'])('Data'))?.[0]?.fix;
    expect(await fixOf(file(skip(absence)))).toContain('found nobody else');
    expect(await fixOf(file(skip(absence).replace('skip', 'warn')))).toBe(
      'Add an override to the rota file, or set `on-absence: skip` there.',
    );
    expect(await open(file()).absences?.(['Data'])('Data')).toEqual([]);
    await expect(open(file()).absences?.(['Dat'])('Dat')).rejects.toThrow('has no rota named');
  });
});
