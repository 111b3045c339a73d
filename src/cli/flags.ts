import { Command, CommanderError, Option } from 'commander';
import type { Input } from '../services/kit/input.ts';
import { inputTable, variableOf } from '../settings/inputs.ts';
import { boolean, lines } from '../text/parsers.ts';
import { version } from './version.ts';

/** What stands on the command line. */
export interface Flags {
  /** As the runner would hand them over: `INPUT_DRY-RUN`. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly json: boolean;
  /** The exit code if that was all: help was asked for, or a flag was wrong. */
  readonly exit: number | null;
}

const all = [...inputTable];

/** Reads the flags, which are made from the table of inputs. Help and complaints are printed here. */
export function readFlags(parameters: readonly string[]): Flags {
  const isWhole = parameters.includes('--help-all');
  const command = new Command('on-call-sync')
    .description('Whoever is on call is the one who gets tagged.')
    .usage('--config FILE | --schedule NAME --user-group HANDLE  [options]')
    .version(version)
    .helpOption('--help', 'this page')
    .option('--help-all', 'the tokens and addresses too')
    .option('--json', 'print the outputs as one JSON object')
    .configureHelp({ optionDescription: ({ description }) => description })
    .addHelpText('after', isWhole ? '' : after)
    .allowExcessArguments(false)
    .exitOverride();
  for (const [name, input] of all) command.addOption(optionOf(name, input, isWhole));
  try {
    command.parse(isWhole ? ['--help'] : parameters, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { inputs: {}, json: false, exit: error.exitCode === 0 ? 0 : 2 };
  }
  const given = all.flatMap(([name]): [string, string][] => {
    const value: unknown = command.getOptionValue(attribute(name));
    return value === undefined
      ? []
      : [[`INPUT_${name.toUpperCase()}`, [value].flat().map(String).join('\n')]];
  });
  return { inputs: Object.fromEntries(given), json: command.getOptionValue('json') === true, exit: null };
}

const after = `
Every option may come from the environment: ${variableOf('dry-run')} for --dry-run. Tokens are best given so
(OPSGENIE_TOKEN, SLACK_TOKEN, …); --help-all lists them. Exit codes: 0 done, 1 something failed,
2 wrong usage or settings.`;

function optionOf(
  name: string,
  { about, parse, credential, default: value }: Input,
  isWhole: boolean,
): Option {
  const isList = parse === lines;
  const shape = parse === boolean ? `--${name} [true|false]` : `--${name} <${isList ? 'name' : 'value'}>`;
  const [first = ''] = about.replace(/[`*]/g, '').split(/(?<=[a-z)])[.;] /);
  const text = isWhole ? about.replace(/[`*]/g, '') : first.replace(/\.$/, '');
  const option = new Option(shape, value ? `${text} (default: ${value})` : text);
  if (isList) option.argParser((next: string, before: readonly string[] = []) => [...before, next]);
  if (parse === boolean) option.preset('true');
  return option.hideHelp(credential === true && !isWhole);
}

/** Commander's name for an option: `dryRun`. */
function attribute(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
