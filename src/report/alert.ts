import { asFailure, Failure } from '../failure.ts';
import type { Http } from '../http/request.ts';
import type { Services } from '../services/connect.ts';
import type { AlertState } from '../services/kit/alerts.ts';
import type { Settings } from '../settings/types.ts';
import type { Change } from '../target.ts';
import { describeFailure } from './outcomes.ts';
import type { Troubles } from './troubles.ts';

/** The alert channel, and the run that posts to it. */
export interface Listener {
  /** `null`: there is none, or it is a dry run. */
  readonly channel: string | null;
  /** What names this run among others, also where its settings are wrong. */
  readonly name: readonly string[];
  /** The run's address. */
  readonly url: string | null;
  readonly services: Pick<Services, 'alerts'>;
  readonly http: Pick<Http, 'stage'>;
}

/**
 * Tells the alert channel what failed or needs a look, or that it works again; silent while nothing is new. What goes wrong
 * with that is a warning, since the step fails by what it is about anyway.
 */
export async function alert(
  listener: Listener,
  { schedules }: Pick<Settings, 'schedules'>,
  changes: readonly Change[],
  troubles: Troubles,
): Promise<readonly string[]> {
  const failed = changes.flatMap((change) => {
    const { schedule, target, outcome, reason } = change;
    return outcome === 'failed'
      ? [{ schedule, target, reason: describeFailure([change], reason ?? '') }]
      : [];
  });
  return tell(
    listener,
    { failures: [], run: listener.name },
    {
      failures: [...failed, ...troubles.failures],
      lasting: troubles.lasting,
      ...(troubles.lacksAbsences && { lacksAbsences: true }),
      schedules: schedules.map(({ name }) => name),
    },
  );
}

/** Alerts the channel that a run could not start or finish. Returns the error to throw. */
export async function alertStop(listener: Listener, error: unknown): Promise<unknown> {
  const { reason } = asFailure(error);
  const failures = [{ schedule: null, target: null, reason }];
  const warnings = await tell(listener, { failures, run: listener.name });
  if (warnings.length === 0 || !(error instanceof Failure)) return error;
  return error.noting(warnings);
}

async function tell(
  { channel, url, services, http }: Listener,
  ...states: readonly AlertState[]
): Promise<readonly string[]> {
  if (channel === null) return [];
  http.stage('alert');
  try {
    const alerts = await services.alerts();
    for (const state of states) await alerts.tell(channel, state, url);
    return [];
  } catch (error) {
    return [`The alert channel ${channel} could not be notified. ${asFailure(error).reason}`];
  }
}
