import { Failure, type OnCall, type Person, type Shift, type Source } from '../../model.ts';
import { each } from '../each.ts';
import { segment } from '../kit/segment.ts';
import type { JiraClient } from './client.ts';
import type { Schedules } from './schedules.ts';
import { personOf } from './user.ts';
import type { JiraUsers } from './users.ts';
import { flatOnCalls, onCalls, type Period, type Responder, timeline } from './wire.ts';

const day = 86_400_000;

/** Who is on call in one schedule, before it is known who these are; a note says why it is nobody. */
interface Named {
  readonly responders: readonly Responder[];
  readonly note: string | null;
  readonly disabled?: true;
}

/** Reads schedules: "List on-call responders" and "Get schedule timeline". */
export function jsmOnCall(
  client: JiraClient,
  schedules: Schedules,
  users: JiraUsers,
): Omit<Source, 'overrides'> {
  const personFor = async ({ type, id }: Responder): Promise<Person> =>
    type === 'user'
      ? personOf(id, await users.byId(id))
      : { email: null, name: `${type} ${id}`.trim(), aliases: id === '' ? [] : [id] };
  /** Asks for all accounts of all schedules at once, then tells each schedule who its people are. */
  const introduce = <T, R>(
    answers: ReadonlyMap<string, T | Failure>,
    respondersIn: (answer: T) => readonly Responder[],
    tell: (answer: T) => Promise<R>,
  ) => {
    const all = [...answers.values()].flatMap((one) => (one instanceof Failure ? [] : respondersIn(one)));
    users.load(all.flatMap(({ type, id }) => (type === 'user' ? [id] : [])));
    return each([...answers.keys()], async (name) => {
      const answer = answers.get(name) as T | Failure;
      if (answer instanceof Failure) throw answer;
      return tell(answer);
    });
  };
  return {
    async onCall(names, at) {
      const answers = await each(names, (name) => current(client, schedules, name, at));
      return introduce(
        answers,
        ({ responders }) => responders,
        async ({ responders, ...about }): Promise<OnCall> => ({
          people: await Promise.all(responders.map(personFor)),
          ...about,
        }),
      );
    },
    async shifts(names, from, until) {
      const answers = await each(names, (name) => coming(client, schedules, name, from, until));
      return introduce(
        answers,
        (periods) => periods.map(({ responder }) => responder),
        (periods): Promise<readonly Shift[]> =>
          Promise.all(
            periods.map(async ({ responder, from, until }) => ({
              person: await personFor(responder),
              from,
              until,
            })),
          ),
      );
    },
  };
}

/**
 * Flat, JSM lists users alone. A team that it can't bring down to people is missing there, so that an empty list is
 * held against what the schedule itself names: only if that is nothing, nobody is on call.
 */
async function current(
  { operations }: JiraClient,
  schedules: Schedules,
  name: string,
  at: Date | undefined,
): Promise<Named> {
  const { id, enabled } = await schedules.find(name);
  if (!enabled) {
    return { responders: [], note: 'the schedule is disabled in Jira Service Management', disabled: true };
  }
  const path = (flat: boolean) => {
    const query = new URLSearchParams({ flat: String(flat), ...(at && { date: at.toISOString() }) });
    return `/schedules/${segment(id)}/on-calls?${query}`;
  };
  const responders = await operations({ path: path(true), schema: flatOnCalls });
  if (responders.length > 0) return { responders, note: null };
  return { responders: await operations({ path: path(false), schema: onCalls }), note: null };
}

/** The timeline starts with the day that `from` is in, and a day may have 25 hours: two more are asked for. */
async function coming(
  { operations }: JiraClient,
  schedules: Schedules,
  name: string,
  from: Date,
  until: Date,
): Promise<readonly Period[]> {
  const { id, enabled } = await schedules.find(name);
  if (!enabled) return [];
  const query = new URLSearchParams({
    date: from.toISOString(),
    interval: String(Math.ceil((until.getTime() - from.getTime()) / day) + 2),
    intervalUnit: 'days',
  });
  const periods = await operations({ path: `/schedules/${segment(id)}/timeline?${query}`, schema: timeline });
  return periods.filter((period) => period.from < until && period.until > from);
}
