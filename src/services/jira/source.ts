import type { OnCall, Source } from '../../model.ts';
import { covers, plus, type Span, second } from '../../time.ts';
import { fulfilled, startAll } from '../kit/once.ts';
import { aroundNow, createRotationFinder, perRotation, type RotationFinder } from '../kit/rotations.ts';
import { segment } from '../kit/segment.ts';
import { createClient, type Jira, listAll, type Operations } from './client.ts';
import { checkStart, historyOf, readHistory, readPeriods, respondersIn } from './history.ts';
import { createOverrides } from './overrides.ts';
import { createSchedules, listSchedules } from './schedules.ts';
import { createTimelines, earliest, type Timelines } from './timeline.ts';
import { accountIds, createUsers, createUsersWithoutJira, type Users } from './users.ts';
import {
  flatOnCalls,
  onCalls,
  onlyRotation,
  periodsIn,
  type Responder,
  type Schedule,
  scheduleRotation,
  type Timeline,
} from './wire.ts';

/** What a source and those of its rotations share. */
interface Shared {
  readonly context: Jira;
  readonly operations: Operations;
  readonly users: Users;
  readonly timelines: Timelines;
}

/** Reads the schedules of Jira Service Management: "List on-call responders" and "Get schedule timeline". */
export function createSource(context: Jira): Source {
  return open(context, createClient(context).jsm, createUsers(context));
}

/** Reads the schedules of Compass, whose API is the same. Its site may have no Jira to look people up in. */
export function createCompassSource(context: Jira): Source {
  return open(context, createClient(context).compass, createUsersWithoutJira(context));
}

function open(context: Jira, operations: Operations, users: Users): Source {
  const findSchedule = createSchedules(operations);
  const shared = { context, operations, users, timelines: createTimelines(operations) };
  const rotationsOf = async (schedule: string) => {
    const { id } = await findSchedule(schedule);
    return listAll(operations, `/schedules/${segment(id)}/rotations`, scheduleRotation);
  };
  return {
    ...sourceOf(shared),
    inRotation: perRotation((rotation) =>
      sourceOf(shared, createRotationFinder(rotation, operations.service, rotationsOf)),
    ),
  };
}

/** Whole schedules, or one rotation of each of them. */
function sourceOf(shared: Shared, findRotation?: RotationFinder): Source {
  const { context, operations, users, timelines } = shared;
  const { service } = operations;
  const { now } = context;
  const findSchedule = createSchedules(operations);
  /** Reads schedules in parallel, then looks up all their accounts together. */
  const readEach = <T>(
    names: readonly string[],
    read: (schedule: Schedule, name: string) => Promise<T>,
    respondersIn: (answer: T) => readonly Responder[],
  ): ((name: string) => Promise<T>) => {
    findSchedule.all(names);
    const answerOf = startAll(names, async (name) => read(await findSchedule(name), name));
    const asked = fulfilled(names.map(answerOf)).then((answers) =>
      users.load(accountIds(answers.flatMap(respondersIn))),
    );
    return async (name) => {
      await asked;
      return answerOf(name);
    };
  };
  /** A timeline without the other rotations. A rotation that has no periods may be missing in it. */
  const only = async (name: string, timeline: Timeline): Promise<Timeline> => {
    if (!findRotation) return timeline;
    const existing = timeline.final.filter(({ isDeleted }) => !isDeleted);
    return onlyRotation(timeline, (await findRotation(name, existing)).id);
  };
  const readRotation = async ({ id }: Schedule, name: string, at: Date | undefined) => {
    const span = at ? { from: at, until: plus(at, second) } : aroundNow(now());
    const { final } = await only(name, await timelines.final(id, span));
    const moment = at ?? now();
    return periodsIn(final).flatMap((period) => (covers(period, moment) ? period.responder : []));
  };
  return {
    onCall(names, at) {
      const respondersOf = readEach(
        names,
        async (schedule, name) => {
          if (!schedule.enabled) return [];
          return findRotation ? readRotation(schedule, name, at) : readOnCall(operations, schedule, at);
        },
        (responders) => responders,
      );
      return async (name): Promise<OnCall> => {
        const people = await Promise.all((await respondersOf(name)).map(users.personOf));
        const { enabled, timezone } = await findSchedule(name);
        const warning = users.warningAbout(people);
        const more = { ...(timezone && { timezone }), ...(warning !== null && { warning }) };
        if (enabled) return { people, note: null, ...more };
        return { people, note: `the schedule is disabled in ${service}`, disabled: true, ...more };
      };
    },
    shifts(names, from, until) {
      const asked = { from, until };
      const periodsOf = readEach(
        names,
        async (schedule, name) => {
          checkStart(service, asked, now());
          const read = async ({ id }: Schedule, span: Span) => only(name, await timelines.final(id, span));
          return readPeriods(read, schedule, asked, now());
        },
        (periods) => periods.map(({ responder }) => responder),
      );
      return async (name) =>
        Promise.all(
          (await periodsOf(name)).map(async ({ responder, ...times }) => ({
            ...times,
            person: await users.personOf(responder),
          })),
        );
    },
    history(names, from, until) {
      const asked = { from, until };
      const historiesOf = readEach(
        names,
        async (schedule, name) => {
          checkStart(service, asked, now());
          const read = async ({ id }: Schedule, span: Span) => only(name, await timelines.full(id, span));
          return readHistory(read, schedule, asked, now());
        },
        respondersIn,
      );
      return async (name) => historyOf(await historiesOf(name), users);
    },
    past: { from: earliest(now()) },
    list: () => listSchedules(operations),
    overrides: createOverrides({ http: context.http, operations, users, findRotation }),
  };
}

/**
 * With `flat`, only users are listed, and teams that can’t be resolved are left out. So an empty list is checked against what
 * the schedule itself names: nobody is on call only if that is empty, too.
 */
async function readOnCall(
  { api }: Operations,
  { id }: Schedule,
  at: Date | undefined,
): Promise<readonly Responder[]> {
  const path = `/schedules/${segment(id)}/on-calls`;
  const date = at?.toISOString();
  const users = await api({ path, query: { flat: 'true', date }, schema: flatOnCalls });
  return users.length > 0 ? users : api({ path, query: { flat: 'false', date }, schema: onCalls });
}
