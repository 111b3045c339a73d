import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { secrets } from '../../sandbox/seed.ts';
import { members, type Stage, stage } from './action.ts';
import { access, type ComponentRun, component, type Job } from './keboola.ts';

let box: Stage;
let given: Record<string, string>;
beforeEach(async () => {
  box = await stage();
  given = await access(box);
});
afterEach(() => box.end());

const usual = { schedule: ['Data Science Team_schedule'], user_group: ['data-oncall'] };

/** A job with the usual parameters and these; `null` takes one out. */
const job = (parameters: Readonly<Record<string, unknown>> = {}, rest: Omit<Job, 'parameters'> = {}) =>
  component({ parameters: { ...given, ...usual, ...parameters }, ...rest });

const rows = ({ files }: ComponentRun, table: string) => files[`tables/${table}.csv`]?.trimEnd().split('\n');
const manifest = ({ files }: ComponentRun, table: string) =>
  JSON.parse(files[`tables/${table}.csv.manifest`] ?? 'null');

describe('a job', () => {
  test('syncs, and leaves who is on call and what changed in tables; nothing is on standard error', async () => {
    const run = await job();
    expect([run.code, run.err]).toEqual([0, '']);
    expect(members(box)).toEqual(['U0ANA00001']);
    expect(run.out).toContain('Data Science Team_schedule: Ana Conceição is on call until');
    expect(Object.keys(run.files).toSorted()).toEqual([
      'state.json',
      'tables/changes.csv',
      'tables/changes.csv.manifest',
      'tables/on_call.csv',
      'tables/on_call.csv.manifest',
    ]);
    const [head, ana, ...others] = rows(run, 'on_call') ?? [];
    expect(head).toBe('"schedule","position","email","name","slack","until"');
    expect(ana).toMatch(
      /^"Data Science Team_schedule","1","ana@example.com","Ana Conceição","U0ANA00001","\d{4}-.*Z"$/,
    );
    expect(others).toEqual([]);
    const [, change] = rows(run, 'changes') ?? [];
    expect(change).toMatch(/^"123.456","Data Science Team_schedule","slack-user-group","data-oncall",/);
    expect(change).toContain('"[""U0ANA00001""]","changed","",');
    expect(JSON.parse(run.files['state.json'] ?? '')).toEqual({
      emails: 'ana@example.com',
      'next-handover': expect.stringMatching(/Z$/),
    });
  });

  test('tables arrive also if the job fails, and replace only the rows of their schedules', async () => {
    const run = await job();
    for (const table of ['on_call', 'changes'])
      expect(manifest(run, table)).toMatchObject({ write_always: true, incremental: true, has_header: true });
    expect(manifest(run, 'on_call').delete_where).toEqual([
      { where_filters: [{ column: 'schedule', operator: 'eq', values_from_set: usual.schedule }] },
    ]);
    expect(manifest(run, 'changes').delete_where).toBeUndefined();
  });

  test('has nothing new in the table of changes if all was right', async () => {
    await job();
    const { code, out, files } = await job();
    expect([code, out]).toEqual([0, expect.stringContaining('unchanged')]);
    expect(files).not.toHaveProperty(['tables/changes.csv']);
  });

  test('declares types as the project takes them', async () => {
    const none = await job({}, { env: { KBC_DATA_TYPE_SUPPORT: 'none' } });
    expect(rows(none, 'on_call')).toHaveLength(1);
    expect(manifest(none, 'on_call')).toMatchObject({
      columns: ['schedule', 'position', 'email', 'name', 'slack', 'until'],
      primary_key: ['schedule', 'position'],
    });
    const old = await job({}, { env: { KBC_STACKID: 'connection.keboola.com' } });
    expect(manifest(old, 'on_call')).not.toHaveProperty('schema');
    const hints = await job({}, { env: { KBC_DATA_TYPE_SUPPORT: 'hints' } });
    expect(JSON.stringify(manifest(hints, 'on_call').schema)).not.toContain('data_type');
  });

  test('fails with 1 and the reason on standard error, keeps the state, and still says what failed in the table', async () => {
    const state = { emails: 'ben@example.com', 'next-handover': '' };
    const run = await job({ user_group: ['nobody-has-this'] }, { state });
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/Slack has no user group/);
    expect(rows(run, 'changes')?.[1]).toContain('"failed","Slack has no user group');
    const refused = await job({ '#opsgenie_token': 'wrong-token' }, { state });
    expect([refused.code, JSON.parse(refused.files['state.json'] ?? '')]).toEqual([
      1,
      { emails: '', 'next-handover': '' },
    ]);
    expect(refused.err).toContain('Check `#opsgenie_token`');
    expect(refused.files).not.toHaveProperty(['tables/on_call.csv']);
    const invalid = await job({ schedule: null }, { state });
    expect([invalid.code, JSON.parse(invalid.files['state.json'] ?? '')]).toEqual([1, state]);
  });

  test('warns on standard output', async () => {
    box.opsgenie.schedules.splice(
      0,
      1,
      ...box.opsgenie.schedules.slice(0, 1).map((one) => ({ ...one, enabled: false })),
    );
    const run = await job();
    expect([run.code, run.err]).toEqual([0, '']);
    expect(run.out).toMatch(/^warning: /m);
  });

  test('names parameters as the form does, and lists all that is wrong', async () => {
    const run = await job({ '#slack_token': null, max_removals: 'many' });
    expect(run.code).toBe(1);
    expect(run.err).toContain('\n- `max_removals` must be a whole number');
    expect(run.err).toContain('\n- `#slack_token` is missing or empty');
    const unknown = await job({ usergroup: 'data-oncall' });
    expect([unknown.code, unknown.err]).toEqual([
      1,
      expect.stringContaining('“usergroup” (did you mean “user_group”?)'),
    ]);
  });

  test('takes lists, numbers, ticks and what an empty form leaves', async () => {
    const { code, out } = await job({
      dry_run: true,
      hide_addresses: false,
      max_removals: 30,
      topic_channel: '',
      people: {},
      only: [],
      preview: '',
      test_connection: null,
    });
    expect([code, out]).toEqual([0, expect.stringContaining('Dry run')]);
    expect(members(box)).toHaveLength(5);
  });

  test('takes a config file as text or as an object', async () => {
    const config = {
      schedules: [
        {
          name: 'Data',
          source: { opsgenie: usual.schedule[0] },
          targets: [{ 'slack-user-group': 'data-oncall' }],
        },
      ],
    };
    const none = { schedule: null, user_group: null, source: 'opsgenie' };
    const object = await job({ ...none, config });
    expect([object.code, object.err, members(box)]).toEqual([0, '', ['U0ANA00001']]);
    const text = 'schedules:\n  - name: Data\n    sources: { opsgenie: Data }\n';
    const wrong = await job({ ...none, config: text });
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('config:')]);
  });

  test('checks, and leaves no table', async () => {
    const run = await job({ mode: 'check' });
    expect([run.code, run.err, Object.keys(run.files)]).toEqual([0, '', ['state.json']]);
    const wrong = await job({ mode: 'check', user_group: ['nobody-has-this'] });
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('Slack has no user group')]);
  });

  test('leaves a report in a table of its own, and needs no target for it', async () => {
    const run = await job({ mode: 'report', since: '30d', user_group: null });
    expect([run.code, run.err, members(box)?.length]).toEqual([0, '', 5]);
    expect(Object.keys(run.files).toSorted()).toEqual([
      'state.json',
      'tables/workload.csv',
      'tables/workload.csv.manifest',
    ]);
    const [head, ...people] = rows(run, 'workload') ?? [];
    const { schema } = manifest(run, 'workload');
    expect(schema.map(({ name }: { name: string }) => `"${name}"`).join()).toBe(head);
    expect(people.join('\n')).toMatch(/^Data Science Team_schedule,ana@example.com,,\d+,/m);
    // Every number is one, and every time: Storage would refuse the load.
    for (const [index, { data_type }] of schema.entries()) {
      const values = people.map((line) => line.split(',')[index] ?? '').filter((value) => value !== '');
      const form = { NUMERIC: /^\d+(\.\d+)?$/, TIMESTAMP: /^\d{4}-\d\d-\d\dT.*Z$/ }[
        String(data_type.base.type)
      ];
      for (const value of values) expect(value).toMatch(form ?? /./);
    }
  });

  test('takes a rota as text, which says how to hand over', async () => {
    const rota = {
      source: 'rota',
      schedule: 'Data',
      rota_file:
        'timezone: UTC\nrotas:\n  Data: { starts: 2026-01-05T09:00, every: 52 weeks, people: [ben@example.com] }\n',
      '#github_token': null,
    };
    const run = await job(rota);
    expect([run.code, run.err, members(box)]).toEqual([0, '', ['U0BEN00002']]);
    const handover_until = new Date(Date.now() + 3_600_000).toISOString();
    const handover = await job({ ...rota, handover_to: 'ana@example.com', handover_until });
    expect([handover.code, members(box)]).toEqual([1, ['U0BEN00002']]);
    expect(handover.err).toContain('set `#github_token` and `repository`');
    expect(handover.err).toContain('to the rota’s `overrides`');
  });

  test('reads nothing else from the container', async () => {
    const run = await job({}, { env: { USER_GROUP: 'other', DRY_RUN: 'true' } });
    expect([run.code, members(box)]).toEqual([0, ['U0ANA00001']]);
    const file = await job({ schedule: null, user_group: null, config: 'package.json' });
    expect([file.code, file.err]).toEqual([1, expect.stringContaining('`repository`')]);
  });

  test('has no secret in anything that it prints or leaves behind, and says which one is stored unencrypted', async () => {
    const { '#slack_token': token = '', ...rest } = given;
    const parameters = { ...rest, ...usual, slack_token: token, user_group: [`x${token}`] };
    const run = await component({ parameters });
    const all = JSON.stringify(run);
    expect(run.out).toContain('`slack_token` is stored unencrypted. Store it as `#slack_token`');
    for (const secret of Object.values(secrets)) expect(all).not.toContain(secret);
  });

  test('a manual handover has a fixed end: it is written once, and left out when it is over', async () => {
    const later = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    const first = await job({ handover_to: 'ben@example.com', handover_until: later(4) });
    expect([first.code, members(box)]).toEqual([0, ['U0BEN00002']]);
    const again = await job({ handover_to: 'ben@example.com', handover_until: later(4) });
    expect([again.code, box.opsgenie.schedules[0]?.overrides]).toEqual([0, [expect.anything()]]);
    const over = await job({ handover_to: 'cleo@example.com', handover_until: later(-1) });
    expect([over.code, members(box), over.out]).toEqual([
      0,
      ['U0BEN00002'],
      expect.stringContaining('so `handover_to` was ignored'),
    ]);
    const open = await job({ handover_to: 'cleo@example.com', handover_for: '4h' });
    expect([open.code, open.err]).toEqual([
      1,
      expect.stringContaining('`handover_until` instead of `handover_for`'),
    ]);
  });

  test('links its job and names who asked', async () => {
    const env = {
      KBC_STACKID: 'connection.eu-central-1.keboola.com',
      KBC_PROJECTID: '42',
      KBC_TOKENDESC: 'eva@example.com',
      KBC_DATA_TYPE_SUPPORT: 'authoritative',
    };
    const until = new Date(Date.now() + 14_400_000).toISOString();
    await job({ handover_to: 'ben@example.com', handover_until: until, announce_channel: '#data' }, { env });
    const message = JSON.stringify(box.slack.channels.find(({ name }) => name === 'data')?.messages.at(-1));
    expect(message).toContain('https://connection.eu-central-1.keboola.com/admin/projects/42/queue/456');
    expect(message).toContain('eva@example.com');
  });
});

