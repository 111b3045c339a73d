import { expect, test } from '@jest/globals';
import { rotaPath } from '../../sandbox/rota.ts';
import { inProcess } from '../in-process.ts';
import { sourceStages } from '../sources/all.ts';
import { targetStages } from '../targets/all.ts';

const { rota } = sourceStages;
const target = targetStages['slack-user-group'];
const start = new Date('2026-11-24T12:00:00Z');
const at = (hours: number) => new Date(start.getTime() + hours * 3_600_000);

/** A checkout from before Ben took over from Ana; the group shows Ben already. */
function staleCheckout(hangs = false) {
  const files: Record<string, string> = {};
  const given = inProcess(start, files, hangs);
  rota.set(given.box, [{ who: 'ana', from: at(-5), until: at(100) }]);
  files['on-call-rota.yml'] = given.box.github.files[rotaPath] ?? '';
  rota.override?.(given.box, { who: 'ben', from: at(-1), until: at(8) });
  target.set(given.box, ['ben']);
  const env = { SOURCE: 'rota', SCHEDULE: rota.schedule, USER_GROUP: 'data-oncall', LOOK_AHEAD: '0' };
  const { box } = given;
  const asked = () => box.requests.filter(({ service }) => service === 'github').length;
  return {
    box,
    asked,
    run: async (more: Readonly<Record<string, string>> = {}) => {
      const { warnings } = await given.run({ ...env, ...more });
      return { shows: target.shows(box).join(), warnings };
    },
  };
}

test('rule 22: a rota in a stale checkout is read from the run’s branch, in one request', async () => {
  const { run, asked } = staleCheckout();
  expect(await run()).toEqual({ shows: 'ben', warnings: [] });
  expect(asked()).toBe(1);
});

test('rule 22: what is asked for is the run’s branch', async () => {
  const { run, box } = staleCheckout();
  await run({ GITHUB_REF: 'refs/heads/rota', GITHUB_REF_NAME: 'rota', GITHUB_REF_TYPE: 'branch' });
  expect(box.requests.find(({ service }) => service === 'github')?.path).toContain('ref=rota');
});

test.each([401, 403, 404, 503])(
  'rule 22: where GitHub answers %i, the checkout has to do, with a notice',
  async (status) => {
    const { run, box, asked } = staleCheckout();
    box.faults.add({ kind: 'status', status, service: 'github', times: 99 });
    const { shows, warnings } = await run();
    expect([shows, warnings.length, asked()]).toEqual(['ana', 1, asked()]);
    expect(warnings[0]).toContain('was read from the workspace');
  },
);

test.each(['hang', 'reset'] as const)(
  'rule 22: where GitHub does not answer (%s), the checkout has to do after one try',
  async (kind) => {
    const { run, box, asked } = staleCheckout(kind === 'hang');
    box.faults.add({ kind, service: 'github', times: 99 });
    const { warnings } = await run();
    expect([warnings.length, asked()]).toEqual([1, 1]);
  },
);

test.each([
  [
    'a pull request',
    { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/12/merge', GITHUB_REF_NAME: '12/merge' },
  ],
  ['a tag', { GITHUB_REF: 'refs/tags/v1', GITHUB_REF_NAME: 'v1', GITHUB_REF_TYPE: 'tag' }],
])('rule 22: for %s the checkout is what is meant, and GitHub is not asked', async (_, job) => {
  const { run, asked } = staleCheckout();
  expect(await run(job)).toEqual({ shows: 'ana', warnings: [] });
  expect(asked()).toBe(0);
});
