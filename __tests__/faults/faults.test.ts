import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Stage, stage } from '../runs/action.ts';
import { effects, fewEffects } from './effects.ts';
import { stories } from './stories.ts';
import { faulty, requestsOf, survives } from './survive.ts';

// Whole runs of dist/ in processes of their own: everything with one source and one target, some of it with all.

/** Another host, to which a redirect leads and a token must not. */
let stranger: Stage;
beforeAll(async () => {
  stranger = await stage();
});
afterAll(async () => {
  expect(stranger.requests).toEqual([]);
  await stranger.end();
});

/** Whether one of the few effects is tried at a request: they take turns, since in one process all of them are tried at each. */
function hasTurn(effect: string, request: number): boolean {
  const turn = fewEffects.indexOf(effect);
  return turn !== -1 && (request + turn) % 3 === 0;
}

for (const story of stories.filter(({ isWorstDay }) => !isWorstDay)) {
  const requests = await requestsOf(story, stage);
  describe(story.name, () => {
    test('makes requests that can fail', () => expect(requests.length).toBeGreaterThan(0));
    for (const [name, effect] of Object.entries(effects)) {
      for (const [index, request] of requests.entries()) {
        if (!story.isMain && !hasTurn(name, index)) continue;
        const where = `${name} at ${request.method} ${request.path}, ${request.nth}`;
        const made = () => effect(`${stranger.slackUrl}usergroups.list`);
        if (story.isMain) {
          test.concurrent(`${where}, once`, () => survives(story, faulty(made(), request, 1), stage));
        }
        test.concurrent(`${where}, for good`, () =>
          survives(story, faulty(made(), request, Number.POSITIVE_INFINITY), stage));
      }
    }
  });
}
