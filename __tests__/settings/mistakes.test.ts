import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { mistakesIn, saidAbout } from './mistakes.ts';

const { usual, mistakes } = mistakesIn(readFileSync('__tests__/settings/mistakes.md', 'utf8'));

test('there are at least forty, no two alike', () => {
  expect(new Set(mistakes.map(({ title }) => title)).size).toBe(mistakes.length);
  expect(mistakes.length).toBeGreaterThanOrEqual(40);
});

test.each(mistakes)('$title', async (mistake) => {
  expect(`${await saidAbout(mistake, usual)}\n`).toBe(mistake.blocks.get('text'));
});
