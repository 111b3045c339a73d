import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/model.ts';
import { wish } from '../../src/plan.ts';
import { accounts, ben, cleo, duty, group, schedule } from './given.ts';

const outage = new Failure('Slack answered 503.', 'Wait.');

describe('a place wants', () => {
  const [ref = { kind: 'slack-user-group' as const, name: '' }] = schedule().targets;
  const place = { schedule: schedule(), ref, found: group() };
  const own = duty({ schedule: place.schedule });
  const handover = { onCall: { people: [cleo], note: null } } as unknown as NonNullable<typeof own.handover>;

  test('who is on call in its own schedule', () => {
    const namesake = duty({ onCall: { people: [ben], note: null } });
    expect(wish(place, [namesake, own], accounts()).onCall).toBe(own.onCall);
  });

  test('a duty that was read', () => {
    expect(() => wish(place, [], accounts())).toThrow('no duty was read for Data science');
  });

  test('who takes over, as if the handover stood', () => {
    expect(wish(place, [{ ...own, handover }], accounts()).onCall).toEqual({ people: [cleo], note: null });
  });

  test('nothing where the handover is refused', () => {
    expect(wish(place, [{ ...own, handover: outage }], accounts()).onCall).toBe(outage);
  });
});