test('a defect ends with 2, so that Keboola does not take it for the user’s mistake, and without a stack trace', async () => {
  const broken = 'Map.groupBy=()=>{throw new TypeError("broken")}';
  const { code, err } = await job(
    {},
    { env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(broken)}` } },
  );
  expect([code, err]).toEqual([
    2,
    'Unexpected: broken. This is a defect in on-call-sync: please report it.\n',
  ]);
});

describe('what is not a configuration', () => {
  test.each([
    ['{', 'is not JSON'],
    ['[]', 'is not the configuration of a component'],
    ['{"parameters":"#token"}', 'is not the configuration of a component (parameters)'],
  ])('%s fails with 1', async (text, why) => {
    const { code, out, err } = await component({ text });
    expect([code, out, err]).toEqual([1, '', expect.stringContaining(why)]);
  });

  test('no parameters at all: it says what is missing', async () => {
    for (const parameters of [undefined, [], {}]) {
      const { code, err } = await component({ parameters });
      expect([code, err]).toEqual([1, expect.stringContaining('`schedule` is missing')]);
    }
  });
});

describe('a sync action', () => {
  const act = async (action: string, parameters: Readonly<Record<string, unknown>> = {}) => {
    const run = await job(parameters, { action });
    expect(run.files).toEqual({});
    if (run.code === 0) expect(run.err).toBe('');
    else expect(run.out).toBe('');
    return { ...run, answer: run.code === 0 ? JSON.parse(run.out) : null };
  };
  const nothing = { schedule: null, user_group: null };

  test('testConnection needs only access', async () => {
    expect((await act('testConnection', nothing)).answer).toEqual({ status: 'success' });
    const pager = await act('testConnection', { ...nothing, '#opsgenie_token': 'wrong-token' });
    expect([pager.code, pager.err]).toEqual([1, expect.stringContaining('Check `#opsgenie_token`')]);
    const slack = await act('testConnection', { ...nothing, '#slack_token': 'xoxb-wrong' });
    expect([slack.code, slack.err]).toEqual([1, expect.stringContaining('`#slack_token`')]);
    const missing = await act('testConnection', { ...nothing, '#opsgenie_token': '' });
    expect([missing.code, missing.err]).toEqual([1, expect.stringContaining('`#opsgenie_token` is missing')]);
  });

  test('preview says what a run would do, and writes nothing', async () => {
    const { answer } = await act('preview');
    expect(answer).toMatchObject({ type: 'success', status: 'success' });
    expect(answer.message).toMatch(/^- slack-user-group data-oncall: would change/m);
    expect(members(box)).toHaveLength(5);
    const wrong = await act('preview', { user_group: ['nobody-has-this'] });
    expect(wrong.answer).toMatchObject({
      type: 'error',
      status: 'error',
      message: expect.stringContaining('has no user group'),
    });
  });

  test('listSchedules lists the pager’s schedules for a select', async () => {
    const { answer } = await act('listSchedules', nothing);
    expect(answer).toContainEqual({
      label: 'Data Science Team_schedule',
      value: 'Data Science Team_schedule',
    });
    const calendar = await act('listSchedules', { ...nothing, source: 'ical' });
    expect([calendar.code, calendar.err]).toEqual([1, expect.stringContaining('Type `schedule` yourself')]);
  });

  test('another one is refused', async () => {
    const { code, err } = await act('dropTables');
    expect([code, err]).toEqual([1, expect.stringContaining('testConnection, preview and listSchedules')]);
  });
});
