import * as core from '@actions/core';
import { asFailure } from './failure.ts';
import { log } from './report/log.ts';
import { createNamer } from './report/names.ts';
import { emptyOutputs, type Outputs, outputs } from './report/outputs.ts';
import { failedSummary, summary } from './report/summary.ts';
import { run } from './run.ts';
import { setup } from './setup.ts';
import { plain } from './text/escape.ts';
import { openWorld } from './world.ts';

// The one entry of the bundle. The runner starts it as the action; dist/cli.js asks for the command line.
if (new URL(import.meta.url).search === '?cli') await import('./cli/cli.ts');
else await action(process.env);

/** Door 1, GitHub Actions: the only place that knows the runner. Secrets are masked before anything else happens. */
async function action(env: NodeJS.ProcessEnv): Promise<void> {
  const { world, redact } = openWorld(env, core.setSecret);
  const line = (text: string) => plain(redact(text), 8_000);

  /** An error on the run, and a failed step. */
  const fail = (message: string) => core.setFailed(line(message));

  /** Outputs and summary, where the runner takes them. What was done stays done where there is no room for a summary. */
  const publish = async (values: Outputs, markdown: string) => {
    if (env.GITHUB_OUTPUT)
      for (const [name, value] of Object.entries(values)) core.setOutput(name, redact(value));
    if (!env.GITHUB_STEP_SUMMARY) return;
    await core.summary
      .addRaw(redact(markdown))
      .write()
      .catch((error) => core.warning(line(`The job summary can’t be written. ${error}`)));
  };

  try {
    const started = await setup(env, world);
    const report = await run(started, world);
    const names = createNamer(report);
    for (const text of log(report, names)) core.info(line(text));
    for (const warning of report.warnings) core.warning(line(warning));
    for (const { target, outcome, reason, schedule } of report.changes) {
      const where = report.duties.length > 1 ? `${schedule}: ` : '';
      if (outcome === 'failed') fail(`${where}${target.kind} ${target.name}: ${reason}`);
    }
    await publish(outputs(report), summary(report, names, started.settings.job));
  } catch (error) {
    const { reason, cause } = asFailure(error);
    fail(reason);
    if (cause instanceof Error) core.debug(line(cause.stack ?? cause.message));
    await publish(emptyOutputs, failedSummary(reason));
  }
}
