import { beforeEach, describe, expect, test } from '@jest/globals';
import { goalertId } from '../../../sandbox/goalert/seed.ts';
import { outputs } from '../../../src/report/outputs.ts';
import type { Report } from '../../../src/report/report.ts';
import { type InProcess, inProcess } from '../../in-process.ts';
import { sourceStages } from '../../sources/all.ts';
import type { StagedShift } from '../../sources/stage.ts';
import { targetStages } from '../../targets/all.ts';

// Rule 15 in GoAlert, whose key reads shifts and adds overrides, and can do nothing else.

const start = new Date('2026-11-24T12:00:30Z');
const hour = 3_600_000;
const at = (hours: number) => new Date(Date.parse('2026-11-24T12:00Z') + hours * hour);
const on = (who: string, from: number, until: number): StagedShift => ({
  who,
  from: at(from),
  until: at(until),
});
const stage = sourceStages.goalert;
const group = targetStages['slack-user-group'];
const env = {
  SOURCE: 'goalert',
  SCHEDULE: stage.schedule,
  USER_GROUP: 'data-oncall',
  LOOK_AHEAD: '0',
  ...stage.env,
};

let given: InProcess;
const to = (who: string, length?: string, more: Readonly<Record<string, string>> = {}): Promise<Report> =>
  given.run({ ...env, HANDOVER_TO: who, ...(length && { HANDOVER_FOR: length }), ...more });
const shows = () => group.shows(given.box).join();
const held = () => {
  const [schedule] = given.box.goalert.schedules;
  if (!schedule) throw new Error('there is no schedule');
  return schedule;
};
const standing = () => held().overrides.map(({ add, remove, from, until }) => ({ add, remove, from, until }));
const failures = (report: Report) => outputs(report).changes;

beforeEach(() => {
  given = inProcess(start);
  stage.set(given.box, [on('ana', -5, 100)]);
  group.set(given.box, ['cleo']);
});

