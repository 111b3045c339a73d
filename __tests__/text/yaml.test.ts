import { describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { peopleMap } from '../../src/settings/people-map.ts';
import { readDocument } from '../../src/text/document.ts';
import { keyed } from '../../src/text/keyed.ts';
import { parseYaml, worded } from '../../src/text/yaml.ts';

const schema = keyed({ a: z.string(), b: z.optional(z.union([z.string(), z.array(z.string())])) });
const problems = (text: string) => readDocument(text, 'f.yml', schema).problems;

describe('YAML, whatever it is', () => {
  test.each([['['], ['{a: '], ['- '], ['? ']])(
    'nested too deeply with %j is one mistake, in our words',
    (open) => {
      expect(problems(open.repeat(8_000))).toEqual([
        expect.stringMatching(/^f\.yml:1:\d+: is nested too deeply$/),
      ]);
      expect(() => peopleMap(open.repeat(8_000))).toThrow('is not a YAML map: line 1: is nested too deeply');
    },
  );

  test('of another kind of error is reported in one short line', () => {
    for (const problem of problems('!'.repeat(50_000))) expect(problem.length).toBeLessThan(250);
    expect(problems('!'.repeat(50_000))[0]).toContain('…');
    expect([199, 200, 201].map((length) => worded('x'.repeat(length)).length)).toEqual([199, 200, 201]);
    expect(worded('x'.repeat(202))).toBe(`${'x'.repeat(200)}…`);
  });

  test('that is larger than GitHub gives out is not parsed', () => {
    const whole = `a: ${'x'.repeat(999_997)}`;
    expect(problems(whole)).toEqual([]);
    expect(problems(`${whole}x`)).toEqual(['f.yml:1:1: is larger than 1 MB']);
  });

  test.each([
    ['mistakes of the parser', '&a '.repeat(30_000)],
    ['keys that are not known', Array.from({ length: 4_000 }, (_, index) => `k${index}: 1\n`).join('')],
  ])('tells thousands of %s in little time', (_, text) => {
    const start = performance.now();
    expect(problems(text).length).toBeGreaterThan(1_000);
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  test('names the line where it is, also after what the parser could make no sense of', () => {
    const { errors, place } = parseYaml('a:\n} - x: y\n  z: 1\n');
    expect(errors.map(({ offset }) => place(offset).line)).toEqual(expect.arrayContaining([2, 3]));
  });

  test('may have a list for a key, which is reported like any other key', () => {
    expect(problems('? [a, b]\n: c\na: x\n')).toEqual([
      'f.yml:1:1: [ a, b ]: unknown key: valid are a and b',
    ]);
  });
});

describe('rule 24: unbounded work is refused, and the limit is named', () => {
  const many = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => line(i)).join('');

  test('one large anchor that is used thousands of times', () => {
    const text = `a: &a [${'x, '.repeat(20_000)}]\n${many(5_000, (index) => `b${index}: *a\n`)}`;
    expect(problems(text)).toEqual([
      'f.yml:1:1: is too large once its aliases are unfolded: 100030003 values, and no more than 500000 are read',
    ]);
    expect(() => peopleMap(text)).toThrow('is too large once its aliases are unfolded');
  });

  test('aliases of aliases of aliases', () => {
    const level = (index: number) => `${index}: &a${index} [${Array(9).fill(`*a${index - 1}`)}]\n`;
    expect(problems(`a: &a0 x\n${many(20, (index) => level(index + 1))}`)).toEqual([
      expect.stringContaining('is too large once its aliases are unfolded'),
    ]);
  });

  test.each([
    ['one anchor', 'a: &a x\nb:\n', () => '  - *a\n', 10_001],
    ['anchors of their own', 'b:\n', (index: number) => `  - &a${index} x\n  - *a${index}\n`, 20_000],
    [
      'anchors that hold an alias',
      'b:\n  - &a0 x\n',
      (index: number) => `  - &a${index + 1} [*a0]\n`,
      40_000,
    ],
  ])('many aliases of %s', (_, top, line, count) => {
    expect(problems(top + many(count, line))).toEqual([
      `f.yml:1:1: has ${count} aliases, and no more than 10000 are read`,
    ]);
  });

  test('an alias of what it is part of', () => {
    expect(problems('a: &a [*a]\n')).toEqual(['f.yml:1:8: the alias *a refers to itself']);
  });

  test('what a file of a thousand schedules says in all of them is read', () => {
    const all = keyed({ a: z.array(z.array(z.string())), b: z.array(z.string()) });
    const text = `b: &a [x, y]\na:\n${'  - *a\n'.repeat(9_999)}`;
    expect(readDocument(text, 'f.yml', all).value?.a).toHaveLength(9_999);
  });

  test('tens of thousands of keys are no reason to compare each with all others', () => {
    const text = many(45_000, (index) => `k${index}: U03BU00KGK4\n`);
    expect(peopleMap(text)).toHaveLength(45_000);
    expect(() => peopleMap(`${text}k7: U03BU00KGK4\n`)).toThrow('line 45001: "k7" appears twice');
  });

  test('more mistakes than there is room for', () => {
    const list = keyed({ a: z.array(z.number()) });
    expect(readDocument(`a: [${'x,'.repeat(150_000)}]`, 'f.yml', list).problems).toEqual([
      'f.yml:1:1: has more mistakes than can be listed',
    ]);
  });
});

test.each([
  ['a key of the whole', '__proto__: x\na: y\n', 1],
  ['a key further in', 'a: x\nb: { "__proto__": y }\n', 2],
  ['a key of a list’s entry', 'b:\n  - __proto__: y\n', 2],
])('`__proto__`, which JavaScript would lose in silence, is a mistake: %s', (_, text, line) => {
  expect(problems(text)).toContainEqual(
    expect.stringMatching(new RegExp(`^f\\.yml:${line}:\\d+: \`__proto__\` can’t be a name$`)),
  );
  expect(() => peopleMap('a: U03BU00KGK4\n__proto__: U03BU00KGK4')).toThrow(
    'line 2: `__proto__` can’t be a name',
  );
});

describe('a text at the top of a file', () => {
  const alertIn = (text: string) => readDocument(text, 'f.yml', schema).textAt('alert');

  test.each([
    ['alert: C1\nb: [', 'C1'],
    ["alert: '#data'\n\t x", '#data'],
    ['"alert" : "C1" # here\n}', 'C1'],
    ['{ b: 1, alert: C1 }', 'C1'],
    ['b: "open\nalert: C1\n', 'C1'],
    ['alert: &a C1\nb: *a', 'C1'],
    ['alert: #data\n', '#data'],
    [`alert: C1\n${'#'.repeat(1_000_000)}`, 'C1'],
  ])('is read whatever is wrong with the rest: %#', (text, found) => expect(alertIn(text)).toBe(found));

  test.each(['', '[', 'b: x', '# alert: C1', 'b:\n  alert: C1', 'alert: [C1]', 'alert:\nb: x', 'alerts: C1'])(
    'is not made of anything else: %j',
    (text) => expect(alertIn(text)).toBeNull(),
  );
});

describe('a problem of a file', () => {
  test('is that something is missing, also where it may have several forms', () => {
    const two = keyed({ b: z.union([z.string(), z.array(z.string())]) });
    expect(readDocument('{}', 'f.yml', two).problems).toEqual(['f.yml:1:1: b: is missing']);
  });

  test('is one line, whatever the key', () => {
    expect(problems('a: x\n"b\\r\\n::error::": 1\n')).toEqual([
      'f.yml:2:1: "b\\r\\n::error::": unknown key: valid are a and b',
    ]);
  });
});

test('half of a character, which YAML can write, is no part of a value', () => {
  expect(readDocument('a: "x\\ud800"', 'f.yml', schema).value).toEqual({ a: 'x\ufffd' });
});
