import colors from 'picocolors';
import spinner from 'yocto-spinner';
import { asFailure, Failure } from '../failure.ts';
import { HttpFailure } from '../http/answer.ts';
import type { Environment } from '../job.ts';
import { describeOnCall } from '../report/log.ts';
import { createNamer } from '../report/names.ts';
import { asJson, emptyOutputs, type Outputs, outputs } from '../report/outputs.ts';
import type { Report } from '../report/report.ts';
import { run } from '../run.ts';
import { type Setup, setup } from '../setup.ts';
import { plain } from '../text/escape.ts';
import { openWorld } from '../world.ts';
import { readFlags } from './flags.ts';
import { table } from './table.ts';

// Door 2, a terminal or another scheduler. Exit codes: 0 done, 1 something failed, 2 wrong usage or settings.

/** A run that takes longer than this shows how far it is, in milliseconds. */
const long = 1_000;

const flags = readFlags(process.argv.slice(2));
if (flags.exit !== null) process.exitCode = flags.exit;
else await main({ ...process.env, ...flags.inputs }, flags.json);

async function main(env: Environment, json: boolean): Promise<void> {
  const { world, redact } = openWorld(env, () => {});
  const say = (text: string, stream = json ? process.stderr : process.stdout) =>
    stream.write(`${redact(text)}\n`);
  const line = (text: string) => plain(redact(text), 8_000);
  const complain = (text: string) => say(line(text), process.stderr);
  const print = (values: Outputs) => {
    if (json) process.stdout.write(`${redact(JSON.stringify(asJson(values), null, 2))}\n`);
  };
  const fail = ({ reason }: Failure, code: number) => {
    complain(`error: ${reason}`);
    process.exitCode = code;
    print(emptyOutputs);
  };
  let started: Setup;
  try {
    started = await setup(env, world);
  } catch (error) {
    const isUsage = error instanceof Failure && !(error instanceof HttpFailure);
    return fail(asFailure(error), isUsage ? 2 : 1);
  }
  const done = progress(started);
  try {
    const report = await run(started, world);
    done();
    tell(report, say, complain);
    print(outputs(report));
    if (report.changes.some(({ outcome }) => outcome === 'failed')) process.exitCode = 1;
  } catch (error) {
    done();
    fail(asFailure(error), 1);
  }
}

/** The table, who is on call, and everything that failed or should be known. */
function tell(report: Report, say: (text: string) => void, complain: (text: string) => void): void {
  if (report.dryRun) say('Dry run: nothing was written.');
  const names = createNamer(report);
  for (const duty of report.duties) {
    say(plain(`${duty.schedule.name}: ${describeOnCall(duty, report, names)}`));
  }
  say(table(report, names, colors));
  for (const warning of report.warnings) complain(`warning: ${warning}`);
  for (const { schedule, target, outcome, reason } of report.changes) {
    if (outcome === 'failed') complain(`error: ${schedule}: ${target.kind} ${target.name}: ${reason}`);
  }
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
