#!/usr/bin/env node
import { setTimeout } from 'node:timers/promises';
import * as core from '@actions/core';
import type { World } from './http.ts';
import { asFailure } from './model.ts';
import { fetch } from './network.ts';
import { log } from './report/log.ts';
import { noOutputs, type Outputs, outputs } from './report/outputs.ts';
import { redactor } from './report/redact.ts';
import { noSummary, type Origin, summary } from './report/summary.ts';
import { plain } from './report/text.ts';
import { run } from './run.ts';
import { type Environment, secretsIn, tokensIn } from './settings/read.ts';
import { readSettings } from './settings/settings.ts';

// Door 1, GitHub Actions: the only place that knows the runner, and the only one with effects at import.

const env: Environment = process.env;
const secrets = secretsIn(env);
for (const secret of secrets) core.setSecret(secret);
const redact = redactor(secrets);
const line = (text: string) => plain(redact(text), 8_000);

// A cancelled job or a runner that goes away: what is on its way is given up, and what was done is still told.
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort());

const world: World = {
  fetch,
  redact: redactor(tokensIn(env)),
  now: () => new Date(),
  sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }),
  after: (milliseconds) => AbortSignal.timeout(milliseconds),
  random: Math.random,
  cancelled: stop.signal,
};

try {
  const report = await run(await readSettings(env, new Date()), world);
  for (const text of log(report)) core.info(line(text));
  for (const warning of report.warnings) core.warning(line(warning));
  for (const { target, outcome, reason } of report.changes) {
    if (outcome === 'failed') fail(`${target.kind} ${target.name}: ${reason}`);
  }
  await publish(outputs(report), summary(report, report.handover ? await origin() : null));
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

/** Outputs and summary, where the runner takes them. */
async function publish(values: Outputs, markdown: string): Promise<void> {
  if (env.GITHUB_OUTPUT)
    for (const [name, value] of Object.entries(values)) core.setOutput(name, redact(value));
  if (env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(redact(markdown)).write();
}

/** Who asked for a manual handover, in which run. */
async function origin(): Promise<Origin | null> {
  const { context } = await import('@actions/github');
  if (!env.GITHUB_REPOSITORY) return null;
  const { owner, repo } = context.repo;
  return { actor: context.actor, url: `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}` };
}
