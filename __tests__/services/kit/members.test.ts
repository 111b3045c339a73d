import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../../src/failure.ts';
import { type Membership, swapMembers } from '../../../src/services/kit/members.ts';

/** A place with members; `interfere` is what somebody else does after a step. */
function place(
  before: readonly string[],
  {
    interfere = () => {},
    ...over
  }: { interfere?: (step: string, members: Set<string>) => void } & Partial<Membership> = {},
) {
  const members = new Set(before);
  const steps: string[] = [];
  const step = (name: string, ids: readonly string[], change: (id: string) => void) => {
    ids.forEach(change);
    steps.push(`${name} ${ids.join()}`);
    interfere(`${name} ${ids.join()}`, members);
  };
  const membership: Membership = {
    add: async (ids) => step('add', ids, (id) => members.add(id)),
    remove: async (ids) => step('remove', ids, (id) => members.delete(id)),
    list: async () => [...members],
    differs: (now) => new Failure(`It has ${[...now].sort().join(' and ')}.`, ''),
    ...over,
  };
  return {
    steps,
    members,
    become: (...desired: readonly string[]) => swapMembers(membership, before, desired),
  };
}

test('rule 2: who comes is there before anybody goes: nobody finds the place empty', async () => {
  const { become, steps, members } = place(['ana']);
  await become('ben');
  expect(steps).toEqual(['add ben', 'remove ana']);
  expect([...members]).toEqual(['ben']);
});

test.each([
  [['ana'], ['ana', 'ben'], ['add ben']],
  [['ana', 'ben'], ['ben'], ['remove ana']],
])('%j becomes %j by %j: who stays is neither removed nor added again', async (before, after, steps) => {
  const given = place(before);
  await given.become(...after);
  expect(given.steps).toEqual(steps);
});

describe('a service that takes a change and does not make it', () => {
  test('empties nothing: nobody is removed as long as who comes is not there', async () => {
    const { become, steps } = place(['ana'], { add: async () => {} });
    await expect(become('ben')).rejects.toThrow('It has ana.');
    expect(steps).toEqual([]);
  });

  test('is reported where somebody off call is still in it', async () => {
    const { become } = place(['ana'], { remove: async () => {} });
    await expect(become('ben')).rejects.toThrow('It has ana and ben.');
  });
});

describe('another run at the same time', () => {
  test('that removes who is on call: they are put back', async () => {
    const interfere = (step: string, members: Set<string>) => {
      if (step === 'remove ana') members.delete('ben');
    };
    const { become, steps, members } = place(['ana'], { interfere });
    await become('ben');
    expect(steps).toEqual(['add ben', 'remove ana', 'add ben']);
    expect([...members]).toEqual(['ben']);
  });

  test('that removes them again and again is a failure, not a loop', async () => {
    const interfere = (step: string, members: Set<string>) => {
      if (step !== 'add ben' || members.size === 1) members.delete('ben');
    };
    await expect(place(['ana'], { interfere }).become('ben')).rejects.toThrow('It has .');
  });

  test('that adds somebody else is reported', async () => {
    const interfere = (_: string, members: Set<string>) => members.add('cleo');
    await expect(place(['ana'], { interfere }).become('ben')).rejects.toThrow('It has ben and cleo.');
  });
});

test('a change that is refused is the failure, and nobody is removed after it', async () => {
  const { become, steps } = place(['ana'], { add: () => Promise.reject(new Failure('Forbidden.', '')) });
  await expect(become('ben')).rejects.toThrow('Forbidden.');
  expect(steps).toEqual([]);
});
