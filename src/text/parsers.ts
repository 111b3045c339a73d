import { nearest } from './near.ts';

/** Turns what somebody wrote into a value, or throws an Error whose message goes on from the input's name. */
export type Parser<T> = (text: string) => T;

/** Several mistakes in one text. Each goes on from the input's name. */
export class Mistakes extends Error {
  readonly each: readonly string[];

  constructor(each: readonly string[]) {
    super(each.join('; '));
    this.each = each;
  }
}

/** The text itself. */
export const text: Parser<string> = (written) => written;

/** The text itself, which must be a single line. */
export const line: Parser<string> = (written) => {
  if (/[\r\n]/.test(written)) throw new Error(`must be a single line, not ${quoted(written)}`);
  return written;
};

/** Each line, trimmed, without blank lines and repetitions. */
export const lines: Parser<readonly string[]> = (written) => [
  ...new Set(
    written
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

/** A parser of one of a few words, which it lists. */
export type Choice<T extends string = string> = Parser<T> & { readonly valid: readonly T[] };

/** One of a few words. */
export function oneOf<const T extends string>(...valid: readonly T[]): Choice<T> {
  const parse: Parser<T> = (written) => {
    const found = valid.find((word) => word === written);
    if (found === undefined)
      throw new Error(`must be ${list(valid)}, not ${quoted(written)}${meant(written, valid)}`);
    return found;
  };
  return Object.assign(parse, { valid });
}

/** The words that a parser takes, if they are few. */
export function validFor(parse: Parser<unknown> | Choice): readonly string[] {
  return 'valid' in parse ? parse.valid : [];
}

/** YAML's booleans, and nothing that only looks like one: a typo must not be read as false. */
export const boolean: Parser<boolean> = (written) => {
  const word = written.toLowerCase();
  if (word === 'true' || word === 'false') return word === 'true';
  throw new Error(`must be true or false, not ${quoted(written)}`);
};

/** A whole number from 0. */
export const count: Parser<number> = (written) => {
  if (!/^\d{1,9}$/.test(written))
    throw new Error(`must be a whole number, at least 0, not ${quoted(written)}`);
  return Number(written);
};

/** A percentage from 0 to 100, such as `80%`, as a number from 0 to 1. */
export const percentage: Parser<number> = (written) => {
  const [, digits] = /^(\d{1,3}(?:\.\d{1,2})?) ?%$/.exec(written) ?? [];
  const share = Number(digits) / 100;
  if (digits === undefined || share > 1)
    throw new Error(`must be a percentage from 0% to 100%, such as 80%, not ${quoted(written)}`);
  return share;
};

/** A token: visible ASCII only, since it goes into a header. What was written is never repeated. */
export const token: Parser<string> = (written) => {
  if (/^\$\{\{.*\}\}$|^\$\w+$|^\$\{\w+\}$/.test(written)) {
    throw new Error('is the name of a variable or secret, not its value');
  }
  if (/^(["']).*\1$/s.test(written)) throw new Error('is in quotes: store the secret again without them');
  if (/^[\x21-\x7e]+$/.test(written)) return written;
  throw new Error(
    'contains spaces, line breaks or other characters that no token has: store the secret again',
  );
};

/** The address of an API, without a slash at the end: https, or http on this machine. */
export const apiUrl: Parser<string> = (written) => address(written, 'https://api.example.com');

/** The same for a site, with an example of one for errors. */
export function siteUrl(example: string): Parser<string> {
  return (written) => address(written, example);
}

function address(written: string, example: string): string {
  if (written.length > 500) {
    throw new Error(`is too long for an address: ${written.length} characters, and 500 are allowed`);
  }
  const url = URL.parse(written);
  if (!url || !['https:', 'http:'].includes(url.protocol)) {
    const isHost = /^[a-z\d-]+(\.[a-z\d-]+)+(:\d+)?(\/[\w./-]*)?$/i.test(written);
    const meant = isHost ? ` (did you mean "https://${written}"?)` : '';
    throw new Error(`must be an address such as ${example}, not ${quoted(written)}${meant}`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new Error('must not contain a user name or a password');
  }
  if (/[?#]/.test(written)) throw new Error('must not contain "?" or "#"');
  if (isInTheClear(url)) {
    throw new Error(`must start with https://, not ${quoted(written)}: a token is never sent unencrypted`);
  }
  return url.href.replace(/\/+$/, '');
}

/** An address that is a secret itself, query and all: https, or http on this machine. It is never repeated. */
export const secretUrl: Parser<string> = (written) => {
  // Calendars are often given out with a scheme of their own.
  const url = URL.parse(written.replace(/^webcals?:/i, 'https:'));
  if (!url || !['https:', 'http:'].includes(url.protocol) || !/^[\x21-\x7e]+$/.test(written)) {
    throw new Error('is not an address such as https://example.com/…: store the secret again');
  }
  if (isInTheClear(url)) throw new Error('must start with https://: a secret is never sent unencrypted');
  return url.href;
};

function isInTheClear(url: URL): boolean {
  return url.protocol === 'http:' && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
}

/** What somebody wrote, shown in an error: one line, not all of it if it is long, and no token that was pasted there. */
export function quoted(written: string): string {
  const start = written.slice(0, 500).replace(tokens, '***');
  return JSON.stringify(start.length > 60 ? `${start.slice(0, 60)}…` : start);
}

/** Tokens whose form tells what they are: Slack's and its webhooks, GitHub's. */
const tokens =
  /(?:xox[a-z]|xapp)[-.][\w.-]{4,}|https:\/\/hooks\.slack\.com\/\S*|gh[a-z]_\w{10,}|github_pat_\w+/g;

/** `a`, `a or b`, `a, b or c`. */
export function list(words: readonly string[], last: 'and' | 'or' = 'or'): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(` ${last} `);
}

/** ` (did you mean "x"?)` where a valid word is near, else nothing. */
export function meant(written: string, valid: readonly string[]): string {
  const [near] = nearest(written, valid, 1);
  return near === undefined ? '' : ` (did you mean ${quoted(near)}?)`;
}
