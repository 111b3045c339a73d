import type { World } from '../../http/request.ts';
import { pruned, type Removed } from '../../services/rota/prune.ts';
import { plain } from '../../text/escape.ts';
import { list } from '../../text/parsers.ts';
import type { Files } from './files.ts';
import type { Asked } from './flags.ts';

/** What to remove. */
type Wanted = Extract<Asked, { readonly command: 'prune' }>;

/** Removes what is over from the file in the workspace, and says what that was. Returns the exit code. Rejects with a Failure. */
export async function prune(
  { path, place, readText, hidesAddresses }: Files,
  { before, dryRun }: Wanted,
  world: Pick<World, 'now' | 'writeFile'>,
  say: (text: string) => void,
): Promise<number> {
  const { text, removed, kept } = pruned(await readText(), path, before, world.now());
  const hide = (about: string) => (hidesAddresses ? about.replace(/(?<=[^\s,])@[^\s,]+/g, '') : about);
  for (const one of removed) say(plain(`${one.rota ?? path}: ${kinds[one.kind]} of ${hide(one.about)}`));
  for (const kind of kept)
    say(
      `The ${kind} that are over were kept: without them, other entries of ${path} would mean something else.`,
    );
  if (removed.length === 0) {
    say(`Nothing to remove: nothing in ${path} ended before ${before} and can go.`);
    return 0;
  }
  if (dryRun) {
    say(`${counted(removed)} would be removed from ${path}.`);
    return 0;
  }
  try {
    await world.writeFile(place, text);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    process.stderr.write(
      `error: “${path}” could not be written (${code ?? message}). Nothing was removed.\n`,
    );
    return 1;
  }
  say(`${counted(removed)} ${removed.length === 1 ? 'was' : 'were'} removed from ${path}.`);
  return 0;
}

const kinds = { overrides: 'override', swaps: 'swap', absences: 'absence' } as const;

/** `3 overrides and 1 swap` */
function counted(removed: readonly Removed[]): string {
  const counts = Map.groupBy(removed, ({ kind }) => kind);
  return list(
    [...counts].map(([kind, { length }]) => `${length} ${length === 1 ? kinds[kind] : kind}`),
    'and',
  );
}
