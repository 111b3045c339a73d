import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sandbox } from '../../sandbox/world.ts';
import { inputTable, variableOf } from '../../src/settings/inputs.ts';

/** A run of dist/keboola.js, and what it left in its data folder. */
export interface ComponentRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** By path below `out/`. */
  readonly files: Readonly<Record<string, string>>;
}

/** What a job of Keboola lays out. */
export interface Job {
  readonly parameters?: unknown;
  readonly action?: string;
  readonly state?: unknown;
  readonly env?: Readonly<Record<string, string>>;
  /** The text of config.json, instead of all that. */
  readonly text?: string;
}

/** Lays out a data folder as Keboola does, and runs the component as its container would. */
export async function component({
  action,
  parameters,
  state = {},
  env = {},
  text,
}: Job): Promise<ComponentRun> {
  const folder = mkdtempSync(join(tmpdir(), 'on-call-keboola-'));
  try {
    for (const path of ['in/tables', 'in/files', 'out/tables', 'out/files'])
      mkdirSync(join(folder, path), { recursive: true });
    const config = {
      storage: {},
      parameters,
      image_parameters: [],
      authorization: {},
      ...(action && { action }),
    };
    writeFileSync(join(folder, 'config.json'), text ?? JSON.stringify(config));
    writeFileSync(join(folder, 'in/state.json'), JSON.stringify(state));
    const child = spawn(process.execPath, ['dist/keboola.js'], {
      env: { PATH: process.env.PATH, KBC_DATADIR: `${folder}/`, KBC_RUNID: '123.456', ...env },
    });
    const said = { out: '', err: '' };
    child.stdout.on('data', (part) => {
      said.out += part;
    });
    child.stderr.on('data', (part) => {
      said.err += part;
    });
    const [code] = await once(child, 'close');
    return { code, ...said, files: filesIn(join(folder, 'out')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function filesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => existsSync(join(folder, path)) && /\.\w+$/.test(path));
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** How the sandbox is reached, as parameters: `#slack_token`. */
export async function access(box: Pick<Sandbox, 'listen'>): Promise<Record<string, string>> {
  const { env } = await box.listen();
  const pairs = [...inputTable].flatMap(([name, { secret }]) => {
    const value = env[variableOf(name)];
    return value === undefined ? [] : [[`${secret ? '#' : ''}${name.replaceAll('-', '_')}`, value]];
  });
  return Object.fromEntries(pairs);
}
