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
    ['name: x\nlist\n', '2:1: must be "key: value"'],
    ['either:\n  name\n  x: y\n', '2:3: must be "key: value" on one line'],
    ['name: x\n- b\n', '2:1: must be "key: value", not a list’s entry ("- …")'],
    ['list: [a,, b]\n', '1:10: there is a comma too many'],
    ['name: "a" b\n', '1:11: the closing quote must be at the end of the text'],
    ['- a\nname: x\n', '2:1: "name" does not belong here'],
    ['name: ]\n', '1:7: "]" closes nothing: there is no "[" before it'],
    ['}\n', '1:1: "}" closes nothing: there is no "{" before it'],
    ['list: - a\n', '1:7: a list ("- …") must begin on the next line'],
    ['name: > a\n', '1:9: text after "|" or ">" must begin on the next line'],
    ['name: |a\n  b\n', '1:8: text after "|" or ">" must begin on the next line'],
    ['name: |\n     \n   x\n', '3:4: must not have blank lines above it that are indented further'],
    ['name: "a\\d"\n', '1:9: a backslash in double quotes must be doubled'],
    ['name: "a"#b\n', '1:10: needs a space before "#"'],
    ['name: !a b\n', '1:7: "!a" must be in quotes: without them no text can start with "!"'],
    ['name: &a &b c\n', '1:10: "&b" must be in quotes: without them no text can start with "&"'],
    ['name: &a: b\n', '1:9: an anchor ("&…") or an alias ("*…") can’t end with ":"'],
    ['name: &a *b\n', '1:10: "*b" can’t have an anchor ("&…") or a tag ("!…")'],
    ['name: , a\n', '1:7: "," must be in quotes'],
    ['@name: a\n', '1:1: "@name" must be in quotes'],
    ['%a\n---\nname: x\n', '1:1: a line that starts with "%" can’t be read: remove it'],
    ['%a\nname: x\n', 'needs a line "---" after the one that starts with "%"'],
    ['--- name: x\n', '1:5: must begin on the line below "---"'],
    ['name: x\n---\nname: y\n', '2:1: starts a second document: only one is read'],
    [`${'x'.repeat(1_100)}: y\n`, '1:1: a key can have at most 1024 characters'],
  ])('%j', (text, said) => {
    if (said === null) expect(problems(text)).toEqual([]);
    else expect(problems(text)[0]).toContain(said);
  });

  test.each([
    ['name: a\n  list: []\n  either: x\n', ['f.yml:1:7: the line below is indented too far']],
    ['- a\nname: x\n', ['f.yml:2:1: "name" does not belong here']],
    ['name: a\n  list: []\n  either: x\n  z: y\n', ['f.yml:1:7: the line below is indented too far']],
    ['name: a\n  either: x\n  z: y\n', ['f.yml:1:7: the line below is indented too far']],
    [
      'either:\n    name: a\n      x: y\n  b: c\n',
      [
        'f.yml:2:11: the line below is indented too far',
        'f.yml:4:1: must be indented like the keys above it',
      ],
    ],
    [
      'name: a\n    either: x\n  list: []\n',
      ['f.yml:1:7: the line below is indented too far', 'f.yml:2:13: the line below is indented too far'],
    ],
  ])('is told once, without what only follows: %j', (text, said) => expect(problems(text)).toEqual(said));

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
