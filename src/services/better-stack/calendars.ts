import type { Api } from '../kit/api.ts';
import { orInParts } from '../kit/bulk.ts';
import { notFound, pick } from '../kit/lookup.ts';
import { readAll } from '../kit/pages.ts';
import { segment } from '../kit/segment.ts';
import { type Calendar, calendars, oneCalendar } from './wire.ts';

/** Schedules per page: the most there can be, and if that is too much. */
const [pageSize, smallPage] = [250, 25];

const wording = {
  service: 'Better Stack',
  credential: 'token',
  hint: 'Check `schedule` and `better-stack-token`.',
};

/** Better Stack's schedules, with who is on call in them. */
export interface Calendars {
  /** All of them, read anew. Rejects with a Failure. */
  readonly read: () => Promise<readonly Calendar[]>;
  /** One of them, with who is on call at a time. Rejects with a Failure. */
  readonly readAt: (id: string, at: Date) => Promise<Calendar>;
}

/** One list tells all schedules and who is on call in each. */
export function createCalendars(api: Api): Calendars {
  const readPages = (size: number, bulk: boolean) =>
    readAll<Calendar, number>('Better Stack’s list of schedules', 1, async (page) => {
      const query = { page, per_page: size };
      const { items, isLast } = await api({ path: '/api/v2/on-calls', query, schema: calendars, bulk });
      return { items, next: isLast ? null : page + 1 };
    });
  return {
    read: async () => (await orInParts(readPages(pageSize, true))) ?? readPages(smallPage, false),
    readAt: (id, at) =>
      api({
        path: `/api/v2/on-calls/${segment(id)}`,
        query: { date: at.toISOString() },
        schema: oneCalendar,
      }),
  };
}

/**
 * The schedule with this name, else with this id. `default` is the team's default schedule, whatever its name. Throws a Failure if
 * there is none, or several of that name.
 */
export function findCalendar(all: readonly Calendar[], name: string): Calendar {
  const defaults = all.filter(({ isDefault }) => isDefault).map((one) => ({ ...one, name: 'default' }));
  const found = pick(all, name, wording) ?? (name === 'default' ? pick(defaults, name, wording) : null);
  if (found) return found;
  throw notFound(name, all, wording);
}
