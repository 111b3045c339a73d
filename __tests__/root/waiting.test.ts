import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import type { World } from '../../src/http/request.ts';
import type { Report } from '../../src/report/report.ts';
import { syncAndWait } from '../../src/waiting.ts';
import { inProcess } from '../in-process.ts';
import { shiftStages, sourceStages } from '../sources/all.ts';
import type { SourceStage } from '../sources/stage.ts';
import { targetStages } from '../targets/all.ts';

const minute = 60_000;
const hour = 60 * minute;
const { opsgenie } = sourceStages;
const group = targetStages['slack-user-group'];

/** A team in which Ana is on call until a time, and then Ben, for the run that starts some minutes before. */
function team(
  until: string,
  minutesBefore: number,
  source: SourceStage = opsgenie,
  through?: Parameters<typeof inProcess>[3],
) {
  const boundary = new Date(until);
  const schedules = [{ name: 'Data', source: { [source.kind]: source.schedule }, targets: [group.form] }];
  const config = stringify({ schedules });
  const files = { 'on-call.yml': config };
  const given = inProcess(new Date(boundary.getTime() - minutesBefore * minute), files, false, through);
  const { box } = given;
  const at = (hours: number) => new Date(boundary.getTime() + hours * hour);
  source.set(box, [
    { who: 'ana', from: at(-12), until: boundary },
    { who: 'ben', from: boundary, until: at(12) },
  ]);
  group.set(box, ['ana']);
  const said: string[] = [];
  const synced: Report[] = [];
  /** When the target came to show somebody else, and whom. */
  const shown: [string, string][] = [];
  box.after.push(() => {
    const now = group.shows(box).join();
    if (now !== (shown.at(-1)?.[1] ?? 'ana')) shown.push([given.now().toISOString(), now]);
  });
  const run = (env: Readonly<Record<string, string>> = {}, world: Partial<World> = {}) =>
    syncAndWait(
      () =>
        given.setup({
          CONFIG: 'on-call.yml',
          LOOK_AHEAD: '0',
          WAIT_FOR_HANDOVER: '30m',
          ...source.env,
          ...group.env,
          ...env,
        }),
      { ...given.world, ...world },
      { synced: (report) => void synced.push(report), waits: (text) => void said.push(text) },
    );
  return { ...given, files, at, run, said, synced, shown, set: source.set };
}

const oneSecondAfter = (time: string) => new Date(Date.parse(time) + 1_000).toISOString();

