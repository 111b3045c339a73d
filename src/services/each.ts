import { asFailure, type Failure } from '../failure.ts';

/** Asks for each schedule on its own, side by side. One that fails never stops another. */
export async function each<T>(
  schedules: readonly string[],
  ask: (schedule: string) => Promise<T>,
): Promise<ReadonlyMap<string, T | Failure>> {
  const answers = schedules.map(async (name) => [name, await ask(name).catch(asFailure)] as const);
  return new Map(await Promise.all(answers));
}
