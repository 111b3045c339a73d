import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { redactor } from '../../src/text/redact.ts';

const secret = fc
  .string({ minLength: 3, maxLength: 24, unit: 'grapheme-ascii' })
  .filter((text) => !text.includes('*'));
const around = fc.string({ maxLength: 12, unit: 'grapheme-ascii' }).map((text) => text.replaceAll('*', ''));

const forms = (secret: string) => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  Buffer.from(secret).toString('base64'),
];

test('rule 10: no secret is left, in none of its forms', () => {
  fc.assert(
    fc.property(
      fc.array(secret, { minLength: 1, maxLength: 4 }),
      around,
      around,
      (secrets, before, after) => {
        const redact = redactor(secrets);
        for (const form of secrets.flatMap(forms)) {
          const left = redact(before + form + after + form);
          for (const one of secrets) expect(left).not.toContain(one);
          expect(left).not.toContain(form);
        }
      },
    ),
  );
});

test('rule 10: one secret that is part of another leaves no rest of it', () => {
  const redact = redactor(['abc', 'abc-def', 'def']);
  expect(redact('x abc-def y abc z def')).toBe('x *** y *** z ***');
});

test('rule 10: a secret is gone wherever it stands, as often as it stands', () => {
  const redact = redactor(['k3y/+"x']);
  expect(redact('k3y/+"xk3y/+"x')).toBe('******');
  expect(redact('https://x.org/?key=k3y%2F%2B%22x&a')).toBe('https://x.org/?key=***&a');
  expect(redact(JSON.stringify({ token: 'k3y/+"x' }))).toBe('{"token":"***"}');
  expect(redact(`Basic ${Buffer.from('k3y/+"x').toString('base64')}`)).toMatch(/^Basic \*\*\*=*$/);
});

test('signs of regular expressions and of replacements mean nothing', () => {
  expect(redactor(['a.c', '$&', '(x'])('abc a.c $& (x')).toBe('abc *** *** ***');
});

test('half of a surrogate pair is no secret to stumble over', () => {
  expect(redactor(['\ud800'])('abc')).toBe('abc');
});

test('without secrets, or with an empty one, text stays as it is', () => {
  expect(redactor([])('abc')).toBe('abc');
  expect(redactor([''])('abc')).toBe('abc');
});
