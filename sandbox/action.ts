import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** The result of a whole run of dist/index.js. */
export interface StepResult {
  /** Exit code. */
  readonly code: number | null;
  /** Standard output after the mask commands, as the runner would read it. */
  readonly log: string;
  /** The values that the run asked the runner to mask before it printed anything else. */
  readonly masked: readonly string[];
  /** Standard error. */
  readonly errors: string;
  /** The job summary, as Markdown. */
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** The inputs of a step as the runner passes them on: `INPUT_USER-GROUP`. */
export function asInputs(inputs: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const given = Object.entries(inputs).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

/** What moves the clock of a run by so many milliseconds: variables for its process. */
export function movedClock(milliseconds: number): Readonly<Record<string, string>> {
  const preload = new URL('./clock.js', import.meta.url).href;
  return milliseconds === 0
    ? {}
    : { NODE_OPTIONS: `--import=${preload}`, CLOCK_OFFSET: String(Math.round(milliseconds)) };
}

/**
 * Runs the built action as a step of a workflow: in a process of its own, with the runner's files for outputs and
 * summary, and with only PATH and the given variables in its environment. `started` receives the process.
 */
export async function runStep(
  env: Readonly<Record<string, string>>,
  started: (process: ChildProcess) => void = () => {},
): Promise<StepResult> {
  const folder = await mkdtemp(join(tmpdir(), 'on-call-sync-'));
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')));
  const child = spawn(process.execPath, ['dist/index.js'], {
    env: { PATH: process.env.PATH, ...files, ...env },
  });
  started(child);
  const [stdout, errors, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((done) => child.on('close', done)),
  ]);
  const output = await readFile(files.GITHUB_OUTPUT, 'utf8');
  const summary = await readFile(files.GITHUB_STEP_SUMMARY, 'utf8');
  await rm(folder, { recursive: true });
  const [masks = ''] = /^(::add-mask::.*\n)*/.exec(stdout) ?? [];
  return {
    code,
    log: stdout.slice(masks.length),
    masked: [...masks.matchAll(/::add-mask::(.*)/g)].map(([, value]) => (value ?? '').replaceAll('%25', '%')),
    errors,
    summary,
    outputs: parseOutputs(output),
  };
}

/** The runner's output file: `name<<delimiter`, the value, the delimiter. */
function parseOutputs(file: string): Record<string, string> {
  const entries = file.matchAll(/^(.+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...entries].map(([, name, , value]) => [name, value]));
}

async function text(stream: Readable): Promise<string> {
  const parts: Buffer[] = [];
  stream.on('data', (part: Buffer) => parts.push(part));
  await once(stream, 'close');
  return Buffer.concat(parts).toString('utf8');
}
