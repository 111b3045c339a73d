import { isoTime, policyReference, scheduleReference, userReference, wireUser } from './answers.ts';
import { finalSchedule, within } from './final-schedule.ts';
import type { Question, Span } from './question.ts';
import type { EscalationPolicy, PagerdutyState } from './state.ts';

/** On the wire: "List all of the on-calls": one entry for every policy and level, with real starts and ends. */
export function onCalls(state: PagerdutyState, question: Question, span: Span): object[] {
  const wanted = question.req.queries('schedule_ids[]') ?? null;
  const full = question.req.queries('include[]')?.includes('users') ?? false;
  const user = (id: string) => {
    const found = state.users.find((one) => one.id === id && !one.deleted);
    return full && found ? wireUser(found) : userReference(state, id);
  };
  return state.policies.flatMap((policy) =>
    policy.levels.flatMap((targets, index) =>
      targets.flatMap((target) => {
        const entry = { escalation_policy: policyReference(policy), escalation_level: index + 1 };
        return entriesOf(state, target, span, wanted).map(({ user: id, ...rest }) => ({
          ...entry,
          user: user(id),
          ...rest,
        }));
      }),
    ),
  );
}

function entriesOf(
  state: PagerdutyState,
  target: EscalationPolicy['levels'][number][number],
  span: Span,
  wanted: string[] | null,
): { user: string; schedule: object | null; start: string | null; end: string | null }[] {
  if (target.type === 'user') {
    if (wanted !== null && !wanted.includes('null')) return [];
    return [{ user: target.id, schedule: null, start: null, end: null }];
  }
  const schedule = state.schedules.find(({ id }) => id === target.id);
  if (!schedule || (wanted !== null && !wanted.includes(schedule.id))) return [];
  return within(finalSchedule(schedule), span, true).flatMap(({ user, from, until }) =>
    user === null
      ? []
      : { user, schedule: scheduleReference(schedule), start: isoTime(from), end: isoTime(until) },
  );
}
