import * as core from '@actions/core';
import { asFailure } from './failure.ts';
import { describeFailures, log } from './report/log.ts';
import { createNamer } from './report/names.ts';
import { emptyOutputs, type Outputs, outputs } from './report/outputs.ts';
import type { Report } from './report/report.ts';
import { failedSummary, summary } from './report/summary.ts';
import { InvalidSettings } from './settings/invalid.ts';
import { onlyLooks } from './settings/read.ts';
import { inWorkflow } from './settings/spoken.ts';
import { setup } from './setup.ts';
import { outlive, unwritable } from './streams.ts';
import { plain } from './text/escape.ts';
import { listBelow } from './text/lines.ts';
import { syncAndWait } from './waiting.ts';
import { openWorld } from './world.ts';

/** No annotation is longer, in characters. */
const longest = 8_000;

// The one entry of the bundle. The runner starts it as the action; dist/cli.js and dist/keboola.js ask for the others.
const { search } = new URL(import.meta.url);
if (search === '?cli')
  await (process.argv[2] === 'rota' ? import('./cli/rota/rota.ts') : import('./cli/cli.ts'));
else if (search === '?keboola') await import('./keboola/keboola.ts');
else await action(process.env);

/** The entry point for GitHub Actions. Secrets are masked before anything else happens. */
async function action(env: NodeJS.ProcessEnv): Promise<void> {
  const printed = outlive(process.stdout);
  outlive(process.stderr);
  const { world, redact, close } = openWorld(env, core.setSecret);
  const line = (text: string) => plain(redact(text), longest);

  /** An error on the run, and a failed step. GitHub keeps the lines apart. */
  const fail = (...lines: readonly string[]) => core.setFailed(listBelow(lines.map(line), longest));

  /** Writes outputs and summary, if the runner asks for them. A summary that can't be written does not fail the run. */
  const publish = async (values: Outputs, markdown: string) => {
    try {
      if (env.GITHUB_OUTPUT)
        for (const [name, value] of Object.entries(values)) core.setOutput(name, redact(value));
    } catch (error) {
      fail(`The outputs could not be written to the file that GITHUB_OUTPUT names. ${error}`);
    }
    if (!env.GITHUB_STEP_SUMMARY) return;
    await core.summary
      .addRaw(redact(markdown))
      .write()
      .catch((error) => core.warning(line(`The job summary can’t be written. ${error}`)));
  };

  /** Says what a sync found and did. */
  const tell = (report: Report, complain: (text: string) => void) => {
    for (const text of log(report, createNamer(report))) core.info(line(text));
    for (const warning of report.warnings) core.warning(line(warning));
    for (const text of describeFailures(report.changes, report.duties.length > 1)) complain(text);
  };

  /** What fails in a sync that another follows may be right after that one. */
  const synced = (report: Report) => tell(withoutSecrets(report, redact), (text) => core.warning(line(text)));

  /** Says what a run that only looks found. */
  const look = async () => {
    const told = await (await import('./modes.ts')).tell(await setup(env, world), world);
    for (const text of told.lines) core.info(line(text));
    for (const warning of told.warnings) core.warning(line(warning));
    for (const text of told.failures) fail(text);
    await publish(told.outputs, told.summary);
  };

  try {
    if (onlyLooks(env)) return await look();
    const waits = (text: string) => core.info(line(text));
    const {
      report: found,
      settings,
      interrupted,
    } = await syncAndWait(() => setup(env, world), world, { synced, waits });
    const { hidesAddresses, job } = settings;
    // By now the services have loaded what it needs.
    const { exposureWarnings } = await import('./report/exposure.ts');
    const exposed = await exposureWarnings(env, world.readFile, hidesAddresses);
    const report = withoutSecrets({ ...found, warnings: [...found.warnings, ...exposed] }, redact);
    const names = createNamer(report);
    tell(report, fail);
    if (interrupted) fail(interrupted.reason);
    await publish(outputs(report, hidesAddresses), summary(report, names, job));
  } catch (error) {
    const { lines, cause } = asFailure(error);
    const named = error instanceof InvalidSettings ? lines.map((text) => inWorkflow(text, env)) : lines;
    fail(...named);
    if (cause instanceof Error) core.debug(line(cause.stack ?? cause.message));
    await publish(emptyOutputs, failedSummary(redact(named.join('\n'))));
  } finally {
    const broken = await printed();
    if (broken) {
      process.exitCode = 1;
      process.stderr.write(`${unwritable(broken)}\n`);
    }
    close();
  }
}

/** Removes secrets from what others said, before it is escaped: escaped, a secret would no longer be recognized. */
function withoutSecrets(report: Report, redact: (text: string) => string): Report {
  const changes = report.changes.map((change) => ({
    ...change,
    reason: change.reason === null ? null : redact(change.reason),
  }));
  return { ...report, changes, warnings: report.warnings.map(redact) };
}
