import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { inYaml } from '../../src/text/in-yaml.ts';

describe('a text in YAML', () => {
  test.each(['ana@example.com', 'Data science', 'Data Science Team_schedule', 'Čeněk', 'U03BU00KGK4'])(
    'needs no quotes: %s',
    (text) => expect(inYaml(text)).toBe(text),
  );

  test.each([
    ['[L1] Ana', '"[L1] Ana"'],
    ['true', '"true"'],
    ['No', '"No"'],
    ['42', '"42"'],
    ['#data', '"#data"'],
    ['a: b', '"a: b"'],
    ['', '""'],
    ['`a`', '"\\u0060a\\u0060"'],
    ['a::b', '"a:\\u003ab"'],
    ['a\nb', '"a\\nb"'],
    ['a\u202eb', '"a\\u202eb"'],
  ])('is in quotes where it would be something else: %j', (text, wanted) =>
    expect(inYaml(text)).toBe(wanted),
  );

  test('reads back as a key and as a value, in a block and in a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        fc.pre(text !== '__proto__' && text !== '<<');
        const written = inYaml(text);
        expect(parse(`${written}: U1\n`)).toEqual({ [text]: 'U1' });
        expect(parse(`{ a: ${written} }`)).toEqual({ a: text });
      }),
    );
  });
});
