import type { PerSchedule, Shift, Source } from '../../model.ts';
import { distinct } from '../../people.ts';
import { covers, overlaps, plus, type Span, second } from '../../time.ts';
import { listedBy } from '../kit/lookup.ts';
import { fulfilled, startAll } from '../kit/once.ts';
import { perRotation } from '../kit/rotations.ts';
import { createClient, type FireHydrant } from './client.ts';
import { createOverrides } from './overrides.ts';
import { inRotation } from './rotation.ts';
import { createSchedules } from './schedules.ts';
import { createUsers } from './users.ts';
import type { CurrentSchedule, RotationShift, ScheduleRef } from './wire.ts';

/** A schedule, and shifts of its rotations. */
type Loaded = ScheduleRef & { readonly shifts: readonly RotationShift[] };

/** Starts reading shifts of schedules, and returns those of each. */
type Load = (schedules: readonly CurrentSchedule[]) => (schedule: CurrentSchedule) => Promise<Loaded>;

/** Reads who is on call in all schedules at once, and each team's coming shifts: "Signals" of the API v1. */
export function createSource(context: FireHydrant): Source {
  const api = createClient(context);
  const users = createUsers(api);
  const schedules = createSchedules(api, context.now);

  /** Whole schedules, or one rotation of each of them. */
  const open = (rotation?: string): Source => {
    /** Reads the shifts of each schedule that exists, and their people in as few requests as possible. */
    const readEach = (names: readonly string[], load: Load) => {
      const find = schedules.find(names);
      const started = fulfilled(names.map(find)).then(async (known) => {
        const each = startAll(known, load(known));
        const loaded = await fulfilled(known.map(each));
        await users.load(loaded.flatMap(({ shifts }) => shifts.flatMap(({ user }) => user ?? [])));
        return each;
      });
      return async (name: string) => {
        const schedule = await find(name);
        const { shifts, ...loaded } = await (await started)(schedule);
        const own = rotation === undefined ? shifts : inRotation(loaded, rotation, shifts);
        const assigned = own.flatMap(({ user, from, until }) => (user ? [{ user, from, until }] : []));
        const people = assigned.map(
          async ({ user, ...span }): Promise<Shift> => ({ ...span, person: await users.find(user) }),
        );
        return { timezone: loaded.timezone, shifts: await Promise.all(people) };
      };
    };

    /** Who is on call at a moment, by the shifts. Of now, the organization's list usually tells. */
    const loadAt = (at: Date | undefined): Load => {
      const moment = at ?? context.now();
      const isTold = ({ current, rotations }: CurrentSchedule) =>
        at === undefined && current !== null && (rotation === undefined || rotations.length > 0);
      return (known) => {
        const span = { from: moment, until: plus(moment, second) };
        const read = schedules.read(
          known.filter((schedule) => !isTold(schedule)),
          span,
        );
        return async (schedule) => {
          if (isTold(schedule)) return { ...schedule, shifts: schedule.current ?? [] };
          const found = await read(schedule);
          return { ...found, shifts: found.shifts.filter((shift) => covers(shift, moment)) };
        };
      };
    };

    const loadSpan =
      (span: Span): Load =>
      (known) => {
        const read = schedules.read(known, span);
        return async (schedule) => {
          const found = await read(schedule);
          // FireHydrant includes those that only touch the span.
          return { ...found, shifts: found.shifts.filter((shift) => overlaps(shift, span)) };
        };
      };

    const readShifts = (names: readonly string[], from: Date, until: Date): PerSchedule<readonly Shift[]> => {
      const read = readEach(names, loadSpan({ from, until }));
      return async (name) => (await read(name)).shifts;
    };

    return {
      onCall(names, at) {
        const read = readEach(names, loadAt(at));
        return async (name) => {
          const { shifts, timezone } = await read(name);
          const people = distinct(shifts.map(({ person }) => person));
          return { people, note: null, ...(timezone !== null && { timezone }) };
        };
      },
      shifts: readShifts,
      past: {
        note: 'FireHydrant changes a shift itself when somebody overrides it, so it does not tell who would have been on call.',
      },
      list: () => listedBy(schedules.all),
      overrides: createOverrides({ api, http: context.http, schedules, users, rotation }),
    };
  };
  return { ...open(), inRotation: perRotation(open) };
}
