import type { PerSchedule } from '../../model.ts';
import type { Span } from '../../time.ts';
import type { Api } from '../kit/api.ts';
import { readTogether } from '../kit/bulk.ts';
import { createLookup, pick } from '../kit/lookup.ts';
import { once } from '../kit/once.ts';
import { readAll } from '../kit/pages.ts';
import { readShared } from '../kit/rotations.ts';
import { segment } from '../kit/segment.ts';
import {
  type CurrentSchedule,
  currentSchedule,
  page,
  type ScheduleRef,
  type ScheduleWithShifts,
  scheduleWithShifts,
  team,
} from './wire.ts';

/** Entries per page. FireHydrant allows no more. */
const size = 200;

/** Finds schedules, and reads their shifts. */
export interface Schedules {
  /** All schedules, and who is on call in them. */
  readonly all: (bulk: boolean) => Promise<readonly CurrentSchedule[]>;
  readonly find: (names: readonly string[]) => PerSchedule<CurrentSchedule>;
  /** The shifts of schedules that overlap a span, with overrides: of a team's schedules in one list. */
  readonly read: (
    schedules: readonly ScheduleRef[],
    span: Span,
  ) => (schedule: ScheduleRef) => Promise<ScheduleWithShifts>;
  /** The same of one schedule, asked anew. */
  readonly readAnew: (schedule: ScheduleRef, span: Span) => Promise<ScheduleWithShifts>;
}

/** "List who's on call for the organization", and the on-call schedules of teams. */
export function createSchedules(api: Api, now: () => Date): Schedules {
  const readOrganization = (bulk: boolean) =>
    readAll('FireHydrant’s list of who is on call', 1, (number) => {
      const query = { page: number === 1 ? null : number };
      return api({ path: '/signals_on_call', query, schema: page(currentSchedule), bulk });
    });
  const pathOf = (team: string) => `/teams/${segment(team)}/on_call_schedules`;
  const timesOf = ({ from, until }: Span) => ({
    shift_time_window_start: from.toISOString(),
    shift_time_window_end: until.toISOString(),
  });
  const readTeam = (team: string, span: Span, bulk: boolean) =>
    readAll('FireHydrant’s list of a team’s schedules', 1, (number) => {
      const query = { ...timesOf(span), page: number, per_page: size };
      return api({ path: pathOf(team), query, schema: page(scheduleWithShifts), bulk });
    });
  const readAnew = ({ id, team }: Pick<ScheduleRef, 'id' | 'team'>, span: Span) =>
    api({ path: `${pathOf(team)}/${segment(id)}`, query: timesOf(span), schema: scheduleWithShifts });
  /** A schedule in which nobody is on call may be missing in the organization's list. */
  const inTeams = once(async (): Promise<readonly CurrentSchedule[]> => {
    const teams = await readAll('FireHydrant’s list of teams', 1, (number) =>
      api({ path: '/teams', query: { lite: 'true', page: number, per_page: size }, schema: page(team) }),
    );
    const instant = { from: now(), until: now() };
    const lists = await Promise.all(teams.map(({ id }) => readTeam(id, instant, false)));
    return lists.flat().map(({ shifts: _, ...schedule }) => ({ ...schedule, current: null }));
  });
  const find = createLookup({
    service: 'FireHydrant',
    credential: 'key',
    hint: 'Check `schedule` and `firehydrant-token`.',
    all: readOrganization,
    unlisted: async (name) => pick(await inTeams(), name, { service: 'FireHydrant' }),
  });
  const keyOf = ({ team, id }: ScheduleRef) => JSON.stringify([team, id]);
  const readAlone = readShared((key, span) => {
    const [team, id] = JSON.parse(key) as [string, string];
    return readAnew({ team, id }, span);
  });
  const readList = readShared((team, span) => readTeam(team, span, true));
  return {
    all: readOrganization,
    find,
    readAnew,
    read(schedules, span) {
      const readTeams = [...Map.groupBy(schedules, ({ team }) => team)].map(([team, own]) => {
        const none: readonly ScheduleWithShifts[] = [];
        const read = async (_: readonly string[], bulk: boolean) => (bulk ? readList(team, span) : none);
        const ids = own.map(({ id }) => id);
        return [team, readTogether(ids, read)] as const;
      });
      const lists = new Map(readTeams);
      return async (schedule) => {
        const list = (await lists.get(schedule.team)?.(schedule.id)) ?? [];
        return list.find(({ id }) => id === schedule.id) ?? readAlone(keyOf(schedule), span);
      };
    },
  };
}
