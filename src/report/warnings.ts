import type { Http } from '../http/request.ts';
import type { Duty } from '../on-call/duty.ts';
import type { Applied } from '../reconcile/apply.ts';
import type { Step } from '../reconcile/plan.ts';
import type { Services } from '../services/registry.ts';
import type { Settings } from '../settings/types.ts';
import { alert, type Listener } from './alert.ts';
import { beat } from './heartbeat.ts';
import { findTroubles } from './troubles.ts';

/** What a run works with, as far as its warnings need it. */
interface Setup {
  readonly settings: Pick<Settings, 'schedules' | 'dryRun' | 'heartbeat'>;
  readonly services: Pick<Services, 'notices' | 'source'>;
  readonly http: Pick<Http, 'send' | 'stage'>;
  readonly listener: Listener;
}

/** What a run found and did. */
interface Done extends Applied {
  readonly duties: readonly Duty[];
  readonly steps: readonly Step[];
  readonly now: Date;
}

/**
 * Collects the warnings of a run. On the way it posts to the alert channel and sends the heartbeat, because a failure of
 * these is a warning too.
 */
export async function collectWarnings(
  { settings, services, http, listener }: Setup,
  { duties, steps, changes, handover, now }: Done,
): Promise<readonly string[]> {
  const hasFailed = handover === 'refused' || changes.some(({ outcome }) => outcome === 'failed');
  const succeeded = !settings.dryRun && !hasFailed;
  const alerts = async () => {
    const troubles = await findTroubles(duties, { handover, now }, services);
    return alert(listener, settings, changes, troubles);
  };
  return [
    ...services.notices(),
    ...duties.flatMap(({ warnings }) => warnings),
    ...steps.flatMap(({ warning }) => warning ?? []),
    ...(listener.channel === null ? [] : await alerts()),
    ...(succeeded && settings.heartbeat !== null ? await beat(settings.heartbeat, http) : []),
  ];
}
