import { describe, expect, test } from '@jest/globals';
import {
  cancelled,
  checkResponse,
  HttpFailure,
  persistent,
  timedOut,
  unreachable,
  waitTooLong,
} from '../../src/http/answer.ts';
import { parseJson } from '../../src/http/json.ts';
import { ProxyError } from '../../src/http/proxy.ts';
import type { Request } from '../../src/http/request.ts';
import { inHours, now } from '../given.ts';

const request: Request = { service: 'X', method: 'POST', url: 'https://x.org/a/b?token=s3cret', headers: {} };

function judged(
  status: number,
  text: string,
  over: Partial<Request> = {},
  headers: Record<string, string> = {},
) {
  try {
    const body = parseJson(text, (said) => said);
    return checkResponse({ ...request, ...over }, { status, headers: new Headers(headers), body, text }, now);
  } catch (error) {
    if (error instanceof HttpFailure) return error;
    throw error;
  }
}

describe('an answer', () => {
  test.each(['{"ok":true}', 'null', 'false', '0', '[]'])('of 2xx is its JSON: %s', (text) => {
    expect(judged(201, text)).toEqual(JSON.parse(text));
  });

  test('of 2xx that is no JSON is a failure, not an empty answer', () => {
    for (const text of ['', '<html>', '{"ok":'])
      expect(judged(200, text)).toMatchObject({
        message: 'X answered 200 to POST /a/b with something other than JSON.',
        fix: expect.stringContaining('Check the address (x.org)'),
        status: 200,
        retry: null,
      });
  });

  test('of 2xx is its text where that is expected, or nothing where nothing matters', () => {
    expect(judged(200, 'BEGIN:VCALENDAR', { expects: 'text' })).toBe('BEGIN:VCALENDAR');
    expect(judged(200, '{"a":1}', { expects: 'text' })).toBe('{"a":1}');
    expect(judged(202, '', { expects: 'anything' })).toBeUndefined();
    expect(judged(200, '{"a":1}', { expects: 'anything' })).toEqual({ a: 1 });
    expect(judged(500, 'down', { expects: 'anything' })).toMatchObject({ status: 500 });
  });

  test.each([
    [500, null],
    [503, null],
    [429, { after: null }],
  ])('of %d to what must not be done twice', (status, retry) => {
    expect(judged(status, '{}', { notIdempotent: true })).toMatchObject({
      fix: expect.stringMatching(retry ? /^Too many requests/ : /may have gone through.*not retried/),
      retry,
    });
    expect(judged(status, '{}')).toMatchObject({ retry: { after: null } });
  });

  test('says where and what, without the query of the address (rule 10)', () => {
    expect(judged(404, '{"message":"No such thing"}')).toMatchObject({
      message: 'X answered 404 to POST /a/b: “No such thing”.',
      fix: 'Retrying would not help.',
      status: 404,
      retry: null,
    });
  });

  test('of a megabyte is reported in a few words', () => {
    const failure = judged(400, JSON.stringify({ message: 'x'.repeat(1_000_000) }));
    expect((failure as HttpFailure).message.length).toBeLessThan(400);
  });

  test('says nothing of an address that is a secret itself', () => {
    expect(judged(404, '{}', { secretUrl: true })).toMatchObject({
      message: 'X answered 404 to POST (a secret address).',
    });
    const failure = unreachable({ ...request, secretUrl: true }, null, new Error('https://x.org/a/b failed'));
    expect(failure.message).toBe(
      'X could not be reached for POST (a secret address): the connection failed.',
    );
  });

  test.each([
    ['a list', ['Override must end after its start', 'Start is missing', 7]],
    [
      'lists by field',
      { 'override.end': ['Override must end after its start'], start: ['Start is missing'] },
    ],
  ])('with an error in parts says them all: %s', (_, errors) => {
    const body = { error: { code: 2001, message: 'Invalid Input Provided', errors } };
    expect(judged(400, JSON.stringify(body))).toMatchObject({
      message:
        'X answered 400 to POST /a/b: “Invalid Input Provided; Override must end after its start; Start is missing”.',
    });
  });

  test.each([
    ['Jira', { errorMessages: ['No such user.'], errors: {} }, 'No such user.'],
    ['Jira’s fields', { errorMessages: [], errors: { leadAccountId: 'is unknown' } }, 'is unknown'],
    ['JSM', { errors: [{ title: 'Schedule does not exist', code: 'X' }] }, 'Schedule does not exist'],
    ['Grafana', { detail: 'Invalid token' }, 'Invalid token'],
    ['incident.io', { type: 'x', errors: [{ code: 'y', message: 'Not allowed' }] }, 'Not allowed'],
    ['SolarWinds', { meta: { status: 401, error_message: 'Invalid token' } }, 'Invalid token'],
    ['Better Stack', { errors: 'Invalid Team API token.' }, 'Invalid Team API token.'],
    ['Better Stack', { errors: { base: ['can’t be deleted'] } }, 'can’t be deleted'],
    ['FireHydrant', { detail: 'Bad', messages: ['No such user'], meta: {} }, 'Bad; No such user'],
    ['Rootly', { errors: [{ title: 'Not found', detail: 'No schedule', status: '404' }] }, 'No schedule'],
  ])('of %s is told in its own words', (_, body, said) => {
    expect(judged(400, JSON.stringify(body))).toMatchObject({
      message: `X answered 400 to POST /a/b: “${said}”${said.endsWith('.') ? '' : '.'}`,
    });
  });

  test.each(['{"message":{"a":1}}', '{"message":null}', '[1]', '"text"', 'null', '<html>'])(
    'with %s says only its status',
    (text) => expect(judged(400, text)).toMatchObject({ message: 'X answered 400 to POST /a/b.' }),
  );

  test.each([300, 302, 399])('of %d, a redirect, is final, and says that no token follows', (status) => {
    const over = { inTrouble: () => true };
    expect(judged(status, '', over, { location: 'https://evil.example' })).toMatchObject({
      message: `X answered ${status} to POST /a/b, a redirect.`,
      fix: expect.stringContaining('tokens are never sent elsewhere. Check the address (x.org)'),
      status,
      retry: null,
    });
  });

  test.each([
    [429, 'Too many requests: run less often, or raise `timeout`.'],
    [500, 'This is usually temporary: the next run tries again.'],
    [503, 'This is usually temporary: the next run tries again.'],
  ])('of %d may be asked for again, and says what to do if that does not help', (status, fix) => {
    expect(judged(status, '{"error":"later"}')).toMatchObject({
      message: `X answered ${status} to POST /a/b: “later”.`,
      fix,
      status,
      retry: { after: null },
    });
  });

  test('takes the service’s own advice', () => {
    const fix = (status: number) => (status === 403 ? 'Ask an admin.' : undefined);
    expect(judged(403, '{}', { fix })).toMatchObject({ fix: 'Ask an admin.' });
    expect(judged(400, '{}', { fix })).toMatchObject({ fix: 'Retrying would not help.' });
  });

  test.each([429, 500, 503])(
    'of %d takes the service’s own advice too, and is tried again all the same',
    (status) => {
      const fix = (status: number, says: string) => `advice on ${status}${says}`;
      expect(judged(status, '{"error":"later"}', { fix })).toMatchObject({
        fix: `advice on ${status}: “later”`,
        retry: { after: null },
      });
    },
  );

  test('of 101, by which another protocol would begin, is final whatever is expected', () => {
    for (const expects of ['json', 'text', 'anything'] as const) {
      expect(judged(101, '', { expects })).toMatchObject({
        message: 'X answered 101 to POST /a/b, which switches to another protocol.',
        fix: 'Check the address (x.org), and whether a proxy is in the way.',
        status: 101,
        retry: null,
      });
    }
  });

  test.each([
    [500, 'Every try got the same answer'],
    [501, 'Every try got the same answer'],
    [502, 'This is usually temporary'],
    [503, 'This is usually temporary'],
    [504, 'This is usually temporary'],
    [429, 'Too many requests'],
  ])('of %d to every try says whether it may pass', (status, fix) => {
    const failure = judged(status, '{}') as HttpFailure;
    expect(persistent(failure)).toMatchObject({ message: failure.message, status });
    expect(persistent(failure).fix).toContain(fix);
  });

  test('of 500 to every try leaves the service’s own advice', () => {
    const failure = judged(500, '{}', { fix: () => 'Ask by name.' }) as HttpFailure;
    expect(persistent(failure).fix).toBe('Ask by name.');
  });

  test('of 200 that reports a problem may be retried', () => {
    const inTrouble = (body: unknown) => JSON.stringify(body) === '{"error":"ratelimited"}';
    expect(judged(200, '{"error":"ratelimited"}', { inTrouble })).toMatchObject({
      status: 200,
      retry: { after: null },
    });
    expect(judged(200, '{}', { inTrouble })).toEqual({});
  });

  test('of 4xx is final, whatever problem its body reports (rule 9)', () => {
    expect(judged(400, '{}', { inTrouble: () => true })).toMatchObject({ status: 400, retry: null });
  });
});

