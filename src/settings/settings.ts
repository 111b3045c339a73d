import type { Http } from '../http/request.ts';
import type { Job } from '../job.ts';
import type { Repository } from '../repository.ts';
import type { TargetKind } from '../services/registry.ts';
import type { TargetRef } from '../target.ts';
import type { Values } from './inputs.ts';
import { InvalidSettings } from './invalid.ts';
import { missingInputs } from './missing.ts';
import type { Given, ReadInputs } from './read.ts';
import type { Config, Guards, HandoverRequest, ScheduleSettings, Settings } from './types.ts';
import { contradictions } from './validate.ts';

/** What the settings are read with. */
interface Around {
  readonly job: Job;
  readonly repository: Repository;
  readonly http: Pick<Http, 'sent'>;
  readonly now: Date;
  /** The run may go on without secrets, since a pull request from a fork gets none. */
  readonly isFromFork?: boolean;
}

/** Turns the inputs into settings. Rejects with InvalidSettings, which lists everything that is wrong. */
export async function readSettings(
  { values, given, problems }: ReadInputs,
  { job, repository, http, now, isFromFork = false }: Around,
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
  const missing = missingInputs(values, given, config, { problems, isFromFork });
  const all = [
    ...problems,
    ...missing.problems,
    ...contradictions(values, given, config, now),
    ...config.problems,
  ];
  const alert = values['alert-channel'] ?? config.alert;
  if (all.length > 0) throw new InvalidSettings(all, http.sent, alert);
  return {
    schedules: config.schedules,
    people: config.people,
    domains: config.domains,
    alert,
    file: config.file,
    holidays: config.holidays,
    absences: config.absences,
    mode: values.mode,
    withheld: missing.withheld,
    since: values.since,
    operationalShare: values['operational-share'],
    reportFile: values['report-file'],
    handover: handoverRequest(values),
    dryRun: values['dry-run'] || values.mode !== 'sync',
    hidesAddresses: values['hide-addresses'],
    heartbeat: values['heartbeat-url'],
    lookAhead: values['look-ahead'],
    waitForHandover: values['wait-for-handover'],
    job,
  };
}

/** Without a file: one schedule, named after all that was given. */
function configOf(values: Values, guards: Guards): Config {
  const names = values.schedule ?? [];
  const { rotation } = values;
  const { 'user-group': groups, 'topic-channel': topic, 'announce-channel': announcements } = values;
  const schedule: ScheduleSettings = {
    ...guards,
    // Two rotations of a schedule are two things to announce.
    name: names.join(' + ') + (rotation === null ? '' : ` (${rotation})`),
    // An unknown source is a problem of its own.
    sources: (values.source ? names : []).map((schedule) => ({
      kind: values.source,
      schedule,
      ...(rotation !== null && { rotation }),
    })),
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
  return {
    schedules: [schedule],
    people: values.people,
    domains: new Map(),
    alert: null,
    file: null,
    holidays: null,
    absences: [],
  };
}

/** A target whose kind takes a plain name. */
function named(kind: TargetKind, name: string): TargetRef {
  return { kind, name, options: name };
}

function guardsOf(values: Values, given: Given): { defaults: Guards; inputs: Partial<Guards> } {
  const defaults: Guards = {
    onNobody: values['on-nobody'],
    onUnmapped: values['on-unmapped'],
    maxRemovals: values['max-removals'],
    createMissing: values['create-user-group'],
    overlap: values.overlap,
  };
  const inputs = {
    ...(given.has('on-nobody') && { onNobody: defaults.onNobody }),
    ...(given.has('on-unmapped') && { onUnmapped: defaults.onUnmapped }),
    ...(given.has('max-removals') && { maxRemovals: defaults.maxRemovals }),
    ...(given.has('create-user-group') && { createMissing: defaults.createMissing }),
    ...(given.has('overlap') && { overlap: defaults.overlap }),
  };
  return { defaults, inputs };
}

function handoverRequest(values: Values): HandoverRequest | null {
  const { 'handover-to': to, 'handover-for': length, 'handover-until': until } = values;
  if (to === null) return null;
  if (length !== null) return { to, end: { for: length } };
  if (until === null) return { to, end: null };
  return { to, end: typeof until === 'string' ? { untilLocal: until } : { until } };
}
