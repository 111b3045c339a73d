import type { Person } from '../model.ts';
import type { Situation } from '../on-call/duty.ts';
import { comingHandovers } from '../on-call/moment.ts';
import type { ComingShift, Member, Outgoing, TargetRef } from '../target.ts';
import { day } from '../time.ts';
import type { AccountOf } from './account-of.ts';

/** What a target about the coming shift looks at: what begins within its lead and a day. The shifts are read as far. */
export function handoversFor({ lead = 0 }: Pick<TargetRef, 'lead'>, situation: Situation, now: Date) {
  return comingHandovers(situation, now, lead + day);
}

/** The shifts that begin soon. Whoever has no account is reported once theirs is the next. */
export function comingShifts(
  ref: TargetRef,
  situation: Situation,
  accountOf: AccountOf,
  now: Date,
): readonly ComingShift[] {
  return handoversFor(ref, situation, now).map(({ from, until, coming, going }) => ({
    from,
    until,
    members: withAccounts(coming, accountOf).flatMap(({ person, account }): Member[] =>
      account === null ? [] : [{ person, account }],
    ),
    outgoing: withAccounts(going, accountOf),
  }));
}

/** People, each with their account, or `null`. */
export function withAccounts(people: readonly Person[], accountOf: AccountOf): readonly Outgoing[] {
  return people.map((person) => ({ person, account: accountOf(person) }));
}