describe('the wait that a service asks for', () => {
  const wait = (headers: Record<string, string>, retryHeader?: string) =>
    (judged(429, '', retryHeader ? { retryHeader } : {}, headers) as HttpFailure).retry?.after;

  test('is in seconds, fractions too', () => {
    const waits = ['30', '0.5', '0.25'].map((text) => wait({ 'retry-after': text }));
    expect([...waits, wait({})]).toEqual([30_000, 500, 250, null]);
  });

  test('may be a date, counted by our own clock', () => {
    expect(wait({ 'retry-after': inHours(1).toUTCString() })).toBe(3_600_000);
  });

  const past = ['Wed, 21 Oct 2015 07:28:00 GMT', now.toUTCString()];
  test.each(['soon', '', '-5', '9'.repeat(400), `at ${inHours(1).toUTCString()}`, ...past])(
    'is ours to choose where it is nonsense or past: %j',
    (text) => expect(wait({ 'retry-after': text })).toBeNull(),
  );

  test('is in the service’s own header first', () => {
    expect(wait({ 'x-period': '3', 'retry-after': '4' }, 'x-period')).toBe(3_000);
  });

  test('falls back to Retry-After where the own header is missing', () => {
    expect(wait({ 'retry-after': '4' }, 'x-period')).toBe(4_000);
  });
});

