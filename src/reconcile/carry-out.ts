import type { Http, World } from '../http/request.ts';
import { type Duty, handoverOf } from '../on-call/duty.ts';
import { withZones } from '../on-call/zones.ts';
import type { Services } from '../services/connect.ts';
import type { Settings } from '../settings/types.ts';
import type { TargetRef } from '../target.ts';
import { type Applied, apply, dryRun } from './apply.ts';
import { nameEntries } from './names.ts';
import { confirmUnchanged, type PlanFor, type Planned, planAgain, recheck } from './recheck.ts';
import { inRounds } from './rounds.ts';

/** What a plan is carried out with. */
interface Setup {
  readonly settings: Settings;
  readonly services: Services;
  readonly http: Pick<Http, 'checkLateWrites'>;
}

/** The plan that was followed in the end, what was done, and the names of accounts that nobody was looked up for. */
export interface CarriedOut extends Planned, Applied {
  readonly names: ReadonlyMap<string, string>;
}

/** The most times to plan and write again if the people on call change while writes wait. */
const rounds = 2;

/** Reports what a dry run would do. Otherwise writes, and again if the people on call changed while a write waited. */
export async function carryOut(
  first: Planned,
  planFor: PlanFor,
  { settings, services, http }: Setup,
  world: Pick<World, 'now'>,
): Promise<CarriedOut> {
  const handover = handoverOf(first.duties);
  if (settings.dryRun)
    return { ...first, ...dryRun(first.steps, handover), ...(await readable(first, settings, services)) };
  let hasChanged = false;
  const write = async (planned: Planned): Promise<CarriedOut> => {
    const { duties, steps } = planned;
    const handover = handoverOf(duties);
    hasChanged = false;
    const confirm = () =>
      confirmUnchanged(duties, services, settings).catch((failure) => {
        hasChanged = true;
        throw failure;
      });
    if (handover === null) http.checkLateWrites(confirm);
    const [applied, known] = await Promise.all([
      apply(steps, handover),
      readable(planned, settings, services),
    ]);
    return { ...planned, ...applied, ...known };
  };
  let done = await write(await recheck(first, planFor, services, settings, world));
  for (let round = 0; hasChanged && round < rounds; round += 1) {
    const again = await write(await planAgain(planFor, services, settings, world.now(), unfinished(done)));
    const changes = inRounds(done.changes, again.changes);
    done = { ...again, changes, names: new Map([...done.names, ...again.names]) };
  }
  return done;
}

/** What makes the report easier to read, if there is something to report: names, and times in the schedule’s own zone. */
async function readable(
  { steps, duties }: Planned,
  { people }: Settings,
  services: Services,
): Promise<Pick<CarriedOut, 'names' | 'duties'>> {
  const isNews = steps.some(({ change: { outcome } }) => outcome === 'planned' || outcome === 'failed');
  const [names, zoned] = await Promise.all([
    nameEntries(steps, people),
    isNews || handoverOf(duties) !== null ? withZonesOfTimes(duties, services) : duties,
  ]);
  return { names, duties: zoned };
}

/** A zone is asked for only where there are times to show. */
async function withZonesOfTimes(duties: readonly Duty[], services: Services): Promise<readonly Duty[]> {
  const timed = duties.filter(({ after }) => after.outlook !== null);
  const zoned = new Map(
    (await withZones(timed, services)).map((duty, index) => [timed[index], duty] as const),
  );
  return duties.map((duty) => zoned.get(duty) ?? duty);
}

/** Targets whose write failed and may have been carried out in part. */
function unfinished({ steps, changes }: CarriedOut): ReadonlySet<TargetRef> {
  const failed = steps.filter(
    ({ write, state }, index) =>
      write !== null && state.traits.isStepwise && changes[index]?.outcome === 'failed',
  );
  return new Set(failed.map(({ state }) => state.ref));
}
