import type { Http } from '../http/request.ts';
import { type Conflict, findAbsences } from '../on-call/absences.ts';
import type { Duty } from '../on-call/duty.ts';
import type { Accounts } from '../people.ts';
import type { Applied } from '../reconcile/apply.ts';
import type { Step } from '../reconcile/plan.ts';
import type { Services } from '../services/connect.ts';
import type { Settings } from '../settings/types.ts';
import { alertOf, describeConflict } from './absences.ts';
import { alert, type Listener } from './alert.ts';
import { beat } from './heartbeat.ts';
import { createNamer } from './names.ts';
import { findTroubles } from './troubles.ts';

/** What a run works with, as far as its warnings need it. */
interface Setup {
  readonly settings: Settings;
  readonly services: Pick<Services, 'notices' | 'source' | 'absences'>;
  readonly http: Pick<Http, 'send' | 'stage'>;
  readonly listener: Listener;
}

/** What a run found and did. */
interface Done extends Applied {
  readonly duties: readonly Duty[];
  readonly steps: readonly Step[];
  readonly accounts: Accounts;
  readonly names: ReadonlyMap<string, string>;
  readonly now: Date;
}

/** The warnings of a run, and who is away at a shift, which some of them are about. */
interface Warned {
  readonly warnings: readonly string[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Collects the warnings of a run. On the way it posts to the alert channel and sends the heartbeat, because a failure of
 * these is a warning too.
 */
export async function collectWarnings(
  { settings, services, http, listener }: Setup,
  { duties, steps, now, ...done }: Done,
): Promise<Warned> {
  const { changes, handover } = done;
  const hasFailed = handover === 'refused' || changes.some(({ outcome }) => outcome === 'failed');
  const succeeded = !settings.dryRun && !hasFailed;
  const away = await findAbsences(duties, { settings, services }, now);
  const names = createNamer(done);
  const alerts = async () => {
    const { failures, ...others } = await findTroubles(duties, { handover, now }, services);
    const absent = away.conflicts.map((conflict) => alertOf(conflict, names, now));
    const troubles = { ...others, failures: [...failures, ...absent], lacksAbsences: !away.isComplete };
    return alert(listener, settings, changes, troubles);
  };
  const warnings = [
    ...away.conflicts.map((conflict) => describeConflict(conflict, names, now)),
    ...away.warnings,
    ...services.notices(),
    ...duties.flatMap(({ warnings }) => warnings),
    ...steps.flatMap(({ warning }) => warning ?? []),
    ...(listener.channel === null ? [] : await alerts()),
    ...(succeeded && settings.heartbeat !== null ? await beat(settings.heartbeat, http) : []),
  ];
  return { warnings, conflicts: away.conflicts };
}
