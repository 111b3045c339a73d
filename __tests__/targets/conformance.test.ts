import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { secrets } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import { type InProcess, inProcess } from '../in-process.ts';
import { shown } from '../shown.ts';
import { opsgenie } from '../sources/opsgenie.ts';
import { targetStages } from './all.ts';
import { shiftsFor, type TargetStage } from './stage.ts';

const noon = new Date('2026-11-24T12:00:00Z');
const hour = 3_600_000;

/** A target alone in a config file; what follows others has a user group to follow. */
function open(stage: TargetStage, over: object = {}) {
  const others = stage.kind === 'teams-message' ? [{ 'slack-user-group': 'platform-oncall' }] : [];
  const config = {
    people: stage.people ?? [],
    schedules: [
      { name: 'Data', source: { opsgenie: opsgenie.schedule }, targets: [stage.form, ...others], ...over },
    ],
  };
  const given = inProcess(noon, { 'on-call.yml': stringify(config) });
  const env = { CONFIG: 'on-call.yml', OPSGENIE_TOKEN: secrets.opsgenie, LOOK_AHEAD: '0', ...stage.env };
  return {
    box: given.box,
    run: (more: Readonly<Record<string, string>> = {}) => given.run({ ...env, ...more }),
    onCall: (...who: readonly string[]) => putOnCall(given, stage, who),
    set: (who: readonly string[]) => stage.set(given.box, who, startOf(stage)),
    shows: () => stage.shows(given.box, startOf(stage)),
    written: () => given.box.requests.filter((request) => isWrite(stage, request)),
  };
}

/** When the shift begins of those whom a target shows that is about who comes. */
function startOf({ ahead }: TargetStage): Date {
  return new Date(noon.getTime() + (ahead?.by ?? -hour));
}

function putOnCall({ box }: InProcess, stage: TargetStage, who: readonly string[]): void {
  const [from, until] = [new Date(noon.getTime() - hour), new Date(noon.getTime() + 90 * 24 * hour)];
  opsgenie.set(box, shiftsFor(stage, who, { from, now: noon, until }));
}

const isWrite = (stage: TargetStage, { service, ...request }: Sandbox['requests'][number]) =>
  service === stage.service && stage.writes(request);

