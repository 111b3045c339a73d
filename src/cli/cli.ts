import colors from 'picocolors';
import spinner from 'yocto-spinner';
import { asFailure, Failure } from '../failure.ts';
import type { Environment } from '../job.ts';
import { describeFailures, describeHandover, describeOnCall, log } from '../report/log.ts';
import { createNamer, type Namer } from '../report/names.ts';
import { asJson, emptyOutputs, type Outputs, outputs } from '../report/outputs.ts';
import type { Report } from '../report/report.ts';
import { describeShadows } from '../report/shadows.ts';
import { InvalidSettings } from '../settings/invalid.ts';
import { onlyLooks } from '../settings/read.ts';
import { inTerminal } from '../settings/spoken.ts';
import { type Setup, setup } from '../setup.ts';
import { outlive, unwritable } from '../streams.ts';
import { plain } from '../text/escape.ts';
import { listBelow } from '../text/lines.ts';
import { syncAndWait } from '../waiting.ts';
import { type OpenWorld, openWorld } from '../world.ts';
import { readEnvFile } from './env-file.ts';
import { type Flags, readFlags } from './flags.ts';
import { writeJson } from './json.ts';
import { table } from './table.ts';

// The entry point for a terminal or another scheduler. Exit codes: 0 done, 1 something failed, 2 wrong usage or settings, 70 a defect.

/** No error is longer, in characters. */
const longest = 8_000;

/** A run that takes longer than this shows how far it is, in milliseconds. */
const long = 1_000;

const printed = outlive(process.stdout);
outlive(process.stderr);
const flags = readFlags(process.argv.slice(2), process.env);
if (flags.exit !== null) {
  process.exitCode = flags.exit;
  // Who pipes the help into `head` has seen enough.
  const broken = await printed();
  if (broken && broken.code !== 'EPIPE') lose(broken);
} else {
  const env = environment();
  if (env !== null) {
    const opened = openWorld(env, () => {});
    await main(env, flags, opened).finally(opened.close);
  }
}

/** What flags, variables and a file of variables say, in this order of precedence; `null`: the file can't be read. */
function environment(): Environment | null {
  try {
    const file = flags.envFile === null ? {} : readEnvFile(flags.envFile);
    return { ...file, ...process.env, ...flags.inputs };
  } catch (error) {
    process.exitCode = 2;
    process.stderr.write(`error: ${asFailure(error).reason}\n`);
    return null;
  }
}

/** Part of what was printed is lost. */
function lose(error: NodeJS.ErrnoException): void {
  process.exitCode ||= 1;
  process.stderr.write(`error: ${unwritable(error)}\n`);
}

/** Anything that is not a Failure is a defect in on-call-sync. */
function exitCodeOf(error: unknown): number {
  if (!(error instanceof Failure)) return 70;
  return [error, error.cause].some((one) => one instanceof InvalidSettings) ? 2 : 1;
}

async function main(env: Environment, flags: Flags, { world, redact }: OpenWorld): Promise<void> {
  const say = (text: string, stream = flags.json ? process.stderr : process.stdout) =>
    stream.write(`${redact(text)}\n`);
  const line = (text: string) => plain(redact(inTerminal(text, env)), longest);
  const complain = (...lines: readonly string[]) => say(listBelow(lines.map(line), longest), process.stderr);
  const print = (values: Outputs, more: Readonly<Record<string, unknown>> = {}) => {
    const problem = writeJson({ ...asJson(values), ...more }, flags, redact);
    if (problem === null) return;
    complain(`error: ${problem}`);
    process.exitCode ||= 1;
  };
  const fail = (error: unknown) => {
    const [first, ...rest] = asFailure(error).lines;
    complain(`error: ${first}`, ...rest);
    process.exitCode = exitCodeOf(error);
    print(emptyOutputs);
  };
  /** Says what a run that only looks found. */
  const look = async () => {
    const begun = await setup(env, world);
    const ends = progress(begun);
    const told = await (await import('../modes.ts')).tell(begun, world).finally(ends);
    const { isTTY } = flags.json ? process.stderr : process.stdout;
    if (isTTY) say(told.table);
    else for (const text of told.lines) say(plain(text));
    for (const warning of told.warnings) complain(`warning: ${warning}`);
    for (const text of told.failures) complain(`error: ${text}`);
    print(told.outputs, told.json);
    if (told.failures.length > 0) process.exitCode = 1;
  };
  try {
    if (onlyLooks(env)) await look();
    else await sync();
  } catch (error) {
    fail(error);
  }
  const broken = await printed();
  if (broken) lose(broken);

  async function sync() {
    const { report, settings, interrupted } = await syncAndWait(() => setup(env, world), world, {
      begins: progress,
      synced: (report) => tell(report, say, complain),
      waits: (text) => complain(text),
    });
    tell(report, say, complain);
    if (interrupted) complain(`error: ${interrupted.reason}`);
    print(outputs(report, settings.hidesAddresses));
    if (interrupted || report.changes.some(({ outcome }) => outcome === 'failed')) process.exitCode = 1;
  }
}

/** Who is on call, what was done, and everything that failed or should be known: on a terminal as a table, else as a log. */
function tell(report: Report, say: (text: string) => void, complain: (text: string) => void): void {
  const names = createNamer(report);
  const { isTTY } = flags.json ? process.stderr : process.stdout;
  if (isTTY) tabulate(report, names, say);
  else for (const text of log(report, names)) say(text);
  for (const warning of report.warnings) complain(`warning: ${warning}`);
  for (const text of describeFailures(report.changes, true)) complain(`error: ${text}`);
}

function tabulate(report: Report, names: Namer, say: (text: string) => void): void {
  if (report.dryRun) say('Dry run: nothing was written.');
  for (const duty of report.duties) {
    for (const text of describeHandover(duty, report, names)) say(plain(text));
    for (const text of [describeOnCall(duty, report, names), ...describeShadows(duty, report)])
      say(plain(`${duty.schedule.name}: ${text}`));
  }
  say(table(report, names, colors));
}

/** A line on a terminal that says how many requests were sent, if the run takes long. Gives what ends it. */
function progress({ http }: Setup): () => void {
  if (!process.stderr.isTTY) return () => {};
  // A signal ends the run in good order, and not at once.
  const line = spinner({ stream: process.stderr, handleSignals: false });
  const start = setTimeout(() => line.start('0 requests'), long);
  const count = setInterval(() => {
    line.text = `${http.sent} requests`;
  }, 200);
  return () => {
    clearTimeout(start);
    clearInterval(count);
    line.stop();
  };
}
