import type { World } from './http/request.ts';
import { readDuties } from './on-call/duty.ts';
import { apply, dryRun } from './reconcile/apply.ts';
import { readCurrentStates } from './reconcile/current.ts';
import { draft, upToDate } from './reconcile/draft.ts';
import { nameEntries } from './reconcile/names.ts';
import { alert, alertStop } from './report/alert.ts';
import { beat } from './report/heartbeat.ts';
import type { Report } from './report/report.ts';
import { findTroubles } from './report/troubles.ts';
import type { Setup } from './setup.ts';

/** One run: read who is on call and what every target shows, plan, write what differs, and report. */
export async function run(setup: Setup, world: World): Promise<Report> {
  try {
    return await sync(setup, world);
  } catch (error) {
    throw await alertStop(setup.listener, error);
  }
}

async function sync({ settings, services, http, listener }: Setup, world: World): Promise<Report> {
  const now = world.now();
  const readingTargets = readCurrentStates(settings.schedules, services, http.begun);

  const asked = { duties: await readDuties(settings, services, now), at: now };
  http.stage('targets');
  const first = await draft(asked, readingTargets, services, settings);

  http.stage('writes');
  const last = settings.dryRun ? first : await upToDate(first, services, settings, world);
  const { steps, accounts } = last;
  const { duties } = last.asked;
  const handover = duties.find((duty) => duty.handover !== null)?.handover ?? null;
  const [done, names] = await Promise.all([
    settings.dryRun ? dryRun(steps, handover) : apply(steps, handover),
    nameEntries(steps),
  ]);

  const wrote = http.writes > 0;
  const hasFailed = done.handover === 'refused' || done.changes.some(({ outcome }) => outcome === 'failed');
  const succeeded = !settings.dryRun && !hasFailed;
  const alerts = async () => {
    const troubles = await findTroubles(duties, { handover: done.handover, now }, services);
    return alert(listener, settings, done.changes, troubles);
  };
  const warnings = [
    ...services.notices(),
    ...duties.flatMap((duty) => duty.warnings),
    ...steps.flatMap(({ warning }) => warning ?? []),
    ...(listener.channel === null ? [] : await alerts()),
    ...(succeeded && settings.heartbeat !== null ? await beat(settings.heartbeat, http) : []),
  ];
  const { dryRun: isDry, handover: request, job } = settings;
  const to = request && { to: request.to, actor: job.actor };
  return {
    ...done,
    names,
    wrote,
    duties,
    accounts,
    asked: to,
    warnings,
    dryRun: isDry,
    now,
    requests: http.sent,
  };
}
