import type { Source } from '../../model.ts';
import { fulfilled, startAll } from '../kit/once.ts';
import { segment } from '../kit/segment.ts';
import { type Client, createClient, type Jira } from './client.ts';
import { checkStart, historyOf, readHistory, readPeriods, respondersIn } from './history.ts';
import { createOverrides } from './overrides.ts';
import { createSchedules, listSchedules } from './schedules.ts';
import { earliest } from './timeline.ts';
import { accountIds, createUsers } from './users.ts';
import { flatOnCalls, onCalls, type Responder, type Schedule } from './wire.ts';

/** Reads schedules: "List on-call responders" and "Get schedule timeline". */
export function createSource(context: Jira): Source {
  const client = createClient(context);
  const findSchedule = createSchedules(context);
  const users = createUsers(context);
  const { now } = context;
  /** Reads schedules in parallel, then looks up all their accounts together. */
  const readEach = <T>(
    names: readonly string[],
    read: (schedule: Schedule) => Promise<T>,
    respondersIn: (answer: T) => readonly Responder[],
  ): ((name: string) => Promise<T>) => {
    const answerOf = startAll(names, async (name) => read(await findSchedule(name)));
    const asked = fulfilled(names.map(answerOf)).then((answers) =>
      users.load(accountIds(answers.flatMap(respondersIn))),
    );
    return async (name) => {
      await asked;
      return answerOf(name);
    };
  };
  return {
    onCall(names, at) {
      const respondersOf = readEach(
        names,
        async (schedule) => (schedule.enabled ? readOnCall(client, schedule, at) : []),
        (responders) => responders,
      );
      return async (name) => {
        const people = await Promise.all((await respondersOf(name)).map(users.personOf));
        const { enabled, timezone } = await findSchedule(name);
        const inZone = timezone ? { timezone } : {};
        if (enabled) return { people, note: null, ...inZone };
        const note = 'the schedule is disabled in Jira Service Management';
        return { people, note, disabled: true, ...inZone };
      };
    },
    shifts(names, from, until) {
      const periodsOf = readEach(
        names,
        async (schedule) => {
          checkStart({ from, until }, now());
          return readPeriods(client, schedule, { from, until }, now());
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
      const historiesOf = readEach(
        names,
        async (schedule) => {
          checkStart({ from, until }, now());
          return readHistory(client, schedule, { from, until }, now());
        },
        respondersIn,
      );
      return async (name) => historyOf(await historiesOf(name), users);
    },
    past: { from: earliest(now()) },
    list: () => listSchedules(context),
    overrides: createOverrides(context),
  };
}

/**
 * With `flat`, JSM lists only users, and leaves out teams that it can’t resolve. So an empty list is checked against what the
 * schedule itself names: nobody is on call only if that is empty, too.
 */
async function readOnCall(
  { operations }: Client,
  { id }: Schedule,
  at: Date | undefined,
): Promise<readonly Responder[]> {
  const path = `/schedules/${segment(id)}/on-calls`;
  const date = at?.toISOString();
  const users = await operations({ path, query: { flat: 'true', date }, schema: flatOnCalls });
  return users.length > 0 ? users : operations({ path, query: { flat: 'false', date }, schema: onCalls });
}
