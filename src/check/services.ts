import { asFailure } from '../failure.ts';
import type { Finding } from '../model.ts';
import type { Setup } from '../setup.ts';

/** What the services themselves find: tokens, the alert channel, the workflow. One that fails never stops another. */
export async function findInServices({ settings, services }: Setup): Promise<readonly Finding[]> {
  const { schedules, alert, job, file } = settings;
  const sources = schedules.flatMap(({ sources, shadow }) => [...sources, ...shadow]);
  const checks = await services.checks({
    sources,
    targets: schedules.flatMap(({ targets }) => targets),
    targetNames: schedules.flatMap(({ targets }) => targets.map(({ name }) => name)),
    readsFiles: file !== null || sources.some(({ kind }) => kind === 'rota'),
    alert,
    workflow: job.workflow,
    action: job.action,
  });
  const found = await Promise.all(
    checks.map(async ({ subject, run }) => {
      try {
        return (await run()).map((remark): Finding => ({ subject, ...remark }));
      } catch (error) {
        const { message, fix } = asFailure(error);
        return [{ subject, severity: 'failure' as const, message, fix }];
      }
    }),
  );
  return found.flat();
}
