import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { asInputs, movedClock, runStep, type StepResult } from '../../sandbox/action.ts';
import { isQuery, type RecordedRequest } from '../../sandbox/recording.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';

/** What a whole run of dist/index.js left behind, and what it asked of the services. */
export interface Run extends StepResult {
  readonly requests: readonly RecordedRequest[];
}

/** A sandbox on loopback, and the action as a workflow would run it. */
export interface Stage extends Sandbox {
  /** Runs the action with these inputs on top of the usual ones; `undefined` takes one out. */
  run(inputs?: Inputs, env?: Readonly<Record<string, string>>, started?: Started): Promise<Run>;
  /** Where the stand-ins listen. */
  readonly opsgenieUrl: string;
  readonly slackUrl: string;
  /** Puts a file into the workspace of the runs to come, and gives that folder. */
  write(path: string, text: string): Promise<string>;
  /** Moves the clock of the services and of the runs to come forward. */
  pass(milliseconds: number): void;
  end(): Promise<void>;
}

/** Gets the process as soon as it runs. */
type Started = Parameters<typeof runStep>[1];

type Inputs = Readonly<Record<string, string | undefined>>;

/** The inputs of the README's workflow, without the calendar. */
const usual: Inputs = {
  schedule: 'Data Science Team_schedule',
  'user-group': 'data-oncall',
  'look-ahead': '0',
};

/** Opens a sandbox for one test; at a time, it is that time for the services and for the runs. */
export async function stage(at?: string): Promise<Stage> {
  let offset = at === undefined ? 0 : Date.parse(at) - Date.now();
  const sandbox = createSandbox({ now: () => new Date(Date.now() + offset) });
  const { env: services, slackUrl, opsgenieUrl } = await sandbox.listen();
  let workspace: string | undefined;
  return {
    ...sandbox,
    slackUrl,
    opsgenieUrl,
    async run(inputs = {}, env = {}, started) {
      const before = sandbox.requests.length;
      const checkout = workspace === undefined ? {} : { GITHUB_WORKSPACE: workspace };
      const step = {
        GITHUB_ACTIONS: 'true',
        ...services,
        ...checkout,
        ...movedClock(offset),
        ...asInputs({ ...usual, ...inputs }),
        ...env,
      };
      const result = await runStep(step, started);
      return { ...result, requests: sandbox.requests.slice(before) };
    },
    async write(path, text) {
      workspace ??= await mkdtemp(join(tmpdir(), 'on-call-workspace-'));
      const file = join(workspace, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
      return workspace;
    },
    pass(milliseconds) {
      offset += milliseconds;
    },
    async end() {
      await sandbox.close();
      if (workspace !== undefined) await rm(workspace, { recursive: true });
    },
  };
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
    .replace(/```mermaid\n[\s\S]*?```/g, '<chart>')
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, '<time>')
    .replace(/(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2} \w{3}( \d{4})? \d\d:\d\d( UTC)?/g, '<time>')
    .replace(/(?<=<time>) \(([\w/]+), (<time>|\d\d:\d\d UTC)\)/g, ' ($1, <time>)')
    .replace(/(?<=<time>) \((<time>|\d\d:\d\d UTC)\)/g, ' (<time>)')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?Z)?/g, '<time>')
    .replace(/\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/g, '<day>')
    .replace(/(on-call-sync-[0-9a-f]{12})-\d{10}/g, '$1-<epoch>');
}

/** The requests that write. */
export function writes({ requests }: Run): readonly RecordedRequest[] {
  const reads =
    /\/(usergroups\.list|users\.(lookupByEmail|info|list)|conversations\.(info|list|history|open)|chat\.scheduledMessages\.list|auth\.test)$/;
  return requests.filter(
    (request) => request.method !== 'GET' && !reads.test(request.path) && !isQuery(request),
  );
}

/** The members of the user group that the tests are about. */
export function members({ slack }: Sandbox): readonly string[] | undefined {
  return slack.userGroups.find(({ handle }) => handle === 'data-oncall')?.users;
}
