import { describe, expect, test } from '@jest/globals';
import { effects, fewEffects } from './effects.ts';
import { quickStage } from './quick-stage.ts';
import { stories } from './stories.ts';
import { faulty, requestsOf, survives } from './survive.ts';

// The whole program in this process, with a clock that waits for nobody: everything with every source and target.

for (const story of stories) {
  const requests = await requestsOf(story, () => quickStage());
  describe(story.name, () => {
    test('makes requests that can fail', () => expect(requests.length).toBeGreaterThan(0));
    for (const [name, effect] of Object.entries(effects)) {
      if (story.isWorstDay && !fewEffects.includes(name)) continue;
      for (const request of requests) {
        const where = `${name} at ${request.method} ${request.path}, ${request.nth}`;
        const made = effect('https://stranger.example.com/');
        const open = () => quickStage(made.kind === 'hang');
        test(`${where}, once`, () => survives(story, faulty(made, request, 1), open));
        test(`${where}, for good`, () =>
          survives(story, faulty(made, request, Number.POSITIVE_INFINITY), open));
      }
    }
  });
}
