import { describe, expect, test } from '@jest/globals';
import { changesText, previewText } from './given.ts';

const rota = (people: string, more = '', name = 'Data') => `timezone: Europe/Berlin
rotas:
  ${name}:
    starts: 2026-01-05T09:00
    every: 1 week
    people: ${people}
${more}`;
const team = '[ana@example.com, ben@example.com, cleo@example.com]';

describe('what changes', () => {
  test('is said to be nothing', () => {
    expect(changesText(rota(team), rota(team))).toEqual(['Data: Nothing changes in the coming 8 weeks.']);
    expect(changesText(rota(team), rota(`${team} # the same`), 1)).toEqual([
      'Data: Nothing changes in the coming week.',
    ]);
  });

  test('is who is on call when, instead of whom', () => {
    const after = rota(
      team,
      '    overrides: [{ from: 2026-12-01T09:00, until: 2026-12-08T09:00, person: zoe }]\n',
    );
    expect(changesText(rota(team), after)).toEqual([
      'Data: Nothing changes for who is on call now (ben@example.com).',
      '- Tue 1 Dec 09:00 – Mon 7 Dec 09:00: zoe instead of cleo@example.com',
      '- Mon 7 Dec 09:00 – Tue 8 Dec 09:00: zoe instead of ana@example.com',
    ]);
  });

  test('names who is on call now, if that changes', () => {
    const after = rota('[ana@example.com, ben@example.com, dan@example.com, cleo@example.com]');
    const [first] = changesText(rota(team), after);
    expect(first).toBe('Data: On call now: dan@example.com instead of ben@example.com.');
  });

  test('nobody who is on call now changes where somebody joins', () => {
    const after = rota(
      '[ana@example.com, ben@example.com, cleo@example.com, { person: dora@example.com, joins: 2026-12-07 }]',
    );
    expect(changesText(rota(team), after, 6)).toEqual([
      'Data: Nothing changes for who is on call now (ben@example.com).',
      '- Mon 28 Dec 09:00 – Mon 4 Jan 2027 09:00: dora@example.com instead of ana@example.com',
      '- Mon 4 Jan 2027 09:00 – Mon 11 Jan 2027 09:00: ana@example.com instead of ben@example.com',
    ]);
  });

  test('later than the weeks that are shown is named', () => {
    const after = rota(
      team,
      '    overrides: [{ from: 2027-03-01T09:00, until: 2027-03-02T09:00, nobody: true }]\n',
    );
    expect(changesText(rota(team), after)).toEqual([
      'Data: Nothing changes in the coming 8 weeks. The first change is on Mon 1 Mar 2027 09:00: nobody, as planned instead of ana@example.com.',
    ]);
  });

  test('in working hours is one line for all days of a turn', () => {
    const hours = '    days: mon-fri\n    hours: 09:00-17:00\n';
    const swapped = `${hours}    swaps: [{ cleo@example.com: 2026-11-30, ana@example.com: 2026-12-07 }]\n`;
    expect(changesText(rota(team, hours), rota(team, swapped)).slice(1)).toEqual([
      '- Mon 30 Nov 09:00 – Fri 4 Dec 17:00: ana@example.com instead of cleo@example.com',
      '- Mon 7 Dec 09:00 – Fri 11 Dec 17:00: cleo@example.com instead of ana@example.com',
    ]);
  });

  test('may be whole rotas', () => {
    expect(changesText(rota(team, '', 'Old'), rota(team, '', 'New'))).toEqual([
      'New: The rota is new.',
      'Old: The rota is removed. On call in it now: ben@example.com.',
    ]);
  });

  test('can’t be said if the earlier file is broken', () => {
    const [first, second] = previewText(rota(team), {
      before: { ref: 'main', file: null, problem: 'it is broken.' },
    });
    expect(first).toBe('Nothing to compare with: it is broken.');
    expect(second).toMatch(/^Data \(Europe/);
  });
});
