import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { secrets } from '../../sandbox/seed.ts';
import { tell } from '../../src/modes.ts';
import { inProcess } from '../in-process.ts';
import { shiftStages } from '../sources/all.ts';
import { targetStages } from '../targets/all.ts';
import { day, group, inTurn, noon, type Row, stage, writesIn } from './stage.ts';

/** Weeks that begin before the clocks change in Berlin and New York, and end after it. */
const starts = {
  'an ordinary week': noon,
  'summer time begins in New York and in Berlin': new Date('2027-03-06T12:00:00Z'),
  'summer time ends in Berlin and in New York': new Date('2026-10-20T12:00:00Z'),
};

describe.each(shiftStages)('source $kind', (source) => {
  function open(start: Date, onCall: readonly string[]) {
    const given = inProcess(start);
    source.set(given.box, inTurn(start, 7, onCall));
    const env = { MODE: 'check', SOURCE: source.kind, SCHEDULE: source.schedule, USER_GROUP: 'data-oncall' };
    const check = async (over: Readonly<Record<string, string>> = source.env) => {
      const told = await tell(await given.setup({ ...env, ...over }), given.world);
      return { ...told, rows: told.json.check as readonly Row[] };
    };
    return { ...given, check };
  }

  test.each(Object.entries(starts))('%s: all is well, and nothing is written', async (_, start) => {
    const opened = open(start, ['ana', 'ben', 'cleo', 'dan', 'eva']);
    const told = await opened.check();
    expect(told.failures).toEqual([]);
    const own = told.warnings.filter((warning) => !warning.startsWith('Notice'));
    expect(own).toEqual([]);
    expect(told.rows.map(({ subject }) => subject)).toContain('People in Slack');
    expect(writesIn(opened)).toEqual([]);
  });

  test.each(Object.entries(starts))('%s: who comes last is found on the minute', async (_, start) => {
    const opened = open(start, ['ana', 'ben', 'cleo', 'ana']);
    const cleo = opened.box.slack.users.find(({ id }) => id === 'U0CLEO0003');
    if (cleo) cleo.is_restricted = true;
    const told = await opened.check();
    expect(told.failures).toHaveLength(1);
    expect(told.failures[0]).toContain('is a guest');
    const row = told.rows.find(({ severity }) => severity === 'failure');
    expect(row?.when).toBe(new Date(start.getTime() + 13 * day).toISOString());
  });

  test('a gap is a warning', async () => {
    const told = await open(noon, ['ana', 'nobody', 'ben', 'cleo', 'dan']).check();
    expect(told.warnings.filter((warning) => warning.includes('Nobody is on call from'))).toHaveLength(1);
    expect(told.failures).toEqual([]);
  });

  const { refused } = source;
  if (refused === undefined) return;

  test('a token that is refused fails, with the fix of a sync', async () => {
    const opened = open(noon, ['ana']);
    const told = await opened.check(refused);
    expect(
      told.rows.some(
        ({ severity, subject, fix }) => severity === 'failure' && subject.includes('Schedule') && fix !== '',
      ),
    ).toBe(true);
    expect(writesIn(opened)).toEqual([]);
  });
});

describe.each(Object.values(targetStages))('target $kind', (target) => {
  const others = target.kind === 'teams-message' ? [group] : [];
  const open = () => {
    const opened = stage({
      schedule: { targets: [target.form, ...others] },
      config: { people: target.people ?? [] },
    });
    opened.onCall(30, 'ana');
    return opened;
  };

  test('all is well, and nothing is written', async () => {
    const opened = open();
    const told = await opened.check(target.env);
    expect(told.failures).toEqual([]);
    expect(writesIn(opened)).toEqual([]);
    const before = target.shows(opened.box);
    await opened.check(target.env);
    expect(target.shows(opened.box)).toEqual(before);
  });

  test('without the permission to write it fails, or says that this can’t be checked', async () => {
    const opened = open();
    target.forbid(opened.box);
    const { rows } = await opened.check(target.env);
    const own = rows.filter(({ severity }) => severity === 'failure' || severity === 'unchecked');
    expect(own.length).toBeGreaterThan(0);
    const failed = own.filter(({ severity }) => severity === 'failure');
    // Slack's workspace setting, an app's permissions and a webhook show nothing before they are used.
    const isHidden = ['slack-user-group', 'teams-message', 'github-handover'].includes(target.kind);
    expect(failed.length > 0).toBe(!isHidden);
    if (isHidden) expect(own.map(({ message }) => message).join()).toContain('can’t be checked without');
    for (const { fix } of failed) expect(fix).not.toBe('');
    expect(writesIn(opened)).toEqual([]);
  });

  test('a service that is down fails nothing but its own rows', async () => {
    const opened = open();
    const { service } = target;
    opened.box.faults.add({ kind: 'status', status: 500, service, times: Number.POSITIVE_INFINITY });
    const { rows } = await opened.check(target.env);
    expect(rows.find(({ subject }) => subject === 'Schedule “Data”')).toMatchObject({ severity: 'ok' });
    if (target.kind !== 'teams-message')
      expect(rows.some(({ severity }) => severity === 'failure')).toBe(true);
  });
});

test('all targets of one schedule are checked in one run', async () => {
  const stages = Object.values(targetStages);
  const text = stringify({
    people: stages.find(({ people }) => people)?.people ?? [],
    schedules: [
      {
        name: 'Data',
        source: { opsgenie: 'Data Science Team_schedule' },
        targets: stages.map(({ form }) => form),
      },
    ],
  });
  const given = inProcess(noon, { 'on-call.yml': text });
  const env: Record<string, string> = Object.assign({}, ...stages.map(({ env }) => env));
  const usual = { MODE: 'check', CONFIG: 'on-call.yml', OPSGENIE_TOKEN: secrets.opsgenie };
  const told = await tell(await given.setup({ ...usual, ...env }), given.world);
  expect(told.failures).toEqual([]);
  expect(JSON.parse(told.outputs.changes)).toHaveLength(stages.length);
});
