import { readdirSync, statSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { read } from './pages.ts';

const readme = read('README.md');

test('the README is short enough to read', () => {
  expect(readme.split('\n').length).toBeLessThan(260);
});

test('each picture has one for dark pages, words for those who can’t see it, and few bytes', () => {
  const pictures = [...readme.matchAll(/<picture>([\s\S]*?)<\/picture>/g)].map(([, inside = '']) => inside);
  expect(pictures.length).toBeGreaterThan(1);
  const named = pictures.flatMap((inside) => {
    const [, dark] = /srcset="([^"]+-dark\.png)"/.exec(inside) ?? [];
    const [, light, words] = /src="([^"]+-light\.png)"[^>]*alt="([^"]+)"/.exec(inside) ?? [];
    expect(words?.length).toBeGreaterThan(40);
    return [dark, light];
  });
  const files = readdirSync('docs/pictures').map((file) => `docs/pictures/${file}`);
  expect(named.toSorted()).toEqual(files.toSorted());
  const sizes = files.map((file) => statSync(file).size);
  for (const size of sizes) expect(size).toBeLessThan(60 * 1024);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(250 * 1024);
});

test('the minutes a month are what the cron expressions give', () => {
  const rows = [...readme.matchAll(/^\| `([\d,]+) (\S+) \* \* (\S+)`.*\| ([\d,]+) \|$/gm)];
  expect(rows.length).toBe(3);
  for (const [, minutes = '', hours = '', weekdays, told = ''] of rows) {
    const [from = 0, to = 23] = hours === '*' ? [] : hours.split('-').map(Number);
    const runs = minutes.split(',').length * (to - from + 1) * (weekdays === '*' ? 31 : 23);
    expect(told.replace(',', '')).toBe(String(runs));
  }
});
