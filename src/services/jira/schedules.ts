import type { ListedSchedule } from '../../model.ts';
import { orNull } from '../kit/api.ts';
import { isUuid, listed, notFound, pick, type Wording } from '../kit/lookup.ts';
import { once, oncePerKey, oncePerRun } from '../kit/once.ts';
import { segment } from '../kit/segment.ts';
import { listAll, type Operations } from './client.ts';
import { type Schedule, schedule } from './wire.ts';

const wording: Omit<Wording, 'service'> = {
  credential: 'account',
  hint: 'Check `schedule`.',
  caveat: 'Schedules that the `jira-email` account can’t see are left out: add it to the schedule’s team.',
  ignoreCase: true,
};

/**
 * Finds schedules by name, then by id; what looks like an id, the other way round. The list can be filtered by name, so each
 * schedule is looked up on its own, once per run, and a site’s full list is read only for an error. Rejects with a Failure
 * that lists similar names.
 */
export const createSchedules = oncePerRun((operations: Operations): ((name: string) => Promise<Schedule>) => {
  const { service, api } = operations;
  const list = once(() => listAll(operations, '/schedules', schedule).catch(() => []));
  // The filter ignores case, and treats a trailing `*` as a wildcard.
  const byName = async (name: string) =>
    pick(await listAll(operations, '/schedules', schedule, { query: name }), name, { service, ...wording });
  // An invalid id is rejected with one of these statuses.
  const byId = (id: string) =>
    orNull(api({ path: `/schedules/${segment(id)}`, schema: schedule }), 400, 404, 422);
  return oncePerKey(async (name: string) => {
    const [first, second] = isUuid(name) ? [byId, byName] : [byName, byId];
    const match = (await first(name)) ?? (await second(name));
    if (match) return match;
    throw notFound(name, await list(), { service, ...wording });
  });
});

/** Every schedule that the account can see. Rejects with a Failure. */
export async function listSchedules(operations: Operations): Promise<readonly ListedSchedule[]> {
  return listed(await listAll(operations, '/schedules', schedule));
}
