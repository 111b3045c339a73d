import { expect, test } from '@jest/globals';
import { listBelow } from '../../src/text/lines.ts';

test('lines are a list below the first, which stands alone if there are no others', () => {
  expect(listBelow(['Wrong:', 'a', 'b'], 100)).toBe('Wrong:\n- a\n- b');
  expect(listBelow(['Wrong.'], 100)).toBe('Wrong.');
  expect(listBelow([], 100)).toBe('');
});

test('lines that do not fit are counted', () => {
  expect(listBelow(['Wrong:', 'aaa', 'bbb', 'ccc'], 18)).toBe('Wrong:\n- aaa\n- bbb\n- … and 1 more');
  expect(listBelow(['Wrong:', 'aaa', 'bbb'], 18)).toBe('Wrong:\n- aaa\n- bbb');
});
