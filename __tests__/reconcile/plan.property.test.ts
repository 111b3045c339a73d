import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Failure, type Result } from '../../src/failure.ts';
import type { Identity, Person } from '../../src/model.ts';
import { display } from '../../src/people.ts';
import type { DesiredState } from '../../src/reconcile/desired.ts';
import { plan, type Step } from '../../src/reconcile/plan.ts';
import { traitsOf } from '../../src/services/registry.ts';
import { account, ana, ben, cleo, desired, readGroup, schedule, targetRef, team } from '../given.ts';

const traits = traitsOf(targetRef('slack-user-group', 'data-oncall'));

const outage = new Failure('The service is down.', '');
const slackIds = ['U1', 'U2', 'U3', 'U4'];

const identity: fc.Arbitrary<Result<Identity>> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...slackIds).map((id) => account(id)) },
  { weight: 1, arbitrary: fc.constant({ unmapped: 'no account' }) },
  { weight: 1, arbitrary: fc.constant(outage) },
);
const people = [ana, ben, cleo, team];
const identities = fc
  .tuple(identity, identity, identity, identity)
  .map((all) => new Map(people.map((person, index) => [person, all[index] ?? { unmapped: '' }])));

const group = fc
  .record({
    place: fc.constantFrom('S1', 'S2', 'S3', 'S4', 'S5'),
    entries: fc.subarray([...slackIds, 'U5', 'U6', 'U7']),
    enabled: fc.boolean(),
    lock: fc.oneof({ weight: 5, arbitrary: fc.constant({}) }, fc.constant({ locked: outage })),
  })
  .map(({ lock, ...state }) => ({ ...state, ...lock }));

const given = fc.record({
  onCall: fc.oneof({ weight: 8, arbitrary: fc.subarray(people) }, fc.constant(outage)),
  identities,
  start: fc.oneof({ weight: 8, arbitrary: group }, fc.constant(outage)),
  canDisable: fc.boolean(),
  onNobody: fc.constantFrom('keep' as const, 'fail' as const, 'disable' as const),
  onUnmapped: fc.constantFrom('fail' as const, 'skip' as const),
  maxRemovals: fc.integer({ min: 0, max: 6 }),
});
type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;

async function stateOf({ onCall, identities, start, canDisable, ...guards }: Given): Promise<DesiredState> {
  return desired(
    {
      schedule: schedule(guards),
      traits: { ...traits, canDisable },
      read: start instanceof Failure ? start : await readGroup(start),
      onCall: onCall instanceof Failure ? onCall : { people: onCall, note: null },
    },
    new Map([['slack', identities]]),
  );
}

const peopleOf = ({ onCall }: DesiredState): readonly Person[] =>
  onCall instanceof Failure ? [] : onCall.people;
const identitiesOf = (state: DesiredState) => peopleOf(state).map(state.identityOf);

/** Checks what must hold of a step, for any state planned alone. */
function always(check: (state: DesiredState, step: Step) => void | Promise<void>) {
  const property = fc.asyncProperty(given, async (given) => {
    const state = await stateOf(given);
    const steps = plan([state]);
    expect(steps).toHaveLength(1);
    for (const step of steps) await check(state, step);
  });
  return fc.assert(property, { numRuns: 400 });
}

test('rule 2: no write empties a target; only a group that is disabled shows nobody', () =>
  always((state, { write }) => {
    if (!write) return;
    if (write.desired.enabled) expect(write.desired.entries).not.toEqual([]);
    else expect([peopleOf(state), state.schedule.onNobody]).toEqual([[], 'disable']);
  }));

test('rule 1: what was written is unchanged when it is read again', () =>
  always(async (state, { write }) => {
    if (!write) return;
    if (state.read instanceof Failure) throw new Error('what can’t be read is written');
    const { target } = state.read;
    await write.current.write(write.desired, write.display);
    const read = { target, current: await target.read('Data science') };
    expect(plan([{ ...state, read }])[0]).toMatchObject({ write: null, change: { outcome: 'unchanged' } });
  }));

test('rule 3: everybody on call is shown, or named in a warning or a failure', () =>
  always((state, { change, warning }) => {
    for (const person of peopleOf(state)) {
      const identity = state.identityOf(person);
      if (change.outcome === 'failed') expect(change.reason).toBeTruthy();
      else if (!(identity instanceof Failure) && 'account' in identity)
        expect(change.after).toContain(identity.account.id);
      else expect(warning).toContain(display(person));
    }
  }));

test('rule 3: nobody is shown who is not on call', () =>
  always((state, { write }) => {
    if (!write?.desired.enabled) return;
    const onCall = identitiesOf(state).flatMap((identity) =>
      !(identity instanceof Failure) && 'account' in identity ? identity.account.id : [],
    );
    for (const id of write.desired.entries) expect(onCall).toContain(id);
  }));

test('rule 4: after any failed look-up nothing is written', () =>
  always((state, { change, write }) => {
    const failed = identitiesOf(state).some((identity) => identity instanceof Failure);
    if (failed || state.onCall instanceof Failure || state.read instanceof Failure) {
      expect([change.outcome, write]).toEqual(['failed', null]);
    }
  }));

test('rule 7: no write takes out more members than allowed while somebody is on call', () =>
  always((state, { write }) => {
    if (!write?.desired.enabled || !write.current.enabled) return;
    const removed = write.current.entries.filter((id) => !write.desired.entries.includes(id));
    expect(removed.length).toBeLessThanOrEqual(state.schedule.maxRemovals);
  }));

test('every outcome fits what is done: a write is planned, anything else does not change the target', () =>
  always((state, { change, write }) => {
    expect(['planned', 'unchanged', 'kept', 'failed']).toContain(change.outcome);
    expect(write !== null).toBe(change.outcome === 'planned');
    if (!write && change.outcome !== 'unchanged') expect(change.after).toEqual(change.before);
    expect(change.before === null).toBe(state.read instanceof Failure);
    if (change.outcome === 'kept' || change.outcome === 'failed') expect(change.reason).toBeTruthy();
  }));

test('a locked target is never written', () =>
  always((_, { write }) => expect(write?.current.locked).toBeUndefined()));

test('rule 8: schedules don’t touch each other, unless they claim one place, and then none is written', () => {
  const placeOf = ({ read }: DesiredState) => (read instanceof Failure ? null : read.current.place);
  return fc.assert(
    fc.asyncProperty(fc.array(given, { maxLength: 5 }), async (all) => {
      const states = await Promise.all(all.map(stateOf));
      const steps = plan(states);
      expect(steps).toHaveLength(states.length);
      for (const [index, state] of states.entries()) {
        const rivals = states.filter((other) => other !== state && placeOf(other) === placeOf(state));
        if (placeOf(state) !== null && rivals.length > 0) {
          expect(steps[index]).toMatchObject({ write: null, change: { outcome: 'failed' } });
        } else expect(steps[index]).toMatchObject({ change: plan([state])[0]?.change ?? {} });
      }
    }),
  );
});
