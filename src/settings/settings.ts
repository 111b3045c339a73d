import { Failure, type SourceRef, type TargetRef } from '../model.ts';
import { contradictions, missing } from './contradictions.ts';
import type { Values } from './inputs.ts';
import type { KnownPerson } from './people-map.ts';
import { type Environment, readInputs } from './read.ts';

/** What to do when nobody is on call, somebody has no account, or many would be taken out. */
export interface Guards {
  readonly onNobody: 'keep' | 'fail' | 'disable';
  readonly onUnmapped: 'fail' | 'skip';
  readonly maxRemovals: number;
}

/** One schedule to be shown: read from one source or several, shown in targets. */
export interface ScheduleSettings extends Guards {
  /** For logs and outputs. */
  readonly name: string;
  readonly sources: readonly SourceRef[];
  readonly targets: readonly TargetRef[];
}

/** Somebody takes over by hand, from now. */
export interface HandoverRequest {
  /** E-mail address, Slack id or a name in `people`, as written. */
  readonly to: string;
  /** When it ends, or `null`: when the current shift ends. */
  readonly end: { readonly for: number } | { readonly until: Date } | null;
}

/** Everything a run needs to know, checked. */
export interface Settings {
  readonly schedules: readonly ScheduleSettings[];
  readonly people: readonly KnownPerson[];
  readonly handover: HandoverRequest | null;
  readonly dryRun: boolean;
  /** Milliseconds; 0 reads no shifts. */
  readonly lookAhead: number;
  /** Milliseconds. */
  readonly timeout: number;
  /** The services' tokens and addresses, by input. */
  readonly values: Values;
}

/** Turns the environment into settings. Throws one Failure that lists everything that is wrong. */
export async function readSettings(env: Environment, now: Date): Promise<Settings> {
  const { values, problems } = await readInputs(env);
  problems.push(...missing(values, problems), ...contradictions(values, now));
  if (problems.length > 0) throw wrongSettings(problems);
  const names = values.schedule ?? [];
  return {
    schedules: [
      {
        name: names.join(' + '),
        sources: names.map((schedule) => ({ kind: values.source, schedule })),
        targets: (values['user-group'] ?? []).map((name) => ({ kind: 'slack-user-group', name })),
        onNobody: values['on-nobody'],
        onUnmapped: values['on-unmapped'],
        maxRemovals: values['max-removals'],
      },
    ],
    people: values.people,
    handover: handoverRequest(values),
    dryRun: values['dry-run'],
    lookAhead: values['look-ahead'],
    timeout: values.timeout,
    values,
  };
}

function handoverRequest(values: Values): HandoverRequest | null {
  const { 'handover-to': to, 'handover-for': length, 'handover-until': until } = values;
  if (to === null) return null;
  return { to, end: length !== null ? { for: length } : until !== null ? { until } : null };
}

function wrongSettings(problems: readonly string[]): Failure {
  const what =
    problems.length === 1 ? 'The settings are wrong' : `The settings are wrong in ${problems.length} places`;
  return new Failure(`${what}: ${problems.join('; ')}.`, 'Nothing was sent.');
}
