import * as core from '@actions/core';
import { asFailure } from './model.ts';
import { log } from './report/log.ts';
import { noOutputs, type Outputs, outputs } from './report/outputs.ts';
import { noSummary, summary } from './report/summary.ts';
import { run } from './run.ts';
import { readSettings } from './settings/settings.ts';
import { plain } from './text/escape.ts';
import { surroundings } from './world.ts';

// Door 1, GitHub Actions: the only place that knows the runner. Secrets are masked before anything else happens.

const { env } = process;
const { world, redact } = surroundings(env, core.setSecret);
const line = (text: string) => plain(redact(text), 8_000);

try {
  const settings = await readSettings(env, world);
  const report = await run(settings, world);
  for (const text of log(report)) core.info(line(text));
  for (const warning of report.warnings) core.warning(line(warning));
  for (const { target, outcome, reason, schedule } of report.changes) {
    const where = report.duties.length > 1 ? `${schedule}: ` : '';
    if (outcome === 'failed') fail(`${where}${target.kind} ${target.name}: ${reason}`);
  }
  await publish(outputs(report), summary(report, settings.job));
} catch (error) {
  const { reason, cause } = asFailure(error);
  fail(reason);
  if (cause instanceof Error) core.debug(line(cause.stack ?? cause.message));
  await publish(noOutputs, noSummary(reason));
}

/** An error on the run, and a failed step. */
function fail(message: string): void {
  core.setFailed(line(message));
}

/** Outputs and summary, where the runner takes them. What was done stays done where there is no room for a summary. */
async function publish(values: Outputs, markdown: string): Promise<void> {
  if (env.GITHUB_OUTPUT)
    for (const [name, value] of Object.entries(values)) core.setOutput(name, redact(value));
  if (!env.GITHUB_STEP_SUMMARY) return;
  await core.summary
    .addRaw(redact(markdown))
    .write()
    .catch((error) => core.warning(line(`The job summary can’t be written. ${error}`)));
}
