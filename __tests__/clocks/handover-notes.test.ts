import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { githubJob, githubPeople } from '../../sandbox/github/seed.ts';
import { rotaPath } from '../../sandbox/rota.ts';
import { readMarked } from '../../src/services/github/handover-marker.ts';
import { localText, pointInTime } from '../../src/services/rota/times.ts';
import { type Stage, stage, writes } from '../runs/action.ts';
import { shiftStages, sourceStages } from '../sources/all.ts';
import type { SourceStage } from '../sources/stage.ts';
import { handovers } from '../targets/github-handover.ts';

const hour = 3_600_000;
const day = 24 * hour;

const start = new Date('2026-11-23T09:00:00Z');

let clock: Date;
let box: Stage;
beforeEach(async () => {
  clock = start;
  box = await stage(start.toISOString());
});
afterEach(() => box.end());

/** Sets the clock of the services and of the runs to come, apart from the seconds that the test has taken. */
function setClock(time: Date): void {
  box.pass(time.getTime() - clock.getTime());
  clock = time;
}

const at = (from: Date, milliseconds: number) => new Date(from.getTime() + milliseconds);
const sync = (env = {}) =>
  box.run({ config: 'on-call.yml', schedule: undefined, 'user-group': undefined }, { ...githubJob, ...env });

/** A config with the target alone, from this source. */
async function configure({ kind, schedule }: SourceStage, options: object = {}): Promise<void> {
  const target = { 'github-handover': { repository: 'acme/data', ...options } };
  const schedules = [{ name: 'Data', source: { [kind]: schedule }, targets: [target] }];
  await box.write('on-call.yml', stringify({ people: githubPeople, schedules }));
}

const issues = () => box.github.issues.filter(({ body }) => readMarked(body ?? '') !== null);
const line = (label: string) =>
  new RegExp(`\\*\\*${label}:\\*\\* (.*)`).exec(issues().at(-1)?.body ?? '')?.[1];

/** Ana until a time, then Ben for a week. */
function staged(source: SourceStage, handover: Date, next = 'ben'): void {
  source.set(box, [
    { who: 'ana', from: at(handover, -7 * day), until: handover },
    { who: next, from: handover, until: at(handover, 7 * day) },
  ]);
}

