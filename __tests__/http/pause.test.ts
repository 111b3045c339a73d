import { describe, expect, test } from '@jest/globals';
import { createHttp } from '../../src/http/http.ts';
import { now, world } from '../given.ts';

const inSeconds = (count: number) => new Date(now.getTime() + count * 1000);

describe('a pause of the run’s own', () => {
  test('is waited for where there is time for it', async () => {
    const given = world([]);
    const http = createHttp(given, inSeconds(3));
    expect([await http.pause(500), await http.pause(2000), await http.pause(500)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(given.naps).toEqual([500, 2000]);
  });

  test('takes no time that is kept for a later part of the run', async () => {
    const given = world([]);
    const http = createHttp(given, inSeconds(3), { targets: 2000 });
    http.stage('targets');
    expect(await http.pause(1000)).toBe(false);
    http.stage('writes');
    expect(await http.pause(1000)).toBe(true);
  });

  test('that ends with the run says so, and is no failure', async () => {
    const given = world([], { sleep: () => Promise.reject(new Error('ended')) });
    expect(await createHttp(given, inSeconds(3)).pause(500)).toBe(false);
  });
});