describe('a run that starts before a handover', () => {
  test.each(shiftStages)('$kind: syncs when it is due', async (source) => {
    const due = '2026-11-30T08:00:00.000Z';
    const { run, shown } = team(due, 20, source);
    const { report, interrupted } = await run();
    expect(interrupted).toBeNull();
    // The pager itself may need a moment.
    const latest = Date.parse(oneSecondAfter(due)) + (source.noticesAfter ?? 0);
    expect(shown).toEqual([[expect.any(String), 'ben']]);
    expect(Date.parse(shown[0]?.[0] ?? '')).toBeGreaterThanOrEqual(Date.parse(due));
    expect(Date.parse(shown[0]?.[0] ?? '')).toBeLessThanOrEqual(latest);
    expect(report.changes).toMatchObject([
      { outcome: 'changed', before: ['U0ANA00001'], after: ['U0BEN00002'] },
    ]);
    expect(report.wrote).toBe(true);
  });

  test.each([
    ['Berlin, spring', '2026-03-29T01:00:00.000Z'],
    ['Berlin, autumn', '2026-10-25T02:00:00.000Z'],
    ['New York, spring', '2026-03-08T07:00:00.000Z'],
    ['New York, autumn', '2026-11-01T07:00:00.000Z'],
  ])('waits for the moment, whatever clocks do in it: %s', async (_, due) => {
    for (const source of [opsgenie, sourceStages.rota, sourceStages.ical]) {
      const { run, shown } = team(due, 29, source);
      await run();
      expect(shown).toEqual([[oneSecondAfter(due), 'ben']]);
    }
  });

  test('says what it waits for, and the time that is left', async () => {
    const { run, said } = team('2026-11-30T08:00:00Z', 18);
    await run();
    expect(said[0]).toBe(
      'Waiting 18 minutes for the handover of “Data” at Mon 30 Nov 08:00 UTC: Ana Conceição → ben@example.com.',
    );
    expect(said.slice(1, 4)).toEqual(['15 minutes left.', '14 minutes left.', '13 minutes left.']);
    expect(said.at(-1)).toBe('1 minute left.');
  });

  test('first corrects what is wrong, and does not wait with that', async () => {
    const { box, run, shown } = team('2026-11-30T08:00:00Z', 20);
    group.set(box, ['cleo']);
    const { report } = await run();
    expect(shown.map(([, who]) => who)).toEqual(['cleo', 'ana', 'ben']);
    expect(report.changes).toMatchObject([
      { outcome: 'changed', before: ['U0CLEO0003'], after: ['U0BEN00002'] },
    ]);
  });

  test('time spent waiting is no part of `timeout`', async () => {
    const { run, shown } = team('2026-11-30T08:00:00Z', 25);
    await run({ TIMEOUT: '1m' });
    expect(shown.map(([, who]) => who)).toEqual(['ben']);
  });

  test('asks the pager again when it is due: what changed while it waited counts', async () => {
    const { at, box, run, shown, set, world } = team('2026-11-30T08:00:00Z', 20);
    let waited = false;
    const sleep: World['sleep'] = async (milliseconds, signal) => {
      if (!waited)
        set(box, [
          { who: 'ana', from: at(-12), until: at(0) },
          { who: 'cleo', from: at(0), until: at(12) },
        ]);
      waited = true;
      await world.sleep(milliseconds, signal);
    };
    await run({}, { sleep });
    expect(shown.map(([, who]) => who)).toEqual(['cleo']);
  });

  test.each([
    [2, ['ben'], 2],
    [9, [], 4],
  ])('asks a pager that is %i answers late again, but not for ever', async (late, expected, times) => {
    let answers = 0;
    const { at, now, run, said, shown } = team(
      '2026-11-30T08:00:00Z',
      5,
      opsgenie,
      (fetch) =>
        async (...request) => {
          const answer = await fetch(...request);
          if (!String(request[0]).includes('/on-calls') || now() < at(0)) return answer;
          answers += 1;
          if (answers > late) return answer;
          const text = async () => (await answer.text()).replaceAll('ben@example.com', 'ana@example.com');
          return { ...answer, status: answer.status, headers: answer.headers, text };
        },
    );
    await run();
    expect(shown.map(([, who]) => who)).toEqual(expected);
    expect(said.filter((text) => text.includes('asked again'))).toHaveLength(times);
    expect(now().getTime() - at(0).getTime()).toBeLessThan(67_000);
  });

  test('does not ask again if whoever is on call stays after all', async () => {
    const { at, box, now, run, said, set, shown, world } = team('2026-11-30T08:00:00Z', 5);
    const sleep: World['sleep'] = async (milliseconds, signal) => {
      set(box, [{ who: 'ana', from: at(-12), until: at(1) }]);
      await world.sleep(milliseconds, signal);
    };
    await run({}, { sleep });
    expect([shown, said.filter((text) => text.includes('asked again'))]).toEqual([[], []]);
    expect(now().getTime() - at(0).getTime()).toBeLessThan(2_000);
  });

  test('a handover that comes during a sync is shown by another one', async () => {
    const due = '2026-11-30T08:00:00.000Z';
    const { at, box, now, pass, run, said, shown } = team(due, 1 / 60);
    let isSlow = true;
    box.after.push(({ path }) => {
      if (!isSlow || !path.includes('/usergroups.list')) return;
      isSlow = false;
      pass(1_500);
    });
    await run();
    expect(shown.map(([, who]) => who)).toEqual(['ben']);
    expect(now().getTime() - at(0).getTime()).toBeLessThan(3_000);
    expect(said).toEqual([
      expect.stringMatching(/^Syncing again for the handover of “Data” at .*: Ana .* → .*\.$/),
    ]);
  });
});

