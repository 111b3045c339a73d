import fc from 'fast-check';
import { stringify } from 'yaml';
import { odd, oddWords, wound, wounded } from './damage.ts';

/** Each level holds the one before it ten times, so that a little text says very much. */
const bomb = `a0: &a0 [x, x]\n${Array.from({ length: 9 }, (_, n) => {
  const ten = Array(10).fill(`*a${n}`).join(', ');
  return `a${n + 1}: &a${n + 1} [${ten}]\n`;
}).join('')}`;

const deep = Array.from({ length: 1_200 }, (_, level) => `${' '.repeat(level)}a:\n`).join('');

/** Files that trip parsers up. */
const traps = [
  '['.repeat(8_000),
  '{a: '.repeat(4_000),
  `${'['.repeat(3_000)}${']'.repeat(3_000)}`,
  '- '.repeat(8_000),
  '? '.repeat(8_000),
  '!'.repeat(50_000),
  '&a '.repeat(2_000),
  deep,
  bomb,
  `${bomb}schedules: *a9\nrotas: *a9\npeople: *a9\n`,
  '&a { schedules: *a, rotas: *a, people: [*a] }',
  'schedules: &a [*a]',
  '<<: { schedules: [] }',
  '%YAML 9.9\n---\na: 1\n',
  '%TAG ! tag:x,2000:\n--- !x\n',
  'a: 1\n---\nb: 2\n',
  '--- !!set { a, b }',
  '!!omap [a: 1]',
  '!!binary aGVsbG8=',
  'schedules: !!js/function "() => {}"',
  '? [a, b]\n: c\n? { d: e }\n: f\n',
  '2026-01-01: 1\nnull: 2\ntrue: 3\n~: 4\n',
  '__proto__: { schedules: [] }\nconstructor: 1\n',
  '\ufeffschedules: []\n',
  'schedules:\t[]\n\tname: x',
  'schedules: "unfinished',
  `people: "${'x'.repeat(300_000)}"`,
  `${'k: 1\n'.repeat(1_000)}`,
  `schedules: [${'{}, '.repeat(1_000)}]`,
  '\u0000\u0001\u0002',
  '...\n...\n',
  '*unknown',
];

/**
 * Files that hold something valid or nearly so, in every style; the same damaged; what is not meant to be YAML; and now and
 * then one of these that take long to read.
 */
export function files(content: fc.Arbitrary<unknown>, long: readonly string[]): fc.Arbitrary<string> {
  const written = fc
    .tuple(content, fc.constantFrom('block', 'block', 'flow', 'json', 'windows'))
    .map(([value, style]) => {
      if (style === 'json') return JSON.stringify(value) ?? '';
      const text = stringify(value, { collectionStyle: style === 'flow' ? 'flow' : 'any' });
      return style === 'windows' ? text.replaceAll('\n', '\r\n') : text;
    });
  const damaged = fc
    .tuple(written, fc.array(wound, { minLength: 1, maxLength: 4 }))
    .map(([text, wounds]) => wounds.reduce(wounded, text));
  return fc.oneof(
    { weight: 12, arbitrary: written },
    { weight: 12, arbitrary: damaged },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
    {
      weight: 1,
      arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join('')),
    },
    { weight: 1, arbitrary: fc.constantFrom(...traps, ...long) },
  );
}

/** What YAML is made of. */
const pieces = [
  '\n',
  ' ',
  '  ',
  '- ',
  ': ',
  '? ',
  ', ',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '|',
  '>',
  '&a ',
  '*a',
  '!!str ',
  '#',
  'a',
  '\t',
  '---\n',
  '<<',
  '\r',
];

/** Now and then something odd in its place. */
export function orOdd(arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 250, arbitrary }, { weight: 1, arbitrary: odd });
}

/** What people write where a word belongs. */
export const words: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 60,
    arbitrary: fc.constantFrom(
      ...['Data science', 'data-oncall', 'ana@example.com', 'C0DATA0001', '#data', 'lead@example.com'],
      ...[
        'Platform',
        'platform-oncall',
        'ben@example.com',
        ' x ',
        '5b2b0e011b3a756623f4e25e',
        '../..',
        '.',
        '…',
      ],
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...oddWords.filter((word) => word.length < 1_000)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 10 }) },
);
