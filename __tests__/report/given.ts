import { Failure } from '../../src/failure.ts';
import type { Duty } from '../../src/on-call/duty.ts';
import type { Handover } from '../../src/on-call/handover.ts';
import type { Change } from '../../src/target.ts';
import { ana, ben, duty, ids, inHours, now, targetRef } from '../given.ts';

/** A user group that goes from Ben to Ana. */
export const change = (over: Partial<Change> = {}): Change => ({
  schedule: 'Data science',
  target: targetRef('slack-user-group', 'data-oncall'),
  before: [ids.ben],
  after: [ids.ana],
  outcome: 'changed',
  reason: null,
  ...over,
});

/** A duty that Ben takes over from Ana, for eight hours. */
export function handedOver(over: Partial<Handover> = {}): Duty {
  const span = { person: ben, from: now, until: inHours(8) };
  const after = {
    onCall: { people: [ben], note: null },
    outlook: { until: inHours(8), next: [ana], spans: [] },
  };
  const handover = { ...span, keeps: false, isNeeded: true, ...after, write: async () => {}, ...over };
  return duty({ handover, after });
}

/** Ana's duty, after a handover that can't be. */
export function refused(): Duty {
  const failure = new Failure('No such user.', '');
  return duty({ handover: failure, after: { onCall: failure } });
}
