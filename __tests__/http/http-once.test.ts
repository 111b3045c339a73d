import { describe, expect, test } from '@jest/globals';
import type { HttpFailure } from '../../src/http/answer.ts';
import { createHttp } from '../../src/http/http.ts';
import { inHours, type Reply, world } from '../given.ts';

const error = (code: string) => Object.assign(new Error(code), { code });

async function post(trouble: Reply | Error) {
  const given = world([trouble, { text: '"done"' }]);
  const http = createHttp(given, inHours(1));
  const inTrouble = (body: unknown) => body === 'busy';
  const request = {
    service: 'X',
    method: 'POST',
    url: 'https://x.org/a',
    headers: {},
    notIdempotent: true,
    inTrouble,
  } as const;
  const outcome = await http.send(request).catch((failure: HttpFailure) => failure.fix);
  return { outcome, tries: given.sent.length };
}

describe('rule 9: what must not be done twice', () => {
  test.each([
    ['429', { status: 429 }],
    ['a refused connection', error('ECONNREFUSED')],
    ['an unknown host', error('ENOTFOUND')],
    ['a certificate that is not trusted', error('CERT_HAS_EXPIRED')],
    ['a 200 that says nothing was done', { text: '"busy"' }],
  ])('is tried again after %s', async (_, trouble) => {
    expect(await post(trouble)).toEqual({ outcome: 'done', tries: 2 });
  });

  test.each([
    ['a broken connection', error('ECONNRESET')],
    ['an error without a code', new Error('socket hang up')],
    ['500', { status: 500 }],
    ['503', { status: 503 }],
  ])('is not tried again after %s, and says so', async (_, trouble) => {
    const outcome = 'It may have gone through anyway, so it is not retried.';
    expect(await post(trouble)).toEqual({ outcome, tries: 1 });
  });
});
