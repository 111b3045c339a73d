import { expect, test } from '@jest/globals';
import type { Override, Shift } from '../../../src/model.ts';
import { takePrecedence } from '../../../src/services/kit/take-precedence.ts';
import { ana, ben, cleo, inHours, now } from '../given.ts';

const override: Shift = { person: ana, from: inHours(1), until: inHours(3) };
const other = (person: Shift['person'], from: number, until: number): Override => ({
  id: `${person.email} ${from}`,
  person,
  from: inHours(from),
  until: inHours(until),
});

/** What is done about other overrides, in order. */
async function taken(others: readonly Override[], isOnCall = false, over = override) {
  const done: string[] = [];
  const hours = ({ from, until }: Shift) =>
    [from, until].map((time) => (time.getTime() - now.getTime()) / 3_600_000);
  await takePrecedence({
    override: over,
    now: () => now,
    list: async () => others,
    async isOnCall(at) {
      done.push(`asked about ${(at.getTime() - now.getTime()) / 1000} s`);
      return isOnCall;
    },
    write: async (part) => done.push(`wrote ${part.person.email} ${hours(part)}`),
    end: async ({ id }) => done.push(`ended ${id}`),
  });
  return done;
}

test('nothing is asked where no other override overlaps, or only ones of the same person', async () => {
  expect(await taken([])).toEqual([]);
  expect(await taken([other(ben, 3, 5), other(ben, 0, 1), other(ana, 0, 5)])).toEqual([]);
});

test('nothing is done if the new one applies', async () => {
  expect(await taken([other(ben, 0, 5)], true)).toEqual(['asked about 3601 s']);
});

test('else each other one is ended, once what is left of it from now on is written', async () => {
  expect(await taken([other(ben, -2, 5), other(cleo, 2, 3)])).toEqual([
    'asked about 3601 s',
    'wrote ben@example.com 0,1',
    'wrote ben@example.com 3,5',
    'ended ben@example.com -2',
    'ended cleo@example.com 2',
  ]);
});

test('one that began before is asked about now', async () => {
  const begun = { ...override, from: inHours(-1) };
  expect(await taken([other(ben, -2, 2)], false, begun)).toEqual([
    'asked about 1 s',
    'ended ben@example.com -2',
  ]);
});
