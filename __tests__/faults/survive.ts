import type { ChildProcess } from 'node:child_process';
import { expect } from '@jest/globals';
import type { Effect } from '../../sandbox/faults.ts';
import type { RecordedRequest } from '../../sandbox/recording.ts';
import type { Run, Stage } from '../runs/action.ts';
import type { Story } from './stories.ts';

/** One request of a clean run: the n-th with this method and path. */
export interface Place {
  readonly service: string;
  readonly method: string;
  readonly path: string;
  readonly nth: number;
}

/** The requests that a clean run makes, as far as the story is about them. */
export async function requestsOf(story: Story, open: () => Promise<Stage>): Promise<readonly Place[]> {
  const box = await open();
  await story.prepare(box);
  const { requests, code, log } = await box.run(story.inputs, story.env);
  if (code !== 0) throw new Error(`without a fault, ${story.name} fails: ${log}`);
  expect(story.shows(box)).toEqual(story.after);
  const places = requests.map(placeOf).map((place, index, all) => ({
    ...place,
    nth: all.slice(0, index + 1).filter(({ path, method }) => path === place.path && method === place.method)
      .length,
  }));
  await box.end();
  return places.filter(story.hits);
}

function placeOf({ service, method, path }: RecordedRequest) {
  return { service, method, path: path.split('?')[0] ?? '' };
}

/** A run of a story in which something goes wrong. */
type Trouble = (story: Story, box: Stage) => Promise<Run>;

/** Something happens to a request of the run, and to so many after it that are like it. */
export function faulty(effect: Effect, place: Place, times: number): Trouble {
  return async (story, box) => {
    box.faults.add({ ...effect, ...matching(place), times });
    const start = Date.now();
    const run = await box.run({ ...story.inputs, timeout: '2s' }, story.env);
    expect(Date.now() - start).toBeLessThan(8_000);
    return run;
  };
}

/** Somebody ends the run when a request of it was served, before the answer is there. */
export function ended(signal: NodeJS.Signals, place: Place): Trouble {
  return (story, box) => {
    let program: ChildProcess | undefined;
    box.faults.add({ kind: 'delay', ms: 500, ...matching(place) });
    let left = place.nth;
    box.after.push((request) => {
      const isLike = request.service === place.service && request.method === place.method;
      if (!isLike || placeOf(request).path !== place.path) return;
      left -= 1;
      if (left === 0) program?.kill(signal);
    });
    return box.run(story.inputs, story.env, (process) => {
      program = process;
    });
  };
}

/** Whatever goes wrong: what is shown is right or as before, the run says which, and the next one is right. */
export async function survives(story: Story, trouble: Trouble, open: () => Promise<Stage>): Promise<void> {
  const box = await open();
  try {
    await story.prepare(box);
    const seen = new Set<string>();
    box.after.push(() => seen.add(story.shows(box).join()));
    saysTheTruth(await trouble(story, box), story, box);
    box.faults.clear();
    const next = await box.run(story.inputs, story.env);
    expect(next.log).not.toContain('::error::');
    expect(next.code).toBe(0);
    if (story.mends) expect(story.shows(box)).toEqual(story.after);
    expect(story.repeats(box)).toBe(false);
    const right = [story.before, story.after, ...story.between].map((names) => names.join());
    expect(right).toEqual(expect.arrayContaining([...seen]));
    expect(story.overrides(box)).toBeLessThanOrEqual(1);
  } finally {
    await box.end();
  }
}

/** The n-th request like this one. */
function matching({ service, method, path, nth }: Place) {
  return { service, method, path: exactly(path), nth };
}

/** The path, with whatever query. */
function exactly(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\?|$)`);
}

function saysTheTruth(run: Run, story: Story, box: Stage): void {
  const changes = JSON.parse(run.outputs.changes ?? '[]');
  const [change] = changes;
  const shown = story.shows(box);
  expect(run.errors).toBe('');
  expect(run.summary).toContain('## On call');
  if (run.code === 0) {
    if (story.mends) expect(shown).toEqual(story.after);
    expect(change.outcome).not.toBe('failed');
    expect(run.log).not.toContain('::error::');
    return;
  }
  expect(run.code).toBe(1);
  expect(change.outcome).toBe('failed');
  expect(change.reason).not.toMatch(/Unexpected|defect|\[object/);
  expect(run.log).toContain('::error::');
  // An override whose answer never came may stand, and the run says that it does not know.
  const unknown = /(Could not determine|It is not known) whether .* was (written|changed)/.test(run.log);
  const others = changes.some(({ outcome }: { outcome: string }) => outcome === 'changed');
  if (others || (!unknown && story.overrides(box) > 0)) expect(run.outputs.changed).toBe('true');
  // Half of a target's writes may be done.
  const accepted = run.requests.some(
    ({ method, status }) => method !== 'GET' && status !== null && status < 300,
  );
  if (!accepted && !others) expect(run.outputs.changed).toBe(String(story.overrides(box) > 0 && !unknown));
  expect([story.before, story.after, ...story.between]).toContainEqual(shown);
}
