import { beforeEach, describe, expect, test } from '@jest/globals';
import type { AlertedFailure, AlertState } from '../../../src/services/kit/alerts.ts';
import { createAlerts } from '../../../src/services/slack/alerts.ts';
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

test('a failure is told once, and once that it works again', async () => {
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
  const reason = 'Slack knows no “<!channel>”.\nCheck `user-group` & mend it.';
  await tell([failure({ reason, schedule: 'A & B' })]);
  const text = (one: string) => ({ type: 'mrkdwn', text: one, verbatim: true });
  expect(given.alerts.messages[0]?.blocks?.slice(1)).toEqual([
    {
      type: 'section',
      text: text(
        '*A &amp; B*, slack-user-group data-oncall: Slack knows no “&lt;!channel&gt;”. Check ’user-group’ &amp; mend it.',
      ),
    },
    { type: 'context', elements: [text('<https://github.com/acme/data/actions/runs/42|Open the run>')] },
  ]);
});

test('ten are told one by one, and the rest is counted', async () => {
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
  ])('%s is not told again', async (_, one, other) => {
    expect(await tell(one)).toBe('posted');
    expect(await tell(other)).toBe('silent');
  });

  test.each([
    ['of another schedule', [failure({ schedule: 'Platform' })]],
    ['of another target', [failure({ target: { kind: 'slack-topic', name: 'data-oncall' } })]],
    ['for another reason', at('Slack answered invalid_auth.')],
    ['and one more', two],
  ])('%s is told', async (_, other) => {
    await tell([failure()]);
    expect(await tell(other)).toBe('posted');
  });
});

test('runs over other schedules in the same channel don’t take each other’s word', async () => {
  await tell([failure()], { schedules: ['Data science', 'Platform'] });
  expect(await tell([], { schedules: ['Other'] })).toBe('silent');
  expect(await tell([failure()], { schedules: ['Platform', 'Data science'] })).toBe('silent');
  expect(await tell([], { schedules: ['Data science', 'Platform'] })).toBe('posted');
});

test('rule 9: an alert whose answer is lost is told once', async () => {
  given.box.faults.add({ kind: 'reset', acts: true, when: ({ path }) => path.endsWith('chat.postMessage') });
  expect(await tell([failure()])).toBe('posted');
  expect(said()).toHaveLength(1);
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
