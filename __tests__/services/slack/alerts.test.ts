import { beforeEach, describe, expect, test } from '@jest/globals';
import { addMessage } from '../../../sandbox/slack/channels.ts';
import type { AlertedFailure, AlertState } from '../../../src/services/kit/alerts.ts';
import { createAlerts } from '../../../src/services/slack/alerts.ts';
import { now } from '../given.ts';
import { workspace } from './given.ts';

let given: ReturnType<typeof workspace>;
beforeEach(() => {
  given = workspace();
});

const failure = (over: Partial<AlertedFailure> = {}): AlertedFailure => ({
  schedule: 'Data science',
  target: { kind: 'slack-user-group', name: 'data-oncall' },
  reason: 'Slack answered 503 to POST. The next run tries again.',
  ...over,
});

async function tell(
  failures: readonly AlertedFailure[],
  over: Partial<AlertState> = {},
  channel = '#data-alerts',
) {
  return createAlerts(given.run()).tell(
    channel,
    { failures, ...over },
    'https://github.com/acme/data/actions/runs/42',
  );
}
const said = () => given.alerts.messages.map(({ text }) => text);

test('a failure is reported once, and once that it works again', async () => {
  expect(await tell([])).toBe('silent');
  expect(await tell([failure()])).toBe('posted');
  expect(await tell([failure()])).toBe('silent');
  expect(await tell([])).toBe('posted');
  expect(await tell([])).toBe('silent');
  expect(await tell([failure()])).toBe('posted');
  expect(said()).toEqual([
    ':warning: On-call sync failed for Data science: what is shown there may be out of date.',
    ':white_check_mark: On-call sync works again.',
    ':warning: On-call sync failed for Data science: what is shown there may be out of date.',
  ]);
});

test('it names schedule, target, what happened and what to do, escaped, and links the run', async () => {
  const reason = 'Slack knows no “<!channel>”.\nCheck `user-group` & fix it.';
  await tell([failure({ reason, schedule: 'A & B' })]);
  const text = (one: string) => ({ type: 'mrkdwn', text: one, verbatim: true });
  expect(given.alerts.messages[0]?.blocks?.slice(1)).toEqual([
    {
      type: 'section',
      text: text('*A &amp; B*: Slack knows no “&lt;!channel&gt;”. Check `user-group` &amp; fix it.'),
    },
    { type: 'context', elements: [text('<https://github.com/acme/data/actions/runs/42|Open the run>')] },
  ]);
});

test('an absence that nobody can tell of any more is not taken for solved, but other failures are reported', async () => {
  const away = failure({ target: null, key: 'away ana', isAbsence: true, reason: 'Ana is away.' });
  const lacksAbsences = true;
  expect(await tell([away])).toBe('posted');
  expect(await tell([], { lacksAbsences })).toBe('silent');
  expect(await tell([failure()], { lacksAbsences })).toBe('posted');
  expect(await tell([away])).toBe('posted');
  expect(await tell([away, failure()], { lacksAbsences })).toBe('posted');
  expect(await tell([away], { lacksAbsences })).toBe('posted');
  expect(await tell([])).toBe('posted');
  // Nothing about absences was open.
  expect(await tell([failure()])).toBe('posted');
  expect(await tell([], { lacksAbsences })).toBe('posted');
});

test('ten are listed, and the rest is counted', async () => {
  const many = Array.from({ length: 13 }, (_, index) =>
    failure({ schedule: `S${'x'.repeat(index)}`, reason: 'long '.repeat(2_000) }),
  );
  await tell(many);
  const blocks = given.alerts.messages[0]?.blocks ?? [];
  expect(blocks).toHaveLength(12);
  expect(JSON.stringify(blocks.at(-1))).toContain('+3 more');
  expect(said()[0]).toContain('failed for S and 12 more');
});

