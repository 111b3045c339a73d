/**
 * Picks the public holidays of all countries and regions from the data of date-holidays and writes them, as rules that are
 * short, to dist/holidays.json: `npm run holidays`. Fails if what the action would read differs from date-holidays on
 * any day of any region.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { holidaysOf } from '../src/holidays/table.ts';
import { allRegions, holidaysIn } from './holidays/days.ts';
import { tableOf } from './holidays/table.ts';

const file = 'dist/holidays.json';
const years = [2020, 2036] as const;
const mostBytes = 60_000;

const { version, homepage } = JSON.parse(readFileSync('node_modules/date-holidays/package.json', 'utf8'));
const about = `Picked by "npm run holidays" from the data of date-holidays ${version}, ${homepage}: the public holidays of ${years.join(' to ')}, as rules. CC BY-SA 3.0, http://creativecommons.org/licenses/by-sa/3.0/; the sources of the data: licenses.txt`;

const regions = new Map(
  allRegions().map((region) => [region.toUpperCase(), holidaysIn(region, years)] as const),
);
const table = tableOf(about, regions, years);
for (const [region, holidays] of regions) {
  const expected = new Set(holidays.flatMap(({ name, days }) => days.map((day) => `${day} ${name}`)));
  const read = [...holidaysOf(region, table)].flatMap(([day, names]) =>
    names.map((name) => `${day} ${name}`),
  );
  if (read.length !== expected.size || !read.every((day) => expected.has(day)))
    throw new Error(`${region} is not as in date-holidays`);
}
const text = `${JSON.stringify(table, null, 1)}\n`;
const { length } = gzipSync(text, { level: 9 });
if (length > mostBytes) throw new Error(`${file} has ${length} bytes gzipped, more than ${mostBytes}`);
writeFileSync(file, text);
console.log(
  `${file}: ${regions.size} countries and regions of date-holidays ${version}, ${length} bytes gzipped`,
);
