import { expect, test } from '@jest/globals';
import type { Person } from '../../src/model.ts';
import { whoIsWho } from '../../src/workload/who.ts';
import { known } from '../given.ts';

const person = (
  email: string | null,
  aliases: readonly string[] = [],
  name: string | null = null,
): Person => ({
  email,
  name,
  aliases,
});

/** How many different people these are. */
function count(people: readonly Person[], is = known()): number {
  const who = whoIsWho(people, is);
  return new Set(people.map(who)).size;
}

test('one person under two addresses is one, by an alias, a domain or `people`', () => {
  const [one, other] = [person('ana@old.example'), person('ana@example.com')];
  expect(count([one, other])).toBe(2);
  expect(count([one, other], known([], { 'old.example': 'example.com' }))).toBe(1);
  const entry = { names: ['ana@old.example', 'ana@example.com'], accounts: {} };
  expect(count([one, other], known([entry]))).toBe(1);
  expect(count([one, person('ana@example.com', ['ANA@old.example'])])).toBe(1);
});

test('of several addresses the one that `people` begins with counts, then one in a domain that is not replaced', () => {
  const people = [person('ana@old.example'), person('ana@example.com')];
  const chosen = (is = known()) => people.map(whoIsWho(people, is))[0]?.email;
  expect(chosen(known([], { 'old.example': 'example.com' }))).toBe('ana@example.com');
  expect(chosen(known([{ names: ['ana@old.example', 'ana@example.com'], accounts: {} }]))).toBe(
    'ana@old.example',
  );
  expect(chosen(known([{ names: ['ana@example.com', 'ana@old.example'], accounts: {} }]))).toBe(
    'ana@example.com',
  );
});

test('who is found to be the same only through a third is the same, with all that is known', () => {
  const people = [
    person('ana@example.com'),
    person(null, ['ana'], 'Ana Silva'),
    person('ana@example.com', ['ana']),
  ];
  const who = whoIsWho(people, known());
  expect(new Set(people.map(who)).size).toBe(1);
  expect(people.map(who)[1]).toEqual({ email: 'ana@example.com', name: 'Ana Silva', aliases: ['ana'] });
});

test('people with nothing but a name are the same if it is the same', () => {
  expect(count([person(null, [], 'Ana'), person(null, [], 'ana'), person(null, [], 'Ben')])).toBe(2);
  expect(count([person(null), person(null)])).toBe(1);
});

test('rule 24: three thousand people with as many entries in `people` take a moment', () => {
  const people = Array.from({ length: 3_000 }, (_, index) => person(`p${index}@example.com`));
  const entries = people.map(({ email }) => ({ names: [email ?? ''], accounts: {} }));
  const start = performance.now();
  expect(count(people, known(entries))).toBe(3_000);
  expect(performance.now() - start).toBeLessThan(5_000);
});
