import { describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { asFailure, Failure } from '../../src/failure.ts';
import { parseJson } from '../../src/http/json.ts';
import { parseAnswer } from '../../src/http/wire.ts';
import { redactor } from '../../src/text/redact.ts';

const schema = z.object({ data: z.array(z.object({ name: z.string() })) });

describe('an answer', () => {
  test('is taken where it is as documented, whatever else it holds', () => {
    expect(parseAnswer(schema, { data: [{ name: 'a', more: 1 }], took: 2 }, 'X')).toEqual({
      data: [{ name: 'a' }],
    });
  });

  test.each([
    [{ data: [{ name: 'a' }, { name: null }] }, 'data.1.name'],
    [{ data: 'none' }, 'data'],
    [{}, 'data'],
    [null, 'the answer'],
    ['<html>', 'the answer'],
  ])('%j is a Failure that names the field', (body, field) => {
    expect(() => parseAnswer(schema, body, 'X’s answer')).toThrow(Failure);
    expect(() => parseAnswer(schema, body, 'X’s answer')).toThrow(
      `X’s answer does not look as documented: ${field}: `,
    );
  });

  test('is refused in words: what is wrong with it, and what that means', () => {
    expect(() => parseAnswer(schema, { data: [{ name: 7 }] }, 'X’s answer')).toThrow(
      expect.objectContaining({
        message:
          'X’s answer does not look as documented: data.0.name: Invalid input: expected string, received number.',
        fix: expect.stringMatching(/a proxy may alter its answers\. Nothing in this answer was used\.$/),
      }),
    );
  });

  test('never shows its values in the error', () => {
    const body = { data: [{ name: { secret: 's3cret' } }] };
    expect(() => parseAnswer(schema, body, 'X')).toThrow(/^(?!.*s3cret)/s);
  });
});

test('text that is not JSON is undefined, which no JSON is', () => {
  const parse = (text: string) => parseJson(text, (said) => said);
  expect(parse('{"a":null}')).toEqual({ a: null });
  for (const text of ['', 'undefined', '<html>', '{', '{"a":1}x', 'NaN']) expect(parse(text)).toBeUndefined();
});

test('half of a character, which JSON can write and no address can hold, is no part of a value', () => {
  const parsed = parseJson('{"id":"x\\ud800","list":["\\udc00"],"whole":"\\ud83d\\ude00"}', (said) => said);
  expect(parsed).toEqual({ id: 'x\ufffd', list: ['\ufffd'], whole: '😀' });
});

describe('rule 10: a secret that a service echoes', () => {
  const parsed = (said: unknown, secret: string) => parseJson(JSON.stringify(said), redactor([secret]));

  test('is gone from every value, and nothing else is', () => {
    expect(parsed({ a: ['bad key s3cret', 7, null], b: { c: 's3cret' } }, 's3cret')).toEqual({
      a: ['bad key ***', 7, null],
      b: { c: '***' },
    });
  });

  test.each(['glsa_ab_cd', 'ab::cd', 'a*b`c', 'ab"cd', 'ab\\cd'])(
    'is gone before its signs can be escaped: %s',
    (secret) => expect(parsed({ a: `key ${secret}` }, secret)).toEqual({ a: 'key ***' }),
  );

  test.each([String.raw`ab\/cd`, String.raw`ab\u002fcd`])('is gone where JSON writes it as %s', (written) => {
    expect(parseJson(`{"a":"key ${written}"}`, redactor(['ab/cd']))).toEqual({ a: 'key ***' });
  });
});

describe('a Failure', () => {
  test('says what happened and what to do on one line', () => {
    expect(new Failure('It broke.', 'Mend it.').reason).toBe('It broke. Mend it.');
    expect(new Failure('It broke.', '').reason).toBe('It broke.');
  });

  test('is made of anything that is thrown, and stays itself', () => {
    const own = new Failure('It broke.', '');
    const cause = new TypeError('x is undefined');
    expect(asFailure(own)).toBe(own);
    expect(asFailure(cause)).toMatchObject({ message: 'Unexpected: x is undefined.', cause });
    for (const thrown of ['text', 0, null, undefined, Symbol('s'), {}, Object.create(null)]) {
      expect(asFailure(thrown).reason).toContain('This is a defect in on-call-sync');
    }
  });
});
