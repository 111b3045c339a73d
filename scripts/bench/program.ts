import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** A Node program that runs in its own process, and its expected exit code. */
export interface Program {
  readonly parameters: readonly string[];
  /** Its environment, apart from PATH. */
  readonly env: Readonly<Record<string, string>>;
  readonly code: number;
}

/** Runs a program and returns a number: milliseconds or MiB. Throws if the program does not end as expected. */
export type Measure = (program: Program, stop: AbortSignal) => Promise<number>;

/** Milliseconds of a whole process. */
export const time: Measure = async (program, stop) => {
  const start = performance.now();
  await launch(program, stop);
  return performance.now() - start;
};

/** Writes the peak resident memory to descriptor 3 at the end. */
const reporter = `
  import { writeSync } from 'node:fs';
  process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
`;

/** Peak resident memory in MiB. */
export const memory: Measure = async ({ parameters, ...program }, stop) => {
  const watched = ['--import', `data:text/javascript,${encodeURIComponent(reporter)}`, ...parameters];
  return Number(await launch({ ...program, parameters: watched }, stop)) / 1024;
};

/** Runs a program, and returns what it writes to descriptor 3. */
async function launch({ parameters, env, code }: Program, stop: AbortSignal): Promise<string> {
  const child = spawn(process.execPath, parameters, {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    signal: stop,
  });
  const channel = child.stdio[3] as NodeJS.ReadableStream;
  const ended = new Promise<number | null>((done, fail) => child.on('exit', done).on('error', fail));
  const [said, ending] = await Promise.all([text(channel), ended]);
  if (ending !== code) throw new Error(`${parameters.at(-1)} ended with ${ending}, not with ${code}`);
  return said;
}

/**
 * The medians of two programs that take turns, each of them first every other time, so that other load on the
 * machine affects both.
 * @param prepare sets the scene before each run
 */
export async function race(
  ours: Program,
  theirs: Program,
  { measure, runs, prepare, stop }: Course,
): Promise<{ ours: number; theirs: number }> {
  const found = new Map<Program, number[]>([
    [ours, []],
    [theirs, []],
  ]);
  for (let run = 0; run < runs; run += 1) {
    for (const program of run % 2 === 0 ? [ours, theirs] : [theirs, ours]) {
      await prepare();
      found.get(program)?.push(await measure(program, stop));
    }
  }
  return { ours: median(found.get(ours) ?? []), theirs: median(found.get(theirs) ?? []) };
}

/** How two programs are compared. */
export interface Course {
  readonly measure: Measure;
  /** How often each program runs. */
  readonly runs: number;
  readonly prepare: () => Promise<unknown>;
  readonly stop: AbortSignal;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
