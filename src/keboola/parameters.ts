import { Failure } from '../failure.ts';
import { type Environment, ownVariables } from '../job.ts';
import { type InputName, inputTable, isInputName } from '../settings/inputs.ts';
import { nearest } from '../text/near.ts';
import type { ComponentConfig, Parameter } from './config.ts';

/** Parameters that are no inputs: the form's buttons, and where files are. */
export const otherParameters = ['repository', 'test_connection', 'preview', 'debug'] as const;

/** Inputs whose value is a path. A component has no files of its own, so the parameter holds the text itself. */
const files = ['config', 'rota-file'] as const;

/** What a run is given. */
export interface Given {
  readonly env: Environment;
  /** The text of files that the parameters hold, by the path that stands for them. */
  readonly files: ReadonlyMap<string, string>;
  /** What to know about the configuration, in sentences. */
  readonly warnings: readonly string[];
}

/** The parameter for an input: `user_group`; a secret begins with `#`, so that Keboola encrypts it: `#slack_token`. */
export function parameterOf(name: string): string {
  return `${inputTable.get(name)?.secret ? '#' : ''}${name.replaceAll('-', '_')}`;
}

/**
 * Turns a configuration into what the runner of GitHub would hand over: `INPUT_USER-GROUP`. Nothing else in the container's
 * environment counts but proxies. Throws a Failure that lists the parameters that are none.
 */
export function readParameters(parameters: ComponentConfig['parameters'], container: Environment): Given {
  const env: Record<string, string | undefined> = { ...proxies(container), ...about(container) };
  const texts = new Map<string, string>();
  const warnings: string[] = [];
  const unknown: string[] = [];
  for (const [key, value] of Object.entries(parameters)) {
    const written = writtenAs(value);
    const name = key.replace(/^#/, '').toLowerCase().replaceAll('_', '-');
    if (written === null || isOther(key)) continue;
    if (!isInputName(name)) {
      unknown.push(key);
      continue;
    }
    if (inputTable.get(name)?.secret && !key.startsWith('#'))
      warnings.push(
        `\`${key}\` is stored unencrypted. Store it as \`${parameterOf(name)}\`, and replace the secret.`,
      );
    const path = isFile(name) && !isPath(value) ? parameterOf(name) : null;
    if (path !== null) texts.set(path, written);
    env[`INPUT_${name.toUpperCase()}`] = path ?? written;
  }
  if (unknown.length > 0) throw unknownParameters(unknown);
  const repository = writtenAs(parameters.repository ?? null);
  if (repository !== null) env.GITHUB_REPOSITORY = repository;
  return { env, files: texts, warnings };
}

/** What a run is given: the form always says which pager a configuration is for, and a config file says so itself. */
export function forRun(env: Environment): Environment {
  const { INPUT_SOURCE, ...rest } = env;
  return env.INPUT_CONFIG === undefined ? env : rest;
}

/** What a form that nobody filled in leaves is not given: an empty text or list, a box without a tick. */
function writtenAs(value: Parameter): string | null {
  if (value === null || value === false) return null;
  if (typeof value !== 'object') return String(value).trim() === '' ? null : String(value);
  if (Object.keys(value).length === 0) return null;
  const isList = Array.isArray(value) && value.every((one) => typeof one !== 'object');
  // JSON is YAML.
  return isList ? value.map(String).join('\n') : JSON.stringify(value, null, 2);
}

/** Whether it is the path of a file in a repository, and not the text of one. */
function isPath(value: Parameter): boolean {
  return typeof value === 'string' && /^[^\s:{}]+\.(ya?ml|json)$/.test(value.trim());
}

function isFile(name: InputName): name is (typeof files)[number] {
  return files.some((file) => file === name);
}

function isOther(key: string): boolean {
  return otherParameters.some((other) => other === key);
}

function proxies(container: Environment): Environment {
  return Object.fromEntries(Object.entries(container).filter(([name]) => /^(https?|no)_proxy$/i.test(name)));
}

/** Who asked for the run, and the address of its job, where Keboola tells: https://developers.keboola.com/extend/common-interface/environment. */
function about({
  KBC_REALUSER,
  KBC_TOKENDESC,
  KBC_STACKID,
  KBC_PROJECTID,
  KBC_RUNID,
}: Environment): Environment {
  const isHost = /^connection\.[a-z\d.-]+$/.test(KBC_STACKID ?? '');
  // A job that another one started has the ids of both: `123.456`.
  const job = /(?:^|\.)(\d+)$/.exec(KBC_RUNID ?? '')?.[1];
  return {
    [ownVariables.actor]: KBC_REALUSER || KBC_TOKENDESC,
    ...(isHost &&
      KBC_PROJECTID &&
      job && {
        [ownVariables.runUrl]: `https://${KBC_STACKID}/admin/projects/${encodeURIComponent(KBC_PROJECTID)}/queue/${job}`,
      }),
  };
}

function unknownParameters(keys: readonly string[]): Failure {
  const valid = [...[...inputTable.keys()].map(parameterOf), 'repository'];
  const each = keys.map((key) => {
    const [near] = nearest(key.replaceAll('-', '_'), valid, 1);
    return `“${key}”${near === undefined ? '' : ` (did you mean “${near}”?)`}`;
  });
  const what = each.length === 1 ? 'This parameter is not known' : 'These parameters are not known';
  return new Failure(
    `${what}: ${each.join(', ')}.`,
    'Nothing was sent. A parameter is an input with `_` for `-`, and with `#` before a secret.',
  );
}
