import { describe, expect, test } from '@jest/globals';
import { createLanes } from '../../src/http/lanes.ts';
import { now, world } from '../given.ts';

describe('rule 20: a lane', () => {
  test('lets so many requests go abreast, and those of other lanes beside them', async () => {
    const inLane = createLanes(() => now);
    const open: (() => void)[] = [];
    const send = () => new Promise<void>((done) => open.push(done));
    const pause = async () => {};
    const narrow = Array.from({ length: 3 }, () => inLane({ name: 'a', abreast: 2 }, pause, send));
    const other = inLane({ name: 'b', abreast: 1 }, pause, send);
    await new Promise(setImmediate);
    expect(open).toHaveLength(3);
    for (const done of open.splice(0)) done();
    await new Promise(setImmediate);
    expect(open).toHaveLength(1);
    open[0]?.();
    await Promise.all([...narrow, other]);
  });

  test('whose pace holds from the start lets no more go in a minute', async () => {
    const given = world([]);
    const inLane = createLanes(given.now);
    const lane = { name: 'a', abreast: 1, perMinute: 2, fromStart: true };
    const gone: number[] = [];
    for (let count = 0; count < 5; count += 1) {
      await inLane(
        lane,
        (milliseconds) => given.sleep(milliseconds, new AbortController().signal),
        async ({ start }) => {
          await start();
          gone.push((given.now().getTime() - now.getTime()) / 1000);
          given.pass(1_000);
        },
      );
    }
    expect(gone).toEqual([0, 1, 60, 61, 120]);
  });

  test('gives up its place if the wait is refused, and the error is reported', async () => {
    const inLane = createLanes(() => now);
    const lane = { name: 'a', abreast: 1, perMinute: 1 };
    const never = () => {
      throw new Error('too long');
    };
    const next = () => inLane(lane, never, ({ start }) => start());
    await next();
    await inLane(lane, never, async ({ refused }) => refused(1_000));
    for (let count = 0; count < 3; count += 1) await expect(next()).rejects.toThrow('too long');
    // None of the three has a place of those that come after.
    const waits: number[] = [];
    const pause = async (milliseconds: number) => {
      waits.push(milliseconds);
    };
    await inLane(lane, pause, ({ start }) => start());
    expect(waits[0]).toBe(1_000);
    await expect(
      inLane({ name: 'b', abreast: 1 }, never, async () => {
        throw new Error('sent and failed');
      }),
    ).rejects.toThrow('sent and failed');
  });
});
