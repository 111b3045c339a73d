import { describe, expect, jest, test } from '@jest/globals';
import { HttpFailure } from '../../../src/http/answer.ts';
import { orInParts, readTogether } from '../../../src/services/kit/bulk.ts';

const tooMuch = new HttpFailure('X could not be reached: no answer within 10 s.', '', { tooMuch: true });
const failures = {
  refused: new HttpFailure('X answered 403.', '', { status: 403 }),
  limited: new HttpFailure('X answered 429.', '', { status: 429 }),
  unreachable: new HttpFailure('X could not be reached: ECONNREFUSED.', ''),
};

test.each([
  ['took too long', tooMuch],
  ['failed in the service', new HttpFailure('X answered 504.', '', { status: 504 })],
])('a bulk read that %s is one to make in parts', async (_, failure) => {
  expect(await orInParts(Promise.reject(failure))).toBeNull();
  expect(await orInParts(Promise.resolve(['ana']))).toEqual(['ana']);
});

test.each(Object.entries(failures))(
  'one that is %s is not: each part would meet the same',
  async (_, failure) => {
    await expect(orInParts(Promise.reject(failure))).rejects.toBe(failure);
  },
);

describe('things that are read together', () => {
  const keys = ['a', 'b', 'c', 'd', 'e'];
  const asked = (read: ReturnType<typeof reader>) =>
    read.mock.calls.map(([some, bulk]) => [some.join('+'), bulk]);
  const reader = (answer: (some: string, bulk: boolean) => void = () => {}) =>
    jest.fn(async (some: readonly string[], bulk: boolean) => {
      answer(some.join('+'), bulk);
      return `of ${some.join('+')}`;
    });

  test('are so in parts of at most so many, each once', async () => {
    const read = reader();
    const answers = readTogether([...keys, 'a'], read, 2);
    expect(await Promise.all(keys.map(answers))).toEqual(['of a+b', 'of a+b', 'of c+d', 'of c+d', 'of e']);
    expect(asked(read)).toEqual([
      ['a+b', true],
      ['c+d', true],
      ['e', false],
    ]);
  });

  test('are read one by one where that is too much, and only those', async () => {
    const read = reader((some) => {
      if (some === 'a+b') throw tooMuch;
    });
    const answers = readTogether(keys, read, 2);
    expect(await Promise.all(keys.map(answers))).toEqual(['of a', 'of b', 'of c+d', 'of c+d', 'of e']);
    expect(await answers('a')).toBe('of a');
    expect(asked(read)).toHaveLength(5);
  });

  test('fail together where each would meet the same, and one alone is asked for once', async () => {
    const read = reader(() => {
      throw failures.refused;
    });
    const both = readTogether(['a', 'b'], read);
    await expect(both('a')).rejects.toBe(failures.refused);
    await expect(both('b')).rejects.toBe(failures.refused);
    expect(read).toHaveBeenCalledTimes(1);
    const busy = reader(() => {
      throw tooMuch;
    });
    await expect(readTogether(['a'], busy)('a')).rejects.toBe(tooMuch);
    expect(busy).toHaveBeenCalledTimes(1);
  });
});
