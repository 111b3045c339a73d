import { asFailure, Failure } from '../failure.ts';
import type { OnCall } from '../model.ts';
import { distinct } from '../people.ts';
import { type Change, type Current, type Display, type State, tellsHandovers } from '../target.ts';
import type { DesiredState } from './desired.ts';
import { labelOf } from './labels.ts';
import { membersAround, resolveMembers } from './members.ts';

/** A change, and what to write if its outcome is `planned`. */
export interface Step {
  readonly state: DesiredState;
  readonly change: Change;
  readonly write: Write | null;
  /** What people should be warned of although nothing failed. */
  readonly warning: string | null;
}

/** A change to write: the current and the desired state. */
export interface Write {
  readonly current: Current;
  readonly desired: State;
  readonly display: Display;
}

/** What people see of a state: a target that is switched off shows nothing. */
export function visible({ entries, enabled }: State): readonly string[] {
  return enabled ? entries : [];
}

/** Plans every target. Pure. If anything is uncertain, the target is not changed. */
export function plan(states: readonly DesiredState[]): readonly Step[] {
  const byPlace = Map.groupBy(states, placeOf);
  const steps = states.map((state) => {
    const place = placeOf(state);
    const rival = place === null ? undefined : byPlace.get(place)?.find((other) => other !== state);
    if (!rival) return planOne(state);
    const other = `${labelOf(rival.ref, rival.traits)} of “${rival.schedule.name}”`;
    return planFailure(
      state,
      `This is the same place as ${other}: they would overwrite each other. Leave one of them out.`,
    );
  });
  return steps.map((step) => (step.write && step.state.traits.follows ? follow(step, steps) : step));
}

function placeOf({ read }: DesiredState): string | null {
  return read instanceof Failure ? null : read.current.place;
}

/** Whether its change says that somebody else is on call. */
export function leads({ state: { traits, ref, schedule } }: Step): boolean {
  return tellsHandovers(traits, ref, schedule.overlap);
}

/** What can't be read back changes only if another target of its schedule does. */
function follow(step: Step, steps: readonly Step[]): Step {
  const isLed = steps.some(
    (other) => other.state.schedule === step.state.schedule && other.write !== null && leads(other),
  );
  if (isLed) return step;
  const { after } = step.change;
  return { ...step, write: null, change: { ...step.change, before: after, outcome: 'unchanged' } };
}

function planOne(state: DesiredState): Step {
  const { read, onCall, schedule, ineligible, traits } = state;
  if (read instanceof Failure) {
    return planFailure(state, onCall instanceof Failure ? `${read.reason} ${onCall.reason}` : read.reason);
  }
  if (onCall instanceof Failure) return planFailure(state, onCall.reason);
  const { current } = read;
  const isAbsent = onCall.people.length === 0;
  if (isAbsent && !traits.isAboutNext && state.ref.reach === undefined) {
    // Nobody comes, but somebody is on call until then.
    const isUntilThen = state.details.outgoing.length > 0;
    return isUntilThen ? planNothing(state, current) : planNobody(state, current, onCall);
  }
  if (ineligible instanceof Failure) return planFailure(state, ineligible.reason);
  const people = traits.holdsMembers ? distinct([...onCall.people, ...state.also]) : onCall.people;
  const resolved = resolveMembers(people, onCall, ineligible, state);
  const { unmapped, reason, failure } = resolved;
  if (failure) return planFailure(state, failure.reason);
  const members = [...resolved.members, ...membersAround(people, ineligible, state)];
  const isNeeded = unmapped.some((person) => person === state.takesOver);
  const isSkipped =
    schedule.onUnmapped === 'skip' &&
    !isNeeded &&
    members.some(({ person }) => onCall.people.includes(person));
  const isEarly = isBeforeLead(state);
  if (unmapped.length > 0 && !isSkipped && !isEarly) return planFailure(state, reason);
  const because = isEarly ? '' : 'Left out because `on-unmapped` is `skip`: ';
  const leftOut = unmapped.length === 0 ? null : because + reason;
  const warning = [leftOut, state.warning].filter((text) => text !== null).join(' ') || null;
  try {
    const shown = { ...state.details, members };
    const { before = current.entries, after } = current.desired(shown);
    return planChange(state, current, {
      before,
      desired: { entries: after, enabled: true },
      display: shown,
      warning,
    });
  } catch (error) {
    return planFailure(state, asFailure(error).reason);
  }
}

