import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { redactor } from '../../src/text/redact.ts';

const secret = fc
  .string({ minLength: 3, maxLength: 24, unit: 'grapheme-ascii' })
  .filter((text) => !text.includes('*'));
const around = fc.string({ maxLength: 12, unit: 'grapheme-ascii' }).map((text) => text.replaceAll('*', ''));

const lower = (text: string) => text.replace(/%../g, (code) => code.toLowerCase());
const strict = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const inForm = (text: string) => new URLSearchParams([['a', text]]).toString().slice(2);

const inHtml = (text: string, double: string, single: string) =>
  text
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;')
    .replaceAll('"', double)
    .replaceAll("'", single);
const unicode = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

const forms = (secret: string) => [
  secret,
  encodeURIComponent(secret),
  lower(encodeURIComponent(secret)),
  strict(secret),
  lower(strict(secret)),
  encodeURI(secret),
  inForm(secret),
  lower(inForm(secret)),
  JSON.stringify(secret).slice(1, -1),
  JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/'),
  Buffer.from(secret).toString('base64'),
  Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  Buffer.from(secret).toString('base64url'),
  encodeURIComponent(Buffer.from(secret).toString('base64')),
  inHtml(secret, '&quot;', '&#39;'),
  inHtml(secret, '&#34;', '&#39;'),
  JSON.stringify(secret).slice(1, -1).replace(/[&<>]/g, unicode),
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

test('rule 10: a secret is removed wherever and however often it appears', () => {
  const redact = redactor(['k3y/+"x']);
  expect(redact('k3y/+"xk3y/+"x')).toBe('******');
  expect(redact('https://x.org/?key=k3y%2F%2B%22x&a')).toBe('https://x.org/?key=***&a');
  expect(redact(JSON.stringify({ token: 'k3y/+"x' }))).toBe('{"token":"***"}');
  expect(redact(`Basic ${Buffer.from('k3y/+"x').toString('base64')}`)).toMatch(/^Basic \*\*\*=*$/);
});

test.each(['a~', 'se', 'secret+', 'sec>ret?x'])(
  'rule 10: %j in base64 is gone with and without its padding, and in that of URLs',
  (secret) => {
    const whole = Buffer.from(secret).toString('base64');
    const bare = whole.replace(/=+$/, '');
    for (const form of [whole, bare, Buffer.from(secret).toString('base64url')]) {
      expect(redactor([secret])(`x.${form}.y`)).toMatch(/^x\.\*\*\*=*\.y$/);
    }
  },
);

test('rule 10: base64 is gone with its padding and without, and so is what holds a secret among other things', () => {
  const redact = redactor(['k3y/+"x']);
  const base64 = Buffer.from('k3y/+"x').toString('base64');
  expect(redact(`Basic ${base64}, ${base64.replace(/=+$/, '')}, ${base64}`)).toMatch(
    /^Basic \*{3}, \*{3}, \*{3}$/,
  );
  const token = 'xoxb-1234-abcdefgh';
  for (const user of ['', 'a', 'ab', 'abc', 'joe@example.com']) {
    const header = Buffer.from(`${user}:${token}\n`).toString('base64');
    const left = redactor([token])(`Basic ${header}`);
    expect(left).toContain('***');
    expect(Buffer.from(left.replace('Basic ', ''), 'base64').toString('latin1')).not.toContain('1234');
  }
});

test('a single letter is no secret: without it nothing could be read', () => {
  expect(redactor(['e', ' '])('The schedule: "e"')).toBe('The schedule: "e"');
  expect(redactor(['e'])('ZQ== %65')).toBe('ZQ== %65');
});

test('signs of regular expressions and of replacements mean nothing', () => {
  expect(redactor(['a.c', '$&', '(x'])('abc a.c $& (x')).toBe('abc *** *** ***');
});

test('half of a surrogate pair is no secret to stumble over', () => {
  expect(redactor(['\ud800'])('abc')).toBe('abc');
});

test('without secrets, or with an empty one, text is not changed', () => {
  expect(redactor([])('abc')).toBe('abc');
  expect(redactor([''])('abc')).toBe('abc');
});

test('a secret is found in Markdown too, where its signs are escaped', () => {
  const redact = redactor(['pa_ss*word$x']);
  expect(redact('denied for joe:pa\\_ss\\*word\\$x.')).toBe('denied for joe:***.');
});

test.each([
  ['only its signs', `p&a<b>s"s'w`, [`p&amp;a&lt;b&gt;s"s'w`]],
  [
    'quotes too',
    `s"s'word`,
    [
      's&quot;s&#39;word',
      's&quot;s&#039;word',
      's&quot;s&#x27;word',
      's&quot;s&apos;word',
      's&#34;s&#39;word',
    ],
  ],
  ['nothing', 'password', ['password']],
])('rule 10: a secret is found in HTML that escapes %s', (_, secret, forms) => {
  const redact = redactor([secret]);
  for (const form of forms) expect(redact(`<p>${form}</p>`)).toBe('<p>***</p>');
});

test.each([
  ['by Go', 'a&b<c>d', 'a\\u0026b\\u003cc\\u003ed'],
  ['by PHP', 'a/ç"b', 'a\\/\\u00e7\\"b'],
  ['by PHP for HTML', `a/ç"b'&`, 'a\\/\\u00E7\\u0022b\\u0027\\u0026'],
  ['by Python', 'páss😀', 'p\\u00e1ss\\ud83d\\ude00'],
  ['by .NET', `a+b"c'é&`, 'a\\u002Bb\\u0022c\\u0027\\u00E9\\u0026'],
])('rule 10: a secret is found in JSON as escaped %s', (_, secret, form) => {
  expect(redactor([secret])(`{"said":"${form}"}`)).toBe('{"said":"***"}');
});

test('rule 10: a secret is found in hex, but not a short one, which could be in any number', () => {
  const hex = Buffer.from('k3yç').toString('hex');
  expect(redactor(['k3yç'])(`${hex} ${hex.toUpperCase()}`)).toBe('*** ***');
  expect(redactor(['abc'])('616263')).toBe('616263');
});

test('a single sign is no secret in these forms either', () => {
  expect(redactor(['&', '<', '"', 'é'])('&amp; &lt; &quot; \\u0026 \\u00e9 26')).toBe(
    '&amp; &lt; &quot; \\u0026 \\u00e9 26',
  );
});
