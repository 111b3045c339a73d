import { Failure } from '../../failure.ts';
import type { Source } from '../../model.ts';
import { distinct } from '../../people.ts';
import { covers, plus, type Span, second } from '../../time.ts';
import { orNull } from '../kit/api.ts';
import { createLookup, listedBy, type Named } from '../kit/lookup.ts';
import { oncePerKey, startAll } from '../kit/once.ts';
import { readAll } from '../kit/pages.ts';
import { findRotation, perRotation, readShared } from '../kit/rotations.ts';
import { segment } from '../kit/segment.ts';
import { createClient, type IncidentIo, isId } from './client.ts';
import { historyIn, readEntries, shiftsIn } from './entries.ts';
import { createOverrides } from './overrides.ts';
import { allEntries, finalEntries, one, type Schedule, schedules } from './wire.ts';

/** Schedules per page, and per page if that is too much: incident.io works out who is on call in each of them. */
const [pageSize, smallPage] = [100, 10];

/** Reads schedules. The schedule itself says who is on call. */
export function createSource(context: IncidentIo): Source {
  const api = createClient(context);
  const show = (name: string) => api({ path: `/v2/schedules/${segment(name)}`, schema: one });
  const readSchedules = (bulk: boolean) =>
    readAll('incident.io’s list of schedules', '', async (after) => {
      const query = { page_size: bulk ? pageSize : smallPage, after: after || null };
      const { items, next } = await api({ path: '/v2/schedules', query, schema: schedules, bulk });
      // An empty page that points to itself is the end.
      return { items, next: items.length === 0 && next === after ? null : next };
    });
  const lookup = createLookup({
    service: 'incident.io',
    credential: 'key',
    hint: 'Check `schedule` and `incident-io-token`.',
    one: async (name) => (isId(name) ? orNull(show(name)) : null),
    all: readSchedules,
    unlisted: (name) => orNull(show(name), 400, 404, 422),
  });
  const details = oncePerKey(show);
  const entries = {
    final: readShared((schedule, span) => readEntries(api, schedule, span, finalEntries)),
    all: readShared((schedule, span) => readEntries(api, schedule, span, allEntries)),
  };
  /** Whole schedules, or one rotation of each of them. */
  const open = (rotation?: string): Source => {
    const only = <T extends { readonly rotation: string | null }>(schedule: Schedule, all: readonly T[]) =>
      rotation === undefined ? all : inRotation(schedule, rotation, all);
    /** A list that leaves out the rotations is completed by the schedule itself. */
    const finder = (names: readonly string[]) => {
      const find = lookup(names);
      return async (name: string): Promise<Schedule> => {
        const schedule = await find(name);
        if (rotation === undefined || schedule.rotations !== null) return schedule;
        return { ...schedule, rotations: (await details(schedule.id)).rotations };
      };
    };
    const readShifts = async (schedule: Schedule, span: Span) =>
      shiftsIn(only(schedule, await entries.final(schedule.id, span)), span);
    // If the list does not say who is on call, the schedule itself decides. If it does not say either, nobody is on call.
    const readPeople = async (schedule: Schedule) => {
      const { current } = schedule.current === null ? await show(schedule.id) : schedule;
      return only(schedule, current ?? []).map(({ person }) => person);
    };
    const readPeopleAt = async (schedule: Schedule, at: Date) => {
      const shifts = await readShifts(schedule, { from: at, until: plus(at, second) });
      return shifts.filter((shift) => covers(shift, at)).map(({ person }) => person);
    };
    return {
      onCall(names, at) {
        const find = finder(names);
        return startAll(names, async (name) => {
          const schedule = await find(name);
          const people = await (at ? readPeopleAt(schedule, at) : readPeople(schedule));
          const { timezone } = schedule;
          return { people: distinct(people), note: null, ...(timezone && { timezone }) };
        });
      },
      shifts(names, from, until) {
        const find = finder(names);
        return startAll(names, async (name) => readShifts(await find(name), { from, until }));
      },
      history(names, from, until) {
        const find = finder(names);
        const span = { from, until };
        return startAll(names, async (name) => {
          const schedule = await find(name);
          return historyIn(only(schedule, await entries.all(schedule.id, span)), span);
        });
      },
      list: () => listedBy(readSchedules),
      overrides: createOverrides({
        api,
        http: context.http,
        find: finder,
        ...(rotation !== undefined && { rotationIn: (schedule) => rotationIn(schedule, rotation).id }),
      }),
    };
  };
  return { ...open(), inRotation: perRotation(open) };
}

/** What belongs to one rotation of a schedule. Throws a Failure if there is no such rotation, or it can’t be told apart. */
function inRotation<T extends { readonly rotation: string | null }>(
  schedule: Schedule,
  wanted: string,
  all: readonly T[],
): readonly T[] {
  const found = rotationIn(schedule, wanted);
  if (all.some(({ rotation }) => rotation === null)) {
    throw new Failure(
      `incident.io does not say of every shift in the schedule “${schedule.name}” which rotation it is in.`,
      'Leave `rotation` out: a schedule that incident.io has from another pager can only be read as a whole.',
    );
  }
  return all.filter(({ rotation }) => rotation === found.id);
}

function rotationIn({ name, rotations }: Schedule, wanted: string): Named {
  return findRotation(rotations ?? [], wanted, { service: 'incident.io', owner: `the schedule “${name}”` });
}
