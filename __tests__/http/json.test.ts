import { expect, test } from '@jest/globals';
import { parseJson } from '../../src/http/json.ts';

const redact = (text: string) => text.replaceAll('s3cret', '***');

test.each([
  ['as it is', '{"a":"s3cret"}'],
  ['escaped', '{"a":"s\\u0033cret"}'],
])('rule 10: a secret %s in JSON is taken out', (_, text) => {
  expect(parseJson(text, redact)).toEqual({ a: '***' });
});

test('what is no JSON is undefined, which JSON can’t hold', () => {
  for (const text of ['', '<html>', '{"a":']) expect(parseJson(text, redact)).toBeUndefined();
});

test('rule 24: two million values are read, and more are refused before they are in memory', () => {
  const list = (count: number) => `[${'1,'.repeat(count)}1]`;
  expect(parseJson(list(1_999_999), redact)).toHaveLength(2_000_000);
  expect(() => parseJson(list(2_000_000), redact)).toThrow('the answer holds more than 2 million values');
});
