import type { Duty } from './duty.ts';
import {
  type Change,
  Failure,
  type Identity,
  type Member,
  type OnCall,
  type Person,
  type State,
  type Target,
} from './model.ts';
import { type Accounts, display } from './people.ts';
import type { Place } from './places.ts';

/** A target and who it shall show. */
export interface Wish extends Place {
  /** A Failure: who is on call is not known, or must not be shown. */
  readonly onCall: OnCall | Failure;
  readonly accounts: Accounts;
}

/** A change, and what to write if its outcome is `planned`. */
export interface Step {
  readonly place: Place;
  readonly change: Change;
  readonly write: { readonly target: Target; readonly before: State; readonly after: State } | null;
  /** What people should be warned of although nothing failed. */
  readonly warning: string | null;
}

/** A place with the duty of its schedule, or with the handover's, as if it stood. */
export function wish(place: Place, duties: readonly Duty[], accounts: Accounts): Wish {
  const duty = duties.find(({ schedule }) => schedule === place.schedule);
  if (!duty) throw new Error(`no duty was read for ${place.schedule.name}`);
  const { handover } = duty;
  return { ...place, onCall: handover instanceof Failure ? handover : (handover ?? duty).onCall, accounts };
}

/** What people see of a state: a target that is switched off shows nothing. */
export function shown({ entries, enabled }: State): readonly string[] {
  return enabled ? entries : [];
}

/** What every target must become. Pure: nothing is read or written here, and what is in doubt stays as it is. */
export function plan(wishes: readonly Wish[]): readonly Step[] {
  return wishes.map((wish) => {
    const rival = wishes.find((other) => other !== wish && samePlace(other, wish));
    if (!rival) return planOne(wish);
    const other = `${rival.ref.kind} ${rival.ref.name} of “${rival.schedule.name}”`;
    return failed(
      wish,
      `This is the same place as ${other}: they would overwrite each other. Leave one of them out.`,
    );
  });
}

function planOne(wish: Wish): Step {
  const { found, onCall, schedule } = wish;
  if (found instanceof Failure) {
    return failed(wish, onCall instanceof Failure ? `${found.reason} ${onCall.reason}` : found.reason);
  }
  if (onCall instanceof Failure) return failed(wish, `It stays as it is. ${onCall.reason}`);
  const { target, state } = found;
  if (onCall.people.length === 0) return nobody(wish, target, state, onCall.note);
  const { members, left, broken } = sort(onCall.people, target, wish.accounts);
  if (broken) return failed(wish, `It stays as it is, since a look-up failed. ${broken.reason}`);
  const without = left.map(([person, why]) => `${display(person)}: ${why}`).join('; ');
  if (left.length > 0 && (schedule.onUnmapped === 'fail' || members.length === 0)) {
    return failed(wish, `It stays as it is: on call without an account is ${without}. ${remedy(left)}`);
  }
  const warning =
    left.length === 0 ? null : `Left out, since \`on-unmapped\` is \`skip\`: ${without}. ${remedy(left)}`;
  return become(wish, target, state, { ...state, entries: target.entries(members), enabled: true }, warning);
}

/** From what is there to what is wanted: nothing, a write, or a refusal. */
function become(wish: Wish, target: Target, before: State, after: State, warning: string | null): Step {
  const step = { place: wish, write: null, warning };
  const change = { ...labels(wish), before: shown(before), after: shown(after), reason: warning };
  if (before.enabled === after.enabled && equal(before.entries, after.entries)) {
    return { ...step, change: { ...change, outcome: 'unchanged' } };
  }
  if (before.locked) return failed(wish, before.locked.reason);
  const removed = change.before.filter((entry) => !after.entries.includes(entry)).length;
  const { maxRemovals } = wish.schedule;
  if (removed > maxRemovals) {
    const fix = `If that is right, set \`max-removals: ${removed}\` for one run.`;
    return failed(
      wish,
      `This would take out ${removed} members, more than \`max-removals: ${maxRemovals}\`. ${fix}`,
    );
  }
  return { ...step, change: { ...change, outcome: 'planned' }, write: { target, before, after } };
}

function nobody(wish: Wish, target: Target, state: State, note: string | null): Step {
  const { onNobody, name } = wish.schedule;
  const why = `Nobody is on call in “${name}”${note ? ` (${note})` : ''}`;
  if (onNobody === 'fail') return failed(wish, `${why}, and \`on-nobody\` is \`fail\`: it stays as it is.`);
  if (onNobody === 'disable' && target.canDisable) {
    return become(
      wish,
      target,
      state,
      { ...state, enabled: false },
      `${why}: it is disabled until somebody is.`,
    );
  }
  const warning = `${why}: ${wish.ref.kind} ${wish.ref.name} keeps what is there.`;
  const entries = shown(state);
  const change: Change = {
    ...labels(wish),
    before: entries,
    after: entries,
    outcome: 'kept',
    reason: warning,
  };
  return { place: wish, change, write: null, warning };
}

/** Nothing is written, and what is there stays. */
function failed(wish: Wish, reason: string): Step {
  const entries = wish.found instanceof Failure ? null : shown(wish.found.state);
  const change: Change = { ...labels(wish), before: entries, after: entries, outcome: 'failed', reason };
  return { place: wish, change, write: null, warning: null };
}

/** Who has an account, who has none and why, and whether a look-up failed. */
function sort(people: readonly Person[], target: Target, accounts: Accounts) {
  const members: Member[] = [];
  const left: [Person, string][] = [];
  let broken: Failure | null = null;
  for (const person of people) {
    const identity: Identity | undefined = accounts.get(target.service)?.get(person);
    if (!identity) throw new Error(`${display(person)} was not looked up in ${target.service}`);
    if ('account' in identity) members.push({ person, account: identity.account });
    else if ('unmapped' in identity) left.push([person, identity.unmapped]);
    else broken ??= identity.failure;
  }
  return { members, left, broken };
}

function remedy([first]: readonly [Person, string][]): string {
  const name = first?.[0].email ?? first?.[0].aliases[0] ?? 'name';
  return `Add the account to \`people\` (\`${name}: U…\`), or mend the address in one of the two services.`;
}

function labels({ schedule, ref }: Wish) {
  return { schedule: schedule.name, target: ref };
}

function equal(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((entry, index) => entry === other[index]);
}

function samePlace({ found: one }: Wish, { found: other }: Wish): boolean {
  return !(one instanceof Failure) && !(other instanceof Failure) && one.state.place === other.state.place;
}
