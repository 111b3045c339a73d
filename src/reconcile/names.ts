import { Failure } from '../failure.ts';
import type { KnownPerson } from '../model.ts';
import type { Step } from './plan.ts';

/**
 * What the entries of targets are called that change, or that somebody has to look at: who is shown there now was not looked
 * up. A service that can't be asked leaves ids, and fails nothing. An account that only `people` connects with somebody goes
 * by the name that another service gives them.
 */
export async function nameEntries(
  steps: readonly Step[],
  people: readonly KnownPerson[] = [],
): Promise<ReadonlyMap<string, string>> {
  const readable = steps.flatMap(({ state: { read }, change }) =>
    read instanceof Failure ? [] : [{ current: read.current, change }],
  );
  const found = await Promise.all(
    readable.map(async ({ current: { namesOf, names }, change: { before, outcome } }) => {
      const unknown = (before ?? []).filter((id) => !names?.has(id));
      if (!namesOf || unknown.length === 0 || outcome === 'unchanged') return [];
      return namesOf(unknown).then(
        (names) => [...names],
        () => [],
      );
    }),
  );
  const names = new Map(found.flat());
  const given = new Map([...readable.flatMap(({ current }) => [...(current.names ?? [])]), ...names]);
  for (const { names: words, accounts } of people) {
    const ids = Object.values(accounts);
    const name = [...ids, ...words].map((key) => given.get(key)).find((one) => one !== undefined);
    if (name !== undefined) for (const id of ids) if (!given.has(id)) names.set(id, name);
  }
  return names;
}
