import { afterEach, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { githubJob } from '../../sandbox/github/seed.ts';
import { type Stage, stage, writes } from '../runs/action.ts';
import { shiftStages, sourceStages } from '../sources/all.ts';
import type { SourceStage } from '../sources/stage.ts';

let box: Stage;
afterEach(() => box.end());

const hour = 3_600_000;
const { opsgenie } = sourceStages;

/** Ana until a time, and then Ben, by any source; the run begins so many minutes before. */
async function team(
  until: string,
  minutesBefore: number,
  options: object,
  source: SourceStage = opsgenie,
  others: readonly object[] = [],
) {
  const boundary = Date.parse(until);
  box = await stage(new Date(boundary - minutesBefore * 60_000).toISOString());
  const at = (hours: number) => new Date(boundary + hours * hour);
  source.set(box, [
    { who: 'ana', from: at(-7 * 24), until: at(0) },
    { who: 'ben', from: at(0), until: at(7 * 24) },
  ]);
  const targets = [{ 'slack-message': { channel: '#data', ...options } }, ...others];
  const schedules = [{ name: 'Data', source: { [source.kind]: source.schedule }, targets }];
  await box.write('on-call.yml', stringify({ schedules }));
  const inputs = { config: 'on-call.yml', schedule: undefined, 'user-group': undefined };
  return () => box.run(inputs, githubJob);
}

/** What was announced, in plain words. */
const said = () =>
  (box.slack.channels.find(({ name }) => name === 'data')?.messages ?? [])
    .filter(({ bot_id }) => bot_id !== undefined)
    .map(({ text }) => text.replace(/<!date\^(\d+)\^[^>]*>/g, (_, at) => new Date(at * 1000).toISOString()));

describe('an announcement ahead of a handover', () => {
  test.each([
    ['Berlin, spring', '2026-03-29T01:00:00.000Z'],
    ['Berlin, autumn', '2026-10-25T01:00:00.000Z'],
    ['New York, spring', '2026-03-08T07:00:00.000Z'],
    ['New York, autumn', '2026-11-01T06:00:00.000Z'],
  ])('is posted once, with the time of the handover, when clocks change: %s', async (_, due) => {
    const run = await team(due, 90, { before: '1h' });
    await run();
    box.pass(31 * 60_000);
    const second = await run();
    expect([second.code, second.errors]).toEqual([0, '']);
    box.pass(29 * 60_000);
    expect(writes(await run())).toEqual([]);
    box.pass(60 * 60_000);
    expect(writes(await run())).toEqual([]);
    expect(said()).toEqual([
      '<@U0ANA00001> is now on call for *Data*.',
      `<@U0BEN00002> is on call for *Data* from ${due}, taking over from Ana Conceição.`,
    ]);
  });

  test.each(shiftStages)('is posted with the shifts of $kind', async (source) => {
    const run = await team('2026-11-30T08:00:00.000Z', 50, { before: '1h' }, source);
    const { code, errors, log } = await run();
    expect([code, errors, log.includes('::error::')]).toEqual([0, '', false]);
    expect(said()).toEqual([
      '<@U0BEN00002> is on call for *Data* from 2026-11-30T08:00:00.000Z, taking over from Ana Conceição.',
    ]);
  });

  test('is no handover for a message in Teams, which is sent when it is one', async () => {
    const others = [{ 'slack-topic': '#data' }, { 'teams-message': {} }];
    const run = await team('2026-11-30T08:00:00.000Z', 70, { before: '1h' }, opsgenie, others);
    const outcomes = async () =>
      JSON.parse((await run()).outputs.changes ?? '').map(({ outcome }: { outcome: string }) => outcome);
    expect(await outcomes()).toEqual(['changed', 'changed', 'changed']);
    box.pass(20 * 60_000);
    expect(await outcomes()).toEqual(['changed', 'unchanged', 'unchanged']);
    box.pass(51 * 60_000);
    expect(await outcomes()).toEqual(['unchanged', 'changed', 'changed']);
  });

  test('says who really leaves, whoever was announced last', async () => {
    const run = await team('2026-11-30T08:00:00.000Z', 30, { before: '1h' });
    await run();
    box.pass(5 * 60_000);
    const handover = { only: 'Data', 'handover-to': 'cleo@example.com', 'handover-for': '10m' };
    const inputs = { config: 'on-call.yml', schedule: undefined, 'user-group': undefined };
    await box.run({ ...inputs, ...handover });
    box.pass(12 * 60_000);
    await run();
    expect(said()).toEqual([
      '<@U0BEN00002> is on call for *Data* from 2026-11-30T08:00:00.000Z, taking over from Ana Conceição.',
      '<@U0CLEO0003> is now on call for *Data*, taking over from Ana Conceição.',
      '<@U0BEN00002> is on call for *Data* from 2026-11-30T08:00:00.000Z, taking over from Ana Conceição.',
    ]);
  });

  test('is posted at once for a manual handover', async () => {
    await team('2026-11-30T08:00:00.000Z', 24 * 60, { before: '1h' });
    const handover = { only: 'Data', 'handover-to': 'cleo@example.com', 'handover-for': '30m' };
    const inputs = { config: 'on-call.yml', schedule: undefined, 'user-group': undefined, ...handover };
    const { code } = await box.run(inputs);
    expect(code).toBe(0);
    expect(said()).toEqual(['<@U0CLEO0003> is now on call for *Data*, taking over from Ana Conceição.']);
  });
});

describe('an announcement ahead of a gap, in which nobody is on call,', () => {
  const due = Date.parse('2026-11-30T08:00:00.000Z');

  /** Ana until a time, nobody for an hour, and then Ben; the run begins half an hour before. */
  async function gap(onNobody: unknown) {
    const run = await team(new Date(due).toISOString(), 30, { before: '45m' });
    opsgenie.set(box, [
      { who: 'ana', from: new Date(due - 24 * hour), until: new Date(due) },
      { who: 'ben', from: new Date(due + hour), until: new Date(due + 24 * hour) },
    ]);
    const targets = [{ 'slack-message': { channel: '#data', before: '45m' } }];
    const source = { opsgenie: opsgenie.schedule };
    const schedules = [{ name: 'Data', source, targets, 'on-nobody': onNobody }];
    await box.write('on-call.yml', stringify({ schedules }));
    return run;
  }

  test.each(['keep', 'fail'])(
    'has nothing to say, and nothing to warn of, with `on-nobody: %s`',
    async (word) => {
      const run = await gap(word);
      const { code, log, outputs } = await run();
      expect([code, said(), log.includes('::warning::')]).toEqual([0, [], false]);
      expect(JSON.parse(outputs.changes ?? '')).toMatchObject([{ outcome: 'unchanged', reason: null }]);
      box.pass(40 * 60_000);
      expect((await run()).code).toBe(word === 'fail' ? 1 : 0);
      box.pass(10 * 60_000);
      expect((await run()).code).toBe(0);
      expect(said()).toEqual(['<@U0BEN00002> is on call for *Data* from 2026-11-30T09:00:00.000Z.']);
    },
  );

  test('names the fallback', async () => {
    const run = await gap({ fallback: ['cleo@example.com'] });
    expect((await run()).code).toBe(0);
    expect(said()).toEqual([
      '<@U0CLEO0003> is on call for *Data* from 2026-11-30T08:00:00.000Z, taking over from Ana Conceição.',
    ]);
    box.pass(50 * 60_000);
    await run();
    expect(said()[1]).toBe(
      "<@U0BEN00002> is on call for *Data* from 2026-11-30T09:00:00.000Z, taking over from Cleo O'Hara.",
    );
  });
});

test('two announcements of a schedule in one channel would contradict each other, and none is posted', async () => {
  const twice = [{ 'slack-message': { channel: 'C0DATA0001' } }];
  const run = await team('2026-11-30T08:00:00.000Z', 30, { before: '1h' }, opsgenie, twice);
  const { code, log } = await run();
  expect([code, said()]).toEqual([1, []]);
  expect(log).toContain('this is the same place as ');
});

describe('an announcement on some days', () => {
  // Saturday, 09:00 in Berlin.
  const due = '2026-11-28T08:00:00.000Z';

  test('waits for the next of them, by the clock of the schedule', async () => {
    const run = await team(due, -30, { days: 'mon-fri' });
    const first = await run();
    expect([first.code, said()]).toEqual([0, []]);
    expect(first.outputs.changed).toBe('false');
    expect(JSON.parse(first.outputs.changes ?? '')).toMatchObject([
      { outcome: 'unchanged', reason: 'It is announced only on these days: mon-fri.' },
    ]);
    // Sunday 23:29 UTC: in Berlin it is Monday.
    box.pass(39 * hour - 60_000);
    await run();
    expect(said()).toEqual(['<@U0BEN00002> is now on call for *Data*.']);
    expect(writes(await run())).toEqual([]);
  });

  test('does not keep a manual handover waiting', async () => {
    await team(due, -30, { days: ['mon', 'tue-fri'] });
    const handover = { only: 'Data', 'handover-to': 'cleo@example.com', 'handover-for': '8h' };
    await box.run({ config: 'on-call.yml', schedule: undefined, 'user-group': undefined, ...handover });
    expect(said()).toEqual(['<@U0CLEO0003> is now on call for *Data*.']);
  });
});

describe('a weekly digest', () => {
  test('is posted on Monday from 08:00 on, once, with the whole week', async () => {
    // Friday: the first one is about the week that is going on.
    const run = await team('2026-12-02T08:00:00.000Z', 5 * 24 * 60, { digest: 'weekly' });
    await run();
    const first = ['*On call in the week of 2026-11-23: Data*', '• Now: Ana Conceição'].join('\n');
    expect(said()).toEqual([first]);
    expect(writes(await run())).toEqual([]);
    // Monday, 07:59 in Berlin, and two minutes later.
    box.pass(70 * hour + 59 * 60_000);
    await run();
    expect(said()).toEqual([first]);
    box.pass(2 * 60_000);
    const { code, errors } = await run();
    expect([code, errors]).toEqual([0, '']);
    expect(said()[1]).toBe(
      [
        '*On call in the week of 2026-11-30: Data*',
        '• Now: Ana Conceição',
        '• From 2026-12-02T08:00:00.000Z: Ben Müller',
      ].join('\n'),
    );
    expect(writes(await run())).toEqual([]);
    box.pass(2 * 24 * hour);
    expect(writes(await run())).toEqual([]);
    expect(said()).toHaveLength(2);
  });

  test.each(shiftStages)('shows the shifts of $kind', async (source) => {
    const run = await team('2026-12-02T08:00:00.000Z', 47 * 60, { digest: 'weekly' }, source);
    const { code, errors } = await run();
    expect([code, errors]).toEqual([0, '']);
    expect(said()).toHaveLength(1);
    expect(said()[0]).toMatch(/2026-11-30: Data\*\n• Now: .*\n• From 2026-12-02T08:00:00.000Z: /);
  });

  test('that is new on a Sunday waits for Monday', async () => {
    // Sunday, 13:00 in Berlin.
    const run = await team('2026-12-02T08:00:00.000Z', 68 * 60, { digest: 'weekly' });
    const { code, outputs } = await run();
    expect([code, said()]).toEqual([0, []]);
    expect(JSON.parse(outputs.changes ?? '')).toMatchObject([
      { name: '#data (weekly digest)', outcome: 'unchanged', reason: 'The next digest is posted on Monday.' },
    ]);
    box.pass(20 * hour);
    await run();
    expect(said()).toHaveLength(1);
  });

  test('does not come early because somebody takes over on Sunday', async () => {
    const run = await team('2026-12-02T08:00:00.000Z', 6 * 24 * 60, { digest: 'weekly' });
    await run();
    // Sunday, 13:00 in Berlin.
    box.pass(3 * 24 * hour + 4 * hour);
    const handover = { only: 'Data', 'handover-to': 'cleo@example.com', 'handover-for': '2h' };
    const inputs = { config: 'on-call.yml', schedule: undefined, 'user-group': undefined };
    expect((await box.run({ ...inputs, ...handover })).code).toBe(0);
    expect(said()).toHaveLength(1);
    box.pass(20 * hour);
    await run();
    expect(said()).toHaveLength(2);
    expect(said()[1]).toMatch(/ 2026-11-30: Data\*\n• Now: Ana Conceição\n/);
  });

  test('of a week with a hundred shifts is as long as Slack accepts, and names everybody', async () => {
    const run = await team('2026-11-30T08:00:00.000Z', -60, { digest: 'weekly' });
    const start = Date.parse('2026-11-30T08:00:00.000Z');
    const names = ['ana', 'ben', 'cleo'];
    const shifts = Array.from({ length: 100 }, (_, index) => ({
      who: names[index % 3] ?? '',
      from: new Date(start + index * 1.5 * hour),
      until: new Date(start + (index + 1) * 1.5 * hour),
    }));
    opsgenie.set(box, shifts);
    const { code, errors } = await run();
    expect([code, errors]).toEqual([0, '']);
    const lines = said()[0]?.split('\n') ?? [];
    expect([lines.length, lines[1], lines.at(-1)]).toEqual([
      42,
      '• Now: Ana Conceição',
      'and 61 more changes',
    ]);
    expect(lines.join()).not.toContain('@');
    expect(lines[4]).toBe('• From 2026-11-30T12:30:00.000Z: Ana Conceição');
  });

  test('is not posted in a dry run, nor where the coming shifts can’t be read', async () => {
    await team('2026-12-02T08:00:00.000Z', 47 * 60, { digest: 'weekly' });
    const inputs = { config: 'on-call.yml', schedule: undefined, 'user-group': undefined };
    const dry = await box.run({ ...inputs, 'dry-run': 'true' });
    expect([writes(dry), JSON.parse(dry.outputs.changes ?? '')]).toMatchObject([
      [],
      [{ outcome: 'planned' }],
    ]);
    box.faults.add({ kind: 'status', status: 500, path: '/timeline', times: Number.POSITIVE_INFINITY });
    const failed = await box.run(inputs);
    expect([failed.code, writes(failed)]).toEqual([1, []]);
  });
});