/** Whether it is too early for a target about the coming shift to change, so that there is still time to fix a problem. */
function isBeforeLead({ traits, ref, details: { from, now } }: DesiredState): boolean {
  const { lead = 0 } = ref;
  return traits.isAboutNext === true && from !== null && from.getTime() - now.getTime() > lead;
}

interface Wanted {
  /** The entries that count as shown now. */
  readonly before: readonly string[];
  readonly desired: State;
  readonly display: Display;
  readonly warning: string | null;
}

/** From what is there to what is desired: nothing, a write, or a refusal. */
function planChange(
  state: DesiredState,
  current: Current,
  { before: entries, desired, display, warning }: Wanted,
): Step {
  const before = visible({ entries, enabled: current.enabled });
  const change = { ...labels(state), before, after: visible(desired), reason: warning };
  const isRight = current.enabled === desired.enabled && equal(entries, desired.entries);
  if (isRight && !state.isUncertain) {
    return { state, write: null, warning, change: { ...change, outcome: 'unchanged' } };
  }
  if (current.locked) return planFailure(state, current.locked.reason);
  const removed = before.filter((entry) => !desired.entries.includes(entry)).length;
  const { maxRemovals } = state.schedule;
  if (state.traits.holdsMembers && removed > maxRemovals) {
    const fix = `If that is right, set \`max-removals: ${removed}\` for one run.`;
    return planFailure(
      state,
      `This would remove ${removed} ${removed === 1 ? 'member' : 'members'}, more than \`max-removals: ${maxRemovals}\`. ${fix}`,
    );
  }
  const write = { current, desired, display };
  return { state, write, warning, change: { ...change, outcome: 'planned' } };
}

function planNobody(state: DesiredState, current: Current, { note, isPlanned }: OnCall): Step {
  const { onNobody, name } = state.schedule;
  const why = `Nobody is on call in “${name}”${note ? `: ${note}` : ''}.`;
  const target = labelOf(state.ref, state.traits);
  if (onNobody === 'fail') return planFailure(state, `${why} \`on-nobody\` is \`fail\`.`);
  if (onNobody === 'disable' && state.traits.canDisable && !current.missing) {
    const { entries } = current;
    const reason = `${why} ${target} is disabled until somebody is.`;
    const display = { ...state.details, members: [] };
    const wanted = { before: entries, desired: { entries, enabled: false }, display, warning: reason };
    const step = planChange(state, current, wanted);
    return isPlanned ? { ...step, warning: null } : step;
  }
  const stays = current.missing ? 'will be created once somebody is' : 'was not changed';
  const reason = `${why} ${target} ${stays}.`;
  const entries = visible(current);
  const change: Change = {
    ...labels(state),
    before: entries,
    after: entries,
    outcome: 'kept',
    reason,
  };
  return { state, change, write: null, warning: isPlanned ? null : reason };
}

/** There is nothing to say yet: it shows what it showed. */
function planNothing(state: DesiredState, current: Current): Step {
  const entries = visible(current);
  const change: Change = {
    ...labels(state),
    before: entries,
    after: entries,
    outcome: 'unchanged',
    reason: null,
  };
  return { state, change, write: null, warning: null };
}

/** Nothing is written. */
function planFailure(state: DesiredState, reason: string): Step {
  const entries = state.read instanceof Failure ? null : visible(state.read.current);
  const change: Change = { ...labels(state), before: entries, after: entries, outcome: 'failed', reason };
  return { state, change, write: null, warning: null };
}

function labels({ schedule, ref, read }: DesiredState) {
  const names = read instanceof Failure ? undefined : read.current.names;
  return { schedule: schedule.name, target: ref, ...(names && { names }) };
}

function equal(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((entry, index) => entry === other[index]);
}
