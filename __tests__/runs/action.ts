import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordedRequest } from '../../sandbox/recording.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';

/** What a whole run of dist/index.js left behind. */
export interface Run {
  /** Exit code. */
  readonly code: number | null;
  /** Standard output without the masks, as the runner would read it. */
  readonly log: string;
  /** The values that were asked to be masked. */
  readonly masked: readonly string[];
  readonly errors: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly requests: readonly RecordedRequest[];
}

/** A sandbox on loopback, and the action as a workflow would run it. */
export interface Stage extends Sandbox {
  /** Runs the action with these inputs on top of the usual ones; `undefined` takes one out. */
  run(inputs?: Inputs, env?: Readonly<Record<string, string>>): Promise<Run>;
  /** Where the stand-ins listen. */
  readonly opsgenieUrl: string;
  readonly slackUrl: string;
  end(): Promise<void>;
}

type Inputs = Readonly<Record<string, string | undefined>>;

/** The inputs of the README's workflow, without the calendar. */
const usual: Inputs = {
  schedule: 'Data Science Team_schedule',
  'user-group': 'data-oncall',
  'look-ahead': '0',
};

/** Opens a sandbox for one test. */
export async function stage(): Promise<Stage> {
  const sandbox = createSandbox();
  const { env: services, slackUrl, opsgenieUrl } = await sandbox.listen();
  const base = { PATH: process.env.PATH ?? '', GITHUB_ACTIONS: 'true', ...services };
  return {
    ...sandbox,
    slackUrl,
    opsgenieUrl,
    async run(inputs = {}, env = {}) {
      const given = Object.entries({ ...usual, ...inputs }).filter(([, value]) => value !== undefined);
      const asInputs = Object.fromEntries(
        given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      );
      const before = sandbox.requests.length;
      const run = await start({ ...base, ...asInputs, ...env });
      return { ...run, requests: sandbox.requests.slice(before) };
    },
    end: () => sandbox.close(),
  };
}

/** Runs dist/index.js in a process of its own with just this environment. */
async function start(env: Record<string, string | undefined>): Promise<Omit<Run, 'requests'>> {
  const folder = await mkdtemp(join(tmpdir(), 'on-call-sync-'));
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')));
  const child = spawn(process.execPath, ['dist/index.js'], { env: { ...files, ...env } });
  const [stdout, errors, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((done) => child.on('close', done)),
  ]);
  const [output, summary] = await Promise.all(Object.values(files).map((file) => readFile(file, 'utf8')));
  await rm(folder, { recursive: true });
  const masks = /^::add-mask::(.*)\n/gm;
  return {
    code,
    log: stdout.replace(masks, ''),
    masked: [...stdout.matchAll(masks)].map(([, value]) => (value ?? '').replaceAll('%25', '%')),
    errors,
    summary: summary ?? '',
    outputs: parseOutputs(output ?? ''),
  };
}

/** The runner's output file: `name<<delimiter`, the value, the delimiter. */
function parseOutputs(file: string): Record<string, string> {
  const entries = file.matchAll(/^(.+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...entries].map(([, name, , value]) => [name, value]));
}

async function text(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

/** Everything of a run that people or services see, with times made equal, for snapshots. */
export function story({ code, log, summary, outputs, requests }: Run): string {
  const asked = requests.map(
    ({ method, path, body, status }) =>
      `${method} ${path}${body === null ? '' : ` ${JSON.stringify(body)}`} → ${status}`,
  );
  const values = Object.entries(outputs).map(([name, value]) => `${name}: ${value}`);
  const parts = { log, summary, outputs: values.join('\n'), requests: asked.toSorted().join('\n') };
  const sections = Object.entries(parts).map(([name, part]) => `--- ${name} ---\n${part.trim()}`);
  return timeless(`${sections.join('\n\n')}\n\nexit code ${code}`);
}

function timeless(text: string): string {
  return text
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, '<time>')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?Z)?/g, '<time>')
    .replace(/\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/g, '<day>')
    .replace(/(on-call-sync-[0-9a-f]{12})-\d{10}/g, '$1-<epoch>');
}

/** The requests that write. */
export function writes({ requests }: Run): readonly RecordedRequest[] {
  const reads = /\/(usergroups\.list|users\.lookupByEmail|users\.info|users\.list)$/;
  return requests.filter(({ method, path }) => method !== 'GET' && !reads.test(path));
}

/** The members of the user group that the tests are about. */
export function members({ slack }: Sandbox): readonly string[] | undefined {
  return slack.userGroups.find(({ handle }) => handle === 'data-oncall')?.users;
}