describe('the notes of a shift', () => {
  const source = sourceStages.opsgenie;
  const handover = new Date('2026-11-30T08:00:00Z');
  const options = { before: '1d', 'close-previous': true, issues: 'support', query: 'is:pr is:open' };

  test('are created once, a day ahead; the ones before are closed', async () => {
    await configure(source, options);
    staged(source, handover);
    expect((await sync()).code).toBe(0);
    setClock(at(handover, -day - 60_000));
    expect(writes(await sync())).toEqual([]);
    setClock(at(handover, -day + 60_000));
    const run = await sync();
    expect([run.code, run.errors]).toEqual([0, '']);
    expect(run.log).toContain('github-handover acme/data on-call-handover: updated, ana-acme → ben-acme');
    expect(run.outputs.changed).toBe('true');
    const [first, second] = issues();
    expect(first).toMatchObject({ title: 'On call: Data, 2026-11-23', state: 'closed', reason: 'completed' });
    expect(second).toMatchObject({
      title: 'On call: Data, 2026-11-30',
      state: 'open',
      labels: ['on-call-handover'],
      assignees: ['Ben-acme', 'Ana-acme'],
    });
    expect(line('Previous handover')).toBe(`#${first?.number}`);
    expect(second?.body).toContain('- [Question 2](<https://github.com/acme/data/issues/2>)');
    expect(second?.body).toContain('- [Question 3](<https://github.com/acme/data/pull/3>)');
    for (const hours of [-12, -1, 0, 1, 24]) {
      setClock(at(handover, hours * hour));
      expect(writes(await sync())).toEqual([]);
    }
  });

  test('follow the coming shift if it changes hands', async () => {
    await configure(source, options);
    staged(source, handover);
    setClock(at(handover, -20 * hour));
    await sync();
    staged(source, handover, 'cleo');
    setClock(at(handover, -10 * hour));
    const run = await sync();
    expect(writes(run).map(({ method }) => method)).toEqual(['PATCH']);
    expect(handovers(box)).toEqual([['cleo-acme']]);
    expect(issues()[0]).toMatchObject({
      title: 'On call: Data, 2026-11-30',
      assignees: ['Cleo-acme', 'Ana-acme'],
    });
    setClock(at(handover, hour));
    expect(writes(await sync())).toEqual([]);
  });

  test('rule 18: a dry run sends no write', async () => {
    await configure(source, options);
    staged(source, handover);
    const run = await sync({ 'INPUT_DRY-RUN': 'true' });
    expect([run.code, writes(run), issues()]).toEqual([0, [], []]);
    expect(JSON.parse(run.outputs.changes ?? '')).toMatchObject([
      { outcome: 'planned', after: ['ana-acme'] },
    ]);
  });

  test('come from a template in the repository, which is checked in every run', async () => {
    const template = '.github/handover.md';
    await configure(source, { template });
    staged(source, handover);
    box.github.files[template] = 'Whoever reads {this}';
    const wrong = await sync();
    expect([wrong.code, writes(wrong), issues()]).toEqual([1, [], []]);
    expect(wrong.log).toContain('{this} is not a placeholder here: valid are {schedule}, {date},');
    await box.write(template, '---\ntitle: "{schedule}: {incoming}"\n---\nFrom {from}, {run}');
    expect((await sync()).code).toBe(0);
    expect(issues()[0]?.title).toBe('Data: ana-acme');
    expect(issues()[0]?.body).toContain(
      'From now, [The run that wrote this](<https://github.com/acme/data/actions/runs/42>)',
    );
  });

  test('are those of one target: two would take each other’s issues for their own', async () => {
    const [one, other] = ['a', 'b'].map((label) => ({
      'github-handover': { repository: 'acme/data', label },
    }));
    const schedules = [{ name: 'Data', source: { opsgenie: source.schedule }, targets: [one, other] }];
    await box.write('on-call.yml', stringify({ people: githubPeople, schedules }));
    staged(source, handover);
    const run = await sync();
    expect([run.code, writes(run)]).toEqual([1, []]);
    expect(run.log).toContain('this is the same place as ');
  });

  test('whoever can’t be assigned is an error once, and then a warning', async () => {
    await configure(source, options);
    staged(source, handover);
    box.github.assignable = [];
    const first = await sync();
    expect(first.code).toBe(1);
    expect(first.log).toContain('::error::');
    const second = await sync();
    expect([second.code, writes(second), issues()]).toEqual([0, [], [expect.anything()]]);
    expect(second.log).toMatch(/::warning::.*did not assign ana-acme to the handover issue acme\/data#6\./);
  });
});

/** The first Monday, or the Sunday itself, after the clocks of a zone change; local time and UTC. */
const changes = [
  ['Europe/Berlin', '2026-03-29T07:00:00Z', 'Sun 29 Mar 2026, 09:00', '2026-03-29'],
  ['Europe/Berlin', '2026-10-25T23:30:00Z', 'Mon 26 Oct 2026, 00:30', '2026-10-26'],
  ['America/New_York', '2026-03-08T13:00:00Z', 'Sun 8 Mar 2026, 09:00', '2026-03-08'],
  ['America/New_York', '2026-11-02T04:30:00Z', 'Sun 1 Nov 2026, 23:30', '2026-11-01'],
] as const;

/** Sets the zone of a source’s schedule where the stand-in has one to set. */
function setZone({ kind }: SourceStage, zone: string): void {
  for (const schedule of box.opsgenie.schedules) schedule.timezone = zone;
  if (kind !== 'rota') return;
  const text = box.github.files[rotaPath] ?? '';
  box.github.files[rotaPath] = text
    .replace('timezone: Europe/Berlin', `timezone: ${zone}`)
    .replace(/20\d\d-\d\d-\d\dT[\d:.]+/g, (local) => localText(pointInTime(local, 'Europe/Berlin'), zone));
}

describe.each(changes)('rule 17: in %s at %s', (zone, start, local, date) => {
  test.each([sourceStages.opsgenie, sourceStages.rota])('$kind', async (source) => {
    const handover = new Date(start);
    setClock(at(handover, -23 * hour));
    await configure(source, { before: '1d' });
    staged(source, handover);
    setZone(source, zone);
    expect((await sync()).code).toBe(0);
    expect(issues().map(({ title }) => title)).toEqual([`On call: Data, ${date}`]);
    expect(line('From')).toBe(`${local} (${zone})`);
    expect(handovers(box)).toEqual([['ben-acme']]);
    setClock(at(handover, hour));
    expect(writes(await sync())).toEqual([]);
  });
});

describe('rule 17: over the end of summer time, in the zone that the source gives, or else the target', () => {
  test.each(shiftStages)('$kind', async (source) => {
    const handover = new Date('2026-10-25T23:30:00Z');
    setClock(at(handover, -23 * hour));
    const timezone = ['rootly', 'splunk', 'better-stack', 'ical'].includes(source.kind)
      ? { timezone: 'Europe/Berlin' }
      : {};
    await configure(source, { before: '1d', ...timezone });
    staged(source, handover);
    const run = await sync();
    expect(run.code).toBe(0);
    const inBerlin = { from: 'Mon 26 Oct 2026, 00:30 (Europe/Berlin)', title: 'On call: Data, 2026-10-26' };
    expect({ from: line('From'), title: issues()[0]?.title }).toEqual(inBerlin);
    expect(handovers(box)).toEqual([['ben-acme']]);
    staged(source, handover, 'cleo');
    setClock(at(handover, -5 * hour));
    await sync();
    expect(handovers(box)).toEqual([['cleo-acme']]);
    setClock(at(handover, hour));
    expect(writes(await sync())).toEqual([]);
  });
});
