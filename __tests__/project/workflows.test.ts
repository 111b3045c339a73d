import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { examples, mapsIn, pages, read } from './pages.ts';

const filesIn = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yml'))
    .map((file) => `${folder}/${file}`);

const workflows = filesIn('.github/workflows');
const ours = /^(OWNER\/on-call-sync|\.\/)/;

describe('actions of others', () => {
  const uses = [...workflows, ...pages, ...examples].flatMap((file) =>
    [...read(file).matchAll(/^ *(?:- )?uses: (.+)$/gm)].map(({ 1: action = '' }) => ({ file, action })),
  );
  const others = uses.filter(({ action }) => !ours.test(action));

  test('are named by commit, with the version in a comment', () => {
    expect(others.length).toBeGreaterThan(0);
    const loose = others.filter(({ action }) => !/^[\w/.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action));
    expect(loose).toEqual([]);
  });

  test('have one version everywhere', () => {
    const versions = Map.groupBy(others, ({ action }) => action.split('@')[0]);
    const several = [...versions.values()].map((all) => [...new Set(all.map(({ action }) => action))]);
    expect(several.filter((different) => different.length > 1)).toEqual([]);
  });
});

describe.each(workflows)('%s', (file) => {
  const workflow = parse(read(file));
  const jobs: Readonly<Record<string, Record<string, unknown>>> = workflow.jobs;

  test('grants nothing by default, and every job what it needs', () => {
    if ('workflow_call' in workflow.on) {
      // What a called workflow grants itself would take away from what the caller grants.
      expect(mapsIn(workflow.jobs).filter((map) => 'permissions' in map)).toEqual([]);
    } else {
      expect(workflow.permissions).toEqual({});
      for (const job of Object.values(jobs)) expect(job.permissions).toBeDefined();
    }
  });

  test('bounds every job, and leaves no credentials behind', () => {
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(90);
    const checkouts = mapsIn(jobs).filter(({ uses }) => String(uses).startsWith('actions/checkout@'));
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  test('puts no expression into a script', () => {
    const scripts = mapsIn(jobs).flatMap(({ run }) => (typeof run === 'string' ? [run] : []));
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
});

describe.each(filesIn('.github/ISSUE_TEMPLATE').filter((file) => !file.endsWith('config.yml')))(
  '%s',
  (file) => {
    const form = parse(read(file));

    test('is a form that GitHub shows', () => {
      expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
      const fields: readonly Record<string, unknown>[] = form.body;
      const ids = fields.flatMap(({ id }) => (id === undefined ? [] : [id]));
      expect(new Set(ids).size).toBe(ids.length);
      for (const { type, attributes } of fields) {
        expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
        expect(attributes).toMatchObject(
          type === 'markdown' ? { value: expect.any(String) } : { label: expect.any(String) },
        );
      }
      expect(fields.some(({ type }) => type !== 'markdown')).toBe(true);
    });
  },
);
