import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Failure, type Identity, type Person, type State } from '../../src/model.ts';
import { display } from '../../src/people.ts';
import type { Wish } from '../../src/reconcile/desired.ts';
import { plan } from '../../src/reconcile/plan.ts';
import { account, ana, ben, cleo, group, schedule, team, wished } from './given.ts';

const outage = new Failure('The service is down.', '');
const slackIds = ['U1', 'U2', 'U3', 'U4'];

const identity: fc.Arbitrary<Identity> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...slackIds).map((id) => account(id)) },
  { weight: 1, arbitrary: fc.constant({ unmapped: 'no account' }) },
  { weight: 1, arbitrary: fc.constant({ failure: outage }) },
);
const people = [ana, ben, cleo, team];
const identities = fc
  .tuple(identity, identity, identity, identity)
  .map((all) => new Map(people.map((person, index) => [person, all[index] ?? { unmapped: '' }])));

const state: fc.Arbitrary<State> = fc
  .record({
    place: fc.constantFrom('S1', 'S2', 'S3', 'S4', 'S5'),
    entries: fc.subarray([...slackIds, 'U5', 'U6', 'U7']),
    enabled: fc.boolean(),
    lock: fc.oneof({ weight: 5, arbitrary: fc.constant({}) }, fc.constant({ locked: outage })),
  })
  .map(({ lock, ...state }) => ({ ...state, ...lock }));

const wish: fc.Arbitrary<Wish> = fc
  .record({
    onCall: fc.oneof({ weight: 8, arbitrary: fc.subarray(people) }, fc.constant(outage)),
    identities,
    state: fc.oneof({ weight: 8, arbitrary: state }, fc.constant(outage)),
    canDisable: fc.boolean(),
    onNobody: fc.constantFrom('keep' as const, 'fail' as const, 'disable' as const),
    onUnmapped: fc.constantFrom('fail' as const, 'skip' as const),
    maxRemovals: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ onCall, identities, state, canDisable, ...guards }) =>
    wished(
      {
        schedule: schedule(guards),
        found: state instanceof Failure ? state : group(state, { canDisable }),
        onCall: onCall instanceof Failure ? onCall : { people: onCall, note: null },
      },
      new Map([['slack', identities]]),
    ),
  );

const peopleOf = ({ onCall }: Wish): readonly Person[] => ('people' in onCall ? onCall.people : []);
const identitiesOf = (wish: Wish) => peopleOf(wish).map(wish.identityOf);

/** Checks what must hold of a step, for any wish planned alone. */
function always(check: (wish: Wish, step: ReturnType<typeof plan>[number]) => void | Promise<void>) {
  const property = fc.asyncProperty(wish, async (wish) => {
    for (const step of plan([wish])) await check(wish, step);
  });
  return fc.assert(property, { numRuns: 400 });
}

test('rule 2: no write empties a target; only a group that is disabled shows nobody', () =>
  always((wish, { write }) => {
    if (!write) return;
    if (write.after.enabled) expect(write.after.entries).not.toEqual([]);
    else expect([peopleOf(wish), wish.schedule.onNobody]).toEqual([[], 'disable']);
  }));

test('rule 1: what was written is unchanged when it is read again', () =>
  always(async (wish, { write }) => {
    if (!write) return;
    await write.target.write(write.before, write.after, write.showing);
    const found = { target: write.target, state: await write.target.read('Data science') };
    expect(plan([{ ...wish, found }])[0]).toMatchObject({ write: null, change: { outcome: 'unchanged' } });
  }));

test('rule 3: everybody on call is shown, or named in a warning or a failure', () =>
  always((wish, { change, warning }) => {
    for (const person of peopleOf(wish)) {
      const identity = wish.identityOf(person);
      if (change.outcome === 'failed') expect(change.reason).toBeTruthy();
      else if (identity && 'account' in identity) expect(change.after).toContain(identity.account.id);
      else expect(warning).toContain(display(person));
    }
  }));

test('rule 3: nobody is shown who is not on call', () =>
  always((wish, { write }) => {
    if (!write?.after.enabled) return;
    const onCall = identitiesOf(wish).flatMap((identity) =>
      identity && 'account' in identity ? identity.account.id : [],
    );
    for (const id of write.after.entries) expect(onCall).toContain(id);
  }));

test('rule 4: after any failed look-up nothing is written', () =>
  always((wish, { change, write }) => {
    const failed = identitiesOf(wish).some((identity) => identity && 'failure' in identity);
    if (failed || wish.onCall instanceof Failure || wish.found instanceof Failure) {
      expect([change.outcome, write]).toEqual(['failed', null]);
    }
  }));

test('rule 7: no write takes out more members than allowed while somebody is on call', () =>
  always((wish, { write }) => {
    if (!write?.after.enabled || !write.before.enabled) return;
    const removed = write.before.entries.filter((id) => !write.after.entries.includes(id));
    expect(removed.length).toBeLessThanOrEqual(wish.schedule.maxRemovals);
  }));

test('every outcome fits what is done: a write is planned, anything else leaves the target as it is', () =>
  always((wish, { change, write }) => {
    expect(['planned', 'unchanged', 'kept', 'failed']).toContain(change.outcome);
    expect(write !== null).toBe(change.outcome === 'planned');
    if (!write && change.outcome !== 'unchanged') expect(change.after).toEqual(change.before);
    expect(change.before === null).toBe(wish.found instanceof Failure);
    if (change.outcome === 'kept' || change.outcome === 'failed') expect(change.reason).toBeTruthy();
  }));

test('a locked target is never written', () =>
  always((_, { write }) => expect(write?.before.locked).toBeUndefined()));

test('rule 8: schedules don’t touch each other, unless they claim one place, and then none is written', () => {
  const placeOf = ({ found }: Wish) => (found instanceof Failure ? null : found.state.place);
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 5 }), (wishes) => {
      const steps = plan(wishes);
      expect(steps).toHaveLength(wishes.length);
      for (const [index, wish] of wishes.entries()) {
        const rivals = wishes.filter((other) => other !== wish && placeOf(other) === placeOf(wish));
        if (placeOf(wish) !== null && rivals.length > 0) {
          expect(steps[index]).toMatchObject({ write: null, change: { outcome: 'failed' } });
        } else expect(steps[index]).toMatchObject({ change: plan([wish])[0]?.change ?? {} });
      }
    }),
  );
});
