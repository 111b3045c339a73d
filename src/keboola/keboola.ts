import { relative } from 'node:path';
import { asFailure, Failure } from '../failure.ts';
import type { World } from '../http/request.ts';
import type { Environment } from '../job.ts';
import { describeFailures, log } from '../report/log.ts';
import { createNamer } from '../report/names.ts';
import { type Outputs, outputs } from '../report/outputs.ts';
import type { Report } from '../report/report.ts';
import { onlyLooks } from '../settings/read.ts';
import { inForm } from '../settings/spoken.ts';
import { setup } from '../setup.ts';
import { outlive, unwritable } from '../streams.ts';
import { plain } from '../text/escape.ts';
import { listBelow } from '../text/lines.ts';
import { list } from '../text/parsers.ts';
import { syncAndWait } from '../waiting.ts';
import { openWorld } from '../world.ts';
import { actions, actionTimeout } from './actions.ts';
import { readConfig } from './config.ts';
import { withoutEnded } from './handover.ts';
import { type Place, writeReport, writeTables } from './on-call-tables.ts';
import { forRun, parameterOf, readParameters } from './parameters.ts';
import { keepState, writeState } from './state.ts';
import { typeSupport } from './tables.ts';

// The entry point for Keboola: https://developers.keboola.com/extend/common-interface. Exit codes: 0 done, 1 something failed,
// wrong settings included, 2 a defect. Standard error has nothing but errors, since Keboola shows it as one.

/** No error is longer, in characters. */
const longest = 8_000;

const folder = process.env.KBC_DATADIR || '/data';
const printed = outlive(process.stdout);
outlive(process.stderr);

let redact = (text: string) => text;
let given: Environment = {};
let close = () => {};
const line = (text: string) => plain(redact(spoken(text)), longest);
/** Names inputs, and the variable of GitHub's runner that stands for one here, as parameters. */
const spoken = (text: string) =>
  inForm(text, given, parameterOf).replace('the variable GITHUB_REPOSITORY', '`repository`');
const say = (text: string) => process.stdout.write(`${line(text)}\n`);
const fail = (...lines: readonly string[]) => {
  process.exitCode ||= 1;
  process.stderr.write(`${listBelow(lines.map(line), longest)}\n`);
};

try {
  await component();
} catch (error) {
  fail(...asFailure(error).lines);
  if (!(error instanceof Failure)) process.exitCode = 2;
}
const broken = await printed();
if (broken) fail(unwritable(broken));
close();

async function component(): Promise<void> {
  const { action, parameters, types } = readConfig(folder);
  const isRun = action === 'run';
  // A job that ends without a state file would clear the state.
  if (isRun) keepState(folder);
  const answer = actions.get(action);
  if (!isRun && !answer)
    throw new Failure(
      `There is no action “${action}”.`,
      `The actions are ${list([...actions.keys()], 'and')}.`,
    );
  const read = readParameters(parameters, process.env);
  given = answer ? { ...read.env, INPUT_TIMEOUT: actionTimeout } : read.env;
  const opened = openWorld(given, () => {});
  ({ redact, close } = opened);
  const readFile = async (path: string) => read.files.get(relative('.', path)) ?? null;
  const world: World = { ...opened.world, readFile };
  const current = withoutEnded(given, world.now());
  if (answer) {
    process.stdout.write(`${redact(JSON.stringify(await answer(current.env, world)))}\n`);
    return;
  }
  for (const warning of [...read.warnings, ...current.warnings]) say(`warning: ${warning}`);
  const place = { folder, types: typeSupport(process.env, types) };
  await (onlyLooks(current.env) ? look : sync)(forRun(current.env), world, place);
}

/** Syncs, and leaves who is on call and what was done in tables. */
async function sync(env: Environment, world: World, place: Place): Promise<void> {
  const { report, settings, interrupted } = await syncAndWait(() => setup(env, world), world, {
    synced: (report) => tell(report, (text) => say(`warning: ${text}`)),
    waits: say,
  });
  tell(report, fail);
  if (interrupted) fail(interrupted.reason);
  const values = redacted(outputs(report, settings.hidesAddresses));
  writeTables(values, { ...place, runId: process.env.KBC_RUNID ?? '', now: world.now() });
  writeState(folder, { emails: values.emails, 'next-handover': values['next-handover'] });
}

/** Says what a run that only looks found, and leaves a report in a table. */
async function look(env: Environment, world: World, place: Place): Promise<void> {
  const begun = await setup(env, world);
  const told = await (await import('../modes.ts')).tell(begun, world);
  for (const text of told.lines) say(text);
  for (const warning of told.warnings) say(`warning: ${warning}`);
  if (told.failures.length > 0) fail(`${told.failures.length} failed:`, ...told.failures);
  const names = begun.settings.schedules.map(({ name }) => name);
  const { report } = redacted(told.outputs);
  if (report !== '') writeReport(report, names, place);
}

function tell(report: Report, complain: (text: string) => void): void {
  for (const text of log(report, createNamer(report))) say(text);
  for (const warning of report.warnings) say(`warning: ${warning}`);
  for (const text of describeFailures(report.changes, report.duties.length > 1)) complain(text);
}

function redacted(values: Outputs): Outputs {
  const pairs = Object.entries(values).map(([name, value]) => [name, redact(value)]);
  return { ...values, ...Object.fromEntries(pairs) };
}
