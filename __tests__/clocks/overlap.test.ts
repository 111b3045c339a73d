import { afterEach, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { githubJob } from '../../sandbox/github/seed.ts';
import { members, type Stage, stage, writes } from '../runs/action.ts';
import { shiftStages, sourceStages } from '../sources/all.ts';
import type { SourceStage } from '../sources/stage.ts';
import { targetStages } from '../targets/all.ts';
import type { TargetStage } from '../targets/stage.ts';

let box: Stage;
afterEach(() => box.end());

const minute = 60_000;
const hour = 60 * minute;
const { opsgenie } = sourceStages;
const group = targetStages['slack-user-group'];
const due = '2026-11-30T08:00:00.000Z';

interface Team {
  readonly source?: SourceStage;
  readonly target?: TargetStage;
  readonly schedule?: object;
}

/** Ana until a time, and then Ben; the run begins so many minutes after it. */
async function team(
  minutes: number,
  { source = opsgenie, target = group, schedule = {} }: Team = {},
  at = due,
) {
  const boundary = Date.parse(at);
  box = await stage(new Date(boundary + minutes * minute).toISOString());
  const time = (hours: number) => new Date(boundary + hours * hour);
  source.set(box, [
    { who: 'ana', from: time(-7 * 24), until: time(0) },
    { who: 'ben', from: time(0), until: time(7 * 24) },
  ]);
  target.set(box, ['ana']);
  const own = {
    name: 'Data',
    source: { [source.kind]: source.schedule },
    targets: [target.form],
    ...schedule,
  };
  const config = { people: target.people ?? [], defaults: { overlap: '30m' }, schedules: [own] };
  await box.write('on-call.yml', stringify(config));
  const inputs = { config: 'on-call.yml', schedule: undefined, 'user-group': undefined };
  return {
    run: (more: Readonly<Record<string, string>> = {}) =>
      box.run({ ...inputs, ...more }, { ...githubJob, ...target.env }),
    shows: () => target.shows(box),
  };
}

describe('with `overlap: 30m`', () => {
  test.each([
    ['Berlin, spring', '2026-03-29T01:00:00.000Z'],
    ['Berlin, autumn', '2026-10-25T01:00:00.000Z'],
    ['New York, spring', '2026-03-08T07:00:00.000Z'],
    ['New York, autumn', '2026-11-01T06:00:00.000Z'],
  ])('both are in a group for half an hour before and after a handover: %s', async (_, at) => {
    const { run, shows } = await team(-31, {}, at);
    const seen: (readonly string[])[] = [];
    for (const pass of [2, 25, 8, 28, 1]) {
      const { code } = await run();
      expect(code).toBe(0);
      seen.push(shows());
      box.pass(pass * minute);
    }
    expect(writes(await run())).toEqual([]);
    expect(seen).toEqual([['ana'], ['ana', 'ben'], ['ana', 'ben'], ['ana', 'ben'], ['ben']]);
  });

  test.each(Object.values(targetStages).filter(({ kind }) => /group|tag|team$/.test(kind)))(
    'both are in $kind',
    async (target) => {
      const { run, shows } = await team(-10, { target });
      await run();
      expect(shows()).toEqual(['ana', 'ben']);
      box.pass(41 * minute);
      await run();
      expect(shows()).toEqual(['ben']);
    },
  );

  test('a topic and an announcement show who is on call, and nobody else', async () => {
    for (const target of [targetStages['slack-topic'], targetStages['slack-message']]) {
      const { run, shows } = await team(-10, { target });
      await run();
      expect(shows()).toEqual(['ana']);
      if (target.kind === 'slack-topic') await box.end();
    }
  });

  test.each(shiftStages)('who comes is in early, by the shifts of $kind', async (source) => {
    const { run, shows } = await team(-10, { source });
    const { code, log } = await run();
    expect([code, log.includes('::error::')]).toEqual([0, false]);
    expect(shows()).toEqual(['ana', 'ben']);
  });

  test.each(shiftStages)('who went stays in, by the shifts of $kind', async (source) => {
    const { run, shows } = await team(10, { source });
    const { code, log } = await run();
    expect([code, log.includes('::error::')]).toEqual([0, false]);
    expect(shows()).toEqual(['ana', 'ben']);
    box.pass(21 * minute);
    await run();
    expect(shows()).toEqual(['ben']);
  });

  test('a schedule may have none, and an input goes before both', async () => {
    const { run, shows } = await team(-10, { schedule: { overlap: 0 } });
    await run();
    expect(shows()).toEqual(['ana']);
    await run({ overlap: '15m' });
    expect(shows()).toEqual(['ana', 'ben']);
  });

  test('who comes and has no account fails only from the handover on', async () => {
    const { run, shows } = await team(-10);
    const ben = box.slack.users.find(({ profile }) => profile.email === 'ben@example.com');
    if (ben) ben.deleted = true;
    expect([(await run()).code, shows()]).toEqual([0, ['ana']]);
    box.pass(11 * minute);
    expect([(await run()).code, shows()]).toEqual([1, ['ana']]);
  });

  test('who handed over manually stays in for that long', async () => {
    const { run } = await team(-3 * 60);
    const handover = { only: 'Data', 'handover-to': 'cleo@example.com', 'handover-for': '2h' };
    expect((await run(handover)).code).toBe(0);
    expect(members(box)).toEqual(['U0ANA00001', 'U0CLEO0003']);
    box.pass(31 * minute);
    await run();
    expect(members(box)).toEqual(['U0CLEO0003']);
  });

  test('a run that waits syncs before, at and after the handover', async () => {
    const { run, shows } = await team(-30);
    box.pass(-4_000);
    const { log } = await run({ 'wait-for-handover': '1m' });
    expect(shows()).toEqual(['ana', 'ben']);
    expect(log).toMatch(/Waiting \d seconds? for what changes around a handover of “Data” at /);
  });
});
