import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RecordedRequest } from '../../sandbox/recording.ts';
import { type Stage, stage } from './action.ts';

let box: Stage;
let answered: RecordedRequest[];
beforeEach(async () => {
  box = await stage();
  answered = [];
  box.after.push((request) => void answered.push(request));
});
afterEach(() => box.end());

/** Long enough for everything else that the run may ask in the meantime. In milliseconds. */
const slow = 1_500;

describe('rules 9 and 20: requests that do not need each other run side by side', () => {
  test.each(['/on-calls', '/timeline', '/usergroups.list'])(
    'while %s takes its time, the other two are asked and answered',
    async (path) => {
      box.faults.add({ kind: 'delay', ms: slow, path });
      const run = await box.run({ 'look-ahead': undefined });
      expect(run.code).toBe(0);
      const paths = answered.map((request) => request.path);
      const [one, other, ...later] = paths;
      expect([one, other].some((early) => early?.includes(path))).toBe(false);
      expect([one, other].some((early) => /lookupByEmail|update/.test(early ?? ''))).toBe(false);
      expect(later.some((late) => late.includes(path))).toBe(true);
    },
  );

  test.each(['_schedule/on-calls', '/timeline', '/users.lookupByEmail', '/usergroups.users.update'])(
    'of two requests to %s, the first takes its time: the second is answered before it',
    async (path) => {
      box.faults.add({ kind: 'delay', ms: slow, path });
      box.opsgenie.bulkOnCalls = false;
      const run = await box.run({
        schedule: 'Data Science Team_schedule\nPlatform Team_schedule',
        'user-group': 'data-oncall\nplatform-oncall',
        'look-ahead': undefined,
      });
      expect(run.code).toBe(0);
      const these = (requests: readonly RecordedRequest[]) =>
        requests.filter((request) => request.path.includes(path));
      expect(these(run.requests)).toHaveLength(2);
      expect(these(answered)).toEqual(these(run.requests).toReversed());
    },
  );
});
