import { describe, expect, test } from '@jest/globals';
import { stage } from '../runs/action.ts';
import { stories } from './stories.ts';
import { ended, requestsOf, survives } from './survive.ts';

// A cancelled job, or a runner that goes away, at every request of every source and target.

for (const story of stories.filter(({ isWorstDay }) => !isWorstDay)) {
  const requests = await requestsOf(story, stage);
  describe(story.name, () => {
    test('makes requests that can be ended at', () => expect(requests.length).toBeGreaterThan(0));
    for (const [index, request] of requests.entries()) {
      const signal = index % 2 === 0 ? 'SIGTERM' : 'SIGINT';
      test.concurrent(`${signal} at ${request.method} ${request.path}, ${request.nth}`, () =>
        survives(story, ended(signal, request), stage));
    }
  });
}
