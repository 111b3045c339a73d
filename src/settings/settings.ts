import { Failure } from '../failure.ts';
import type { Http } from '../http/request.ts';
import type { Job } from '../job.ts';
import type { TargetRef } from '../model.ts';
import type { Repository } from '../repository.ts';
import type { TargetKind } from '../services/registry.ts';
import type { InputName, Values } from './inputs.ts';
import type { ReadInputs } from './read.ts';
import type { Config, Guards, HandoverRequest, ScheduleSettings, Settings } from './types.ts';
import { contradictions, missingInputs } from './validate.ts';

/** What the settings are read with. */
interface Around {
  readonly job: Job;
  readonly repository: Repository;
  readonly http: Pick<Http, 'sent'>;
  readonly now: Date;
}

/** Turns the inputs into settings. Rejects with one Failure that lists everything that is wrong. */
export async function readSettings(
  { values, given, problems }: ReadInputs,
  { job, repository, http, now }: Around,
): Promise<Settings> {
  const guards = guardsOf(values, given);
  const config =
    values.config === null
      ? { ...configOf(values, guards.defaults), problems: [] }
      : await (await import('./config/config.ts')).readConfig(values.config, repository, {
          ...guards,
          only: values.only,
          // Where they can't be read, that is a problem of its own.
          people: values.people ?? [],
        });
  const all = [
    ...problems,
    ...missingInputs(values, config, problems),
    ...contradictions(values, given, config, now),
    ...config.problems,
  ];
  if (all.length > 0) throw invalidSettings(all, http.sent);
  return {
    schedules: config.schedules,
    people: config.people,
    domains: config.domains,
    alert: values['alert-channel'] ?? config.alert,
    handover: handoverRequest(values),
    dryRun: values['dry-run'],
    lookAhead: values['look-ahead'],
    job,
  };
}

/** Without a file: one schedule, named after all that was given. */
function configOf(values: Values, guards: Guards): Config {
  const names = values.schedule ?? [];
  const { 'user-group': groups, 'topic-channel': topic, 'announce-channel': announcements } = values;
  const schedule: ScheduleSettings = {
    ...guards,
    name: names.join(' + '),
    // An unknown source is a problem of its own.
    sources: (values.source ? names : []).map((schedule) => ({ kind: values.source, schedule })),
    who: 'current',
    also: [],
    ignore: [],
    shadow: [],
    targets: [
      ...(groups ?? []).map((name) => named('slack-user-group', name)),
      ...(topic === null ? [] : [named('slack-topic', topic)]),
      ...(announcements === null ? [] : [named('slack-message', announcements)]),
    ],
  };
  return { schedules: [schedule], people: values.people, domains: new Map(), alert: null };
}

/** A target whose kind takes a plain name. */
function named(kind: TargetKind, name: string): TargetRef {
  return { kind, name, options: name };
}

function guardsOf(
  values: Values,
  given: ReadonlySet<InputName>,
): { defaults: Guards; inputs: Partial<Guards> } {
  const defaults: Guards = {
    onNobody: values['on-nobody'],
    onUnmapped: values['on-unmapped'],
    maxRemovals: values['max-removals'],
  };
  const inputs = {
    ...(given.has('on-nobody') && { onNobody: defaults.onNobody }),
    ...(given.has('on-unmapped') && { onUnmapped: defaults.onUnmapped }),
    ...(given.has('max-removals') && { maxRemovals: defaults.maxRemovals }),
  };
  return { defaults, inputs };
}

function handoverRequest(values: Values): HandoverRequest | null {
  const { 'handover-to': to, 'handover-for': length, 'handover-until': until } = values;
  if (to === null) return null;
  return { to, end: length !== null ? { for: length } : until !== null ? { until } : null };
}

function invalidSettings(problems: readonly string[], sent: number): Failure {
  const what =
    problems.length === 1 ? 'The settings are wrong' : `The settings are wrong in ${problems.length} places`;
  return new Failure(
    `${what}: ${problems.join('; ')}.`,
    sent === 0 ? 'Nothing was sent.' : 'Nothing was changed.',
  );
}
