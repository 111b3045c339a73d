import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withoutAddresses } from '../../src/text/addresses.ts';

describe('e-mail addresses in a text', () => {
  test.each([
    ['Ana Silva <ana@example.com> is on call', 'Ana Silva is on call'],
    ['ana@example.com is on call', '*** is on call'],
    ['looked up a.b+c_d@mail.example.co.uk.', 'looked up ***.'],
    ['`bjørn@exämple.de: U…`', '`***: U…`'],
    ['"ana@example.com,ben@example.com"', '"***,***"'],
    ["o'hara@example.com", '***'],
    ['Nobody. Did you mean ana@example.com? Fix it.', 'Nobody. Fix it.'],
    ['Did you mean “Ana <ana@example.com>”?', 'Did you mean “Ana”?'],
  ])('are taken out: %s', (text, wanted) => expect(withoutAddresses(text)).toBe(wanted));

  test.each([
    '<@U03BU00KGK4>',
    '@data-oncall',
    'actions/checkout@v4.1.0',
    'on-call-sync@1.0.0',
    'a @ b.com',
    'ana at example.com',
    'https://example.com/@ana',
  ])('are not seen in anything else: %s', (text) => expect(withoutAddresses(text)).toBe(text));

  test('are gone whatever is around them', () => {
    const around = fc.string({ maxLength: 20 }).filter((text) => !/[\p{L}\p{N}._%+'@<>-]/u.test(text));
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(withoutAddresses(`${before}ana@example.com${after}`)).toBe(`${before}***${after}`);
      }),
    );
  });

  test('take little time in long texts', () => {
    const start = performance.now();
    withoutAddresses('a'.repeat(500_000));
    withoutAddresses('a@'.repeat(250_000));
    withoutAddresses(`a@${'b.'.repeat(250_000)}`);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
