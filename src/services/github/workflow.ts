import * as z from 'zod/mini';
import { shape } from '../../http/wire.ts';
import type { Remark } from '../../model.ts';
import type { Repository } from '../../repository.ts';
import { parseYaml } from '../../text/yaml.ts';
import type { Uses } from '../kit/check.ts';
import { createClient, type GitHub, twoParts } from './client.ts';

/** A workflow: https://docs.github.com/rest/actions/workflows. */
interface Workflow {
  readonly path: string;
  /** `active`, `disabled_manually`, `disabled_inactivity`, `disabled_fork`, `deleted`. */
  readonly state: string;
}

const workflows = shape(
  { workflows: z.array(z.object({ path: z.string(), state: z.string() })) },
  (answer): readonly Workflow[] => answer.workflows,
);

/** The part of a workflow file that says when it runs. A schedule in another form is none. */
const file = z.object({
  on: z.catch(
    z.optional(z.object({ schedule: z.optional(z.array(z.object({ cron: z.string() }))) })),
    undefined,
  ),
});

/** So many other workflows are looked at, if this one does not sync by the clock. */
const mostOthers = 10;

/**
 * Looks at the workflow that runs this, and, if that does not sync by the clock, at those with the same action: whether they
 * run on the full hour, and whether they are disabled. What the token may not read is left out.
 */
export async function checkWorkflow(
  context: GitHub & { readonly repository: Pick<Repository, 'read'> },
  { repository, path }: NonNullable<Uses['workflow']>,
  action: string | null,
): Promise<readonly Remark[]> {
  const [all, text] = await Promise.all([
    listWorkflows(context, repository).catch((): readonly Workflow[] => []),
    textOf(context, path),
  ]);
  const own = { path, crons: cronsIn(text) };
  const syncs = own.crons.length > 0 && !/^\s*mode:\s*['"]?check\b/m.test(text);
  const others = all.filter((one) => one.path !== path && one.path.startsWith('.github/workflows/'));
  const found = await Promise.all(
    (syncs ? [] : others.slice(0, mostOthers)).map(async ({ path }) => {
      const text = await textOf(context, path);
      return { path, crons: text.includes(action ?? 'on-call-sync') ? cronsIn(text) : [] };
    }),
  );
  return [own, ...found].flatMap(({ path, crons }) =>
    crons.length === 0
      ? []
      : [...disabled(path, all.find((one) => one.path === path)?.state), ...onTheHour(path, crons)],
  );
}

async function listWorkflows(context: GitHub, name: string): Promise<readonly Workflow[]> {
  const [owner, repo] = twoParts(name);
  const route = 'GET /repos/{owner}/{repo}/actions/workflows';
  return createClient(context).call({ route, parameters: { owner, repo, per_page: 100 }, schema: workflows });
}

/** Empty: there is no such file, or it can't be read. */
function textOf(
  { repository }: { readonly repository: Pick<Repository, 'read'> },
  path: string,
): Promise<string> {
  return repository.read(path).catch(() => '');
}

/** When a workflow runs by the clock, if its file says so in the usual form. */
function cronsIn(text: string): readonly string[] {
  const { document } = parseYaml(text);
  const { data } = z.safeParse(file, document?.toJS({ maxAliasCount: 100 }) ?? {});
  return data?.on?.schedule?.map(({ cron }) => cron) ?? [];
}

function disabled(path: string, state = 'active'): readonly Remark[] {
  if (!state.startsWith('disabled')) return [];
  const why = state === 'disabled_inactivity' ? ', because the repository had no activity for 60 days' : '';
  const fix = 'Enable it: Actions → the workflow → Enable workflow.';
  return [{ severity: 'warning', message: `\`${path}\` is disabled${why}: its schedule does not run.`, fix }];
}

function onTheHour(path: string, crons: readonly string[]): readonly Remark[] {
  const cron = crons.find((one) => hasMinuteZero(one.trim().split(/\s+/)[0] ?? ''));
  if (cron === undefined) return [];
  const message = `\`${path}\` runs on the full hour (\`${cron}\`), when GitHub delays most runs and drops some.`;
  const fix = 'Use other minutes, such as `7,22,37,52 * * * *`.';
  return [{ severity: 'hint', message, fix }];
}

/** Whether the first field of a cron expression has the minute 0: `0`, `*`, `0-30/10`, `15,0`. Every five minutes is as often as GitHub runs. */
function hasMinuteZero(minutes: string): boolean {
  return minutes.split(',').some((part) => /^(\*(\/\d+)?|0+(-\d+)?(\/\d+)?)$/.test(part));
}
