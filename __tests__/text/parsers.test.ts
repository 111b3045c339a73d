import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  apiUrl,
  boolean,
  count,
  line,
  lines,
  list,
  meant,
  oneOf,
  quoted,
  secretUrl,
  text,
  token,
} from '../../src/text/parsers.ts';

test('a text is not changed', () => expect(text(' a\nb ')).toBe(' a\nb '));

test('lines are trimmed, and neither blank nor repeated', () => {
  expect(lines(' b \r\n\n a\t\n\u00a0\nb\n')).toEqual(['b', 'a']);
  expect(lines(' \n ')).toEqual([]);
});

test('lines that differ in case are different', () => {
  expect(lines('A\na')).toEqual(['A', 'a']);
});

describe('a boolean', () => {
  test('is true or false in any case', () => {
    expect(['true', 'True', 'TRUE', 'false', 'FALSE'].map(boolean)).toEqual([true, true, true, false, false]);
  });

  test.each(['yes', 'no', 'on', '1', '0', 'ture', 'null', ''])('is not %j', (written) => {
    expect(() => boolean(written)).toThrow(`must be true or false, not ${JSON.stringify(written)}`);
  });
});

describe('a count', () => {
  test('is a whole number from 0', () =>
    expect(['0', '007', '999999999'].map(count)).toEqual([0, 7, 999999999]));

  test.each(['-1', '1.5', '1e3', '0x10', '1_000', ' 1', '٣', 'Infinity', '9999999999'])(
    'is not %j',
    (written) => {
      expect(() => count(written)).toThrow('must be a whole number, at least 0');
    },
  );
});

describe('one of a few words', () => {
  const parse = oneOf('keep', 'fail', 'disable');

  test('is not changed', () => expect(parse('disable')).toBe('disable'));

  test('is refused with the valid ones, and the nearest', () => {
    expect(() => parse('Keep')).toThrow('must be keep, fail or disable, not "Keep" (did you mean "keep"?)');
    expect(() => parse('nothing at all')).toThrow(/^must be keep, fail or disable, not "nothing at all"$/);
  });

  test.each(['constructor', '__proto__', 'toString', ''])('is not %j', (word) => {
    expect(() => parse(word)).toThrow('must be keep, fail or disable');
  });
});

describe('a token', () => {
  test('is visible ASCII', () => expect(token('xoxb-1/2+3=~!')).toBe('xoxb-1/2+3=~!'));

  test('is never repeated in an error (rule 10)', () => {
    const broken = fc.string({ minLength: 4, unit: 'binary' }).filter((text) => !/^[\x21-\x7e]+$/.test(text));
    fc.assert(
      fc.property(broken, (secret) => {
        const fixed =
          'contains spaces, line breaks or other characters that no token has: store the secret again';
        expect(() => token(secret)).toThrow(new Error(fixed));
      }),
    );
  });
});

describe('the address of an API', () => {
  test('loses its slashes at the end', () => {
    expect(apiUrl('https://slack.com/api/')).toBe('https://slack.com/api');
    expect(apiUrl('https://API.example.com//')).toBe('https://api.example.com');
  });

  test.each(['http://localhost:8080', 'http://127.0.0.1', 'http://127.10.20.30:1', 'http://[::1]:99'])(
    'may be http on this machine: %s (rule 11)',
    (address) => expect(apiUrl(address)).toBe(address),
  );

  test.each([
    'http://api.example.com',
    'http://notlocalhost',
    'http://localhost.example.com',
    'http://127.0.0.1.example.com',
    'http://1270.0.0.1.example.com',
    'http://0.0.0.0',
    'http://[::2]',
    'http://localhost.',
  ])('is not in the clear elsewhere: %s (rule 11)', (address) => {
    expect(() => apiUrl(address)).toThrow('must start with https://');
  });

  test.each([
    'api.example.com',
    'ftp://x.org',
    'file:///etc/hosts',
    'javascript:x',
    'https://',
    '//x.org',
    '',
  ])('is not %j', (written) => expect(() => apiUrl(written)).toThrow('must be an address such as'));

  test('holds no password, no query and no fragment', () => {
    for (const who of ['u:p@', 'u@', ':p@']) {
      expect(() => apiUrl(`https://${who}x.org`)).toThrow('must not contain a user name or a password');
    }
    for (const end of ['?a=b', '#a', '?', '#', '?#'])
      expect(() => apiUrl(`https://x.org/${end}`)).toThrow('must not contain "?" or "#"');
  });
});

test('a line is one line', () => {
  expect(line('a b')).toBe('a b');
  for (const written of ['a\nb', 'a\rb', 'a\r\n'])
    expect(() => line(written)).toThrow(new Error(`must be a single line, not ${JSON.stringify(written)}`));
});

describe('an address that is a secret', () => {
  test.each([
    ['https://x.org/a?b=c#d', 'https://x.org/a?b=c#d'],
    ['webcal://x.org/a', 'https://x.org/a'],
    ['https://x.org/a?from=webcal:b', 'https://x.org/a?from=webcal:b'],
    ['WEBCALS://x.org/a', 'https://x.org/a'],
    ['http://127.0.0.1:80/a', 'http://127.0.0.1/a'],
  ])('is taken whole: %s', (written, wanted) => expect(secretUrl(written)).toBe(wanted));

  test.each([
    'x.org',
    'ftp://x.org',
    'xwebcal://x.org',
    'https://x.org/a b',
    'https://x.org/ä',
    'ähttps://x',
    '',
  ])('is not %j, and is not repeated (rule 10)', (written) => {
    const words = 'is not an address such as https://example.com/…: store the secret again';
    expect(() => secretUrl(written)).toThrow(new Error(words));
  });

  test('is never sent in the clear (rule 11)', () => {
    const words = 'must start with https://: a secret is never sent unencrypted';
    expect(() => secretUrl('http://x.org/a')).toThrow(new Error(words));
  });
});

test('an address may be 500 signs long', () => {
  const longest = `https://x.org/${'a'.repeat(486)}`;
  expect(apiUrl(longest)).toBe(longest);
  expect(() => apiUrl(`${longest}a`)).toThrow('is too long for an address');
});

test('an address with many slashes is read in no time', () => {
  const start = performance.now();
  expect(() => apiUrl(`https://x/${'/'.repeat(60_000)}a`)).toThrow('is too long for an address');
  expect(performance.now() - start).toBeLessThan(500);
});

describe('words in an error', () => {
  test('fit on one short line, whatever the input', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (written) => {
        expect(quoted(written)).not.toMatch(/[\0-\x1f]/);
        expect(JSON.parse(quoted(written)).length).toBeLessThanOrEqual(61);
      }),
    );
    expect(quoted('x'.repeat(61))).toBe(`"${'x'.repeat(60)}…"`);
    expect(quoted('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`);
  });

  test('are listed as people do', () => {
    expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a or b',
      'a, b or c',
    ]);
  });

  test('are guessed only where one is near', () => {
    expect(meant('shedule', ['source', 'schedule'])).toBe(' (did you mean "schedule"?)');
    expect(meant('USER_GROUP', ['user-group'])).toBe(' (did you mean "user-group"?)');
    expect(meant('sorze', ['source'])).toBe(' (did you mean "source"?)');
    expect(meant('sorz', ['source'])).toBe('');
    expect(meant('slack-usr-grp-token', ['slack-user-group-token'])).toContain('slack-user-group-token');
    expect(meant('zzz', ['schedule'])).toBe('');
    expect(meant('anything', [])).toBe('');
  });
});
