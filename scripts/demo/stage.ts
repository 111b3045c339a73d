import { styleText } from 'node:util';
import { asInputs, runStep } from '../../sandbox/action.ts';
import { githubJob } from '../../sandbox/github/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';

/** How one run of the demo is shown. */
export interface Act {
  readonly inputs: Readonly<Record<string, string>>;
  /** Show the job summary as well. */
  readonly summary?: boolean;
  /** The step is expected to fail. The demo ends with an error if it does not do as expected. */
  readonly fails?: boolean;
  /** What people see afterwards, one line each. */
  readonly shows: (box: Sandbox) => readonly string[];
}

let scenes = 0;

/** A headline. */
export function scene(title: string): void {
  scenes += 1;
  console.log(`\n${styleText('bold', `${scenes}. ${title}`)}`);
}

/** A remark. */
export function note(text: string): void {
  console.log(`\n   ${text}`);
}

/** Runs the action against the sandbox and prints its log, what people see, and how many requests that took. */
export async function act(box: Sandbox, env: Readonly<Record<string, string>>, how: Act): Promise<void> {
  const before = box.requests.length;
  const { code, log, summary } = await runStep({ ...env, ...githubJob, ...asInputs(how.inputs) });
  for (const line of log.trimEnd().split('\n')) console.log(`   ${coloured(line)}`);
  if (how.summary) console.log(`\n${summary.trim().replace(/^/gm, '   │ ')}\n`);
  const step = code === 0 ? 'succeeds' : 'fails';
  const requests = box.requests.length - before;
  for (const line of how.shows(box)) console.log(styleText('dim', `   → ${line}`));
  console.log(styleText('dim', `   → the step ${step}; ${requests} requests`));
  if ((code !== 0) !== (how.fails ?? false)) throw new Error(`the demo did not expect a step that ${step}`);
}

function coloured(line: string): string {
  if (line.startsWith('::error::')) return styleText('red', line.replace('::error::', 'Error: '));
  return line.startsWith('::warning::')
    ? styleText('yellow', line.replace('::warning::', 'Warning: '))
    : line;
}