describe('the same failure', () => {
  const two = [failure(), failure({ schedule: 'Platform' })];
  const at = (reason: string) => [failure({ reason })];

  test.each([
    ['in another order', two, two.toReversed()],
    ['with other numbers', at('Answered 503, next try in 7 s.'), at('Answered 500, next try in 12 s.')],
    [
      'with another request’s id',
      at('Id 0a1b2c3d-0000-4000-8000-00000000000a.'),
      at('Id ffffffff-0000-4000-8000-00000000000b.'),
    ],
    ...[
      ['9f86d081884c7d65', 'e3b0c44298fc1c14'],
      ['deadbeefcafe', 'feedfacecafe'],
      ['Zm9vYmFyYmF6', 'dGhpcyBpcyBh'],
      ['QWxhZGRpbjpvcGVu', 'XbCdEfGhIjKlMnOp'],
      ['aB3/xYz9+QQ==', 'k2Lm+/8Vq0c='],
      ['1-67891233-abcdef012345678912345678', '1-581cf771-a006649127e371903a2de979'],
      ['01ARZ3NDEKTSV4RRFFQ69G5FAV', '01BX5ZZKBKACTAV9WEVGEMMVRZ'],
      ['eyJ_-abC-dEf', 'Zy-_XabQ-rSt'],
      ['6ba7b8109dad11d180b400c04fd430c8', '6BA7B810-9DAD-11D1-80B4-00C04FD430C8'],
    ].map(([one, other]): [string, AlertedFailure[], AlertedFailure[]] => [
      `with the id ${one} and then ${other}`,
      at(`Grafana answered 500 to GET /api/v1/x: “upstream ${one} failed (${one})”.`),
      at(`Grafana answered 500 to GET /api/v1/x: “upstream ${other} failed (${other})”.`),
    ]),
    ...['request id: ', 'X-Request-Id=', '"requestId":"', 'trace_id '].map(
      (label): [string, AlertedFailure[], AlertedFailure[]] => [
        `with another word after ${label}`,
        at(`It failed (${label}mangotree).`),
        at(`It failed (${label}applepie.xy).`),
      ],
    ),
  ])('%s is not told again', async (_, one, other) => {
    expect(await tell(one)).toBe('posted');
    expect(await tell(other)).toBe('silent');
  });

  test.each([
    ['of another schedule', [failure({ schedule: 'Platform' })]],
    ['of another target', [failure({ target: { kind: 'slack-topic', name: 'data-oncall' } })]],
    ['for another reason', at('Slack answered invalid_auth.')],
    ['for another person', at('Ben Müller <ben@example.com> has no active Slack account.')],
    ['of another path', at('Slack answered 503 to POST /api/v2/users. The next run tries again.')],
    ['and one more', two],
  ])('%s is told', async (_, other) => {
    await tell([failure()]);
    expect(await tell(other)).toBe('posted');
  });

  test.each([
    ['a person', 'ana.silva@example.com has no account.', 'ben.meyer@example.com has no account.'],
    ['a path', 'It answered 500 to GET /api/v2/users.', 'It answered 500 to GET /api/v2/schedules.'],
    ['an input', 'Check `slack-token`.', 'Check `slack-user-group-token`.'],
    ['a code', 'Slack answered not_authed to usergroups.list.', 'Slack answered is_bot to usergroups.list.'],
  ])('is another where %s is another', async (_, one, other) => {
    await tell(at(one));
    expect(await tell(at(other))).toBe('posted');
  });
});

test('two runs at once report a failure once', async () => {
  await tell([failure()], {}, 'C0ALERT001');
  const others = given.alerts.messages.splice(0);
  // The other run posts as soon as this one has read the channel.
  given.box.after.push(() => given.alerts.messages.push(...others.splice(0)));
  expect(await tell([failure()], {}, 'C0ALERT001')).toBe('silent');
  expect(said()).toHaveLength(1);
});

test('two runs that alert at the same moment leave one alert, and one that all is well', async () => {
  for (const failures of [[failure()], []]) {
    await Promise.all([tell(failures, {}, 'C0ALERT001'), tell(failures, {}, 'C0ALERT001')]);
    expect(given.methods().filter((method) => method === 'chat.postMessage')).toHaveLength(2);
  }
  expect(said()).toEqual([
    ':warning: On-call sync failed for Data science: what is shown there may be out of date.',
    ':white_check_mark: On-call sync works again.',
  ]);
});

test('rule 9: an alert that is far back still holds after a lost answer', async () => {
  await tell([failure()]);
  for (let number = 0; number < 250; number += 1) {
    addMessage(given.alerts, now, { user: 'U0EVA00005', text: `${number}` });
  }
  expect(await tell([failure()])).toBe('silent');
  expect(await tell([])).toBe('posted');
});

test('rule 20: silence costs one request, and one more where there was an alert', async () => {
  await tell([], {}, 'C0ALERT001');
  expect(given.methods()).toEqual(['conversations.history']);
  await tell([failure()], {}, 'C0ALERT001');
  given.methods();
  await tell([failure()], {}, 'C0ALERT001');
  expect(given.methods()).toEqual(['conversations.history', 'auth.test']);
});

test('a channel that can’t be read is a failure', async () => {
  await expect(tell([failure()], {}, 'C0NOBODY01')).rejects.toMatchObject({ code: 'channel_not_found' });
});
