import { Failure } from '../failure.ts';
import { createHttp } from '../http/http.ts';
import type { World } from '../http/request.ts';
import { type Environment, readJob } from '../job.ts';
import { describeFailures, log } from '../report/log.ts';
import { createNamer } from '../report/names.ts';
import { createRepository } from '../repository.ts';
import { run } from '../run.ts';
import { connect, repositoryFiles, type Services } from '../services/connect.ts';
import { requirementsOf, sourceLabel } from '../services/registry.ts';
import type { Values } from '../settings/inputs.ts';
import { InvalidSettings } from '../settings/invalid.ts';
import { readInputs } from '../settings/read.ts';
import { setup } from '../setup.ts';
import { markdown } from '../text/escape.ts';
import { list } from '../text/parsers.ts';
import { plus, second } from '../time.ts';
import { forRun } from './parameters.ts';

/** What a button of the form asks for. Each gives one JSON value, or rejects with a Failure. */
type Action = (env: Environment, world: World) => Promise<unknown>;

/** Keboola ends an action after 30 seconds. */
export const actionTimeout = '25s';

/** The sync actions, which must be registered with the component: https://developers.keboola.com/extend/common-interface/actions. */
export const actions: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['testConnection', testConnection],
  ['preview', preview],
  ['listSchedules', listSchedules],
]);

/** Whether the pager and Slack accept their tokens, whatever the form says of schedules by now. */
async function testConnection(env: Environment, world: World): Promise<unknown> {
  const { services, values } = await open(env, world);
  const source = async () => {
    const { list, onCall } = await services.source(values.source);
    const [schedule] = values.schedule ?? [];
    if (list) await list();
    else if (schedule !== undefined) await onCall([schedule])(schedule);
  };
  const slack = async () => {
    if (values['slack-token'] === null) return;
    const nobody = { emails: ['nobody@example.com'] };
    await (await services.directory('slack')).find([nobody])(nobody);
  };
  await Promise.all([source(), slack()]);
  return { status: 'success' };
}

/** What a run would do, as a message for the form. */
async function preview(env: Environment, world: World): Promise<unknown> {
  const report = await run(await setup({ ...forRun(env), 'INPUT_DRY-RUN': 'true' }, world), world);
  const problems = describeFailures(report.changes, report.duties.length > 1);
  const lines = [...problems, ...report.warnings, ...log(report, createNamer(report))];
  return {
    message: lines.map((line) => `- ${markdown(line, 2_000)}`).join('\n'),
    type: problems.length > 0 ? 'error' : report.warnings.length > 0 ? 'warning' : 'success',
    status: problems.length > 0 ? 'error' : 'success',
  };
}

/** The pager's schedules, for a select. */
async function listSchedules(env: Environment, world: World): Promise<unknown> {
  const { services, values } = await open(env, world);
  const source = await services.source(values.source);
  if (!source.list) {
    const what = `${sourceLabel(values.source).replace(/^\w/, (letter) => letter.toUpperCase())} has no list of schedules.`;
    throw new Failure(what, 'Type `schedule` yourself.');
  }
  const all = (await source.list()).map(({ schedule, name }) => ({ label: name, value: schedule }));
  return all.toSorted((one, other) => one.label.localeCompare(other.label, 'en'));
}

/** Opens the services with the access that is given. Schedules and targets may still be missing. */
async function open(env: Environment, world: World): Promise<{ services: Services; values: Values }> {
  const { values, problems } = await readInputs(env);
  const all: Readonly<Record<string, unknown>> = values;
  const missing = (values.source ? requirementsOf(values.source) : [])
    .map((names) => [names].flat())
    .filter((names) => names.every((name) => all[name] === null))
    .map((names) => `${list(names.map((name) => `\`${name}\``))} is missing`);
  if (problems.length + missing.length > 0) throw new InvalidSettings([...problems, ...missing], 0, null);
  const job = readJob(env, '.');
  const http = createHttp(world, plus(world.now(), values.timeout ?? 25 * second), {});
  const connection = { http, values, identity: job.identity, now: world.now };
  const repository = createRepository(job, world.readFile, repositoryFiles(connection));
  return { services: connect({ ...connection, repository, people: [] }), values };
}
