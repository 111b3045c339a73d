import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Override } from '../../src/model.ts';
import { outputs } from '../../src/report/outputs.ts';
import type { Report } from '../../src/report/report.ts';
import { type InProcess, inProcess } from '../in-process.ts';
import { sourceStages } from '../sources/all.ts';
import type { StagedShift } from '../sources/stage.ts';
import { targetStages } from '../targets/all.ts';

const start = new Date('2026-11-24T12:00:00Z');
const hour = 3_600_000;
const at = (hours: number) => new Date(start.getTime() + hours * hour);
const target = targetStages['slack-user-group'];
const all = Object.values(sourceStages).filter(({ overrides }) => overrides !== undefined);
const writable = all.filter(({ untilShiftEnds, onlyAdds }) => !untilShiftEnds && !onlyAdds);

describe.each(writable)('rule 15: a handover in $kind', (stage) => {
  let given: InProcess;
  const env = {
    SOURCE: stage.kind,
    SCHEDULE: stage.schedule,
    USER_GROUP: 'data-oncall',
    LOOK_AHEAD: '0',
    ...stage.env,
  };
  const on = (who: string, from: number, until: number): StagedShift => ({
    who,
    from: at(from),
    until: at(until),
  });
  const to = (who: string, length?: string): Promise<Report> =>
    given.run({ ...env, HANDOVER_TO: `${who}@example.com`, ...(length && { HANDOVER_FOR: length }) });
  const source = async () => (await given.setup({ ...env, DRY_RUN: 'true' })).services.source(stage.kind);
  /** Who is on call at these times. */
  const onCall = async (...hours: readonly number[]) => {
    const names = hours.map(async (hour) => {
      const { people } = await (await source()).onCall([stage.schedule], at(hour))(stage.schedule);
      return people.map(({ email }) => email?.split('@')[0]).join('+');
    });
    return (await Promise.all(names)).join(' ');
  };
  /** The overrides that have not ended. In a rota, the shifts of the stage are overrides as well, without an id. */
  const standing = async (): Promise<readonly Pick<Override, 'from' | 'until'>[]> => {
    const unlisted = stage.unlistedOverrides?.(given.box);
    return unlisted?.filter(({ until }) => until > given.now()) ?? listed();
  };
  const listed = async (): Promise<readonly Override[]> => {
    const list = (await (await source()).overrides?.list(stage.schedule)) ?? [];
    return list.filter(({ id, until }) => until > given.now() && !/^override \d+$/.test(id));
  };
  const shows = () => target.shows(given.box).join();

  beforeEach(() => {
    given = inProcess(start);
    stage.set(given.box, [on('ana', -5, 100)]);
    target.set(given.box, ['cleo']);
  });

  test('to whoever is on call, whose shift ends in an hour: the remaining eleven are written', async () => {
    stage.set(given.box, [on('ana', -5, 1), on('ben', 1, 100)]);
    const report = await to('ana', '12h');
    expect([report.handover, shows()]).toEqual(['written', 'ana']);
    expect(await onCall(0.5, 1.5, 11.9, 12.1)).toBe('ana ana ana ben');
    expect((await standing()).map(({ from, until }) => [from, until])).toEqual([[at(1), at(12)]]);
  });

  test('to whoever is on call for the whole time: a success that writes nothing, and the group follows', async () => {
    for (const length of ['12h', undefined]) {
      target.set(given.box, ['cleo']);
      const report = await to('ana', length);
      expect([report.handover, shows(), await standing()]).toEqual(['unchanged', 'ana', []]);
    }
  });

  test('that is asked for again within a minute writes nothing, and extends it after that', async () => {
    await to('ben', '2h');
    given.pass(50_000);
    expect((await to('ben', '2h')).handover).toBe('unchanged');
    expect(await standing()).toHaveLength(1);
    given.pass(hour);
    expect((await to('ben', '4h')).handover).toBe('written');
    expect(await onCall(1.5, 2.5, 5, 5.1)).toBe('ben ben ben ana');
    // Where the pager can, it is still the same override.
    expect(await standing()).toHaveLength(['opsgenie', 'rota'].includes(stage.kind) ? 1 : 2);
  });

  test('that is extended goes over what others laid over that time', async () => {
    await to('ben', '2h');
    stage.override?.(given.box, on('cleo', 2, 3));
    given.pass(hour);
    expect((await to('ben', '4h')).handover).toBe('written');
    expect(await onCall(1.5, 2.5, 4.9, 5.1)).toBe('ben ben ben ana');
  });

  test('back to who is scheduled ends the override, where that can be done', async () => {
    await to('ben', '8h');
    expect([await onCall(0, 7.9), shows()]).toEqual(['ben ben', 'ben']);
    given.pass(hour);
    const report = await to('ana');
    expect([report.handover, shows()]).toEqual(['written', 'ana']);
    if (!stage.keepsOverrides) expect(await standing()).toEqual([]);
    expect(await onCall(1.1, 7.9, 9)).toBe('ana ana ana');
    expect((await given.run(env)).changes).toMatchObject([{ outcome: 'unchanged' }]);
  });

  test('back for less than the override lasts is for that time alone', async () => {
    await to('ben', '8h');
    given.pass(hour);
    expect((await to('ana', '2h')).handover).toBe('written');
    expect(await onCall(1.1, 2.9, 3.1, 7.9, 8.1)).toBe('ana ana ben ben ana');
  });

  test('back ends one that was extended, and one that is still to come', async () => {
    await to('ben', '2h');
    given.pass(hour);
    await to('ben', '4h');
    given.pass(hour / 2);
    expect((await to('ana', '8h')).handover).toBe('written');
    expect(await onCall(1.6, 2.5, 4.9)).toBe('ana ana ana');
    const ofBen = (await listed()).filter(({ person }) => person.email === 'ben@example.com');
    if (!stage.keepsOverrides) expect(ofBen).toEqual([]);
  });

  test('back whose answer is lost is a handover all the same', async () => {
    await to('ben', '8h');
    given.pass(hour);
    for (const method of ['DELETE', 'PUT'])
      given.box.faults.add({ kind: 'reset', acts: true, method, service: stage.service });
    expect((await to('ana')).handover).toBe('written');
    given.box.faults.clear();
    expect([await onCall(1.1, 7.9), shows()]).toEqual(['ana ana', 'ana']);
  });

  test('is the same in a dry run, which writes nothing', async () => {
    await to('ben', '8h');
    given.pass(hour);
    const report = await given.run({ ...env, HANDOVER_TO: 'ana@example.com', DRY_RUN: 'true' });
    expect([report.handover, shows(), (await standing()).length]).toEqual(['planned', 'ben', 1]);
    expect(JSON.parse(outputs(report).handover)).toMatchObject({
      schedule: stage.schedule,
      to: 'ana@example.com',
      outcome: 'planned',
    });
  });

  test('to a Slack id, or a name, from `people`', async () => {
    const people = 'Benny: U0BEN00002';
    for (const name of ['U0BEN00002', 'benny', 'BENNY']) {
      stage.set(given.box, [on('ana', -5, 100)]);
      const report = await given.run({ ...env, PEOPLE: people, HANDOVER_TO: name, HANDOVER_FOR: '1h' });
      expect([report.handover, shows()]).toEqual(['written', 'ben']);
    }
  });
});

