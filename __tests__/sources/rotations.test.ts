import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Failure, type Result, settle } from '../../src/failure.ts';
import type { OnCall, Shift, Source } from '../../src/model.ts';
import { outlook } from '../../src/on-call/calendar.ts';
import { historyOf } from '../../src/on-call/history.ts';
import { outputs } from '../../src/report/outputs.ts';
import { type SourceKind, sources, sourcesWithRotations } from '../../src/services/registry.ts';
import { plus, type Span } from '../../src/time.ts';
import { inProcess } from '../in-process.ts';
import { targetStages } from '../targets/all.ts';
import { sourceStages } from './all.ts';
import type { SourceStage, StagedRotation, StagedShift } from './stage.ts';

// One rotation of a schedule, in every source whose API tells rotations.

const hour = 3_600_000;
const day = 24 * hour;
const noon = new Date('2026-11-24T12:00:00Z');
const at = (hours: number) => plus(noon, hours * hour);
const on = (who: string, from: number, until: number): StagedShift => ({
  who,
  from: at(from),
  until: at(until),
});
const group = targetStages['slack-user-group'];

const primary: StagedRotation = { name: 'Primary', shifts: [on('ana', -5, 10), on('ben', 10, 300)] };
const secondary: StagedRotation = { name: 'Secondary', shifts: [on('cleo', -30, 20), on('dan', 20, 300)] };

type Kind = SourceStage & Required<Pick<SourceStage, 'setRotations'>>;

const withRotations = Object.values(sourceStages).filter(
  (stage): stage is Kind => stage.setRotations !== undefined,
);

test.each(Object.keys(sources) as SourceKind[])(
  '%s has rotations in its manifest, its code and its stage, or in none of them',
  async (kind) => {
    const stage = sourceStages[kind];
    const { setup } = inProcess(noon);
    const env = { SOURCE: kind, SCHEDULE: stage.schedule, USER_GROUP: 'data-oncall', ...stage.env };
    const source = await (await setup(env)).services.source(kind);
    const has = sources[kind].rotations === true;
    // Without shifts there is nothing to stage a rotation with: its own tests have to do.
    const isStaged = has && stage.tells !== 'now';
    expect([source.inRotation !== undefined, stage.setRotations !== undefined]).toEqual([has, isStaged]);
  },
);

test('the documentation lists every source with rotations', () => {
  const [, section = ''] = readFileSync('docs/configuration.md', 'utf8').split('### One rotation');
  const [table = ''] = section.split('\n### ');
  expect(sourcesWithRotations.filter((kind) => !table.includes(`\`${kind}\``))).toEqual([]);
});

const refusing = (Object.keys(sources) as SourceKind[]).filter((kind) => !sources[kind].rotations);

test.each(refusing)('%s refuses a rotation by name before anything is sent', async (kind) => {
  const stage = sourceStages[kind];
  const config = `schedules:\n  - name: Data\n    source: { ${kind}: { schedule: Data, rotation: Primary } }\n    targets: [slack-user-group: data-oncall]\n`;
  const { box, setup } = inProcess(noon, { 'on-call.yml': config });
  const said = /tells no rotations, only opsgenie, jsm, .*incident-io.* do/;
  const byInput = { SOURCE: kind, SCHEDULE: 'Data', ROTATION: 'Primary', USER_GROUP: 'data-oncall' };
  await expect(setup({ ...byInput, ...stage.env })).rejects.toThrow(said);
  await expect(setup({ CONFIG: 'on-call.yml', ...stage.env })).rejects.toThrow(said);
  expect(box.requests).toEqual([]);
});

/** Who is on call when, however the shifts are cut and repeated. */
function spans(shifts: readonly Shift[], { from, until }: Span) {
  return outlook(shifts, from, until).spans.map((span) => [
    span.people
      .map(({ email }) => email?.split('@')[0])
      .sort()
      .join('+'),
    (span.from.getTime() - noon.getTime()) / hour,
  ]);
}

const names = (answer: Result<OnCall>) =>
  answer instanceof Failure
    ? answer.reason
    : answer.people.map(({ email }) => email?.split('@')[0]).join('+');

