import { type RootlyContext, RootlyError, wireShift } from './answers.ts';
import type { RootlySchedule, RootlyState } from './state.ts';

/** Lists a schedule's overrides. After a write, the list of before may be returned for a while. */
export function createOverrideLists(state: RootlyState) {
  const stale = new Map<RootlySchedule, { overrides: RootlySchedule['overrides']; reads: number }>();
  return {
    isAboutToChange(schedule: RootlySchedule) {
      stale.set(schedule, { overrides: [...schedule.overrides], reads: state.lag });
    },
    overridesOf(schedule: RootlySchedule) {
      const old = stale.get(schedule);
      if (!old?.reads || state.lag === 0) return schedule.overrides;
      old.reads -= 1;
      return old.overrides;
    },
  };
}

/**
 * "creates an override shift". The same override again is the one that exists, with a 200; others that overlap the new one
 * are removed.
 */
export function createOverride(
  c: RootlyContext,
  state: RootlyState,
  schedule: RootlySchedule,
  isAboutToChange: () => void,
): Response {
  const attributes = fields(fields(fields(c.env.body).data).attributes);
  const from = readTime(attributes.starts_at, 'Starts at');
  const until = readTime(attributes.ends_at, 'Ends at');
  const found = state.users.find(({ id }) => id === attributes.user_id);
  if (!found) throw new RootlyError(422, 'User must exist');
  if (until <= from) throw new RootlyError(422, 'Ends at must be greater than starts at');
  const override = { from, until, user: String(found.id) };
  const isSame = (one: typeof override) =>
    +one.from === +from && +one.until === +until && one.user === override.user;
  const existing = schedule.overrides.find(isSame);
  if (existing) return c.json({ data: wireShift(schedule, existing) });
  isAboutToChange();
  if (state.replacesOverlapping)
    schedule.overrides = schedule.overrides.filter((one) => one.until <= from || one.from >= until);
  schedule.overrides.push(override);
  return c.json({ data: wireShift(schedule, override) }, 201);
}

function readTime(value: unknown, name: string): Date {
  const time = new Date(typeof value === 'string' ? value : Number.NaN);
  if (Number.isNaN(time.getTime())) throw new RootlyError(422, `${name} can't be blank`);
  return time;
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
