import type { SplunkOverride, SplunkPolicy, SplunkState } from './state.ts';

/** What is wrong with a request, and its status. */
export type Refusal = [status: 400 | 404, message: string];

/** "Create an on-call override (take on-call)": until the shift ends, or the one who was replaced takes it back. */
export function takeOver(state: SplunkState, policy: SplunkPolicy, body: unknown, now: Date): Refusal | null {
  const { fromUser, toUser } = fields(body);
  const isKnown = (name: unknown) => state.users.some(({ username }) => username === name);
  if (typeof toUser !== 'string' || !isKnown(toUser)) return [404, 'User not found'];
  const covers = ({ from, until }: Pick<SplunkOverride, 'from' | 'until'>) => from <= now && now < until;
  const over = (user: string) => policy.overrides.findLast((one) => covers(one) && one.instead === user);
  const held = policy.shifts.filter((one) => covers(one) && (over(one.user)?.user || one.user) === fromUser);
  if (held.length === 0) return [400, `${fromUser} is not on call`];
  for (const shift of held) {
    policy.overrides = policy.overrides.filter(
      (one) => !(one.isTaken && covers(one) && one.instead === shift.user),
    );
    const isBack = toUser === shift.user && !over(shift.user);
    if (!isBack)
      policy.overrides.push({
        from: now,
        until: shift.until,
        instead: shift.user,
        user: toUser,
        isTaken: true,
      });
  }
  return null;
}

/** A policy as it is, whatever becomes of it. */
export function copyOf(policy: SplunkPolicy): SplunkPolicy {
  return { ...policy, shifts: [...policy.shifts], overrides: [...policy.overrides] };
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
