import { createHttp } from './http/http.ts';
import type { Http, Stage, World } from './http/request.ts';
import { type Environment, readJob } from './job.ts';
import { createRepository } from './repository.ts';
import { connect, repositoryFiles, type Services } from './services/registry.ts';
import { readInputs } from './settings/read.ts';
import { readSettings } from './settings/settings.ts';
import type { Settings } from './settings/types.ts';
import { minute, second } from './time.ts';

/** What a run works with. */
export interface Setup {
  readonly settings: Settings;
  readonly services: Services;
  readonly http: Http;
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
  const timeout = inputs.values.timeout ?? usualTimeout;
  const http = createHttp(world, new Date(now.getTime() + timeout), reservedOf(timeout));
  const connection = { http, values: inputs.values, identity: job.identity, now: world.now };
  const repository = createRepository(job, world.readFile, repositoryFiles(connection));
  const settings = await readSettings(inputs, { job, repository, http, now });
  return { settings, services: connect({ ...connection, repository }), http };
}

/** Milliseconds at the end of the run that reading the sources, and the targets, must leave to what follows. */
function reservedOf(timeout: number): Partial<Record<Stage, number>> {
  const sources = Math.round(Math.max(0, timeout - shortest) / 3);
  return { sources, targets: Math.round(Math.max(0, timeout - shortest) / 6) };
}
