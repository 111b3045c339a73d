import { Failure } from '../failure.ts';
import type { Person } from '../model.ts';
import type { Situation } from '../on-call/duty.ts';
import { comingHandovers } from '../on-call/moment.ts';
import type { Accounts } from '../people.ts';
import type { ComingShift, Member, Outgoing, TargetRef } from '../target.ts';
import { day } from '../time.ts';

/** What a target about the coming shift looks at: what begins within its lead and a day. The shifts are read as far. */
export function handoversFor({ lead = 0 }: Pick<TargetRef, 'lead'>, situation: Situation, now: Date) {
  return comingHandovers(situation, now, lead + day);
}

/** The shifts that begin soon. Whoever has no account is reported once theirs is the next. */
export function comingShifts(
  ref: TargetRef,
  situation: Situation,
  directory: string | null,
  accounts: Accounts,
  now: Date,
): readonly ComingShift[] {
  return handoversFor(ref, situation, now).map(({ from, until, coming, going }) => ({
    from,
    until,
    members: withAccounts(coming, directory, accounts).flatMap(({ person, account }): Member[] =>
      account === null ? [] : [{ person, account }],
    ),
    outgoing: withAccounts(going, directory, accounts),
  }));
}

/** People, each with their account in a directory, or `null`. */
export function withAccounts(
  people: readonly Person[],
  directory: string | null,
  accounts: Accounts,
): readonly Outgoing[] {
  return people.map((person) => {
    const identity = directory === null ? undefined : accounts.get(directory)?.get(person);
    const isFound = identity !== undefined && !(identity instanceof Failure) && 'account' in identity;
    return { person, account: isFound ? identity.account : null };
  });
}
