import type { World } from './http/request.ts';
import { readDuties } from './on-call/duty.ts';
import { findAccounts } from './people.ts';
import { carryOut } from './reconcile/carry-out.ts';
import { readCurrentStates } from './reconcile/current.ts';
import { desiredStates } from './reconcile/desired.ts';
import { holdBack } from './reconcile/hold.ts';
import { withLocalTimes } from './reconcile/local-times.ts';
import { peopleToFind } from './reconcile/people-to-find.ts';
import { plan } from './reconcile/plan.ts';
import type { PlanFor } from './reconcile/recheck.ts';
import { alertStop } from './report/alert.ts';
import type { Report } from './report/report.ts';
import { collectWarnings } from './report/warnings.ts';
import type { Setup } from './setup.ts';

/** One run: read who is on call and what every target shows, plan, write what differs, and report. */
export async function run(setup: Setup, world: World): Promise<Report> {
  try {
    return await sync(setup, world);
  } catch (error) {
    throw await alertStop(setup.listener, error);
  }
}

async function sync(setup: Setup, world: World): Promise<Report> {
  const { settings, services, http } = setup;
  const now = world.now();
  // Nothing waits for it: who is away is known once the targets are done.
  services.absences();
  const readingTargets = readCurrentStates(settings.schedules, services, http.begun);
  const onCall = { duties: await readDuties(settings, services, now), at: now };

  http.stage('targets');
  const planFor: PlanFor = async ({ duties, at }, readingTargets, services) => {
    const accounts = await findAccounts(peopleToFind(duties, settings, at), services, settings);
    const desired = await desiredStates(await readingTargets, duties, accounts, { ...settings, now: at });
    const held = await holdBack(plan(desired), duties, services, at);
    const steps = await withLocalTimes(held, duties, services);
    return { duties, at, accounts, steps };
  };
  const first = await planFor(onCall, readingTargets, services);

  http.stage('writes');
  const { duties, accounts, steps, names, ...done } = await carryOut(first, planFor, setup, world);
  const wrote = http.writes > 0;
  const found = { ...done, duties, accounts, steps, names, now };
  const { warnings, conflicts } = await collectWarnings(setup, found);
  const { dryRun: isDry, handover: request, job } = settings;
  const asked = request && { to: request.to, actor: job.actor };
  return {
    ...done,
    names,
    wrote,
    duties,
    accounts,
    asked,
    warnings,
    conflicts,
    dryRun: isDry,
    now,
    requests: http.sent,
  };
}
