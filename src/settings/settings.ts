import { createHttp, type World } from '../http/http.ts';
import { Failure, type SourceRef, type TargetRef } from '../model.ts';
import { createRepository } from '../repository.ts';
import { type Connection, repositoryFiles } from '../services/registry.ts';
import type { InputName, Values } from './inputs.ts';
import { type Job, readJob } from './job.ts';
import type { KnownPerson } from './people-map.ts';
import { type Environment, readInputs } from './read.ts';
import { contradictions, missing } from './validate.ts';

/** What to do when nobody is on call, somebody has no account, or many would be taken out. */
export interface Guards {
  readonly onNobody: 'keep' | 'fail' | 'disable' | { readonly fallback: readonly string[] };
  readonly onUnmapped: 'fail' | 'skip';
  readonly maxRemovals: number;
}

/** One schedule to be shown: read from one source or several, shown in targets. */
export interface ScheduleSettings extends Guards {
  /** For logs and outputs. */
  readonly name: string;
  readonly sources: readonly SourceRef[];
  /** Whom of the rotation it shows. */
  readonly who: 'current' | 'next' | 'everyone';
  /** Names of people who are always in, on call or not. */
  readonly also: readonly string[];
  /** Names of placeholders that mean nobody. */
  readonly ignore: readonly string[];
  /** Read as well, and only compared. */
  readonly shadow: readonly SourceRef[];
  readonly targets: readonly TargetRef[];
}

/** Somebody takes over by hand, from now. */
export interface HandoverRequest {
  /** E-mail address, Slack id or a name in `people`, as written. */
  readonly to: string;
  /** When it ends, or `null`: when the current shift ends. */
  readonly end: { readonly for: number } | { readonly until: Date } | null;
}

/** What shall be shown where, and who is who: from the inputs alone, or from a config file. */
export interface Plan {
  readonly schedules: readonly ScheduleSettings[];
  readonly people: readonly KnownPerson[];
  /** Domains of addresses, and those to try when one is not found. */
  readonly domains: ReadonlyMap<string, string>;
  /** The channel that is told when something fails. */
  readonly alert: string | null;
  /** All that is wrong with it. */
  readonly problems: readonly string[];
}

/** Everything a run needs to know, checked. */
export interface Settings extends Omit<Plan, 'problems'> {
  readonly handover: HandoverRequest | null;
  readonly dryRun: boolean;
  /** Milliseconds; 0 reads no shifts. */
  readonly lookAhead: number;
  readonly job: Job;
  /** What the services work with: tokens, addresses, a way to send that ends with `timeout`. */
  readonly connection: Connection;
}

const longestRun = 300_000;

/** A run that is shorter than this has no time to divide. */
const shortest = 10_000;

/** Milliseconds that are kept when the sources are read, and when people and targets are. */
function keptOf(timeout: number): readonly number[] {
  const kept = Math.max(0, timeout - shortest) / 3;
  return [kept, kept / 2].map(Math.round);
}

/** Turns the environment into settings. Throws one Failure that lists everything that is wrong. */
export async function readSettings(env: Environment, world: World): Promise<Settings> {
  const now = world.now();
  const { values, given, problems } = await readInputs(env);
  const job = readJob(env, '.');
  const timeout = values.timeout ?? longestRun;
  const http = createHttp(world, new Date(now.getTime() + timeout), keptOf(timeout));
  const connection = { http, values, now: world.now, identity: job.identity };
  const repository = createRepository(job, world.readFile, repositoryFiles(connection));
  const guards = guardsOf(values, given);
  const plan =
    values.config === null
      ? planOf(values, guards.defaults)
      : await (await import('./config/config.ts')).readConfig(values.config, repository, {
          ...guards,
          only: values.only,
          // Where they can't be read, that is a problem of its own.
          people: values.people ?? [],
        });
  problems.push(
    ...missing(values, plan, problems),
    ...contradictions(values, given, plan, now),
    ...plan.problems,
  );
  if (problems.length > 0) throw wrongSettings(problems, http.sent);
  return {
    schedules: plan.schedules,
    people: plan.people,
    domains: plan.domains,
    alert: values['alert-channel'] ?? plan.alert,
    handover: handoverRequest(values),
    dryRun: values['dry-run'],
    lookAhead: values['look-ahead'],
    job,
    connection: { ...connection, repository },
  };
}

/** Without a file: one schedule, named after all that was given. */
function planOf(values: Values, guards: Guards): Plan {
  const names = values.schedule ?? [];
  const topic = values['topic-channel'];
  const announcements = values['announce-channel'];
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
      ...(values['user-group'] ?? []).map((name): TargetRef => ({ kind: 'slack-user-group', name })),
      ...(topic === null ? [] : [{ kind: 'slack-topic', name: topic } as const]),
      ...(announcements === null
        ? []
        : [{ kind: 'slack-message', name: announcements, text: null } as const]),
    ],
  };
  return { schedules: [schedule], people: values.people, domains: new Map(), alert: null, problems: [] };
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

function wrongSettings(problems: readonly string[], sent: number): Failure {
  const what =
    problems.length === 1 ? 'The settings are wrong' : `The settings are wrong in ${problems.length} places`;
  return new Failure(
    `${what}: ${problems.join('; ')}.`,
    sent === 0 ? 'Nothing was sent.' : 'Nothing was changed.',
  );
}