describe('no answer', () => {
  const cause = (code: string) => Object.assign(new Error('request to https://x.org/a failed'), { code });

  test('says why, may be tried again, and keeps its cause', () => {
    const reset = cause('ECONNRESET');
    expect(unreachable(request, null, reset)).toMatchObject({
      message: 'X could not be reached for POST /a/b: ECONNRESET.',
      status: null,
      retry: { after: null },
      cause: reset,
    });
    expect(unreachable(request, null, 'text').message).toContain(': text.');
  });

  test.each([
    ['SELF_SIGNED_CERT_IN_CHAIN', 'NODE_EXTRA_CA_CERTS'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'NODE_EXTRA_CA_CERTS'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'NODE_EXTRA_CA_CERTS'],
    ['CERT_HAS_EXPIRED', 'NODE_EXTRA_CA_CERTS'],
    ['ENOTFOUND', 'proxy settings'],
    ['ECONNREFUSED', 'proxy settings'],
    ['ECONNRESET', 'the next run tries again'],
  ])('by %s says what to do', (code, fix) =>
    expect(unreachable(request, null, cause(code)).fix).toContain(fix),
  );

  test.each([
    ['ECONNRESET', null],
    ['ECONNREFUSED', { after: null }],
    ['CERT_HAS_EXPIRED', { after: null }],
  ])('by %s to what must not be done twice', (code, retry) => {
    const failure = unreachable({ ...request, notIdempotent: true }, null, cause(code));
    expect(failure.retry).toEqual(retry);
    expect(failure.fix.includes('may have gone through')).toBe(retry === null);
  });

  test('but a flood is final, and keeps its cause', () => {
    const flood = Object.assign(new Error('over limit'), { type: 'max-size' });
    expect(unreachable(request, null, flood)).toMatchObject({
      message: 'X could not be reached for POST /a/b: over limit.',
      fix: 'No answer should be that large: check the address (x.org).',
      retry: null,
      cause: flood,
    });
  });

  test('through a proxy names it, is tried again unless the proxy refuses, and asks nothing of the service', () => {
    const closed = new ProxyError('proxy:3128 closed the connection without an answer', {
      cause: cause('ECONNRESET'),
    });
    expect(unreachable({ ...request, notIdempotent: true }, null, closed)).toMatchObject({
      message:
        'X could not be reached for POST /a/b: the proxy proxy:3128 closed the connection without an answer.',
      fix: expect.stringContaining('`https_proxy`'),
      retry: { after: null },
    });
    const refused = new ProxyError('proxy:3128 answered 407 Who are you', { status: 407 });
    expect(unreachable(request, null, refused)).toMatchObject({
      message: 'X could not be reached for POST /a/b: the proxy proxy:3128 answered 407 Who are you.',
      fix: 'Check the user name and the password in `https_proxy`.',
      retry: null,
    });
    const busy = new ProxyError('proxy:3128 answered 503', { status: 503 });
    expect(unreachable(request, null, busy).retry).toEqual({ after: null });
    const untrusted = new ProxyError('proxy:3128 failed', { cause: cause('CERT_HAS_EXPIRED') });
    expect(unreachable(request, null, untrusted).fix).toContain('NODE_EXTRA_CA_CERTS');
    const silent = new ProxyError('proxy:3128 did not answer');
    expect(timedOut(request, silent)).toMatchObject({
      message:
        'The run’s `timeout` expired before X answered POST /a/b: the proxy proxy:3128 did not answer.',
      fix: expect.stringContaining('`https_proxy`'),
    });
  });

  test('by an error without a code says its words, and never “undefined”', () => {
    const failure = Object.assign(new Error('no header'), { code: undefined });
    expect(unreachable(request, null, failure).message).toBe(
      'X could not be reached for POST /a/b: no header.',
    );
  });

  test('from something that is not an address is reported all the same', () => {
    expect(unreachable({ ...request, url: 'x.org' }, null, 'text').message).toMatch(/for POST : text\.$/);
  });
});

