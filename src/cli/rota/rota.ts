import { asFailure, Failure } from '../../failure.ts';
import { HttpFailure } from '../../http/answer.ts';
import { inTerminal } from '../../settings/spoken.ts';
import { outlive, unwritable } from '../../streams.ts';
import { plain } from '../../text/escape.ts';
import { listBelow } from '../../text/lines.ts';
import { openWorld } from '../../world.ts';
import { openFiles } from './files.ts';
import { type Asked, readFlags } from './flags.ts';
import { markdownOfProblems } from './summary.ts';

// The entry point of `on-call-sync rota`. Exit codes: 0 done, 1 a file could not be written or GitHub not be reached, 2 wrong usage
// or a file with problems, 70 a defect. Nothing else of the program loads what is in this folder.

/** No error is longer, in characters. */
const longest = 60_000;

const printed = outlive(process.stdout);
outlive(process.stderr);
const asked = readFlags(process.argv.slice(3));
if (typeof asked === 'number') process.exitCode = asked;
else await main(asked);
const broken = await printed();
// Who pipes this into `head` has seen enough.
if (broken && broken.code !== 'EPIPE') {
  process.exitCode ||= 1;
  process.stderr.write(`error: ${unwritable(broken)}\n`);
}

/** Anything that is not a Failure is a defect in on-call-sync. */
function exitCodeOf(error: unknown): number {
  if (error instanceof HttpFailure) return 1;
  return error instanceof Failure ? 2 : 70;
}

async function main(asked: Asked): Promise<void> {
  const env = { ...process.env, ...asked.inputs };
  const { world, redact, close } = openWorld(env, () => {});
  const say = (text: string) => process.stdout.write(`${redact(text)}\n`);
  try {
    const files = await openFiles(env, world);
    if (asked.command === 'prune')
      process.exitCode = await (await import('./prune.ts')).prune(files, asked, world, say);
    else process.exitCode = await (await import('./show.ts')).show(files, asked, world, say);
  } catch (error) {
    const [first, ...rest] = asFailure(error).lines.map((text) =>
      plain(redact(inTerminal(text, env)), longest),
    );
    process.stderr.write(`${listBelow([`error: ${first}`, ...rest], longest)}\n`);
    if (asked.command === 'preview' && asked.form === 'markdown')
      say(markdownOfProblems([first ?? '', ...rest]));
    process.exitCode = exitCodeOf(error);
  } finally {
    close();
  }
}
