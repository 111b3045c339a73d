/**
 * The contract test, `npm run contract`: the built action runs against the sandbox through proxies that compare every
 * request and every answer with the vendors' OpenAPI files. They lie in the folder that CONTRACT_SPECS names.
 */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { asInputs, runStep } from '../../sandbox/action.ts';
import { secrets, seedOpsgenie, seedSlack } from '../../sandbox/seed.ts';
import { createSandbox } from '../../sandbox/world.ts';
import { type Contract, startContract } from './prism.ts';
import { type Stage, scenarios } from './scenarios.ts';

const specs = resolve(process.env.CONTRACT_SPECS || '../shared/specs');
if (existsSync(specs)) {
  execFileSync('.ci/install-prism', { stdio: ['ignore', 'inherit', 'inherit'] });
  if ((await failures()) > 0) process.exitCode = 1;
} else {
  console.log(`contract test skipped: no specifications in ${specs}`);
}

/** Runs all scenarios and prints a line for each. */
async function failures(): Promise<number> {
  const box = createSandbox();
  const { opsgenieUrl, slackUrl } = await box.listen();
  const services = await Promise.all([
    startContract(join(specs, 'opsgenie-oncall.v2.json'), opsgenieUrl),
    startContract(join(specs, 'slack-2026.json'), slackUrl),
  ]);
  const [opsgenie, slack] = services;
  const usual = {
    schedule: 'Data Science Team_schedule',
    'user-group': 'data-oncall',
    'opsgenie-token': secrets.opsgenie,
    'opsgenie-api-url': opsgenie.url,
    'slack-token': secrets.slack,
    'slack-api-url': slack.url,
  };
  const run: Stage['run'] = async (inputs = {}, code = 0) => {
    const result = await runStep({ GITHUB_ACTIONS: 'true', ...asInputs({ ...usual, ...inputs }) });
    assert.equal(result.code, code, `ended with ${result.code}, not ${code}:\n${result.log}${result.errors}`);
    return result;
  };

  let failed = 0;
  for (const [name, scenario] of Object.entries(scenarios)) {
    Object.assign(box.opsgenie, seedOpsgenie(new Date()));
    Object.assign(box.slack, seedSlack());
    box.requests.length = 0;
    const problems = await watched(services, () => scenario({ box, run }));
    console.log(`${problems.length > 0 ? 'not ok' : 'ok'} - ${name}`);
    for (const problem of problems) console.log(problem.replace(/^/gm, '  '));
    if (problems.length > 0) failed += 1;
  }
  await Promise.all([...services.map((service) => service.stop()), box.close()]);
  console.log(`${Object.keys(scenarios).length - failed} passed, ${failed} failed`);
  return failed;
}

/** What went wrong: what was not as the files say, a service that was never asked, and how it ended otherwise. */
async function watched(services: readonly Contract[], act: () => Promise<void>): Promise<string[]> {
  const before = services.map((service) => [service.requests(), service.violations().length] as const);
  const ending = await act().then(
    () => [],
    (error: unknown) => [error instanceof Error ? error.message : String(error)],
  );
  const found = services.flatMap((service, index) => {
    const [requests, violations] = before[index] ?? [];
    const unasked = service.requests() === requests ? [`no request went through ${service.url}`] : [];
    return [...service.violations().slice(violations), ...unasked];
  });
  return [...new Set([...found, ...ending])];
}
