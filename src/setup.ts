import { createHttp } from './http/http.ts';
import type { Http, Stage, World } from './http/request.ts';
import { type Environment, readJob } from './job.ts';
import { alertStop, type Listener } from './report/alert.ts';
import { createRepository } from './repository.ts';
import { connect, repositoryFiles, type Services } from './services/connect.ts';
import { alertsRequire } from './services/registry.ts';
import type { Values } from './settings/inputs.ts';
import { InvalidSettings } from './settings/invalid.ts';
import { readInputs } from './settings/read.ts';
import { readSettings } from './settings/settings.ts';
import type { Settings } from './settings/types.ts';
import { minute, second } from './time.ts';

/** What a run works with. */
export interface Setup {
  readonly settings: Settings;
  readonly services: Services;
  readonly http: Http;
  readonly listener: Listener;
}

/** The time limit of a run whose `timeout` can't be read. */
const usualTimeout = 5 * minute;

/** A run that is shorter than this has no time to divide. */
const shortest = 10 * second;

/** Puts a run together from the environment. Rejects with one Failure that lists everything that is wrong with it. */
export async function setup(env: Environment, world: World): Promise<Setup> {
  const now = world.now();
  const inputs = await readInputs(env);
  const job = readJob(env, '.');
  const { values } = inputs;
  const timeout = values.timeout ?? usualTimeout;
  const writesNothing = values['dry-run'] !== false || values.mode !== 'sync';
  const deadline = new Date(now.getTime() + timeout);
  const http = createHttp(world, deadline, reservedOf(timeout, hasLastWord(values)), writesNothing);
  const connection = { http, values, identity: job.identity, now: world.now };
  const repository = createRepository(job, world.readFile, repositoryFiles(connection));
  const listening = (channel: string | null, services: Services): Listener => {
    const name = [
      job.repository,
      env.GITHUB_WORKFLOW,
      values.config,
      ...(values.only ?? values.schedule ?? []),
    ];
    return { channel, name: name.map((part) => part ?? ''), url: job.url, services, http };
  };
  try {
    const isFromFork = values.mode === 'check' && (await comesFromFork(env, world));
    const settings = await readSettings(inputs, { job, repository, http, now, isFromFork });
    const services = connect({ ...connection, repository, people: settings.people });
    const listener = listening(settings.dryRun ? null : settings.alert, services);
    return { settings, services, http, listener };
  } catch (error) {
    const channel = error instanceof InvalidSettings ? error.alert : values['alert-channel'];
    const isHeard = !writesNothing && alertsRequire.flat().every((name) => isGiven(values, name));
    const services = connect({ ...connection, repository, people: [] });
    throw await alertStop(listening(isHeard ? channel : null, services), error);
  }
}

/** Whether the run is for a pull request from a fork. */
async function comesFromFork(env: Environment, { readFile }: World): Promise<boolean> {
  return (await import('./settings/fork.ts')).isFromFork(env, readFile);
}

function isGiven(values: Values, name: string): boolean {
  return Object.entries(values).some(([input, value]) => input === name && value !== null);
}

/** Whether something may be sent at the end: a config file may name an alert channel too. */
function hasLastWord(values: Values): boolean {
  return [values['alert-channel'], values.config, values['heartbeat-url']].some((value) => value !== null);
}

/** An alert or a heartbeat takes no longer, in milliseconds. */
const longestAlert = 5 * second;

/** Milliseconds at the end of the run that each of its parts must leave to what follows. */
function reservedOf(timeout: number, isAlerting: boolean): Partial<Record<Stage, number>> {
  const alert = isAlerting ? Math.round(Math.min(longestAlert, timeout / 4)) : 0;
  const rest = Math.max(0, timeout - shortest);
  return { sources: alert + Math.round(rest / 3), targets: alert + Math.round(rest / 6), writes: alert };
}
