import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { momentIn } from '../../text/moments.ts';

/** What the command line asks for. */
export type Asked = PreviewFlags | PruneFlags;

interface PreviewFlags extends Common {
  readonly command: 'preview';
  /** `null`: all rotas. */
  readonly names: readonly string[] | null;
  readonly weeks: number;
  /** A day. `null`: today. */
  readonly from: string | null;
  readonly compare: string | null;
  readonly ics: string | null;
  readonly form: 'text' | 'json' | 'markdown';
}

interface PruneFlags extends Common {
  readonly command: 'prune';
  /** A day. */
  readonly before: string;
  readonly dryRun: boolean;
}

interface Common {
  /** As the runner would hand them over. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** The most weeks that are shown: two years. */
const mostWeeks = 104;

/** No rota is looked at before or after these days. */
const [firstDay, lastDay] = ['1970-01-01', '2199-12-31'];

/** Reads the flags after `rota`. Prints help and complaints. A number is the exit code if that was all. */
export function readFlags(parameters: readonly string[]): Asked | number {
  let asked: Asked | undefined;
  const rota = command('rota')
    .enablePositionalOptions()
    .description('Shows the coming weeks of every rota in a rota file, as the file in this folder has them.')
    .usage('[options]\n       on-call-sync rota prune --before DATE [options]')
    .option('--rota <name>', 'only this rota (repeatable)', collected)
    .option('--weeks <number>', 'how many weeks to show', weeks, 8)
    .option('--from <date>', 'the first day (default: today)', date)
    .option('--compare <ref>', 'show what changes against the file at a branch, tag or commit, such as main')
    .option('--ics <file>', 'write 90 days as a calendar (iCalendar), to subscribe to')
    .addOption(new Option('--markdown', 'print Markdown, for a job summary').conflicts('json'))
    .option('--json', 'print one JSON object')
    .addHelpText('after', after)
    .action(() => {
      const given = rota.opts();
      asked = {
        command: 'preview',
        inputs: inputsOf(given),
        names: given.rota ?? null,
        weeks: given.weeks,
        from: given.from ?? null,
        compare: given.compare ?? null,
        ics: given.ics ?? null,
        form: given.json ? 'json' : given.markdown ? 'markdown' : 'text',
      };
    });
  const prune = command('prune')
    .description(
      'Removes overrides, swaps and absences that are over from the rota file, with their comments. Nothing else in the file changes, and nobody’s turn does.',
    )
    .requiredOption('--before <date>', 'remove what ended before this day began', date)
    .option('--dry-run', 'only show what would be removed')
    .action(() => {
      refuseOthers(rota);
      const given = { ...rota.opts(), ...prune.opts() };
      asked = {
        command: 'prune',
        inputs: inputsOf(given),
        before: String(given.before),
        dryRun: given.dryRun === true,
      };
    });
  rota.addCommand(prune);
  try {
    rota.parse([...parameters], { from: 'user' });
    return asked ?? 2;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
}

const after = `
The file is .github/on-call-rota.yml, or the path in ROTA_FILE. Exit codes: 0 success, 1 failure, 2 invalid file or
usage, 70 defect.`;

function command(name: string): Command {
  return new Command(name === 'rota' ? 'on-call-sync rota' : name)
    .helpOption('-h, --help', 'print this page')
    .helpCommand(false)
    .option('--rota-file <path>', 'the rota file (default: .github/on-call-rota.yml)')
    .option('--hide-addresses', 'show names without the domain of their addresses')
    .exitOverride();
}

/** Flags before `prune` that are for something else, such as `--rota`, would be ignored. */
function refuseOthers(rota: Command): void {
  const given = rota.options.find((option) => {
    const isCommon = ['rotaFile', 'hideAddresses'].includes(option.attributeName());
    return !isCommon && rota.getOptionValueSource(option.attributeName()) === 'cli';
  });
  if (given) rota.error(`error: option '${given.long}' is not for prune`);
}

function inputsOf(given: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const { rotaFile, hideAddresses } = given;
  return {
    ...(typeof rotaFile === 'string' && { 'INPUT_ROTA-FILE': rotaFile }),
    ...(hideAddresses === true && { 'INPUT_HIDE-ADDRESSES': 'true' }),
  };
}

function collected(name: string, before: readonly string[] = []): readonly string[] {
  return [...new Set([...before, name])];
}

function weeks(written: string): number {
  const count = /^\d{1,3}$/.test(written) ? Number(written) : 0;
  if (count < 1 || count > mostWeeks) throw new InvalidArgumentError(`It must be from 1 to ${mostWeeks}.`);
  return count;
}

function date(written: string): string {
  try {
    if (momentIn(written).isDay && firstDay <= written && written <= lastDay) return written;
  } catch {
    // Said below.
  }
  throw new InvalidArgumentError(
    `It must be a day that exists, such as 2026-12-21, from ${firstDay} to ${lastDay}.`,
  );
}
