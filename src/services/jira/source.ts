import type { Source } from '../../model.ts';
import { overlaps } from '../../time.ts';
import { fulfilled, startAll } from '../kit/once.ts';
import { segment } from '../kit/segment.ts';
import { type Client, createClient, type Jira } from './client.ts';
import { createOverrides } from './overrides.ts';
import { createSchedules } from './schedules.ts';
import { askTimeline } from './timeline.ts';
import { accountIds, createUsers } from './users.ts';
import { flatOnCalls, onCalls, type Responder, type Schedule, timeline } from './wire.ts';

/** Reads schedules: "List on-call responders" and "Get schedule timeline". */
export function createSource(context: Jira): Source {
  const client = createClient(context);
  const findSchedule = createSchedules(context);
  const users = createUsers(context);
  /** Reads schedules in parallel, then looks up all their accounts together. A disabled schedule has nobody. */
  const readEach = <T extends { readonly responder: Responder }>(
    names: readonly string[],
    read: (schedule: Schedule) => Promise<readonly T[]>,
  ) => {
    const entriesOf = startAll(names, async (name) => {
      const schedule = await findSchedule(name);
      return schedule.enabled ? read(schedule) : [];
    });
    const asked = fulfilled(names.map(entriesOf)).then((entries) =>
      users.load(accountIds(entries.flat().map(({ responder }) => responder))),
    );
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
        const { enabled, timezone } = await findSchedule(name);
        const inZone = timezone ? { timezone } : {};
        if (enabled) return { people, note: null, ...inZone };
        const note = 'the schedule is disabled in Jira Service Management';
        return { people, note, disabled: true, ...inZone };
      };
    },
    shifts: (names, from, until) =>
      readEach(names, async (schedule) => {
        const periods = await askTimeline(client, schedule, { from, until }, timeline);
        return periods.filter((period) => overlaps(period, { from, until }));
      }),
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
): Promise<readonly { readonly responder: Responder }[]> {
  const path = `/schedules/${segment(id)}/on-calls`;
  const date = at?.toISOString();
  const users = await operations({ path, query: { flat: 'true', date }, schema: flatOnCalls });
  const responders =
    users.length > 0 ? users : await operations({ path, query: { flat: 'false', date }, schema: onCalls });
  return responders.map((responder) => ({ responder }));
}