describe('a request that is given up', () => {
  const cause = new Error('aborted');

  test('says that the run’s time is over, and how to have more', () => {
    expect(timedOut(request, cause)).toMatchObject({
      message: 'The run’s `timeout` expired before X answered POST /a/b.',
      fix: expect.stringContaining('raise `timeout`'),
      retry: null,
      cause,
    });
  });

  test('says which part of the time is over', () => {
    expect(timedOut(request, cause, true).message).toBe(
      'The part of the run’s `timeout` reserved for reading expired before X answered POST /a/b.',
    );
  });

  test('says that the run was cancelled, and that nothing is to be done', () => {
    expect(cancelled(request, cause)).toMatchObject({
      message: 'The run was cancelled before X answered POST /a/b.',
      fix: 'The next run finishes the work.',
      retry: null,
      cause,
    });
  });

  test('since the wait is too long says how long, in whole seconds, and what failed first', () => {
    const first = new HttpFailure('X answered 429.', 'Wait.', { status: 429, retry: { after: 1_500 } });
    expect(waitTooLong(first, 1_500)).toMatchObject({
      message: 'X answered 429. The next try would be in 2 s, past the run’s `timeout`.',
      fix: 'Wait.',
      status: 429,
      retry: null,
      cause: first,
    });
  });
});
