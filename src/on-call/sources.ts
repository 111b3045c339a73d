import { asFailure, Failure, type Source, type SourceRef } from '../model.ts';
import type { Services } from '../services/registry.ts';

/** What the sources said, by the schedule that was asked for. */
export type Answers<T> = (ref: SourceRef) => T | Failure;

/** Asks each source once, for all its schedules together. One that fails never stops another. */
export async function askSources<T>(
  refs: readonly SourceRef[],
  services: Services,
  ask: (source: Source, schedules: readonly string[]) => Promise<ReadonlyMap<string, T | Failure>>,
): Promise<Answers<T>> {
  const kinds = [...new Set(refs.map(({ kind }) => kind))];
  const answers = await Promise.all(
    kinds.map(async (kind) => {
      const names = [...new Set(refs.filter((ref) => ref.kind === kind).map(({ schedule }) => schedule))];
      const answer = services.source(kind).then((source) => ask(source, names));
      return [kind, await answer.catch(asFailure)] as const;
    }),
  );
  const byKind = new Map(answers);
  return ({ kind, schedule }) => {
    const answer = byKind.get(kind);
    if (answer instanceof Failure) return answer;
    return answer?.get(schedule) ?? new Failure(`${kind} said nothing about “${schedule}”.`, '');
  };
}
