import type { World } from './http/request.ts';
import { readDuties } from './on-call/duty.ts';
import { findAccounts } from './people.ts';
import { apply, dryRun } from './reconcile/apply.ts';
import { readCurrentStates } from './reconcile/current.ts';
import { desiredStates, peopleToFind } from './reconcile/desired.ts';
import { plan } from './reconcile/plan.ts';
import { alert } from './report/alert.ts';
import type { Report } from './report/report.ts';
import type { Setup } from './setup.ts';

/** One run: read who is on call and what every target shows, plan, write what differs, and report. */
export async function run({ settings, services, http }: Setup, world: World): Promise<Report> {
  const now = world.now();
  const readingTargets = readCurrentStates(settings.schedules, services, http.begun);

  const duties = await readDuties(settings, services, now);
  http.stage('targets');
  const accounts = await findAccounts(peopleToFind(duties), services, settings);
  const current = await readingTargets;

  const steps = plan(await desiredStates(current, duties, accounts, settings));
  http.stage('writes');
  const handover = duties.find((duty) => duty.handover !== null)?.handover ?? null;
  const done = settings.dryRun ? dryRun(steps, handover) : await apply(steps, handover);

  const warnings = [
    ...duties.flatMap((duty) => duty.warnings),
    ...steps.flatMap(({ warning }) => warning ?? []),
    ...(await alert(settings, services, done.changes)),
  ];
  return { ...done, duties, accounts, warnings, dryRun: settings.dryRun, now, requests: http.sent };
}
