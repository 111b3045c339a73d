import { beforeEach, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { rotaPath } from '../../sandbox/rota.ts';
import { log } from '../../src/report/log.ts';
import { createNamer } from '../../src/report/names.ts';
import { outputs } from '../../src/report/outputs.ts';
import { summary } from '../../src/report/summary.ts';
import { type InProcess, inProcess } from '../in-process.ts';

// Rule 23: planned time off is not even a warning.

/** A Friday in Berlin, an hour after work. */
const friday = new Date('2026-11-27T17:00:00Z');
const hour = 3_600_000;

const rota = (keys: object) =>
  stringify({
    timezone: 'Europe/Berlin',
    rotas: {
      Support: {
        ...{ starts: '2026-11-02', every: '1 week', days: 'mon-fri', hours: '09:00-17:00' },
        people: ['ana@example.com', 'ben@example.com'],
        ...keys,
      },
    },
  });

const usual = { SOURCE: 'rota', SCHEDULE: 'Support', USER_GROUP: 'data-oncall', ALERT_CHANNEL: 'C0ALERT001' };

let given: InProcess;
beforeEach(() => open({}));

function open(keys: object, files: Record<string, string> = {}, start = friday) {
  given = inProcess(start, files);
  given.box.github.files[rotaPath] = rota(keys);
}

const run = (env: Readonly<Record<string, string>> = {}) => given.run({ ...usual, ...env });
const alerts = () =>
  given.box.slack.channels.find(({ id }) => id === 'C0ALERT001')?.messages.map(({ text }) => text) ?? [];
const groupOf = () => given.box.slack.userGroups.find(({ handle }) => handle === 'data-oncall');

describe('outside of duty hours', () => {
  test('the target keeps what it shows, and nothing is a warning or an alert', async () => {
    const before = groupOf()?.users;
    const report = await run();
    expect(report.warnings).toEqual([]);
    expect(report.changes).toMatchObject([{ outcome: 'kept' }]);
    expect([groupOf()?.users, alerts()]).toEqual([before, []]);
  });

  test('log and summary say when duty begins again, and with whom', async () => {
    const report = await run();
    const names = createNamer(report);
    const sentence =
      'Nobody is on call: planned time off until 2026-11-30 09:00 Europe/Berlin, then Ana Conceição.';
    expect(log(report, names)[0]).toBe(`Support: ${sentence}`);
    const text = summary(report, names, { actor: null, url: null });
    expect(text).toContain('planned time off until 2026-11-30 09:00 Europe/Berlin');
    expect(text).not.toContain('Warning');
    expect(outputs(report)).toMatchObject({ changed: 'false', 'next-handover': '2026-11-30T08:00:00.000Z' });
  });

  test('the time is known without the coming shifts too', async () => {
    const report = await run({ LOOK_AHEAD: '0' });
    expect(log(report, createNamer(report))[0]).toBe(
      'Support: Nobody is on call: planned time off until 2026-11-30 09:00 Europe/Berlin.',
    );
  });

  test('somebody is shown again once duty begins', async () => {
    await run();
    given.pass(63 * hour);
    expect((await run()).changes).toMatchObject([{ outcome: 'changed' }]);
    expect(groupOf()?.users).toEqual(['U0ANA00001']);
  });

  test('`on-nobody` decides otherwise where it says so', async () => {
    const failed = await run({ ON_NOBODY: 'fail' });
    expect(failed.changes).toMatchObject([
      { outcome: 'failed', reason: expect.stringContaining('planned time off until 2026-11-30 09:00') },
    ]);
    const disabled = await run({ ON_NOBODY: 'disable', ALERT_CHANNEL: '' });
    expect([disabled.warnings, groupOf()?.date_delete]).toEqual([[], expect.any(Number)]);
    expect(groupOf()?.date_delete).toBeGreaterThan(0);
  });

  test('a fallback is shown without a warning', async () => {
    const config = stringify({
      alert: 'C0ALERT001',
      schedules: [
        {
          name: 'Support',
          source: { rota: 'Support' },
          'on-nobody': { fallback: ['cleo@example.com'] },
          targets: [{ 'slack-user-group': 'data-oncall' }],
        },
      ],
    });
    open({}, { 'on-call.yml': config });
    const report = await given.run({ CONFIG: 'on-call.yml' });
    expect([report.warnings, groupOf()?.users, alerts()]).toEqual([[], ['U0CLEO0003'], []]);
  });

  test('what changes an hour early is quiet too, before the weekend and in it', async () => {
    const config = stringify({
      alert: 'C0ALERT001',
      schedules: [
        {
          name: 'Support',
          source: { rota: 'Support' },
          targets: [
            { 'slack-user-group': 'data-oncall' },
            { 'slack-message': { channel: 'C0DATA0001', before: '1h' } },
          ],
        },
      ],
    });
    open({}, { 'on-call.yml': config }, new Date('2026-11-27T15:30:00Z'));
    for (const hours of [0, 1, 24, 38]) {
      given.pass(hours * hour);
      expect((await given.run({ CONFIG: 'on-call.yml' })).warnings).toEqual([]);
    }
    expect(alerts()).toEqual([]);
  });

  test('holidays and overrides to nobody are planned as well, however long', async () => {
    const off = { from: '2026-11-20T09:00', until: '2026-12-20T09:00', nobody: true };
    for (const keys of [{ overrides: [off] }, { days: 'sun', hours: '10:00-11:00' }]) {
      open(keys);
      const report = await run();
      expect([report.warnings, alerts()]).toEqual([[], []]);
    }
    open({ holidays: 'DE', days: 'mon-sun' }, {}, new Date('2026-12-25T12:00:00Z'));
    expect((await run()).warnings).toEqual([]);
  });
});

describe('nobody in duty hours', () => {
  test('is a warning and an alert as ever: everybody has left', async () => {
    open(
      { people: [{ person: 'ana@example.com', leaves: '2026-11-09' }] },
      {},
      new Date('2026-11-27T12:00:00Z'),
    );
    const report = await run();
    expect(report.warnings).toEqual([
      expect.stringContaining(
        'Nobody is on call in “Support”: everybody in `people` has left, or has not joined yet.',
      ),
    ]);
    expect(alerts()).toHaveLength(1);
  });

  test('is one even if another source of the schedule is off', async () => {
    const config = stringify({
      schedules: [
        {
          name: 'Support',
          source: [{ rota: 'Support' }, { rota: 'Later' }],
          targets: [{ 'slack-user-group': 'data-oncall' }],
        },
      ],
    });
    open({}, { 'on-call.yml': config });
    given.box.github.files[rotaPath] +=
      '  Later: { starts: 2027-01-04T09:00, every: 1 week, people: [ben@example.com] }\n';
    expect((await given.run({ CONFIG: 'on-call.yml' })).warnings).toHaveLength(1);
  });
});
