import {
  asFailure,
  type Change,
  Failure,
  type Member,
  type Person,
  type Showing,
  type State,
  type Target,
} from '../model.ts';
import { display, distinct } from '../people.ts';
import type { Place } from './current.ts';
import type { Wish } from './desired.ts';

/** A change, and what to write if its outcome is `planned`. */
export interface Step {
  readonly place: Place;
  readonly change: Change;
  readonly write: Write | null;
  /** What people should be warned of although nothing failed. */
  readonly warning: string | null;
}

/** From what is there to what shall be there. */
export interface Write {
  readonly target: Target;
  readonly before: State;
  readonly after: State;
  readonly showing: Showing;
}

/** What people see of a state: a target that is switched off shows nothing. */
export function shown({ entries, enabled }: State): readonly string[] {
  return enabled ? entries : [];
}

/** What every target must become. Pure: nothing is read or written here, and what is in doubt stays as it is. */
export function plan(wishes: readonly Wish[]): readonly Step[] {
  const places = Map.groupBy(wishes, (wish) =>
    wish.found instanceof Failure ? wish : wish.found.state.place,
  );
  const steps = wishes.map((wish) => {
    const same = wish.found instanceof Failure ? [] : (places.get(wish.found.state.place) ?? []);
    const rival = same.find((other) => other !== wish);
    if (!rival) return planOne(wish);
    const other = `${rival.ref.kind} ${rival.ref.name} of “${rival.schedule.name}”`;
    return failed(
      wish,
      `This is the same place as ${other}: they would overwrite each other. Leave one of them out.`,
    );
  });
  return steps.map((step) => (step.write?.target.follows ? follow(step, steps) : step));
}

/** What can't be read back changes only if another target of its schedule does. */
function follow(step: Step, steps: readonly Step[]): Step {
  const leads = steps.some(
    ({ place, write }) => place.schedule === step.place.schedule && write !== null && !write.target.follows,
  );
  if (leads) return step;
  const { after } = step.change;
  return { ...step, write: null, change: { ...step.change, before: after, outcome: 'unchanged' } };
}

function planOne(wish: Wish): Step {
  const { found, onCall, schedule, outsiders } = wish;
  if (found instanceof Failure) {
    return failed(wish, onCall instanceof Failure ? `${found.reason} ${onCall.reason}` : found.reason);
  }
  if (onCall instanceof Failure) return failed(wish, `It stays as it is. ${onCall.reason}`);
  const { target, state } = found;
  if (onCall.people.length === 0) return nobody(wish, target, state, onCall.note);
  if (outsiders instanceof Failure) return failed(wish, `It stays as it is. ${outsiders.reason}`);
  const people = target.holdsMembers ? distinct([...onCall.people, ...wish.also]) : onCall.people;
  const { members, left, broken } = sort(people, wish, outsiders);
  if (broken) return failed(wish, `It stays as it is, since a look-up failed. ${broken.reason}`);
  const without = left.map(([person, why]) => `${display(person)}: ${why}`).join('; ');
  const isNeeded = left.some(([person]) => person === wish.takesOver);
  const isSkipped = schedule.onUnmapped === 'skip' && !isNeeded && members.some(isOnCall(onCall.people));
  if (left.length > 0 && !isSkipped) {
    return failed(
      wish,
      `It stays as it is: on call without an account is ${without}. ${remedy(left, target)}`,
    );
  }
  const warning =
    left.length === 0
      ? null
      : `Left out, since \`on-unmapped\` is \`skip\`: ${without}. ${remedy(left, target)}`;
  try {
    const showing = { ...wish.about, members };
    const { before = state.entries, after } = target.want(showing, state);
    const now = { ...state, entries: before };
    return become(wish, target, now, { ...state, entries: after, enabled: true }, showing, warning);
  } catch (error) {
    return failed(wish, asFailure(error).reason);
  }
}

function isOnCall(people: readonly Person[]): (member: Member) => boolean {
  return ({ person }) => people.includes(person);
}

/** From what is there to what is wanted: nothing, a write, or a refusal. */
function become(
  wish: Wish,
  target: Target,
  before: State,
  after: State,
  showing: Showing,
  warning: string | null,
): Step {
  const step = { place: wish, write: null, warning };
  const change = { ...labels(wish), before: shown(before), after: shown(after), reason: warning };
  if (before.enabled === after.enabled && equal(before.entries, after.entries)) {
    return { ...step, change: { ...change, outcome: 'unchanged' } };
  }
  if (before.locked) return failed(wish, before.locked.reason);
  const removed = change.before.filter((entry) => !after.entries.includes(entry)).length;
  const { maxRemovals } = wish.schedule;
  if (target.holdsMembers && removed > maxRemovals) {
    const fix = `If that is right, set \`max-removals: ${removed}\` for one run.`;
    return failed(
      wish,
      `This would take out ${removed} members, more than \`max-removals: ${maxRemovals}\`. ${fix}`,
    );
  }
  const write = { target, before, after, showing };
  return { ...step, change: { ...change, outcome: 'planned' }, write };
}

function nobody(wish: Wish, target: Target, state: State, note: string | null): Step {
  const { onNobody, name } = wish.schedule;
  const why = `Nobody is on call in “${name}”${note ? ` (${note})` : ''}`;
  if (onNobody === 'fail') return failed(wish, `${why}, and \`on-nobody\` is \`fail\`: it stays as it is.`);
  if (onNobody === 'disable' && target.canDisable) {
    const off = { ...state, enabled: false };
    const showing = { ...wish.about, members: [] };
    return become(wish, target, state, off, showing, `${why}: it is disabled until somebody is.`);
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
function sort(people: readonly Person[], { identityOf }: Wish, outsiders: ReadonlyMap<string, string>) {
  const members: Member[] = [];
  const left: [Person, string][] = [];
  let broken: Failure | null = null;
  for (const person of people) {
    const identity = identityOf(person);
    if ('account' in identity) {
      const why = outsiders.get(identity.account.id);
      if (why === undefined) members.push({ person, account: identity.account });
      else left.push([person, why]);
    } else if ('unmapped' in identity) left.push([person, identity.unmapped]);
    else broken ??= identity.failure;
  }
  return { members, left, broken };
}

const samples = { github: 'login', microsoft: 'object id', jira: 'account id' };

function remedy(left: readonly [Person, string][], { directory }: Target): string {
  const name = left.map(([person]) => person.email ?? person.aliases[0])[0] ?? 'name';
  const entry =
    directory === 'slack' || directory === null
      ? `${name}: U…`
      : `{ email: ${name}, ${directory}: ${samples[directory]} }`;
  return `Add the account to \`people\` (\`${entry}\`), or mend the address in one of the two services.`;
}

function labels({ schedule, ref }: Wish) {
  return { schedule: schedule.name, target: ref };
}

function equal(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((entry, index) => entry === other[index]);
}
