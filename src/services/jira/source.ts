import type { Source } from '../../model.ts';
import { day, overlaps } from '../../time.ts';
import { startAll } from '../kit/once.ts';
import { segment } from '../kit/segment.ts';
import { type Client, createClient, type Jira } from './client.ts';
import { createOverrides } from './overrides.ts';
import { createSchedules } from './schedules.ts';
import { accountIds, createUsers } from './users.ts';
import { flatOnCalls, onCalls, type Period, type Responder, type Schedule, timeline } from './wire.ts';

/** Reads schedules: "List on-call responders" and "Get schedule timeline". */
export function createSource(context: Jira): Source {
  const client = createClient(context);
  const findSchedule = createSchedules(context);
  const users = createUsers(context);
  /** Reads schedules side by side, then asks for all accounts in them together. Nobody is in one that is disabled. */
  const readEach = <T extends { readonly responder: Responder }>(
    names: readonly string[],
    read: (schedule: Schedule) => Promise<readonly T[]>,
  ) => {
    const entriesOf = startAll(names, async (name) => {
      const schedule = await findSchedule(name);
      return schedule.enabled ? read(schedule) : [];
    });
    const asked = Promise.allSettled(names.map(entriesOf)).then((answers) => {
      const entries = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
      users.load(accountIds(entries.map(({ responder }) => responder)));
    });
    return async (name: string) => {
      await asked;
      const entries = await entriesOf(name);
      return Promise.all(
        entries.map(async ({ responder, ...entry }) => ({
          ...entry,
          person: await users.personOf(responder),
        })),
      );
    };
  };
  return {
    onCall(names, at) {
      const entriesOf = readEach(names, (schedule) => readOnCall(client, schedule, at));
      return async (name) => {
        const people = (await entriesOf(name)).map(({ person }) => person);
        if ((await findSchedule(name)).enabled) return { people, note: null };
        return { people, note: 'the schedule is disabled in Jira Service Management', disabled: true };
      };
    },
    shifts: (names, from, until) => readEach(names, (schedule) => readPeriods(client, schedule, from, until)),
    overrides: createOverrides(context),
  };
}

/**
 * Flat, JSM lists users alone. A team that it can’t resolve to people is missing there, so that an empty list is compared
 * with what the schedule itself names: only if that is nothing, nobody is on call.
 */
async function readOnCall(
  { operations }: Client,
  { id }: Schedule,
  at: Date | undefined,
): Promise<readonly { readonly responder: Responder }[]> {
  const path = `/schedules/${segment(id)}/on-calls`;
  const date = at?.toISOString();
  const users = await operations({ path, query: { flat: 'true', date }, schema: flatOnCalls });
  const responders =
    users.length > 0 ? users : await operations({ path, query: { flat: 'false', date }, schema: onCalls });
  return responders.map((responder) => ({ responder }));
}

/** The timeline starts with the day that `from` is in, and a day may have 25 hours: two more are asked for. */
async function readPeriods(
  { operations }: Client,
  { id }: Schedule,
  from: Date,
  until: Date,
): Promise<readonly Period[]> {
  const interval = Math.ceil((until.getTime() - from.getTime()) / day) + 2;
  const periods = await operations({
    path: `/schedules/${segment(id)}/timeline`,
    query: { date: from.toISOString(), interval, intervalUnit: 'days' },
    schema: timeline,
  });
  return periods.filter((period) => overlaps(period, { from, until }));
}
