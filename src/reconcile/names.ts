import type { Step } from './plan.ts';

/**
 * What the entries of targets that change are called, as far as their services know: who goes was not looked up. A service
 * that can't be asked leaves ids, and fails nothing.
 */
export async function nameEntries(steps: readonly Step[]): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(
    steps.map(async ({ write, change }) => {
      const { namesOf, names } = write?.current ?? {};
      const unknown = (change.before ?? []).filter((id) => !names?.has(id));
      if (!namesOf || unknown.length === 0) return [];
      return namesOf(unknown).then(
        (names) => [...names],
        () => [],
      );
    }),
  );
  return new Map(found.flat());
}
