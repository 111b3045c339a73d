import { describe, expect, test } from '@jest/globals';
import { createHttp } from '../../src/http/http.ts';
import type { Lane, Request } from '../../src/http/request.ts';
import { now, type Reply, world } from '../given.ts';
import { virtualClock } from './virtual-clock.ts';

const request: Request = { service: 'X', method: 'GET', url: 'https://x.org/a', headers: {} };
const seconds = (count: number) => new Date(now.getTime() + count * 1_000);

/** A service that takes so many requests at first, refuses the rest, and says how long to wait. */
function service(takes: number, reply: (time: number) => Reply, end = 300) {
  const clock = virtualClock(now);
  const starts: number[] = [];
  const answers: number[] = [];
  let abreast = 0;
  const widths: number[] = [];
  const given = world([], {
    ...clock,
    async fetch(url, init) {
      const time = (clock.now().getTime() - now.getTime()) / 1_000;
      starts.push(time);
      abreast += 1;
      widths.push(abreast);
      await clock.sleep(0, init.signal);
      abreast -= 1;
      const { status = 200, headers = {} } =
        url.endsWith('/free') || starts.length <= takes ? {} : reply(time);
      answers.push(status);
      return { status, headers: new Headers(headers), text: async () => '{}' };
    },
  });
  const http = createHttp(given, seconds(end));
  const all = (lane: Lane | undefined, count: number, over: Partial<Request> = {}) =>
    clock.until(
      Promise.allSettled(Array.from({ length: count }, () => http.send({ ...request, ...over, lane }))),
    );
  return { http, all, starts, answers, widths };
}

const refusedFor = (wait: number): Reply => ({ status: 429, headers: { 'Retry-After': String(wait) } });
const lane: Lane = { name: 'X’s lists', abreast: 10, perMinute: 20 };

describe('rule 9: nothing is slowed down for a limit that the service has not reported', () => {
  test('a hundred requests go at once, as many side by side as the lane is wide', async () => {
    const { all, starts, widths } = service(Number.POSITIVE_INFINITY, () => ({}));
    await all(lane, 100);
    expect([Math.max(...starts), Math.max(...widths)]).toEqual([0, 10]);
  });

  test('after a 429 all of the lane wait together, and go on at its pace', async () => {
    const { all, starts, answers } = service(12, (time) => (time < 30 ? refusedFor(30) : {}));
    await all(lane, 30);
    // Twelve are taken, and the ten that were on their way when the first was refused are refused with it.
    const atOnce = starts.filter((time) => time < 30);
    const later = starts.filter((time) => time >= 30);
    expect(atOnce.length).toBeLessThanOrEqual(22);
    expect(later[0]).toBe(30);
    expect(later).toEqual(later.map((_, index) => 30 + index * 3));
    expect(answers.filter((status) => status === 200)).toHaveLength(30);
  });

  test('other lanes go on meanwhile', async () => {
    const { http, all, starts } = service(0, (time) => (time < 30 ? refusedFor(30) : {}));
    const other = { ...request, url: 'https://x.org/free', lane: { name: 'other', abreast: 1 } };
    const beside = http.send(other);
    await all(lane, 3);
    await beside;
    expect(starts.filter((time) => time === 0)).toHaveLength(4);
  });

  test('where no pace is known, half as many as before go side by side', async () => {
    const { all, starts, widths } = service(0, (time) => (time < 5 ? refusedFor(5) : {}));
    await all({ name: 'X', abreast: 8 }, 40);
    expect(starts.filter((time) => time < 5)).toHaveLength(8);
    expect(Math.min(...starts.filter((time) => time > 0))).toBe(5);
    // The eight that were on their way go on together, and then four at a time.
    expect([Math.max(...widths.slice(0, 16)), Math.max(...widths.slice(20))]).toEqual([8, 4]);
  });

  test('a pace that holds from the start is kept from the start', async () => {
    const { all, starts } = service(Number.POSITIVE_INFINITY, () => ({}));
    await all({ name: 'X', abreast: 5, perMinute: 2, fromStart: true }, 5);
    expect(starts).toEqual([0, 0, 60, 60, 120]);
  });

  test('requests of a lane that must keep apart do', async () => {
    const { all, starts } = service(Number.POSITIVE_INFINITY, () => ({}));
    await all({ name: 'X', abreast: 1, apart: 1_000 }, 3);
    expect(starts).toEqual([0, 1, 2]);
  });

  test('a request that would have to wait past the end fails at once, and says what to do', async () => {
    const { all, starts } = service(1, () => refusedFor(400));
    const results = await all({ ...lane, abreast: 1 }, 3);
    expect(results).toMatchObject([
      { status: 'fulfilled' },
      { reason: { message: expect.stringContaining('in 400 s, past the run’s `timeout`') } },
      {
        reason: {
          message: 'The run’s `timeout` expired before X answered GET /a.',
          fix: expect.stringContaining('run less often'),
        },
      },
    ]);
    expect(starts).toEqual([0, 0]);
  });
});

describe('rule 9: a write that might not be answered before the run ends is not started', () => {
  const write = { method: 'POST' } as const;
  const late = async (end: number, at: number, over: Partial<Request> = write) => {
    const given = world([{}]);
    const http = createHttp(given, seconds(end));
    http.stage('writes');
    given.pass(at * 1_000);
    const outcome = await http.send({ ...request, ...over }).catch((error) => error);
    return { outcome, sent: given.sent.length };
  };

  test('and the report says that the next run continues', async () => {
    expect(await late(300, 291)).toMatchObject({
      outcome: {
        message: 'Not written in time: the run’s `timeout` leaves no time for X to answer POST /a.',
        fix: 'The next run continues. If this keeps happening, raise `timeout`.',
      },
      sent: 0,
    });
    expect((await late(300, 289)).sent).toBe(1);
  });

  test('a read is, and so is what only looks like a write', async () => {
    expect((await late(300, 299, {})).sent).toBe(1);
    expect((await late(300, 299, { ...write, isRead: true })).sent).toBe(1);
  });

  test('a short run still writes: three quarters of it are there for that', async () => {
    expect((await late(2, 1.4)).sent).toBe(1);
    expect((await late(2, 1.6)).sent).toBe(0);
  });

  test('nor is it retried so late: the service’s message is reported as well', async () => {
    const { http, all, starts } = service(0, () => refusedFor(295));
    http.stage('writes');
    expect(await all(lane, 1, write)).toMatchObject([
      {
        reason: {
          message: expect.stringMatching(/^Not written in time: .* X answered 429 to POST \/a\. .* in 295 s/),
          status: 429,
        },
      },
    ]);
    expect(starts).toEqual([0]);
  });

  test('nor does it wait for a turn that comes so late', async () => {
    const { http, all, starts } = service(0, (time) => (time < 30 ? refusedFor(30) : {}), 60);
    http.stage('writes');
    const results = await all(lane, 40, write);
    expect(Math.max(...starts)).toBeLessThan(50);
    const reasons = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason.message] : [],
    );
    expect(reasons.length).toBeGreaterThan(20);
    for (const reason of reasons) expect(reason).toMatch(/^Not written in time: /);
  });
});
