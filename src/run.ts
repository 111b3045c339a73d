import type { World } from './http/http.ts';
import type { Change } from './model.ts';
import { type Duty, readDuties } from './on-call/duty.ts';
import { type Accounts, findAccounts } from './people.ts';
import { apply, type HandoverOutcome, rehearse } from './reconcile/apply.ts';
import { readPlaces } from './reconcile/current.ts';
import { peopleToFind, wishes } from './reconcile/desired.ts';
import { plan } from './reconcile/plan.ts';
import { alert } from './report/alert.ts';
import { connect } from './services/registry.ts';
import type { Settings } from './settings/settings.ts';

/** Everything that a run found and did: the log, the summary and the outputs are made from this alone. */
export interface Report {
  readonly duties: readonly Duty[];
  readonly accounts: Accounts;
  /** One for every target of every schedule, in the order of the settings. */
  readonly changes: readonly Change[];
  /** What became of the manual handover, if one was asked for. */
  readonly handover: HandoverOutcome | null;
  readonly warnings: readonly string[];
  readonly dryRun: boolean;
  readonly now: Date;
  /** How many requests were sent. */
  readonly requests: number;
}

/** One run: read who is on call and what every target shows, plan, write what differs, and tell. */
export async function run(settings: Settings, world: World): Promise<Report> {
  const { schedules, dryRun, connection } = settings;
  const now = world.now();
  const services = connect(connection);

  // The targets' code is loaded while the pager answers, since it would hold the first request up.
  const asking = readDuties(settings, services, now);
  await Promise.race([asking, connection.http.begun]);
  await world.sleep(0, world.cancelled).catch(() => {});
  const reading = readPlaces(schedules, services);
  const duties = await asking;
  connection.http.moveOn();
  const accounts = await findAccounts(peopleToFind(duties), services, settings);

  const findings = { accounts, known: settings, job: settings.job };
  const steps = plan(await wishes(await reading, duties, findings));
  connection.http.moveOn();
  const asked = duties.find(({ handover }) => handover !== null)?.handover ?? null;
  const { changes, handover } = dryRun ? rehearse(steps, asked) : await apply(steps, asked);

  const warnings = [
    ...duties.flatMap((duty) => duty.warnings),
    ...steps.flatMap(({ warning }) => warning ?? []),
    ...(await alert(settings, services, changes)),
  ];
  return { duties, accounts, changes, handover, warnings, dryRun, now, requests: connection.http.sent };
}
