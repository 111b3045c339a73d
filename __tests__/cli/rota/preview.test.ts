import { describe, expect, test } from '@jest/globals';
import { jsonOf } from '../../../src/cli/rota/json.ts';
import { markdownOf } from '../../../src/cli/rota/summary.ts';
import { tablesOf } from '../../../src/cli/rota/tables.ts';
import { namer, wordsFor } from '../../../src/cli/rota/words.ts';
import { earlier, open, previewText } from './given.ts';

const rota = (lines: string, name = 'Data') => `timezone: Europe/Berlin
rotas:
  ${name}:
    starts: 2026-01-05T09:00
    every: 1 week
    people: [ana@example.com, ben@example.com, cleo@example.com]
${lines}`;

describe('the coming weeks', () => {
  test('begin with who is on call now', () => {
    expect(previewText(rota(''), { weeks: 2 })).toEqual([
      'Data (Europe/Berlin): ben@example.com is on call until Mon 30 Nov 09:00.',
      '- Mon 23 Nov 09:00 – Mon 30 Nov 09:00: ben@example.com',
      '- Mon 30 Nov 09:00 – Mon 7 Dec 09:00: cleo@example.com',
      '- Mon 7 Dec 09:00 – Mon 14 Dec 09:00: ana@example.com',
    ]);
  });

  test('say whom an override replaces, who is away, and when nobody is on call', () => {
    const more = `    overrides:
      - { from: 2026-12-01T09:00, until: 2026-12-02T09:00, person: zoe@example.com }
      - { from: 2026-12-03T09:00, until: 2026-12-04T09:00, nobody: true }
    absences: [{ person: ana@example.com, from: 2026-12-08, until: 2026-12-10 }]
`;
    expect(previewText(rota(more), { weeks: 2 }).slice(2)).toEqual([
      '- Mon 30 Nov 09:00 – Tue 1 Dec 09:00: cleo@example.com',
      '- Tue 1 Dec 09:00 – Wed 2 Dec 09:00: zoe@example.com (instead of cleo@example.com)',
      '- Wed 2 Dec 09:00 – Thu 3 Dec 09:00: cleo@example.com',
      '- Thu 3 Dec 09:00 – Fri 4 Dec 09:00: nobody, as planned (instead of cleo@example.com)',
      '- Fri 4 Dec 09:00 – Mon 7 Dec 09:00: cleo@example.com',
      '- Mon 7 Dec 09:00 – Mon 14 Dec 09:00: ana@example.com (ana@example.com is away)',
    ]);
  });

  test('have swaps, and absences that skip a turn, with whose turn it was', () => {
    const more = `    swaps: [{ cleo@example.com: 2026-11-30, ana@example.com: 2026-12-07 }]
    absences: [{ person: ben@example.com, from: 2026-12-15, until: 2026-12-16 }]
    on-absence: skip
`;
    expect(previewText(rota(more), { weeks: 3 }).slice(2)).toEqual([
      '- Mon 30 Nov 09:00 – Mon 7 Dec 09:00: ana@example.com (instead of cleo@example.com)',
      '- Mon 7 Dec 09:00 – Mon 14 Dec 09:00: cleo@example.com (instead of ana@example.com)',
      '- Mon 14 Dec 09:00 – Mon 21 Dec 09:00: cleo@example.com (instead of ben@example.com)',
    ]);
  });

  test('have the working hours of a turn in one row', () => {
    const at = new Date('2026-11-28T12:00Z');
    expect(previewText(rota('    days: mon-fri\n    hours: 09:00-17:00\n'), { weeks: 2, at })).toEqual([
      'Data (Europe/Berlin): Nobody is on call until Mon 30 Nov 09:00, as planned.',
      '- Mon 30 Nov 09:00 – Fri 4 Dec 17:00: cleo@example.com',
      '- Mon 7 Dec 09:00 – Fri 11 Dec 17:00: ana@example.com',
    ]);
  });

  test('say when a rota starts, and that nobody is left', () => {
    const gone = `timezone: Europe/Berlin
rotas:
  New:
    starts: 2026-12-07T09:00
    every: 1 week
    people: [ana@example.com]
  Left:
    starts: 2026-01-05T09:00
    every: 1 week
    people: [{ person: ana@example.com, leaves: 2026-11-30 }]
`;
    expect(previewText(gone, { weeks: 2 })).toEqual([
      'New (Europe/Berlin): The rota has not started: nobody is on call until Mon 7 Dec 09:00.',
      '- Mon 23 Nov 10:00 – Mon 7 Dec 09:00: nobody: the rota has not started',
      '- Mon 7 Dec 09:00 – Mon 14 Dec 09:00: ana@example.com',
      'Left (Europe/Berlin): ana@example.com is on call until Mon 30 Nov 00:00.',
      '- Mon 23 Nov 09:00 – Mon 30 Nov 00:00: ana@example.com',
      '- Mon 30 Nov 00:00 – Mon 14 Dec 09:00: nobody',
    ]);
  });
});

