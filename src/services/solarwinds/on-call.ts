import type * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import type { PerSchedule } from '../../model.ts';
import type { Api } from '../kit/api.ts';
import { readTogether } from '../kit/bulk.ts';
import { type Answer, type Plan, plans, whoIsOnCall } from './wire.ts';

/** Schedules per request, to keep its address short. */
const together = 40;

/** Answers for schedules, by id. */
type Answers<T> = ReadonlyMap<string, T>;

/** Asks who is on call in the schedules of a team. All of it may be asked before a schedule's answer is needed. */
export interface Asking {
  /** In every schedule, now. `bulk`: if that is too much at once, each is asked for alone. */
  readonly everywhere: (bulk: boolean) => Promise<Answers<Answer>>;
  /** In these schedules, given by id, now or at a time. Rejects with a Failure for one that the answer leaves out. */
  readonly each: (ids: readonly string[], at?: Date) => PerSchedule<Answer>;
  /** The same with the times of their rotations. */
  readonly plans: (ids: readonly string[], at: Date) => PerSchedule<Plan>;
}

/** “Who is on-call”. */
export function createAsking(api: Api, team: string): Asking {
  const ask = <T>(
    schema: z.ZodMiniType<Answers<T>>,
    ids: readonly string[],
    bulk: boolean,
    at: Date | undefined,
  ) => {
    const query = { teamId: team, scheduleID: ids, time: at && timeText(at) };
    return api({ path: '/v4/schedules/who-is-oncall', query, schema, bulk });
  };
  const askEach = <T>(schema: z.ZodMiniType<Answers<T>>, ids: readonly string[], at: Date | undefined) => {
    const answers = readTogether(ids, (some, bulk) => ask(schema, some, bulk, at), together);
    return async (id: string) => found(await answers(id), id);
  };
  return {
    everywhere: (bulk) => ask(whoIsOnCall, [], bulk, undefined),
    each: (ids, at) => askEach(whoIsOnCall, ids, at),
    plans: (ids, at) => askEach(plans, ids, at),
  };
}

/** A time as the documentation writes it, without a fraction of a second. */
export function timeText(time: Date): string {
  return time.toISOString().replace(/\.\d+/, '');
}

/** Throws a Failure for a paused schedule: it says nothing about who is on call. */
export function unpaused<T extends Answer>(answer: T): T {
  if (!answer.isPaused) return answer;
  throw new Failure(
    `“${answer.name}” is paused in SolarWinds Incident Response, so it does not say who is on call.`,
    'Resume the schedule there, or remove it here until it is resumed.',
  );
}

/** The answer for a schedule. Throws a Failure if there is none, which is not the same as nobody. */
function found<T>(answers: Answers<T>, id: string): T {
  const answer = answers.get(id);
  if (answer) return answer;
  throw new Failure(
    `SolarWinds Incident Response did not say who is on call in schedule ${id}.`,
    'Check that the schedule belongs to the team `solarwinds-team`.',
  );
}