describe('a handover', () => {
  test('replaces whoever is on call, in whole minutes', async () => {
    expect([(await to('ben@example.com', '2h')).handover, shows()]).toEqual(['written', 'ben']);
    expect(standing()).toEqual([
      { add: goalertId('ben'), remove: goalertId('ana'), from: at(0), until: at(2 + 1 / 60) },
    ]);
    expect((await given.run(env)).changes).toMatchObject([{ outcome: 'unchanged' }]);
  });

  test('goes over the shifts of several, and over a gap', async () => {
    stage.set(given.box, [on('ana', -5, 1), on('dan', -5, 2), on('cleo', 3, 100)]);
    expect([(await to('ben@example.com', '4h')).handover, shows()]).toEqual(['written', 'ben']);
    expect(standing()).toEqual([
      { add: goalertId('ben'), remove: goalertId('ana'), from: at(0), until: at(1) },
      { add: null, remove: goalertId('dan'), from: at(0), until: at(1) },
      { add: goalertId('ben'), remove: goalertId('dan'), from: at(1), until: at(2) },
      { add: goalertId('ben'), remove: null, from: at(2), until: at(3) },
      { add: goalertId('ben'), remove: goalertId('cleo'), from: at(3), until: at(4 + 1 / 60) },
    ]);
  });

  test('to who is on call with others leaves that person alone', async () => {
    stage.set(given.box, [on('ana', -5, 100), on('ben', -5, 100)]);
    expect([(await to('ben@example.com', '2h')).handover, shows()]).toEqual(['written', 'ben']);
    expect(standing()).toMatchObject([{ add: null, remove: goalertId('ana') }]);
  });

  test('to whoever is on call writes what is left of the time', async () => {
    stage.set(given.box, [on('ana', -5, 1), on('ben', 1, 100)]);
    expect([(await to('ana@example.com', '12h')).handover, shows()]).toEqual(['written', 'ana']);
    expect(standing()).toMatchObject([{ from: at(1), until: at(12 + 1 / 60) }]);
    expect((await to('ana@example.com', '1h')).handover).toBe('unchanged');
  });

  test('that is asked for again within a minute writes nothing, and extends it after that', async () => {
    await to('ben@example.com', '2h');
    given.pass(50_000);
    expect((await to('ben@example.com', '2h')).handover).toBe('unchanged');
    given.pass(hour);
    expect((await to('ben@example.com', '4h')).handover).toBe('written');
    expect(standing()).toMatchObject([{ until: at(2 + 1 / 60) }, { from: at(2 + 1 / 60) }]);
  });

  test('whose answer is lost stands once', async () => {
    const { faults } = given.box;
    faults.add({ kind: 'reset', acts: true, service: 'goalert', nth: 3, times: 1 });
    expect([(await to('ben@example.com', '2h')).handover, shows()]).toEqual(['written', 'ben']);
    expect([standing().length, faults.spoilt]).toEqual([1, 1]);
  });

  test('is written on the last seconds of a minute too', async () => {
    given.pass(29_900);
    expect([(await to('ben@example.com', '2h')).handover, shows()]).toEqual(['written', 'ben']);
  });

  test('to a name, an account or a user id', async () => {
    const people = `Benny: U0BEN00002\n"${goalertId('eva')}": U0EVA00005`;
    for (const [name, who] of [
      ['U0BEN00002', 'ben'],
      ['benny', 'ben'],
      [goalertId('eva'), 'eva'],
    ]) {
      stage.set(given.box, [on('ana', -5, 100)]);
      expect([(await to(String(name), '1h', { PEOPLE: people })).handover, shows()]).toEqual([
        'written',
        who,
      ]);
    }
  });

  describe('to somebody without a shift', () => {
    /** A handover with somebody of another address in the config file's `people`. */
    const toZoe = async (person: object) => {
      const people = [{ email: 'zoe@example.com', slack: 'U0EVA00005', ...person }];
      const targets = [{ 'slack-user-group': 'data-oncall' }];
      const schedules = [{ name: 'Data', source: { goalert: stage.schedule }, targets }];
      given = inProcess(start, { 'on-call.yml': JSON.stringify({ people, schedules }) });
      stage.set(given.box, [on('ana', -5, 100)]);
      group.set(given.box, ['cleo']);
      const config = { CONFIG: 'on-call.yml', ONLY: 'Data', LOOK_AHEAD: '0', ...stage.env };
      return given.run({ ...config, HANDOVER_TO: 'zoe@example.com', HANDOVER_FOR: '1h' });
    };

    test('is refused, and says how it is possible', async () => {
      const report = await toZoe({});
      expect([report.handover, shows(), standing()]).toEqual(['refused', 'cleo', []]);
      expect(failures(report)).toContain('no shift of zoe@example.com in the last or the coming 50 days');
      expect(failures(report)).toContain('add their user id in GoAlert to `people`');
    });

    test('is written with their user id as an alias', async () => {
      const zoe = '60a1e270-0000-4000-8000-0000000000ff';
      const unknown = await toZoe({ aliases: [zoe] });
      expect([unknown.handover, shows(), standing()]).toEqual(['refused', 'cleo', []]);
      expect(failures(unknown)).toContain('user does not exist');
      const report = await toZoe({ aliases: [goalertId('eva')] });
      expect([report.handover, shows()]).toEqual(['written', 'eva']);
      expect(standing()).toMatchObject([{ add: goalertId('eva') }]);
    });
  });

  test('is refused for a name that nobody has', async () => {
    const report = await to('nobody', '1h');
    expect([report.handover, shows(), standing()]).toEqual(['refused', 'cleo', []]);
    expect(failures(report)).toContain('names nobody');
  });
});

describe('a handover over an override', () => {
  test.each(['ana', 'cleo'])('is refused, to %s, and nothing changes', async (who) => {
    await to('ben@example.com', '8h');
    given.pass(hour);
    const before = standing();
    const report = await to(`${who}@example.com`);
    expect([report.handover, shows(), standing()]).toEqual(['refused', 'ben', before]);
    expect(failures(report)).toMatch(/CONFLICTING_ID=.*Delete it in GoAlert/s);
  });

  test('of which a part is free says what was written', async () => {
    stage.set(given.box, [on('ana', -5, 1), on('dan', 1, 100)]);
    stage.override?.(given.box, on('cleo', 1, 2));
    const report = await to('ben@example.com', '3h');
    expect([report.handover, shows()]).toEqual(['refused', 'cleo']);
    expect(failures(report)).toContain('1 of 3 overrides');
  });
});

test('a handover during a temporary schedule fails, because no override counts', async () => {
  held().temporary = [{ from: at(1), until: at(2), user: goalertId('cleo') }];
  const report = await to('ben@example.com', '4h');
  expect([report.handover, shows()]).toEqual(['refused', 'cleo']);
  expect(failures(report)).toContain('temporary schedule');
});
