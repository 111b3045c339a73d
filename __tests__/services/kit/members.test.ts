import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../../src/failure.ts';
import { type Membership, swapMembers } from '../../../src/services/kit/members.ts';

interface Given extends Partial<Membership> {
  /** What somebody else does after a step. */
  readonly interfere?: (step: string, members: Set<string>) => void;
  /** After a step, the list shows what was before it for so many reads. */
  readonly lag?: number;
  /** How long the run can still wait, in milliseconds. */
  readonly time?: number;
}

/** A place with members. */
function place(
  before: readonly string[],
  { interfere = () => {}, lag = 0, time = Number.POSITIVE_INFINITY, ...over }: Given = {},
) {
  const members = new Set(before);
  const steps: string[] = [];
  const pauses: number[] = [];
  let stale = { members: before, reads: 0 };
  const pause = async (milliseconds: number) => {
    if (pauses.reduce((sum, each) => sum + each, milliseconds) > time) return false;
    pauses.push(milliseconds);
    return true;
  };
  const step = (name: string, ids: readonly string[], change: (id: string) => void) => {
    if (stale.reads === 0) stale = { members: [...members], reads: lag };
    ids.forEach(change);
    steps.push(`${name} ${ids.join()}`);
    interfere(`${name} ${ids.join()}`, members);
  };
  const membership: Membership = {
    add: async (ids) => step('add', ids, (id) => members.add(id)),
    remove: async (ids) => step('remove', ids, (id) => members.delete(id)),
    async list() {
      if (stale.reads === 0) return [...members];
      stale.reads -= 1;
      return stale.members;
    },
    differs: (now) => new Failure(`It has ${[...now].sort().join(' and ')}.`, ''),
    ...over,
  };
  return {
    steps,
    members,
    pauses,
    become: (...desired: readonly string[]) => swapMembers({ pause }, membership, before, desired),
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
  // The list may still show ana, whom an earlier write of this run has removed.
  [['ana'], ['ana'], ['add ana']],
  // The list may lag, and ben may have been removed a moment ago.
  [['ana', 'ben'], ['ben'], ['add ben', 'remove ana']],
])(
  '%j becomes %j by %j: before anybody goes, one member is certain to be there',
  async (before, after, steps) => {
    const given = place(before);
    await given.become(...after);
    expect(given.steps).toEqual(steps);
  },
);

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

describe('a list that lags behind a write', () => {
  test('is read again with a growing pause, and nobody stays in who goes', async () => {
    const { become, steps, members, pauses } = place(['ana'], { lag: 2 });
    await become('ben');
    expect(steps).toEqual(['add ben', 'remove ana']);
    expect([...members]).toEqual(['ben']);
    expect(pauses).toEqual([500, 1000, 500, 1000]);
  });

  test('lets somebody come who was added alone, once', async () => {
    const { become, steps } = place(['ana'], { lag: 3 });
    await become('ana', 'ben');
    expect(steps).toEqual(['add ben']);
  });

  test('for longer than the run has time is judged by what it shows, and nobody is removed', async () => {
    const { become, steps, members, pauses } = place(['ana'], { lag: 4, time: 2_000 });
    await expect(become('ben')).rejects.toThrow('It has ana.');
    expect(steps).toEqual(['add ben']);
    expect([...members]).toEqual(['ana', 'ben']);
    expect(pauses).toEqual([500, 1000]);
  });

  test('for ever is given up on', async () => {
    const { become, pauses } = place(['ana'], { lag: Number.POSITIVE_INFINITY });
    await expect(become('ben')).rejects.toThrow('It has ana.');
    expect(pauses).toEqual([500, 1000, 2000, 4000, 8000]);
  });
});

test('a change that is refused is the failure, and nobody is removed after it', async () => {
  const { become, steps } = place(['ana'], { add: () => Promise.reject(new Failure('Forbidden.', '')) });
  await expect(become('ben')).rejects.toThrow('Forbidden.');
  expect(steps).toEqual([]);
});
