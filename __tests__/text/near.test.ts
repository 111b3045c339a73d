import { describe, expect, test } from '@jest/globals';
import { nearest, suggest } from '../../src/text/near.ts';

describe('near names', () => {
  test.each([
    ['Data scence', ['Platform', 'Data science'], ['Data science']],
    ['dta', ['S0', 'S1', 'data'], ['data']],
    ['Data', ['Data Science Team_schedule', 'Platform', 'Date'], ['Date', 'Data Science Team_schedule']],
    ['Data Science Team_schedule_old', ['Data Science Team_schedule'], ['Data Science Team_schedule']],
    ['DATA', ['data'], ['data']],
    ['Data Sience Team', ['Data Science Team_schedule', 'Platform Team'], ['Data Science Team_schedule']],
    ['Data', ['Finance', 'ab'], []],
    ['Data', [], []],
  ])('of %j among %j are %j', (written, names, near) => {
    expect(nearest(written, names)).toEqual(near);
  });

  test('are at most three, the nearest first, each once', () => {
    expect(nearest('data', ['data-4', 'data-33', 'data', 'data', 'data-2', 'dat'])).toEqual([
      'data',
      'dat',
      'data-4',
    ]);
  });

  test('are suggested; where none is near, those that there are; where there are none, nothing', () => {
    expect(suggest('Dat', ['Data', 'Finance'])).toBe('Did you mean “Data”?');
    expect(suggest('Support', ['Data', 'Finance'])).toBe('There are “Data”, “Finance”.');
    expect(suggest('Support', ['Data'])).toBe('There is “Data”.');
    expect(suggest('Support', [])).toBe('');
    const many = Array.from({ length: 25 }, (_, index) => `team-${index}`);
    expect(suggest('Support', many)).toMatch(/^There are “team-0”, .*“team-9” and 15 more\.$/);
  });
});
