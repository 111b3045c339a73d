import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { code, markdown, mermaid, plain, prose, time } from '../../src/text/escape.ts';

/** Anything, and often what could do harm. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        '##[',
        '<!channel>',
        '<b>',
        '|',
        '\r\n',
        '\u2028',
        '\u001b[2J',
        '\u202e',
        '`',
        '```',
        '](',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('rule 12: plain text', () => {
  test('does not change ordinary text', () => {
    for (const text of ['Ana Conceição', '李小龍', 'a: b', 'x # y [z]', '👩‍🚀 10:30', ''])
      expect(plain(text)).toBe(text);
  });

  test('holds no line break, no control character and no mark that turns text around', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(plain(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]/u);
      }),
      { numRuns: 300 },
    );
  });

  test('holds no workflow command, neither `##[` nor a double colon', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(plain(text)).not.toContain('##[');
        expect(plain(text)).not.toContain('::');
      }),
      { numRuns: 300 },
    );
    expect(plain('::error::x')).toBe(': :error: :x');
    expect(plain(':::error:::')).toBe(': : :error: : :');
    expect(plain('#\u200e#[group]x')).toBe('## [group]x');
    expect(plain(':\u200f:error')).toBe(': :error');
  });

  test('is as long as it may be', () => {
    expect(plain('x'.repeat(3_000))).toBe(`${'x'.repeat(2_000)}…`);
    expect(plain('abc', 2)).toBe('ab…');
  });

  test('of a megabyte is made in no time', () => {
    const start = performance.now();
    for (const piece of ['\r', ':', '##[', '\u202e', 'a']) plain(piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});

describe('rule 12: text in Markdown', () => {
  test('holds no HTML and no mark-up', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = markdown(text);
        expect(shown).not.toMatch(/[<>\n\r]/);
        const rest = shown.replace(/\\[\\`*_[\]|~#!$]/g, '').replace(/`[^`|<>&\s]+`/g, '');
        expect(rest).not.toMatch(/[\\`*_[\]|~#!$]/);
        expect(rest.replace(/&(amp|lt|gt);/g, '')).not.toContain('&');
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['[a](http://x)', '\\[a\\](`http://x)`'],
    ['a | b', 'a \\| b'],
    ['a_b*c`d', 'a\\_b\\*c\\`d'],
    ['&lt;', '&amp;lt;'],
    ['\\|', '\\\\\\|'],
    ['two\nlines', 'two lines'],
  ])('%j is shown as it is written', (text, shown) => expect(markdown(text)).toBe(shown));
});

describe('rule 12: what GitHub would make a link of is shown as code, to the letter', () => {
  test.each([
    ['https://evil.example/x?a', '`https://evil.example/x?a`'],
    ['HTTP://evil.example', '`HTTP://evil.example`'],
    ['ftp://evil.example', '`ftp://evil.example`'],
    ['on-call://evil', '`on-call://evil`'],
    ['www.evil.example', '`www.evil.example`'],
    ['ana_b@example.com', '`ana_b@example.com`'],
    ['Ana <ana@example.com>', 'Ana &lt;`ana@example.com`&gt;'],
    ['mailto:a@example.com', 'mailto:`a@example.com`'],
    ['@ana, @acme/data', '`@ana`, `@acme/data`'],
    ['#12 (acme/data#3, data#4, GH-5)', '`#12` (`acme/data#3`, `data#4`, `GH-5`)'],
    [
      'a5c3785 0123456789abcdef0123456789abcdef01234567',
      '`a5c3785` `0123456789abcdef0123456789abcdef01234567`',
    ],
    ['http://a.example|http://b.example', '`http://a.example`\\|`http://b.example`'],
    ['http://a.example/?a&b@c.example', '`http://a.example/?a`&amp;`b@c.example`'],
    ['`http://a.example`', '\\``http://a.example`\\`'],
    ['a@b.example#1', '`a@b.example#1`'],
    ['#1@lea', '`#1@lea`'],
    ['#1GH-2', '`#1GH-2`'],
  ])('%j', (text, shown) => expect(markdown(text)).toBe(shown));

  test.each([
    'http://',
    'www.',
    'a@b',
    'C0123456789',
    '2026-11-27 09:00',
    'defaced',
    'on-call.yml:3:1: x',
    'J.R. Tolkien',
  ])('and nothing else is: %j', (text) => expect(markdown(text)).toBe(text));
});

describe('rule 12: sentences of ours in Markdown', () => {
  test.each([
    ['Set `people`: `ana@example.com: U…`.', 'Set `people`: `ana@example.com: U…`.'],
    ['One ` alone, *bold*', 'One \\` alone, \\*bold\\*'],
    ['`<b>` and <b>', '`<b>` and &lt;b&gt;'],
    ['``x`', '\\``x`'],
    ['two\n`lines\nof code`', 'two `lines of code`'],
  ])('%j keeps what is in backticks as code', (text, shown) => expect(prose(text)).toBe(shown));

  test('outside of code hold no HTML and no mark-up, whoever wrote the backticks', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = prose(text);
        expect(shown).not.toMatch(/[\n\r]/);
        // Escaped signs first: an escaped backtick begins no code.
        const rest = shown.replace(/\\[\\`*_[\]|~#!$]|`[^`]+`/g, '');
        expect(rest).not.toMatch(/[<>\\`*_[\]|~#!$]/);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['data-oncall', '`data-oncall`'],
    ['#data', '`#data`'],
    ['a`b', 'a\\`b'],
    ['a|b', 'a\\|b'],
    ['<b>', '`<b>`'],
    [' ', ''],
  ])('a name is code unless code can’t hold it: %j', (text, shown) => expect(code(text)).toBe(shown));
});

describe('rule 12: a title in a chart', () => {
  test('holds nothing that means something to Mermaid, and is never empty', () => {
    fc.assert(
      fc.property(hostile, (text) => expect(mermaid(text)).toMatch(/^[\p{L}\p{M}\p{N} .@_'+-]{1,61}$/u)),
      { numRuns: 300 },
    );
    expect(mermaid('Ana: crit, %%{init}%%;#')).toBe('Ana crit init');
    expect(['', ' ', '::;;'].map(mermaid)).toEqual(['somebody', 'somebody', 'somebody']);
  });
});

test('a time is shown to the minute, in UTC', () => {
  expect(time(new Date('2026-11-27T10:00:59+01:00'))).toBe('2026-11-27 09:00 UTC');
});
