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

test('who is shown where somebody has to look is asked for too: it failed, or nobody is on call', async () => {
  const { target, current } = await readGroup({ entries: [ids.ben] });
  const read = { target, current: { ...current, namesOf: async () => new Map([[ids.ben, 'Ben Meyer']]) } };
  const failed = await desired({ read, onCall: new Failure('Opsgenie answered 503.', '') });
  const kept = await desired({ read, onCall: { people: [], note: null } });
  for (const state of [failed, kept])
    expect(await nameEntries(plan([state]))).toEqual(new Map([[ids.ben, 'Ben Meyer']]));
});

test('an account that only `people` connects with somebody goes by the name that another service gives', async () => {
  const { target, current } = await readGroup({ entries: [ids.ben] });
  const namesOf = async () =>
    new Map([
      [ids.ben, 'Ben Meyer'],
      ['cleo@example.com', 'Cleo Roux'],
    ]);
  const state = await desired({ read: { target, current: { ...current, namesOf } } });
  const people = [
    { names: ['b@example.com'], accounts: { slack: ids.ben, github: 'ben-acme' } },
    { names: ['cleo@example.com'], accounts: { github: 'cleo-acme' } },
    { names: ['zoe@example.com'], accounts: { github: 'zoe-acme' } },
  ];
  const names = await nameEntries(plan([state]), people);
  expect([names.get('ben-acme'), names.get('cleo-acme'), names.has('zoe-acme')]).toEqual([
    'Ben Meyer',
    'Cleo Roux',
    false,
  ]);
});

test('a service that can’t be asked leaves ids', async () => {
  const { found } = await namesOf([ids.ben], () => Promise.reject(new Failure('Slack answered 503.', '')));
  expect(found).toEqual(new Map());
});
