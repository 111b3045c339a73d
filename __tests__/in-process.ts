import { githubJob } from '../sandbox/github/seed.ts';
import { secrets } from '../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../sandbox/world.ts';
import type { World } from '../src/http/request.ts';
import type { Environment } from '../src/job.ts';
import type { Report } from '../src/report/report.ts';
import { run } from '../src/run.ts';
import { type Setup, setup } from '../src/setup.ts';

/** The program over a sandbox in one process, with a clock that waits for nobody. */
export interface InProcess {
  readonly box: Sandbox;
  readonly now: () => Date;
  readonly world: World;
  /** What was written into the workspace, by path. */
  readonly written: ReadonlyMap<string, string>;
  pass(milliseconds: number): void;
  setup(env: Environment): Promise<Setup>;
  run(env: Environment): Promise<Report>;
}

/**
 * Opens a sandbox. `files` are the workspace's, by name. `hangs`: nobody waits for an answer. `through` may change what
 * the services answer.
 */
export function inProcess(
  start: Date,
  files: Readonly<Record<string, string>> = {},
  hangs = false,
  through = (fetch: World['fetch']) => fetch,
): InProcess {
  let clock = start.getTime();
  const now = () => new Date(clock);
  const pass = (milliseconds: number) => {
    clock += milliseconds;
  };
  const sleep = async (milliseconds: number) => pass(milliseconds);
  const box = createSandbox({ now, sleep });
  const never = new AbortController().signal;
  const written = new Map<string, string>();
  const world: World = {
    fetch: through(box.fetch),
    now,
    sleep,
    after: () => (hangs ? soon() : never),
    random: () => 0.5,
    redact: (text) => text,
    mask: () => {},
    readFile: async (path) => new Map(Object.entries(files)).get(path.split('/').at(-1) ?? '') ?? null,
    writeFile: async (path, text) => {
      written.set(path, text);
    },
    cancelled: never,
  };
  const begin = (env: Environment) =>
    setup({ ...githubJob, GITHUB_TOKEN: secrets.github, SLACK_TOKEN: secrets.slack, ...env }, world);
  return { box, now, world, written, pass, setup: begin, run: async (env) => run(await begin(env), world) };
}

/** Unlike `AbortSignal.timeout`, it keeps the process alive until then. */
function soon(): AbortSignal {
  const limit = new AbortController();
  setTimeout(() => limit.abort(), 20);
  return limit.signal;
}
