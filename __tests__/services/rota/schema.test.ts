import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import * as z from 'zod';
import { rotaSchema } from '../../../scripts/documents.ts';
import { readRotas } from '../../../src/services/rota/file.ts';

/** The JSON Schema as an editor applies it. */
const schema = z.fromJSONSchema(JSON.parse(rotaSchema()));
const editorAccepts = (text: string) => schema.safeParse(parse(text)).success;

function parserAccepts(text: string): boolean {
  try {
    readRotas(text, 'r.yml');
    return true;
  } catch {
    return false;
  }
}

const head = 'timezone: Europe/Berlin\nrotas:\n';
const usual = { starts: '2026-01-05T09:00', every: '1 week', people: '[ana, ben]' };

/** A file with a rota of these keys, and one that others may refer to. */
const file = (keys: Readonly<Record<string, string | null>>) => {
  const own = 'follow' in keys || 'deputy-of' in keys ? keys : { ...usual, ...keys };
  const lines = Object.entries(own).map(([key, value]) => (value === null ? '' : `    ${key}: ${value}\n`));
  return `${head}  A:\n${lines.join('')}  B: { starts: 2026-01-05T09:00, every: 1 week, people: [ana, ben] }\n`;
};

const swap = '2026-01-05, ben: 2026-01-12';
const span = 'from: 2026-12-24T09:00, until: 2026-12-25T09:00';

describe('editors and the action accept', () => {
  test.each([
    {},
    ...['mon-fri', 'Mon – Fri', '[mon, Tuesday]', '"sat, sun"'].map((days) => ({ days })),
    ...['09:00-17:00', '22:00 – 06:00', '00:00-24:00', 'Friday 17:00-mon 09:00'].map((hours) => ({ hours })),
    ...['12 hours', '1 day', '2 weeks', '1 months'].map((every) => ({ every })),
    ...['15', '"15"'].map((on) => ({ starts: '2026-01-15T09:00', every: '1 month', 'at-the': on })),
    { every: '1 month', 'at-the': 'First Monday' },
    { starts: '2026-01-31T09:00', every: '1 month', 'at-the': 'last day' },
    ...[' ', 't'].map((between) => ({ starts: `2026-01-05${between}09:00` })),
    ...[':30', ':30.5', 'Z', '+01:00', '-0500'].map((end) => ({ starts: `2026-01-05T09:00${end}` })),
    { starts: '2026-01-05', hours: '09:00-17:00' },
    { starts: '2026-01-05', days: 'mon' },
    ...['DE', 'de-be'].map((holidays) => ({ holidays })),
    ...['overrides', 'swaps', 'absences'].flatMap((key) => [{ [key]: 'null' }, { [key]: '[]' }]),
    { overrides: `[{ ${span}, person: zoe }, { ${span}, nobody: true, id: x }]` },
    { people: '["@ana", U03BU00KGK4, Ana Silva, { person: ben, joins: 2026-12-01, leaves: 2027-01-01 }]' },
    { swaps: `[{ ana: ${swap} }, { ben: "2026-01-05 09:00", ana: 2026-01-12T09:00 }]` },
    { absences: '[{ person: ana, from: 2026-12-21, until: 2026-12-22T12:00 }]', 'on-absence': 'skip' },
    { 'at-a-time': '2', timezone: 'America/New_York' },
    { follow: '[B]' },
    { follow: '[{ rota: B }]', timezone: 'UTC', overrides: `[{ ${span}, nobody: true }]` },
    { 'deputy-of': 'B', overrides: 'null' },
  ])('%j', (keys) => {
    expect([editorAccepts(file(keys)), parserAccepts(file(keys))]).toEqual([true, true]);
  });

  test.each([
    ['docs/sources/rota.md', /^```yaml\n((?:#[^\n]*\n)?timezone:.*?)^```/gms],
    ['examples/on-call-rota.yml', /^(.+)$/gs],
  ])('the files of %s', (page, form) => {
    const files = [...readFileSync(page, 'utf8').matchAll(form)].map(([, text = '']) => text);
    expect(files.length).toBeGreaterThan(0);
    for (const text of files) {
      expect(() => readRotas(text, page)).not.toThrow();
      expect(editorAccepts(text)).toBe(true);
    }
  });
});

describe('editors and the action refuse', () => {
  test.each([
    ...['9-17', '09:00', '[09:00-17:00]', 'null'].map((hours) => ({ hours })),
    ...['5', '[1, 2]', '[]', 'null'].map((days) => ({ days })),
    ...['week', '7', '1 year', '1000 hours', null].map((every) => ({ every })),
    ...['1st monday', '0', '32', 'monday', 'last'].map((on) => ({ every: '1 month', 'at-the': on })),
    ...['05.01.2026 09:00', '2026-01-05T9:00', '09:00', null].map((starts) => ({ starts })),
    ...['ana', '[]', '[5]', '[{ name: ana }]', '[{ person: ana, joins: 1.12.2026 }]', null].map((people) => ({
      people,
    })),
    ...['0', 'two', '1.5'].map((count) => ({ 'at-a-time': count })),
    ...['Germany', '[DE]'].map((holidays) => ({ holidays })),
    { overrides: '[{ from: 2026-12-24, until: 2026-12-26, person: ben }]' },
    ...['person: a, nobody: true', 'nobody: false', 'people: [a]', 'id: x'].map((who) => ({
      overrides: `[{ ${span}, ${who} }]`,
    })),
    ...['[{ ana: 2026-01-05 }]', '{}', '[[ana, ben]]'].map((swaps) => ({ swaps })),
    { absences: '[{ person: ana, from: 2026-12-21 }]' },
    { 'on-absence': 'ignore' },
    ...['B', '[]', '[5]', '[{ name: B }]'].map((follow) => ({ follow })),
    { 'deputy-of': '[B]' },
    { 'deputy-of': 'B', hours: '09:00-17:00' },
    { follow: '[B]', 'deputy-of': 'B' },
    { day: 'mon-fri' },
  ])('%j', (keys) => {
    expect([editorAccepts(file(keys)), parserAccepts(file(keys))]).toEqual([false, false]);
  });

  test.each(['timezone: UTC\nrotas: {}\n', 'timezone: UTC\n', 'rotas: {}\n', '- a\n'])('%j', (text) => {
    expect([editorAccepts(text), parserAccepts(text)]).toEqual([false, false]);
  });
});