describe.each(withRotations)('one rotation in $kind', (stage) => {
  const { schedule, kind } = stage;
  const open = (...rotations: readonly StagedRotation[]) => {
    const given = inProcess(noon);
    const ids = stage.setRotations(given.box, rotations);
    const common = { SOURCE: kind, SCHEDULE: schedule, USER_GROUP: 'data-oncall', ...stage.env };
    const source = async (): Promise<Source> => (await given.setup(common)).services.source(kind);
    const of = async (rotation: string) => {
      const { inRotation } = await source();
      if (!inRotation) throw new Error('the manifest says that there are rotations');
      return inRotation(rotation);
    };
    const onCall = async (rotation: string, time?: Date, name = schedule) =>
      settle((await of(rotation)).onCall([name], time)(name));
    return { ...given, ids, common, source, of, onCall };
  };

  test('has its own people, now and later, by name in either case and by id', async () => {
    const { onCall, ids, source } = open(primary, secondary);
    expect(
      names(await settle((await source()).onCall([schedule])(schedule)))
        .split('+')
        .sort(),
    ).toEqual(['ana', 'cleo']);
    for (const name of ['Primary', 'primary', ids[0] ?? ''])
      expect([names(await onCall(name)), names(await onCall(name, at(15)))]).toEqual(['ana', 'ben']);
    for (const name of ['Secondary', ids[1] ?? ''])
      expect([names(await onCall(name)), names(await onCall(name, at(25)))]).toEqual(['cleo', 'dan']);
  });

  test('has its own coming shifts', async () => {
    const { of } = open(primary, secondary);
    const span = { from: noon, until: at(48) };
    const shiftsOf = async (name: string) =>
      spans(await (await of(name)).shifts([schedule], span.from, span.until)(schedule), span);
    expect(await shiftsOf('Primary')).toEqual([
      ['ana', 0],
      ['ben', 10],
    ]);
    expect(await shiftsOf('Secondary')).toEqual([
      ['cleo', 0],
      ['dan', 20],
    ]);
  });

  test('has its own past, or says that it is not told', async () => {
    const { of } = open(primary, secondary);
    const span = { from: at(-20), until: noon };
    const told = await settle(historyOf(await of('Primary'), [schedule], span.from, span.until)(schedule));
    if (told instanceof Failure) expect(told.reason).toMatch(/rotation “Primary”.*leave `rotation` out/i);
    else
      expect(spans(told.shifts, span)).toEqual([
        ['', -20],
        ['ana', -5],
      ]);
  });

  test('may have nobody while somebody is on call in another', async () => {
    const empty = { name: 'Primary', shifts: [on('ben', 10, 30)] };
    const { onCall } = open(empty, secondary);
    expect([names(await onCall('Primary')), names(await onCall('Secondary'))]).toEqual(['', 'cleo']);
    for (const { name, begin, comes } of stage.quirks ?? []) {
      const { box, onCall } = open(empty, secondary);
      const end = begin(box);
      const answer = await onCall('Primary');
      if (comes === 'right') expect([name, names(answer)]).toEqual([name, '']);
      else if (!(answer instanceof Failure)) expect(names(answer)).toBe('');
      end();
    }
  });

  test('that does not exist is a failure that lists those that do, and stops no other', async () => {
    const { onCall, common, run } = open(primary, secondary);
    const answer = await onCall('Primry');
    expect(answer).toBeInstanceOf(Failure);
    expect(names(answer)).toMatch(
      /no rotation .*“Primry”.*Did you mean “Primary”\?.*“Primary” and “Secondary”/,
    );
    expect(names(await onCall('Nights'))).toMatch(/“Nights”.*It has “Primary” and “Secondary”\./);
    const { changes } = await run({ ...common, ROTATION: 'Nights' });
    expect(changes).toMatchObject([{ outcome: 'failed', reason: expect.stringContaining('“Secondary”') }]);
  });

  test('of a schedule that does not exist is a failure that names the schedule', async () => {
    const { onCall } = open(primary, secondary);
    const wrong = `${schedule.slice(0, -2)}x`;
    expect(names(await onCall('Primary', undefined, wrong))).toContain(wrong);
  });

  const { refused } = stage;
  if (refused) {
    test('rule 4: a wrong token is a failure, never nobody', async () => {
      const { common, run } = open(primary, secondary);
      const { changes } = await run({ ...common, ...refused, ROTATION: 'Primary' });
      expect(changes).toMatchObject([{ outcome: 'failed' }]);
    });
  }

  test('keeps a group of its own: a config file with both reads the pager no more than with one', async () => {
    const entry = (rotation: string, handle: string) =>
      [
        `  - name: ${rotation}`,
        `    source: { ${kind}: { schedule: "${schedule}", rotation: ${rotation} } }`,
        `    targets: [slack-user-group: ${handle}]`,
      ].join('\n');
    const [one, other] = [entry('Primary', 'data-oncall'), entry('Secondary', 'platform-oncall')];
    const sent: number[] = [];
    for (const schedules of [one, `${one}\n${other}`]) {
      const given = inProcess(noon, { 'on-call.yml': `schedules:\n${schedules}\n` });
      stage.setRotations(given.box, [primary, secondary]);
      const report = await given.run({ CONFIG: 'on-call.yml', ...stage.env });
      const own = given.box.requests.filter(({ service }) => service === stage.service);
      sent.push(own.filter(({ path }) => !/user/i.test(path)).length);
      const shown = JSON.parse(outputs(report)['on-call']).map(
        (duty: { schedule: string; people: { email: string }[]; until: string }) => [
          duty.schedule,
          duty.people.map(({ email }) => email),
          duty.until,
        ],
      );
      expect(shown[0]).toEqual(['Primary', ['ana@example.com'], at(10).toISOString()]);
      if (shown[1]) expect(shown[1]).toEqual(['Secondary', ['cleo@example.com'], at(20).toISOString()]);
    }
    expect(sent[1]).toBe(sent[0]);
  });

  test('is named in the outputs, and a schedule beside it in another config entry stays whole', async () => {
    const { box, common, run } = open(primary, secondary);
    const report = await run({ ...common, ROTATION: 'Secondary' });
    expect(JSON.parse(outputs(report)['on-call'])).toMatchObject([
      { schedule: `${schedule} (Secondary)`, people: [{ email: 'cleo@example.com' }] },
    ]);
    expect(group.shows(box)).toEqual(['cleo']);
  });

  test('can be the shadow of another, which is named', async () => {
    const config = [
      'schedules:',
      '  - name: Data',
      `    source: [{ ${kind}: { schedule: "${schedule}", rotation: Primary } }]`,
      `    shadow: { ${kind}: { schedule: "${schedule}", rotation: Secondary } }`,
      '    targets: [slack-user-group: data-oncall]',
    ].join('\n');
    const given = inProcess(noon, { 'on-call.yml': config });
    stage.setRotations(given.box, [primary, secondary]);
    const { warnings } = await given.run({ CONFIG: 'on-call.yml', ...stage.env });
    expect(warnings.join(' ')).toContain(`(${kind} “${schedule}”, rotation “Secondary”) differs`);
  });

  test('takes a handover alone, or refuses it in words', async () => {
    const given = open(primary, secondary);
    const { box, common, run, onCall, of, pass } = given;
    const { overrides } = await of('Primary');
    const to = { ...common, ROTATION: 'Primary', HANDOVER_TO: 'eva@example.com', HANDOVER_FOR: '2h' };
    const report = await run(to);
    if (!overrides) {
      expect(report.handover).toBe('refused');
      expect(report.changes).toMatchObject([
        { reason: expect.stringMatching(/Overrides can’t be written into/) },
      ]);
      return;
    }
    expect(report.handover).toBe('written');
    const later = async (name: string) => names(await onCall(name, at(1)));
    expect([names(await onCall('Primary')), names(await onCall('Secondary'))]).toEqual(['eva', 'cleo']);
    expect([await later('Primary'), await later('Secondary'), group.shows(box)]).toEqual([
      'eva',
      'cleo',
      ['eva'],
    ]);
    // Longer, and back: only in that rotation.
    pass(hour);
    expect((await run({ ...to, HANDOVER_FOR: '4h' })).handover).toBe('written');
    expect([names(await onCall('Primary', at(4.9))), names(await onCall('Secondary', at(4.9)))]).toEqual([
      'eva',
      'cleo',
    ]);
    const back = { ...to, HANDOVER_TO: 'ana@example.com', HANDOVER_FOR: '8h' };
    expect((await run(back)).handover).toBe('written');
    expect([names(await onCall('Primary', at(1.5))), names(await onCall('Secondary', at(1.5)))]).toEqual([
      'ana',
      'cleo',
    ]);
  });

  const { override } = stage;
  if (override) {
    test('handed over beside an override of the whole schedule leaves that one to the others', async () => {
      const given = open(primary, secondary);
      const { box, common, run, onCall, of } = given;
      if (!(await of('Primary')).overrides) return;
      override(box, on('dan', -1, 6));
      const before = names(await onCall('Secondary'));
      expect(
        (await run({ ...common, ROTATION: 'Primary', HANDOVER_TO: 'ana@example.com' })).changes,
      ).toMatchObject([{ outcome: 'changed' }]);
      expect([names(await onCall('Primary')), names(await onCall('Secondary'))]).toEqual(['ana', before]);
    });
  }

  test('read for thirty days ahead and a year back is within what the pager tells', async () => {
    const { of } = open(primary, secondary);
    const source = await of('Secondary');
    const shifts = await source.shifts([schedule], noon, plus(noon, 30 * day))(schedule);
    expect(spans(shifts, { from: noon, until: at(30 * 24) }).map(([who]) => who)).toEqual([
      'cleo',
      'dan',
      '',
    ]);
  });
});
