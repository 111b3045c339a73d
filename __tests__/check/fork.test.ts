import { describe, expect, test } from '@jest/globals';
import { rota } from '../sources/rota.ts';
import { inTurn, noon, rowsOf, stage } from './stage.ts';

const event = (head: string | null) => ({
  'event.json': JSON.stringify({
    pull_request: {
      head: { repo: head === null ? null : { full_name: head } },
      base: { repo: { full_name: 'acme/data' } },
    },
  }),
});

const pull = {
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_EVENT_PATH: '/tmp/event.json',
  GITHUB_REF: 'refs/pull/7/merge',
};
const none = { OPSGENIE_TOKEN: '', SLACK_TOKEN: '' };

describe('a pull request from a fork', () => {
  test.each(['eva/data', null])(
    'of %s: what needs a secret is not checked, and nothing fails',
    async (head) => {
      const opened = stage({ files: event(head), config: { alert: 'C0ALERT001' } });
      const told = await opened.check({ ...pull, ...none });
      expect(told.failures).toEqual([]);
      expect(rowsOf(told, 'unchecked')).toEqual([
        expect.objectContaining({
          subject: 'Schedule “Data”',
          message:
            'Not checked: a pull request from a fork gets no secrets, and this needs `opsgenie-token`.',
        }),
        expect.objectContaining({
          subject: 'Slack user group `data-oncall` and Alert channel `C0ALERT001`',
          message: 'Not checked: a pull request from a fork gets no secrets, and this needs `slack-token`.',
        }),
      ]);
      expect(told.summary).toContain('2 not checked');
      expect(told.outputs).toMatchObject({ changed: 'false', 'on-call': '[]' });
      expect(opened.box.requests.filter(({ service }) => service !== 'github')).toEqual([]);
    },
  );

  test('a rota in a file is checked all the same', async () => {
    const opened = stage({ schedule: { source: { rota: rota.schedule } }, files: event('eva/data') });
    rota.set(opened.box, inTurn(noon, 7, ['ana', 'nobody', 'ben', 'cleo', 'dan']));
    const text = opened.box.github.files['.github/on-call-rota.yml'] ?? '';
    const again = stage({
      schedule: { source: { rota: rota.schedule } },
      files: { ...event('eva/data'), 'on-call-rota.yml': text },
    });
    const told = await again.check({ ...pull, ...none });
    expect(told.warnings).toEqual([expect.stringContaining('Nobody is on call from')]);
  });

  test('targets whose secret is there are checked, whoever is on call', async () => {
    const opened = stage({ files: event('eva/data') });
    const told = await opened.check({ ...pull, OPSGENIE_TOKEN: '' });
    expect(rowsOf(told, 'unchecked').map(({ subject }) => subject)).toContain('Schedule “Data”');
    expect(rowsOf(told, 'ok').map(({ subject }) => subject)).toContain('Slack user group `data-oncall`');
  });

  test('an invalid config file is reported with every problem, as always', async () => {
    const opened = stage({
      files: event('eva/data'),
      config: { schedules: [{ name: 'Data', source: { opsgeni: 'A' }, targets: [] }] },
    });
    await expect(opened.check({ ...pull, ...none })).rejects.toThrow(/opsgeni/);
  });
});

describe('everywhere else a missing secret is a failure', () => {
  test.each([
    ['a pull request from the repository itself', event('acme/data'), pull],
    ['a push', event('eva/data'), { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: '/tmp/event.json' }],
    [
      '`pull_request_target`, which has secrets',
      event('eva/data'),
      { ...pull, GITHUB_EVENT_NAME: 'pull_request_target' },
    ],
    ['an event that can’t be read', { 'event.json': '{' }, pull],
    ['no event', {}, pull],
  ])('%s', async (_, files, env) => {
    await expect(stage({ files }).check({ ...env, ...none })).rejects.toThrow(/`opsgenie-token` is missing/);
  });

  test('in a sync too', async () => {
    const opened = stage({ files: event('eva/data') });
    const sync = { ...pull, ...none, MODE: 'sync' };
    await expect(opened.check(sync)).rejects.toThrow(/`opsgenie-token` is missing/);
  });
});
