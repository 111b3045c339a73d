import { Command, CommanderError, Option } from 'commander';
import type { Environment } from '../job.ts';
import type { Input } from '../services/kit/input.ts';
import { inputTable, ownVariableOf, variableOf } from '../settings/inputs.ts';
import { originOf } from '../settings/read.ts';
import { boolean, lines, list, quoted, validFor } from '../text/parsers.ts';
import type { JsonFlags } from './json.ts';
import { version } from './version.ts';

/** The parsed command line. */
export interface Flags extends JsonFlags {
  /** As the runner would hand them over: `INPUT_DRY-RUN`. */
  readonly inputs: Readonly<Record<string, string>>;
  /** A file with more variables. `null`: there is none. */
  readonly envFile: string | null;
  /** The exit code if that was all: help was asked for, or a flag was wrong. */
  readonly exit: number | null;
}

const all = [...inputTable];
const nothing = { inputs: {}, json: false, jsonFile: null, envFile: null } as const;

/**
 * Reads the flags, which are made from the table of inputs. Help and complaints are printed here; so is the help for
 * whoever says nothing at all, neither by a flag nor by a variable.
 */
export function readFlags(parameters: readonly string[], env: Environment): Flags {
  const isWhole = parameters.includes('--help-all');
  const command = new Command('on-call-sync')
    .description('Whoever is on call is the one who gets tagged.')
    .usage('--config FILE | --schedule NAME --user-group HANDLE [options] | rota --help')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this page')
    .option('--help-all', 'print this page with tokens and addresses too')
    .option('--json', 'print the outputs as one JSON object')
    .option('--env-file <path>', 'read variables from a file of NAME=value lines')
    .option('--json-file <path>', 'write the outputs to a file as one JSON object')
    .configureHelp({ optionDescription: ({ description }) => description })
    .configureOutput({ outputError: (text, write) => write(withChoices(text)) })
    .addHelpText('after', isWhole ? '' : after)
    .allowExcessArguments()
    .exitOverride();
  for (const [name, input] of all) command.addOption(optionOf(name, input, isWhole));
  if (parameters.length === 0 && !hasSettings(env)) {
    command.outputHelp({ error: true });
    return { ...nothing, exit: 2 };
  }
  try {
    command.parse(isWhole ? ['--help'] : parameters, { from: 'user' });
    const [stray] = command.args;
    if (stray !== undefined) {
      const what =
        stray === 'rota'
          ? '`rota` comes first: on-call-sync rota [options]'
          : `${quoted(stray)} is not a flag: each setting has one, such as --schedule NAME`;
      command.error(`error: ${what}.`);
    }
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { ...nothing, exit: error.exitCode === 0 ? 0 : 2 };
  }
  const given = all.flatMap(([name]): [string, string][] => {
    const value: unknown = command.getOptionValue(attribute(name));
    return value === undefined
      ? []
      : [[`INPUT_${name.toUpperCase()}`, [value].flat().map(String).join('\n')]];
  });
  const { json = false, jsonFile = null, envFile = null } = command.opts<Partial<JsonFlags & Flags>>();
  return { inputs: Object.fromEntries(given), json, jsonFile, envFile, exit: null };
}

/** Whether the environment says anything to this program. Many machines have a token of GitHub for other ones. */
function hasSettings(env: Environment): boolean {
  return all.some(([name]) => !name.startsWith('github-') && originOf(env, name) !== undefined);
}

const after = `
Every option can be set in the environment: ${ownVariableOf('dry-run')} or ${variableOf('dry-run')} for --dry-run.
Set tokens there (SLACK_TOKEN, …), since others see flags. Exit codes: 0 success, 1 failure, 2 invalid settings, 70 defect.`;

function optionOf(
  name: string,
  { about, parse, credential, default: value }: Input,
  isWhole: boolean,
): Option {
  const isList = parse === lines;
  const shape = parse === boolean ? `--${name} [bool]` : `--${name} <${isList ? 'name' : 'value'}>`;
  const more = isList ? ' (repeatable)' : '';
  const [first = ''] = about.replace(/[`*]/g, '').split(/(?<=[a-z\d)])[.;] /);
  const text = (isWhole ? about.replace(/[`*]/g, '') : first.replace(/(, one per line)?\.?$/, '')) + more;
  const option = new Option(shape, value && value !== 'false' ? `${text} (default: ${value})` : text);
  if (isList) option.argParser((next: string, before: readonly string[] = []) => [...before, next]);
  if (parse === boolean) option.preset('true');
  return option.hideHelp(credential === true && !isWhole);
}

/** Adds what may follow a flag to the complaint that nothing does. */
function withChoices(text: string): string {
  const [, name = ''] = /^error: option '--([a-z-]+) .* argument missing/.exec(text) ?? [];
  const { parse } = inputTable.get(name) ?? {};
  const valid = parse ? validFor(parse) : [];
  return valid.length === 0 ? text : text.replace(/\n$/, `: must be ${list(valid)}\n`);
}

/** Commander's name for an option: `dryRun`. */
function attribute(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