describe('several handovers within the time', () => {
  test('are each done on their minute, in whatever schedule', async () => {
    const boundary = new Date('2026-11-30T08:00:00Z');
    const rota = (first: string, minutes: number) => `    starts: 2026-01-05T09:00
    every: 999 weeks
    people: [${first}@example.com]
    overrides:
      - { from: "${new Date(boundary.getTime() + minutes * minute).toISOString().slice(0, 16)}", until: 2027-01-01T00:00, person: cleo@example.com }
`;
    const file = `timezone: UTC\nrotas:\n  A:\n${rota('ana', 0)}  B:\n${rota('ben', 10)}`;
    const schedules = ['A', 'B'].map((name, index) => ({
      name,
      source: { rota: name },
      targets: [{ 'slack-user-group': ['data-oncall', 'platform-oncall'][index] }],
    }));
    const given = inProcess(new Date(boundary.getTime() - 5 * minute), {
      'on-call.yml': stringify({ schedules }),
    });
    given.box.github.files['.github/on-call-rota.yml'] = file;
    const times: string[] = [];
    given.box.after.push(({ path }) => {
      if (path.includes('usergroups.users.update')) times.push(given.now().toISOString());
    });
    const said: string[] = [];
    const { report } = await syncAndWait(
      () => given.setup({ CONFIG: 'on-call.yml', WAIT_FOR_HANDOVER: '20m' }),
      given.world,
      { synced: () => {}, waits: (text) => void said.push(text) },
    );
    expect(times.slice(-2)).toEqual(['2026-11-30T08:00:01.000Z', '2026-11-30T08:10:01.000Z']);
    expect(report.changes.map(({ outcome, after }) => [outcome, after])).toEqual([
      ['changed', ['U0CLEO0003']],
      ['changed', ['U0CLEO0003']],
    ]);
    expect(said.filter((text) => text.startsWith('Waiting'))).toHaveLength(2);
  });
});

describe('it does not wait', () => {
  test.each([
    ['without the input', { WAIT_FOR_HANDOVER: '0' }, 20],
    ['if no handover is within reach', {}, 31],
    ['after a manual handover', { ONLY: 'Data', HANDOVER_TO: 'cleo@example.com', HANDOVER_FOR: '10m' }, 20],
  ])('%s', async (_, env, minutesBefore) => {
    const { now, run, said, synced } = team('2026-11-30T08:00:00Z', minutesBefore);
    const start = now();
    await run(env);
    expect([now().getTime() - start.getTime(), said, synced]).toEqual([0, [], []]);
  });

  test('in a dry run, which says what it would wait for', async () => {
    const { now, run, said } = team('2026-11-30T08:00:00Z', 20);
    const start = now();
    await run({ DRY_RUN: 'true' });
    expect(now()).toEqual(start);
    expect(said).toEqual([
      expect.stringMatching(/^Dry run: it would wait 20 minutes for the handover of “Data” at/),
    ]);
  });

  test('if the pager can’t be read', async () => {
    const { box, run, said } = team('2026-11-30T08:00:00Z', 20);
    box.faults.add({ kind: 'status', status: 401, service: 'opsgenie', times: Number.POSITIVE_INFINITY });
    const { report } = await run();
    expect([report.changes[0]?.outcome, said]).toEqual(['failed', []]);
  });
});

describe('a run that is cancelled while it waits', () => {
  test('leaves everything as it was, and says so', async () => {
    const { box, run, shown } = team('2026-11-30T08:00:00Z', 20);
    const cancel = new AbortController();
    const sleep: World['sleep'] = async (_, signal) => {
      cancel.abort();
      signal.throwIfAborted();
    };
    const { report, interrupted } = await run({}, { sleep, cancelled: cancel.signal });
    expect(interrupted?.reason).toMatch(/^The run was cancelled while it waited for a handover\. /);
    expect([shown, group.shows(box), report.changes[0]?.outcome]).toEqual([[], ['ana'], 'unchanged']);
  });
});

test('settings that become invalid while it waits are an error of their own', async () => {
  const { files, run, world } = team('2026-11-30T08:00:00Z', 20);
  const sleep: World['sleep'] = async (milliseconds, signal) => {
    files['on-call.yml'] = 'schedules: 1';
    await world.sleep(milliseconds, signal);
  };
  await expect(run({}, { sleep })).rejects.toThrow('on-call.yml:1:1: schedules');
});
