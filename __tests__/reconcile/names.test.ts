import { expect, test } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import { nameEntries } from '../../src/reconcile/names.ts';
import { plan } from '../../src/reconcile/plan.ts';
import { desired, ids, readGroup } from '../given.ts';

/** The names of a group that holds these and is to show Ana. */
async function namesOf(
  entries: readonly string[],
  answer: (entries: readonly string[]) => Promise<ReadonlyMap<string, string>>,
) {
  const asked: (readonly string[])[] = [];
  const { target, current } = await readGroup({ entries });
  const ask = (unknown: readonly string[]) => {
    asked.push(unknown);
    return answer(unknown);
  };
  const names = new Map([[ids.cleo, 'Cleo Roux']]);
  const state = await desired({ read: { target, current: { ...current, names, namesOf: ask } } });
  return { found: await nameEntries(plan([state])), asked };
}

test('who goes is asked for where a target changes, and only if nobody knows the name', async () => {
  const { found, asked } = await namesOf([ids.ben, ids.cleo], async () => new Map([[ids.ben, 'Ben Meyer']]));
  expect(found).toEqual(new Map([[ids.ben, 'Ben Meyer']]));
  expect(asked).toEqual([[ids.ben]]);
  expect((await namesOf([ids.cleo], async () => new Map())).asked).toEqual([]);
  expect((await namesOf([ids.ana], async () => new Map())).asked).toEqual([]);
});

test('a service that can’t be asked leaves ids', async () => {
  const { found } = await namesOf([ids.ben], () => Promise.reject(new Failure('Slack answered 503.', '')));
  expect(found).toEqual(new Map());
});
