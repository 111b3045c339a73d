import { describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { readDocument } from '../../src/text/document.ts';
import { keyed } from '../../src/text/keyed.ts';

const schema = keyed({
  name: z.optional(z.string()),
  list: z.optional(z.array(z.string())),
  either: z.optional(z.union([z.string(), keyed({ name: z.string() })])),
});
const problems = (text: string) => readDocument(text, 'f.yml', schema).problems;

describe('YAML that is nearly right', () => {
  test.each([
    ['name: #data\n', '1:1: name: "#data" must be in quotes: without them "#" starts a comment'],
    ['name: # a comment\n', '1:1: name: is empty'],
    ['list: [a, #b\n  c]\nname: x', null],
    ['list: [a, #b]\n\n\nname: x\n', '1:11: "#b" must be in quotes'],
    ['name: %x\n', '1:7: "%x" must be in quotes: without them no text can start with "%"'],
    ['name: @x y\n', '1:7: "@x" must be in quotes'],
    ['name: *x\n', '1:7: "*x" must be in quotes, unless it repeats what "&x" marks'],
    ['name: a: b\n', '1:7: text that contains ": " must be in quotes'],
    ['either: { name: a: b }\n', 'text that contains ": " must be in quotes'],
    ['name: {a} b\n', 'text that starts with "{" or "[" must be in quotes'],
    ['name: [L1] b\n', 'text that starts with "{" or "[" must be in quotes'],
    ['name: "a\nlist: []\n', 'a quote is never closed'],
    ['list: [a\nname: x\n', 'a "[" or "{" is never closed'],
    ['list:\n\t- a\n', '2:1: is indented with a tab: use spaces'],
    ['list:\n  - a\n - b\n', 'must be indented like the entries above it'],
    ['a:\n  b: 1\n c: 2\n', 'must be indented like the keys above it'],
    ['name:x\nlist: []\n', 'needs a space after the colon'],
    ['name:x: y\n', '1:1: name:x: needs a space after the colon: "name: …"'],
    ['-name: y\n', '1:1: -name: needs a space after the dash: "- name: …"'],
    ['list:\n  -a: y\n', 'list: needs a space after the dash: "- a: …"'],
    ['name: 7\n', '1:1: name: must be text: put it in quotes, "7"'],
    ['either: true\n', '1:1: either: must be text: put it in quotes, "true"'],
    ['either: []\n', '1:1: either: must be text, or a map ("key: value")'],
    ['name: [a]\n', '1:1: name: must be text'],
  ])('%j', (text, said) => {
    if (said === null) expect(problems(text)).toEqual([]);
    else expect(problems(text)[0]).toContain(said);
  });

  test('shows no token that is in it', () => {
    expect(problems('name: @xoxb-1234567890-abc\n')[0]).not.toContain('1234567890');
    expect(problems('name: #xoxb-1234567890-abc\n')[0]).not.toContain('1234567890');
  });
});

test.each([
  ['a line without an end', `name: ${'{a} b '.repeat(100_000)}`],
  ['a thousand lists that are never closed', 'list: [a, #b]\n'.repeat(5_000)],
  ['handles without quotes', `list:\n${'  - @a\n'.repeat(10_000)}`],
])('%s takes little time', (_, text) => {
  const start = performance.now();
  expect(problems(text).length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(5_000);
});
