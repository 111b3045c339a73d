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

  test('of another kind of fault is told in one short line', () => {
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

  test('may have a list for a key, which is told as any other key', () => {
    expect(problems('? [a, b]\n: c\na: x\n')).toEqual(['f.yml:1:1: [ a, b ]: unknown key: valid are a or b']);
  });
});

describe('a problem of a file', () => {
  test('is that something is missing, also where it may have several forms', () => {
    const two = keyed({ b: z.union([z.string(), z.array(z.string())]) });
    expect(readDocument('{}', 'f.yml', two).problems).toEqual(['f.yml:1:1: b: is missing']);
  });

  test('is one line, whatever the key', () => {
    expect(problems('a: x\n"b\\r\\n::error::": 1\n')).toEqual([
      'f.yml:2:1: "b\\r\\n::error::": unknown key: valid are a or b',
    ]);
  });
});

test('half of a character, which YAML can write, is no part of a value', () => {
  expect(readDocument('a: "x\\ud800"', 'f.yml', schema).value).toEqual({ a: 'x\ufffd' });
});
