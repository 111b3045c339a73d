import type { ListedSchedule } from '../../model.ts';
import { orNull } from '../kit/api.ts';
import { isUuid, listed, notFound, pick, type Wording } from '../kit/lookup.ts';
import { once, oncePerKey, oncePerRun } from '../kit/once.ts';
import { segment } from '../kit/segment.ts';
import { createClient, type Jira, listAll } from './client.ts';
import { type Schedule, schedule } from './wire.ts';

const wording: Wording = {
  service: 'Jira Service Management',
  credential: 'account',
  hint: 'Check `schedule`.',
  caveat: 'Jira hides schedules that the `jira-email` account can’t see: add it to the schedule’s team.',
  ignoreCase: true,
};

/**
 * Finds schedules by name, then by id; what looks like an id, the other way round. The list can be filtered by name, so each
 * schedule is looked up on its own, once per run, and a site’s full list is read only for an error. Rejects with a Failure
 * that lists similar names.
 */
export const createSchedules = oncePerRun((context: Jira): ((name: string) => Promise<Schedule>) => {
  const client = createClient(context);
  const list = once(() => listAll(client, '/schedules', schedule).catch(() => []));
  // The filter ignores case, and treats a trailing `*` as a wildcard.
  const byName = async (name: string) =>
    pick(await listAll(client, '/schedules', schedule, { query: name }), name, wording);
  // Jira rejects an invalid id with one of these statuses.
  const byId = (id: string) =>
    orNull(client.operations({ path: `/schedules/${segment(id)}`, schema: schedule }), 400, 404, 422);
  return oncePerKey(async (name: string) => {
    const [first, second] = isUuid(name) ? [byId, byName] : [byName, byId];
    const match = (await first(name)) ?? (await second(name));
    if (match) return match;
    throw notFound(name, await list(), wording);
  });
});

/** Every schedule that the account can see. Rejects with a Failure. */
export async function listSchedules(context: Jira): Promise<readonly ListedSchedule[]> {
  return listed(await listAll(createClient(context), '/schedules', schedule));
}
