import { describe, expect, test } from '@jest/globals';
import { createRotationFinder, findRotation, readShared } from '../../../src/services/kit/rotations.ts';
import type { Span } from '../../../src/time.ts';
import { inHours, now } from '../given.ts';

const primary = { id: 'R1', name: 'Primary' };
const secondary = { id: 'R2', name: 'Secondary' };
const whose = { service: 'Pagey', owner: 'the schedule “Data”' };

describe('a rotation', () => {
  test.each(['Primary', 'R1', 'primary', 'r1'])('is found by name or id: %s', (wanted) => {
    expect(findRotation([primary, secondary], wanted, whose)).toBe(primary);
  });

  test('goes by its name before another’s id', () => {
    const named = { id: 'R3', name: 'R1' };
    expect(findRotation([primary, named], 'R1', whose)).toBe(named);
  });

  test('whose name two have is found by id alone', () => {
    const twin = { id: 'R9', name: 'Primary' };
    expect(() => findRotation([primary, twin], 'Primary', whose)).toThrow('2 rotations named “Primary”');
    expect(findRotation([primary, twin], 'R9', whose)).toBe(twin);
  });

  test('that is listed twice is one', () => {
    expect(findRotation([primary, { ...primary }], 'Primary', whose)).toEqual(primary);
  });

  const reason = (rotations: readonly { id: string; name: string }[], wanted: string) => {
    try {
      return findRotation(rotations, wanted, whose);
    } catch (error) {
      return error;
    }
  };

  test('that does not exist: the error lists those that do, the near one first', () => {
    expect(reason([primary, secondary], 'Secondry')).toMatchObject({
      message: 'Pagey has no rotation with the name or id “Secondry” in the schedule “Data”.',
      fix: 'Did you mean “Secondary”? It has “Primary” and “Secondary”.',
    });
    expect(reason([{ id: 'R7', name: '' }], 'Nights')).toMatchObject({ fix: 'It has “R7”.' });
    expect(reason([], 'Nights')).toMatchObject({ fix: expect.stringContaining('It has no rotations') });
    const many = Array.from({ length: 40 }, (_, index) => ({ id: `${index}`, name: `Rotation ${index}` }));
    expect(reason(many, 'Nights')).toMatchObject({
      fix: expect.stringMatching(/“Rotation 9” and 30 more\.$/),
    });
  });
});

describe('a finder', () => {
  const counting = (all: readonly { id: string; name: string }[]) => {
    const asked: string[] = [];
    const find = createRotationFinder('Primary', 'Pagey', async (schedule) => {
      asked.push(schedule);
      return all;
    });
    return { find, asked };
  };

  test('reads the list only if an answer does not have the rotation, and once', async () => {
    const { find, asked } = counting([primary, secondary]);
    expect(await find('A', [primary])).toBe(primary);
    expect(await find('A')).toBe(primary);
    expect(asked).toEqual([]);
    expect(await find('B', [secondary])).toBe(primary);
    expect(await find('B', [])).toBe(primary);
    expect(asked).toEqual(['B']);
  });

  test('fails for the schedule that has no such rotation alone', async () => {
    const { find } = counting([secondary]);
    await expect(find('A')).rejects.toThrow('no rotation with the name or id “Primary” in the schedule “A”');
    expect(await find('B', [primary])).toBe(primary);
  });
});

describe('a shared read', () => {
  const span = (from: number, until: number): Span => ({ from: inHours(from), until: inHours(until) });
  const reader = () => {
    const asked: string[] = [];
    const open: { resolve: (text: string) => void; reject: (error: Error) => void }[] = [];
    const read = readShared<string>((schedule, { from, until }) => {
      asked.push(`${schedule} ${(+from - +now) / 3_600_000} to ${(+until - +now) / 3_600_000}`);
      const { promise, ...settle } = Promise.withResolvers<string>();
      open.push(settle);
      return promise;
    });
    return { read, asked, open };
  };

  test('serves whoever asks for a part of it meanwhile', async () => {
    const { read, asked, open } = reader();
    const answers = [read('A', span(-5, 30)), read('A', span(0, 14)), read('A', span(-5, 30))];
    open[0]?.resolve('all');
    expect(await Promise.all(answers)).toEqual(['all', 'all', 'all']);
    expect(asked).toEqual(['A -5 to 30']);
  });

  test('does not serve another schedule, a longer span, or anybody who asks later', async () => {
    const { read, asked, open } = reader();
    const first = read('A', span(0, 14));
    read('B', span(0, 14));
    read('A', span(0, 15));
    read('A', span(-1, 14));
    open[0]?.resolve('first');
    await first;
    read('A', span(0, 10));
    open[2]?.resolve('longer');
    await read('A', span(0, 15));
    expect(asked).toEqual(['A 0 to 14', 'B 0 to 14', 'A 0 to 15', 'A -1 to 14']);
  });

  test('that fails fails for all of them, and is not kept', async () => {
    const { read, asked, open } = reader();
    const answers = [read('A', span(0, 14)), read('A', span(0, 1))].map((answer) => answer.catch(String));
    open[0]?.reject(new Error('no answer'));
    expect(await Promise.all(answers)).toEqual(['Error: no answer', 'Error: no answer']);
    read('A', span(0, 14));
    expect(asked).toHaveLength(2);
  });
});
