import { describe, expect, test } from '@jest/globals';
import { Response } from 'node-fetch';
import { readBody } from '../../src/http/body.ts';

const read = (bytes: Buffer, type?: string) =>
  readBody(new Response(bytes, type === undefined ? {} : { headers: { 'content-type': type } }));

describe('a line that is folded inside a character', () => {
  const folded = (text: string, fold: string, at: number) => {
    const bytes = Buffer.from(text);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(fold), bytes.subarray(at)]);
  };

  test.each(['\r\n ', '\n\t', '\r\r\n '])('by %j still has it', async (fold) => {
    expect(await read(folded('SUMMARY:João', fold, 11))).toBe('SUMMARY:João');
    expect(await read(folded('SUMMARY:João', fold, 11), 'text/calendar; charset=utf-8')).toBe('SUMMARY:João');
  });

  test('still has it after each of its bytes, and twice in it', async () => {
    for (const at of [2, 3, 4]) expect(await read(folded('x😀y', '\r\n ', at))).toBe('x😀y');
    const twice = Buffer.from('x\xf0\r\n \x9f\x98\r\n \x80y', 'latin1');
    expect(await read(twice)).toBe('x😀y');
  });

  test('loses no other line break', async () => {
    const text = 'João\r\n é\r\n\r\n \ufffd';
    expect(await read(Buffer.from(text))).toBe(text);
    expect(await read(Buffer.from('a\xff\r\n b\xc3\r\nc', 'latin1'))).toBe('a\ufffd\r\n b\ufffd\r\nc');
  });

  test('is only sought in UTF-8', async () => {
    const bytes = Buffer.from('Ã\r\n £', 'latin1');
    expect(await read(bytes, 'text/calendar; charset=iso-8859-1')).toBe('Ã\r\n £');
  });
});

describe('the character set', () => {
  const latin = Buffer.from('wörd', 'latin1');

  test.each([
    "text/calendar; charset='iso-8859-1'",
    'text/calendar; Charset = iso-8859-1',
    'text/calendar;charset="ISO_8859-1:1987"',
    'text/calendar; component=vevent; CHARSET=latin1; method=publish',
  ])('may be given as %s', async (type) => {
    expect(await read(latin, type)).toBe('wörd');
  });

  test('of UTF-16 is known by its byte order mark', async () => {
    const little = Buffer.from('\ufeffwörd', 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const type of [undefined, 'text/calendar', 'text/calendar; charset=utf-16']) {
      expect(await read(little, type)).toBe('wörd');
      expect(await read(big, type)).toBe('wörd');
    }
  });

  test('of UTF-8 is known by its byte order mark, whatever the header says', async () => {
    expect(await read(Buffer.from('\ufeffwörd'), 'text/calendar; charset=iso-8859-1')).toBe('wörd');
  });

  test('is UTF-8 where none is named or it is unknown', async () => {
    for (const type of [undefined, 'text/calendar', 'text/plain; charset=x-none', 'text/plain; charset=']) {
      expect(await read(Buffer.from('wörd'), type)).toBe('wörd');
    }
  });
});
