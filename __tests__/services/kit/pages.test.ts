import { describe, expect, jest, test } from '@jest/globals';
import { chunks, readAll } from '../../../src/services/kit/pages.ts';

describe('a list in pages', () => {
  test('is read to its end: somebody on the last page is on call, too', async () => {
    const pages: Record<string, { items: string[]; next: string | null }> = {
      '': { items: ['ana'], next: 'b' },
      b: { items: [], next: 'c' },
      c: { items: ['ben'], next: null },
    };
    const load = jest.fn(async (cursor: string) => pages[cursor] ?? { items: [], next: null });
    expect(await readAll('X’s list', '', load)).toEqual(['ana', 'ben']);
    expect(load.mock.calls.flat()).toEqual(['', 'b', 'c']);
  });

  test('that goes in a circle is a failure: half a list would silently drop people', async () => {
    const circle = async (page: number) => ({ items: ['ana'], next: page === 3 ? 2 : page + 1 });
    await expect(readAll('X’s list of users', 1, circle)).rejects.toThrow('X’s list of users never ends.');
  });

  test('that never ends is a failure before it takes the whole run', async () => {
    const load = jest.fn(async (page: number) => ({ items: [], next: page + 1 }));
    await expect(readAll('X’s list', 1, load)).rejects.toThrow('never ends');
    expect(load).toHaveBeenCalledTimes(500);
  });

  test('of more entries than any team has is a failure before it fills the memory', async () => {
    const many = Array.from({ length: 30_000 }, () => 'ana');
    const load = jest.fn(async (page: number) => ({ items: many, next: page + 1 }));
    await expect(readAll('X’s list', 1, load)).rejects.toThrow('never ends');
    expect(load).toHaveBeenCalledTimes(4);
  });

  test('of which a page can’t be read fails as a whole', async () => {
    const load = async (page: number) => {
      if (page === 2) throw new Error('down');
      return { items: ['ana'], next: page + 1 };
    };
    await expect(readAll('X’s list', 1, load)).rejects.toThrow('down');
  });
});

test.each([
  [0, []],
  [2, [[0, 1]]],
  [3, [[0, 1], [2]]],
])('%d items in pieces of two: none is lost, none is asked for twice', (count, pieces) => {
  expect(chunks([...Array(count).keys()], 2)).toEqual(pieces);
});