test('an override may put somebody on call before a rota starts', () => {
  const later = rota('').replace('2026-01-05', '2027-01-04');
  const overrides = '    overrides: [{ from: 2026-12-01T09:00, until: 2026-12-02T09:00, person: zoe }]\n';
  const [none, some] = [later, later + overrides].map((text) => previewText(text, { weeks: 1 })[0]);
  const about = 'Data (Europe/Berlin): The rota has not started: nobody is on call until';
  expect(none).toBe(`${about} Mon 4 Jan 2027 09:00.`);
  expect(some).toBe(`${about} Tue 1 Dec 09:00.`);
});

test('an override until further notice costs no more than another', () => {
  const forever = (who: string) => `timezone: America/New_York
rotas:
  Data:
    starts: 0001-01-01T00:00
    every: 1 day
    people: [ana, ben]
    overrides: [{ from: 0001-01-01T00:00, until: 9999-12-31T23:59, person: ${who} }]
  Deputy:
    deputy-of: Data
`;
  const lines = previewText(forever('zoe'), { weeks: 1, before: earlier(forever('yan')) });
  expect(lines.slice(0, 6)).toEqual([
    'What changes against main:',
    'Data: On call now: zoe instead of yan.',
    '- Mon 23 Nov 04:00 – Fri 31 Dec 9999 23:59: zoe instead of yan',
    'Deputy: Nothing changes in the coming week.',
    'Data (America/New_York): zoe is on call until Fri 31 Dec 9999 23:59.',
    '- Mon 1 Jan 0001 00:00 – Fri 31 Dec 9999 23:59: zoe (instead of ana and ben)',
  ]);
});

describe('where it is shown', () => {
  const hostile = rota('', '"Data | <b> ::error::x"').replace('ben@example.com', '"@ben"');

  test('Markdown holds no mark-up and no mention that somebody wrote into the file', () => {
    const preview = open(hostile, { weeks: 1, before: earlier(hostile) });
    const text = markdownOf(preview, wordsFor(preview, namer(false)));
    expect(text).toContain('### Data \\| &lt;b&gt; : :error: :x');
    expect(text).toContain('| Mon 23 Nov 09:00 | Mon 30 Nov 09:00 | `@ben` |');
    expect(text).toContain('## What changes against main');
    expect(text).not.toMatch(/<b>|::error/);
  });

  test('a table on a terminal has a column for notes only where there are any', () => {
    const preview = open(rota(''), { weeks: 1 });
    const text = tablesOf(preview, wordsFor(preview, namer(false)));
    expect(text).toMatch(/From .*Until .*On call/);
    expect(text).not.toContain('Note');
    const noted = open(
      rota(
        '    overrides: [{ from: 2026-11-24, until: 2026-11-25, person: zoe }]\n'.replaceAll(
          /(-2[45])(?=[,\s])/g,
          '$1T09:00',
        ),
      ),
      { weeks: 1 },
    );
    expect(tablesOf(noted, wordsFor(noted, namer(false)))).toMatch(/Note .*instead of ben@example\.com/s);
  });

  test('JSON has the first change after the weeks, since a program would take none for the end of it', () => {
    const later = '    overrides: [{ from: 2027-03-01T09:00, until: 2027-03-02T09:00, person: zoe }]\n';
    const firstOf = (text: string) => {
      const { compare } = jsonOf(open(text, { before: earlier(rota('')) }), namer(false), null);
      return compare?.rotas[0]?.['first-change'];
    };
    expect(firstOf(rota(''))).toBeNull();
    expect(firstOf(rota(later))).toEqual({
      from: new Date('2027-03-01T08:00Z'),
      until: new Date('2027-03-02T08:00Z'),
      before: { people: ['ana@example.com'], planned: false },
      after: { people: ['zoe'], planned: false },
    });
  });

  test('without addresses, people have the part before the @, and a GitHub login stays', () => {
    const nameOf = namer(true);
    const preview = open(hostile, { weeks: 2 });
    expect(preview.rotas[0]?.rows.map(({ people }) => people.map(nameOf))).toEqual([
      ['@ben'],
      ['cleo'],
      ['ana'],
    ]);
  });
});
