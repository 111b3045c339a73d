import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Effect } from '../../sandbox/faults.ts';
import type { RecordedRequest } from '../../sandbox/recording.ts';
import { type Run, type Stage, stage } from '../runs/action.ts';
import { type Story, stories } from './stories.ts';

/** Another host, to which a redirect leads and a token must not. */
let stranger: Stage;
beforeAll(async () => {
  stranger = await stage();
});
afterAll(async () => {
  expect(stranger.requests).toEqual([]);
  await stranger.end();
});

const faults: Readonly<Record<string, () => Effect>> = {
  '429': () => ({
    kind: 'status',
    status: 429,
    headers: { 'Retry-After': '', 'X-RateLimit-Period-In-Sec': '' },
  }),
  '429 with a time to wait': () => ({ kind: 'status', status: 429, headers: { 'Retry-After': '1' } }),
  '500': () => ({ kind: 'status', status: 500 }),
  '502': () => ({ kind: 'status', status: 502 }),
  '503 as a page': () => ({ kind: 'status', status: 503, html: '<html><h1>Down</h1></html>' }),
  'connection refused': () => ({ kind: 'refuse' }),
  'reset before the server acted': () => ({ kind: 'reset' }),
  'reset after the server acted': () => ({ kind: 'reset', acts: true }),
  'a hang': () => ({ kind: 'hang' }),
  'a hang after the server acted': () => ({ kind: 'hang', acts: true }),
  'a truncated body': () => ({ kind: 'truncated' }),
  'wrong JSON': () => ({ kind: 'garbage' }),
  'wrong JSON after the server acted': () => ({ kind: 'garbage', acts: true }),
  'JSON of another shape': () => ({ kind: 'wrong-shape', body: { ok: true, data: { hello: ['world'] } } }),
  'an empty object': () => ({ kind: 'wrong-shape', body: {} }),
  'a redirect to another host': () => ({ kind: 'redirect', to: `${stranger.slackUrl}usergroups.list` }),
  'a slow drip': () => ({ kind: 'drip', intervalMs: 100 }),
};

for (const story of stories) {
  const requests = await requestsOf(story);
  describe(story.name, () => {
    test('makes requests that can fail', () => expect(requests.length).toBeGreaterThan(2));
    for (const [name, fault] of Object.entries(faults)) {
      for (const request of requests) {
        const where = `${name} at ${request.method} ${request.path}, ${request.nth}`;
        test.concurrent(`${where}, once`, () => survives(story, fault(), request, 1));
        test.concurrent(`${where}, for good`, () =>
          survives(story, fault(), request, Number.POSITIVE_INFINITY));
      }
    }
  });
}

/** One request of a clean run: the n-th with this method and path. */
interface Place {
  readonly service: string;
  readonly method: string;
  readonly path: string;
  readonly nth: number;
}

async function requestsOf(story: Story): Promise<readonly Place[]> {
  const box = await stage();
  await story.prepare(box);
  const { requests, code } = await box.run(story.inputs);
  if (code !== 0) throw new Error(`without a fault, ${story.name} fails`);
  const places = requests.map(placeOf).map((place, index, all) => ({
    ...place,
    nth: all.slice(0, index + 1).filter(({ path, method }) => path === place.path && method === place.method)
      .length,
  }));
  await box.end();
  return places;
}

function placeOf({ service, method, path }: RecordedRequest) {
  return { service, method, path: path.split('?')[0] ?? '' };
}

/** Whatever goes wrong: what is shown is right or as before, the run says which, and the next one is right. */
async function survives(story: Story, effect: Effect, place: Place, times: number) {
  const box = await stage();
  try {
    await story.prepare(box);
    const seen = new Set<string>();
    box.after.push(() => seen.add(story.shows(box).join()));
    const { service, method, path, nth } = place;
    box.faults.add({ ...effect, service, method, path: exactly(path), nth, times });
    const start = Date.now();
    const run = await box.run({ ...story.inputs, timeout: '2s' });
    expect(Date.now() - start).toBeLessThan(8_000);
    saysTheTruth(run, story, box);
    box.faults.clear();
    const next = await box.run(story.inputs);
    expect(next.log).not.toContain('::error::');
    expect(next.code).toBe(0);
    expect(story.shows(box)).toEqual(story.after);
    expect([story.before.join(), story.after.join()]).toEqual(expect.arrayContaining([...seen]));
    expect(story.source.overrides?.(box) ?? 0).toBeLessThanOrEqual(1);
  } finally {
    await box.end();
  }
}

/** The path, with whatever query. */
function exactly(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\?|$)`);
}

function saysTheTruth(run: Run, story: Story, box: Stage) {
  const [change] = JSON.parse(run.outputs.changes ?? '[]');
  const shown = story.shows(box);
  expect(run.errors).toBe('');
  expect(run.summary).toContain('## On call');
  if (run.code === 0) {
    expect(shown).toEqual(story.after);
    expect(change.outcome).not.toBe('failed');
    expect(run.log).not.toContain('::error::');
    return;
  }
  expect(run.code).toBe(1);
  expect(change.outcome).toBe('failed');
  expect(change.reason).not.toMatch(/Unexpected|defect|\[object/);
  expect(run.log).toContain('::error::');
  // An override whose answer never came may stand, and the run says that it does not know.
  const unknown = run.log.includes('It is not known whether the override was written');
  expect(run.outputs.changed).toBe(String(!unknown && (story.source.overrides?.(box) ?? 0) > 0));
  expect([story.before, story.after]).toContainEqual(shown);
}
