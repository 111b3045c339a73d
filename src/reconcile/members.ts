import { Failure } from '../failure.ts';
import type { OnCall, Person } from '../model.ts';
import { display, isSame } from '../people.ts';
import type { Member } from '../target.ts';
import { time } from '../text/escape.ts';
import type { DesiredState } from './desired.ts';

/** Who has an account and who has none, and the look-up that failed, if one did. */
export interface Resolved {
  readonly members: readonly Member[];
  readonly unmapped: readonly Person[];
  /** Why each of them has none, and what to do about it; empty for nobody. */
  readonly reason: string;
  readonly failure: Failure | null;
}

/** So many people without an account are described; the others are counted. */
const mostDescribed = 5;

/** The accounts of people in the target's service. Pure. */
export function resolveMembers(
  people: readonly Person[],
  onCall: OnCall,
  ineligible: ReadonlyMap<string, string>,
  state: DesiredState,
): Resolved {
  const members: Member[] = [];
  const unmapped: Person[] = [];
  const reasons: string[] = [];
  let failure: Failure | null = null;
  const leaveOut = (person: Person, why: string, fix: string) => {
    unmapped.push(person);
    reasons.push(`${display(person)} ${roleOf(person, onCall, state)} but ${why}. ${fix}`);
  };
  for (const person of people) {
    const identity = state.identityOf(person);
    if (identity instanceof Failure) failure ??= identity;
    else if ('unmapped' in identity) leaveOut(person, identity.unmapped, state.remedy(person, identity));
    else {
      const why = ineligible.get(identity.account.id);
      if (why === undefined) members.push({ person, account: identity.account });
      else leaveOut(person, why, state.remedyForIneligible(person));
    }
  }
  const more = reasons.length - mostDescribed;
  const described = [
    ...reasons.slice(0, mostDescribed),
    ...(more > 0 ? [`${more} more ${more > 1 ? 'people have' : 'person has'} no account.`] : []),
  ];
  return { members, unmapped, reason: described.join(' '), failure };
}

/** Those around a handover who are not among these people, as far as they have accounts: only who is on call has to be shown. */
export function membersAround(
  people: readonly Person[],
  ineligible: ReadonlyMap<string, string>,
  { around, identityOf }: Pick<DesiredState, 'around' | 'identityOf'>,
): readonly Member[] {
  return around.flatMap((person) => {
    if (people.some((other) => isSame(person, other))) return [];
    const identity = identityOf(person);
    if (identity instanceof Failure || !('account' in identity)) return [];
    return ineligible.has(identity.account.id) ? [] : [{ person, account: identity.account }];
  });
}

/** What somebody has to do with the schedule: `is on call`. */
function roleOf(person: Person, { people }: OnCall, state: DesiredState): string {
  const { schedule, takesOver, traits, details } = state;
  if (traits.isAboutNext)
    return details.from === null ? 'comes on call' : `comes on call on ${time(details.from)}`;
  if (person === takesOver) return 'takes over';
  if (!people.includes(person)) return 'is in `also`';
  return { current: 'is on call', next: 'is on call next', everyone: 'is in the rotation' }[schedule.who];
}
