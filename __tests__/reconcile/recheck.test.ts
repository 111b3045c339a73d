import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import type { SourceKind } from '../../src/services/registry.ts';
import { type InProcess, inProcess } from '../in-process.ts';
import { sourceStages } from '../sources/all.ts';
import { targetStages } from '../targets/all.ts';

const start = new Date('2026-11-23T09:00:00Z');
const hour = 3_600_000;
const second = 1_000;
const target = targetStages['slack-user-group'];
const at = (hours: number) => new Date(start.getTime() + hours * hour);

/**
 * A source and a user group that shows Cleo, while Ana is on call. `meanwhile` happens once, when a run has read who is on
 * call and is about to read the group.
 */
function team(kind: SourceKind, meanwhile: (given: InProcess) => unknown) {
  const source = sourceStages[kind];
  const config = stringify({
    schedules: [{ name: 'Data', source: { [kind]: source.schedule }, targets: [target.form] }],
  });
  let isOver = false;
  const given = inProcess(start, { 'on-call.yml': config }, false, (fetch) => async (url, init) => {
    if (/lookupByEmail|users.info/.test(url) && !isOver) {
      isOver = true;
      await meanwhile(given);
    }
    return fetch(url, init);
  });
  source.set(given.box, [{ who: 'ana', from: at(-1), until: at(100) }]);
  target.set(given.box, ['cleo']);
  const env = { CONFIG: 'on-call.yml', LOOK_AHEAD: '0', ...source.env, ...target.env };
  const questions = () => given.box.requests.filter((one) => one.service === source.service).length;
  const writes = () => given.box.requests.filter(target.writes).length;
  const override = (who: string) => source.override?.(given.box, { who, from: start, until: at(8) });
  return { ...given, env, override, questions, writes, shows: () => target.shows(given.box) };
}

const overridable = Object.values(sourceStages).filter(({ override }) => override !== undefined);

describe.each(overridable)(
  'rule 22: $kind, while a run waits between its question and its first write',
  ({ kind }) => {
    test('somebody takes over: the run shows who has the duty by then', async () => {
      const box = team(kind, ({ pass }) => {
        pass(30 * second);
        box.override('ben');
      });
      const { changes } = await box.run(box.env);
      expect([changes[0]?.outcome, box.shows()]).toEqual(['changed', ['ben']]);
    });
  },
);

describe('rule 22: while a run waits between its question and its first write', () => {
  test('another run shows who took over: it is left to that run', async () => {
    const box = team('opsgenie', async ({ pass, run }) => {
      pass(30 * second);
      await run({ ...box.env, ONLY: 'Data', HANDOVER_TO: 'ben@example.com', HANDOVER_FOR: '8h' });
      expect(box.shows()).toEqual(['ben']);
    });
    const { changes, duties } = await box.run(box.env);
    expect([changes[0]?.outcome, box.shows(), box.writes()]).toEqual(['unchanged', ['ben'], 1]);
    expect(duties[0]?.before.onCall).toMatchObject({ people: [{ email: 'ben@example.com' }] });
  });

  test('nothing happens: it is asked once more, and goes on as planned', async () => {
    const box = team('opsgenie', ({ pass }) => pass(30 * second));
    const { changes } = await box.run(box.env);
    expect([changes[0]?.outcome, box.shows(), box.questions()]).toEqual(['changed', ['ana'], 2]);
  });

  test('the pager goes down: nothing is written by the old answer', async () => {
    const box = team('opsgenie', ({ pass, box: { faults } }) => {
      pass(30 * second);
      faults.add({ kind: 'status', status: 503, service: 'opsgenie', times: 99 });
    });
    const { changes } = await box.run(box.env);
    expect([changes[0]?.outcome, box.shows(), box.writes()]).toEqual(['failed', ['cleo'], 0]);
  });

  test('a handover is asked for too: nothing is written for whoever has the duty by then', async () => {
    const box = team('opsgenie', ({ pass }) => {
      pass(30 * second);
      box.override('ben');
    });
    const handover = { ONLY: 'Data', HANDOVER_TO: 'ben@example.com', HANDOVER_FOR: '1h' };
    const report = await box.run({ ...box.env, ...handover });
    expect([report.handover, box.shows()]).toEqual(['unchanged', ['ben']]);
  });

  test('each time somebody else takes over: it ends all the same, with the last answer', async () => {
    const box = team('opsgenie', () => {});
    const names = ['ben', 'ana', 'ben', 'ana', 'ben'];
    box.box.after.push(({ path }) => {
      if (!path.includes('/on-calls')) return;
      box.pass(30 * second);
      box.override(names.shift() ?? 'ana');
    });
    const { changes } = await box.run(box.env);
    expect(changes[0]?.outcome).toBe('changed');
    expect(box.questions()).toBeLessThan(8);
  });
});

describe('rule 20: no more is asked than is needed', () => {
  test('where the answer is fresh', async () => {
    const box = team('opsgenie', ({ pass }) => pass(second));
    await box.run(box.env);
    expect([box.shows(), box.questions()]).toEqual([['ana'], 1]);
  });

  test('where nothing is to be written, or it is a dry run', async () => {
    const box = team('opsgenie', ({ pass }) => pass(30 * second));
    await box.run({ ...box.env, DRY_RUN: 'true' });
    expect(box.questions()).toBe(1);
    target.set(box.box, ['ana']);
    await box.run(box.env);
    expect(box.questions()).toBe(2);
  });
});