test('rule 15: if Opsgenie does not say who is scheduled, handing back adds another override', async () => {
  const stage = sourceStages.opsgenie;
  const given = inProcess(start);
  given.box.opsgenie.finalOnly = true;
  stage.set(given.box, [{ who: 'ana', from: at(-5), until: at(100) }]);
  const env = { SCHEDULE: stage.schedule, USER_GROUP: 'data-oncall', LOOK_AHEAD: '0', ...stage.env };
  await given.run({ ...env, HANDOVER_TO: 'ben@example.com', HANDOVER_FOR: '8h' });
  given.pass(hour);
  expect((await given.run({ ...env, HANDOVER_TO: 'ana@example.com' })).handover).toBe('written');
  expect([target.shows(given.box).join(), stage.overrides?.(given.box)]).toEqual(['ana', 2]);
});

describe.each(all.filter(({ untilShiftEnds }) => untilShiftEnds))(
  'rule 15: a handover in $kind, which always lasts until the shift ends',
  (stage) => {
    let given: InProcess;
    const env = { SOURCE: stage.kind, SCHEDULE: stage.schedule, USER_GROUP: 'data-oncall', ...stage.env };
    const to = (who: string, more: Readonly<Record<string, string>> = {}) =>
      given.run({ ...env, HANDOVER_TO: `${who}@example.com`, ...more });
    const shows = () => target.shows(given.box).join();

    beforeEach(() => {
      given = inProcess(start);
      stage.set(given.box, [
        { who: 'ana', from: at(-5), until: at(10) },
        { who: 'cleo', from: at(10), until: at(20) },
      ]);
      target.set(given.box, ['cleo']);
    });

    test.each<Record<string, string>>([{ HANDOVER_FOR: '2h' }, { HANDOVER_UNTIL: '2026-11-24T14:00Z' }])(
      'is refused with %j, in words that say the fix, and nothing is written',
      async (end) => {
        for (const who of ['ben', 'ana']) {
          const report = await to(who, end);
          expect([report.handover, shows(), stage.overrides?.(given.box)]).toEqual(['refused', 'cleo', 0]);
          expect(report.changes[0]?.reason).toContain('always lasts until the current shift ends');
          expect(report.changes[0]?.reason).toContain('Leave out `handover-for` and `handover-until`.');
        }
      },
    );

    test('is written without them, and says when it ends; the next shift comes as scheduled', async () => {
      const report = await to('ben');
      expect([report.handover, shows()]).toEqual(['written', 'ben']);
      const said = JSON.parse(outputs(report).handover);
      expect(said).toMatchObject({ to: 'ben@example.com', until: at(10).toISOString(), outcome: 'written' });
      const next = await given.run(env);
      expect(next.changes).toMatchObject([{ outcome: 'unchanged' }]);
      expect(JSON.parse(outputs(next)['on-call'])).toMatchObject([{ until: at(10).toISOString() }]);
      given.pass(11 * hour);
      await given.run(env);
      expect(shows()).toBe('cleo');
    });

    test('to whoever is on call already is a success that writes nothing', async () => {
      const report = await to('ana');
      expect([report.handover, shows(), stage.overrides?.(given.box)]).toEqual(['unchanged', 'ana', 0]);
    });

    test('on to somebody else, and back', async () => {
      await to('ben');
      given.pass(hour);
      expect([(await to('dan')).handover, shows()]).toEqual(['written', 'dan']);
      given.pass(hour);
      expect([(await to('ana')).handover, shows()]).toEqual(['written', 'ana']);
      expect(stage.overrides?.(given.box)).toBe(0);
    });

    test('whose answer is lost is made once, and is no failure, even if the schedule shows it late', async () => {
      given.box.splunk.lag = 1;
      given.box.faults.add({ kind: 'reset', acts: true, method: 'PATCH', service: stage.service });
      expect([(await to('ben')).handover, shows()]).toEqual(['written', 'ben']);
      const { requests } = given.box;
      const taken = requests.filter(({ method }) => method === 'PATCH').map(({ path }) => path);
      expect(taken).toEqual([...new Set(taken)]);
    });

    test('whose end is not known, since the shift goes on for longer than the pager tells', async () => {
      stage.set(given.box, [{ who: 'ana', from: at(-5), until: at(100 * 24) }]);
      const report = await to('ben');
      expect([report.handover, shows()]).toEqual(['written', 'ben']);
      expect(JSON.parse(outputs(report).handover)).toMatchObject({ until: null, outcome: 'written' });
    });

    test('is the same in a dry run, which writes nothing', async () => {
      const report = await to('ben', { DRY_RUN: 'true' });
      expect([report.handover, shows(), stage.overrides?.(given.box)]).toEqual(['planned', 'cleo', 0]);
    });

    test('while nobody is on call is refused: nobody can be replaced', async () => {
      stage.set(given.box, [{ who: 'cleo', from: at(10), until: at(20) }]);
      const report = await to('ben');
      expect([report.handover, shows()]).toEqual(['refused', 'cleo']);
      expect(report.changes[0]?.reason).toContain('Nobody is on call in the team');
    });
  },
);
