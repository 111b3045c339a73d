import type { ListedSchedule } from '../../model.ts';
import { orNull } from '../kit/api.ts';
import { isUuid, listed, notFound, pick, type Wording } from '../kit/lookup.ts';
import { once, oncePerKey, oncePerRun, quiet } from '../kit/once.ts';
import { segment } from '../kit/segment.ts';
import { listAll, listWithin, type Operations } from './client.ts';
import { type Schedule, schedule } from './wire.ts';

const wording: Omit<Wording, 'service'> = {
  credential: 'account',
  hint: 'Check `schedule`.',
  caveat: 'Schedules that the `jira-email` account can’t see are left out: add it to the schedule’s team.',
  ignoreCase: true,
};

/** So many schedules are each looked up by name. For more, a site's whole list takes fewer requests, unless it is long. */
const fewNames = 3;

/** Finds a schedule. Rejects with a Failure that lists similar names. */
interface FindSchedule {
  (name: string): Promise<Schedule>;
  /** Looks these up in as few requests as possible, because they will all be asked for. */
  all(names: readonly string[]): void;
}

/**
 * Finds schedules by name, then by id; what looks like an id, the other way round, and each once per run. The list can be
 * filtered by name, so a few are looked up one by one.
 */
export const createSchedules = oncePerRun((operations: Operations): FindSchedule => {
  const { service, api } = operations;
  const list = once(() => listAll(operations, '/schedules', schedule).catch(() => []));
  // The filter ignores case, and treats a trailing `*` as a wildcard.
  const byName = async (name: string) =>
    pick(await listAll(operations, '/schedules', schedule, { query: name }), name, { service, ...wording });
  // An invalid id is rejected with one of these statuses.
  const byId = (id: string) =>
    orNull(api({ path: `/schedules/${segment(id)}`, schema: schedule }), 400, 404, 422);
  const alone = async (name: string) => {
    const [first, second] = isUuid(name) ? [byId, byName] : [byName, byId];
    const match = (await first(name)) ?? (await second(name));
    if (match) return match;
    throw notFound(name, await list(), { service, ...wording });
  };
  const find = oncePerKey(alone);
  return Object.assign((name: string) => find(name), {
    all(names: readonly string[]) {
      const fresh = [...new Set(names)].filter((name) => !find.has(name));
      if (fresh.length <= fewNames) return;
      const whole = quiet(listWithin(operations, '/schedules', schedule, fresh.length));
      for (const name of fresh) {
        const inList = async () => pick((await whole) ?? [], name, { service, ...wording });
        find.fill(
          name,
          inList().then((match) => match ?? alone(name)),
        );
      }
    },
  });
});

/** Every schedule that the account can see. Rejects with a Failure. */
export async function listSchedules(operations: Operations): Promise<readonly ListedSchedule[]> {
  return listed(await listAll(operations, '/schedules', schedule));
}