describe.each(Object.values(targetStages))('$kind', (stage) => {
  const isOne = stage.kind === 'jira-component';

  test.each([
    [[], ['ana']],
    [['ben'], ['ana']],
    [['ana', 'ben', 'cleo'], ['ana']],
    [['cleo'], ['ana', 'ben']],
  ])('from %j it shows %j after one run, and the second run writes nothing', async (before, after) => {
    const { box, run, onCall, set, shows, written } = open(stage);
    set(before);
    onCall(...after);
    const first = await run();
    expect(first.changes.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(shows()).toEqual(isOne ? after.slice(0, 1) : after);
    box.requests.length = 0;
    const second = await run();
    expect(second.changes.map(({ outcome }) => outcome)).toEqual(second.changes.map(() => 'unchanged'));
    expect(written()).toEqual([]);
  });

  test('rule 2: one person replaced by another never leaves it empty, nor with somebody else', async () => {
    const { box, run, onCall, set, shows } = open(stage);
    set(['ben']);
    onCall('ana');
    const seen = new Set<string>();
    box.after.push(() => seen.add(shows().join()));
    await run();
    expect(shows()).toEqual(['ana']);
    expect(['ben', 'ana,ben', 'ana']).toEqual(expect.arrayContaining([...seen]));
  });

  test('rule 8: if it fails, the others are written, and the next run fixes it', async () => {
    const others = stage.kind === 'slack-user-group' ? [] : [{ 'slack-user-group': 'data-oncall' }];
    const { box, run, onCall, set, shows } = open(stage, {
      targets: [stage.form, { 'slack-user-group': 'platform-oncall' }, ...others],
    });
    set(['ben']);
    onCall('ana');
    const { writes, service } = stage;
    box.faults.add({
      kind: 'status',
      status: 500,
      service,
      when: writes,
      times: Number.POSITIVE_INFINITY,
    });
    const report = await run();
    const failed = report.changes.filter(({ outcome }) => outcome === 'failed');
    expect(failed.map(({ target }) => target.kind)).toContain(stage.kind);
    expect(shows()).toEqual(['ben']);
    if (service !== 'slack') {
      expect(report.changes.filter(({ outcome }) => outcome === 'changed')).toHaveLength(
        report.changes.length - 1,
      );
    }
    box.faults.clear();
    if (stage.kind === 'teams-message') return;
    await run();
    expect(shows()).toEqual(['ana']);
  });

  test('rule 18: a dry run sends no write, and says what it would do', async () => {
    const { box, run, onCall, set, shows } = open(stage);
    set(['ben']);
    onCall('ana');
    const report = await run({ DRY_RUN: 'true' });
    expect(report.changes[0]?.outcome).toBe('planned');
    expect(box.requests.filter((request) => isWrite(stage, request))).toEqual([]);
    expect(shows()).toEqual(['ben']);
  });

  test('rule 4: nobody on call, or a source that can’t be read, changes nothing', async () => {
    const { box, run, onCall, set, shows, written } = open(stage);
    set(['ben']);
    onCall();
    // Where it is about who comes, what was said is taken back if nobody does.
    if (!stage.ahead) expect((await run()).changes[0]?.outcome).toBe('kept');
    box.faults.add({ kind: 'status', status: 500, service: 'opsgenie', times: Number.POSITIVE_INFINITY });
    expect((await run()).changes[0]?.outcome).toBe('failed');
    expect([shows(), written()]).toEqual([['ben'], []]);
  });

  for (const { name, begin, comes } of stage.quirks ?? []) {
    test(`while ${name}, a run is right, or leaves it alone`, async () => {
      const { box, run, onCall, set, shows } = open(stage);
      set(['ben']);
      onCall('ana');
      const end = begin(box);
      const [change] = (await run()).changes;
      if (comes === 'right') expect(change?.outcome).toBe('changed');
      if (comes === 'failed') expect(change?.outcome).toBe('failed');
      if (change?.outcome === 'changed') {
        expect(shows()).toEqual(['ana']);
        if (comes === 'right' && stage.kind !== 'teams-message')
          expect((await run()).changes[0]?.outcome).toBe('unchanged');
      } else expect(shows()).toEqual(expect.arrayContaining(['ben']));
      end();
      await run();
      if (stage.kind !== 'teams-message') expect(shows()).toEqual(['ana']);
    });

    test('rule 12: a hostile name harms nothing', async () => {
      const { box, run, onCall, set } = open(stage);
      const name = `<!channel> | ::error::x ##[error]y\n<b>\u202E[a](http://evil) ${'z'.repeat(500)}`;
      for (const user of box.slack.users) if (user.profile.email === 'ana@example.com') rename(user, name);
      opsgenie.rename(box, 'ana', name);
      set(['ben']);
      onCall('ana');
      const report = await run();
      expect(report.changes[0]?.outcome).toBe('changed');
      const sent = JSON.stringify(
        box.requests.filter((request) => isWrite(stage, request)).map(({ body }) => body),
      );
      expect(sent).not.toMatch(/<!channel>|\u202e|[^\\]\n|\]\(http/);
      const { log, summary } = shown(report);
      expect(log.join('\n')).not.toMatch(/::error::|##\[|\u202e|\r/);
      expect(summary).not.toMatch(/::error::|<!channel>|<b>|\u202e/);
    });
  }

  test('rule 19: without the permission it says which one, and where to give it', async () => {
    const { box, run, onCall, set } = open(stage);
    set(['ben']);
    onCall('ana');
    const words = stage.forbid(box);
    const report = await run();
    expect(report.changes[0]).toMatchObject({ outcome: 'failed', reason: expect.stringMatching(words) });
  });
});

function rename(user: Sandbox['slack']['users'][number], name: string): void {
  user.real_name = name;
  user.profile.real_name = name;
}
