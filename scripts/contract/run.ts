/**
 * The contract test, `npm run contract`: the built action runs against the sandbox through proxies that compare every
 * request and every answer with the vendors' OpenAPI files, from the folder in CONTRACT_SPECS.
 */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { asInputs, runStep } from '../../sandbox/action.ts';
import { githubJob } from '../../sandbox/github/seed.ts';
import { services } from '../../sandbox/services.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';
import { exceptions, judge } from './exceptions.ts';
import { type Contract, type Deviation, startContract } from './proxy.ts';
import { datadog } from './stories/datadog.ts';
import { github } from './stories/github.ts';
import { ilert } from './stories/ilert.ts';
import { jsm } from './stories/jsm.ts';
import { microsoft } from './stories/microsoft.ts';
import { pagerduty } from './stories/pagerduty.ts';
import { rootly } from './stories/rootly.ts';
import { slack } from './stories/slack.ts';
import { sources } from './stories/sources.ts';
import { targets } from './stories/targets.ts';
import { userGroups } from './stories/user-groups.ts';
import type { Stage, Stories, Story } from './story.ts';
import { vendors } from './vendors.ts';

const stories: Stories = {
  ...userGroups,
  ...sources,
  ...jsm,
  ...pagerduty,
  ...rootly,
  ...datadog,
  ...ilert,
  ...targets,
  ...slack,
  ...github,
  ...microsoft,
};

const specs = resolve(process.env.CONTRACT_SPECS || '../shared/specs');
if (existsSync(specs)) {
  execFileSync('.ci/install-prism', { stdio: ['ignore', 'inherit', 'inherit'] });
  if ((await failures()) > 0) process.exitCode = 1;
} else {
  console.log(`contract test skipped: no specifications in ${specs}`);
}

/** Runs all stories and prints a line for each. */
async function failures(): Promise<number> {
  const box = createSandbox();
  const { env } = await box.listen();
  const contracts = await Promise.all(
    vendors.map(({ file, address, ...vendor }) =>
      startContract({ ...vendor, origin: originOf(env[address]), file: join(specs, file) }),
    ),
  );
  const led = throughProxies(env, contracts);
  const run: Stage['run'] = async (inputs = {}, code = 0) => {
    const job = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: '/no-checkout', ...githubJob };
    const result = await runStep({ ...job, ...led, ...asInputs(inputs) });
    assert.equal(result.code, code, `ended with ${result.code}, not ${code}:\n${result.log}${result.errors}`);
    return result;
  };

  const { isMeant, unneeded } = judge(exceptions);
  let failed = 0;
  const tell = (name: string, problems: readonly string[]) => {
    console.log(`${problems.length > 0 ? 'not ok' : 'ok'} - ${name}`);
    for (const problem of problems) console.log(problem.replace(/^/gm, '  '));
    if (problems.length > 0) failed += 1;
  };
  for (const [name, story] of Object.entries(stories)) {
    startAnew(box);
    const { deviations, others } = await watched(contracts, story, { box, run });
    const wrong = deviations.filter((one) => !isMeant(one));
    tell(name, [...new Set([...wrong.map(sentence), ...others])]);
  }
  tell(
    'every exception is needed',
    unneeded().map((one) => `${one.service} ${one.request} ${one.what}is no longer needed`),
  );
  await Promise.all([...contracts.map((contract) => contract.stop()), box.close()]);
  console.log(`${Object.keys(stories).length + 1 - failed} passed, ${failed} failed`);
  return failed;
}

function originOf(address: string | undefined): string {
  return new URL(address ?? '').origin;
}

/** The sandbox's environment, with the proxies' addresses instead of the stand-ins'. */
function throughProxies(
  env: Readonly<Record<string, string>>,
  contracts: readonly Contract[],
): Record<string, string> {
  const led = Object.entries(env).map(([name, value]) => [
    name,
    contracts.reduce((text, { origin, url }) => text.replace(origin, url), value),
  ]);
  return Object.fromEntries(led);
}

/** Resets every service to its initial state. */
function startAnew(box: Sandbox): void {
  const fresh = createSandbox();
  for (const name of Object.keys(services) as (keyof typeof services)[])
    Object.assign(box[name], fresh[name]);
  box.faults.clear();
  box.after.length = 0;
  box.requests.length = 0;
}

/** The differences from the files, services that received no request, and an unexpected end of the story. */
async function watched(
  contracts: readonly Contract[],
  { asks, act }: Story,
  stage: Stage,
): Promise<{ deviations: readonly Deviation[]; others: readonly string[] }> {
  const before = contracts.map((one) => ({ requests: one.requests(), deviations: one.deviations().length }));
  const ending = await act(stage).then(
    () => [],
    (error: unknown) => [error instanceof Error ? error.message : String(error)],
  );
  const unasked = contracts
    .filter(
      ({ service, requests }, index) => asks.includes(service) && requests() === before[index]?.requests,
    )
    .map(({ service }) => `${service} received no request`);
  const deviations = contracts.flatMap((one, index) => one.deviations().slice(before[index]?.deviations));
  return { deviations, others: [...unasked, ...ending] };
}

function sentence({ service, request, what }: Deviation): string {
  return `${service}: ${request}: ${what}`;
}
