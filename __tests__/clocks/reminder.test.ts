import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { githubJob } from '../../sandbox/github/seed.ts';
import { rotaPath } from '../../sandbox/rota.ts';
import { type Stage, stage, writes } from '../runs/action.ts';
import { shiftStages } from '../sources/all.ts';
import { opsgenie } from '../sources/opsgenie.ts';

const hour = 3_600_000;
const day = 24 * hour;

const at = (text: string, later = 0) => new Date(Date.parse(text) + later);

const inputs = {
  config: 'on-call.yml',
  schedule: undefined,
  'user-group': undefined,
  'look-ahead': '14d',
};

/** The config file for one schedule with a reminder. */
function config(source: object, ...more: readonly object[]): string {
  const targets = [{ 'slack-reminder': { before: '1d' } }, ...more];
  return stringify({ schedules: [{ name: 'Data', source, targets }] });
}

const run = (box: Stage, more: Readonly<Record<string, string>> = {}) =>
  box.run({ ...inputs, ...more }, githubJob);

/** What is waiting to be posted: to whom and when. */
const scheduled = ({ slack }: Stage) =>
  slack.scheduled.map(({ channel_id, post_at }) => [channel_id, new Date(post_at * 1000).toISOString()]);

/** What somebody has received. */
const received = ({ slack }: Stage, who: string) =>
  slack.channels.find(({ id }) => id === who)?.messages.map(({ text }) => text) ?? [];

const outcome = ({ outputs }: Awaited<ReturnType<typeof run>>) => JSON.parse(outputs.changes ?? '[]')[0];

const [ana, ben, cleo] = ['D0ANA00001', 'D0BEN00002', 'D0CLEO0003'] as const;

const now = '2027-02-02T10:00:00Z';
const start = '2027-02-05T08:00:00Z';

let box: Stage;
beforeEach(async () => {
  box = await stage(now);
  await box.write('on-call.yml', config({ opsgenie: opsgenie.schedule }));
});
afterEach(() => box.end());

/** Ana is on call; then somebody else for a week. */
function then(who: string): void {
  const until = at(start, 7 * day);
  opsgenie.set(box, [
    { who: 'ana', from: at(now, -day), until: at(start) },
    { who, from: at(start), until },
    { who: 'eva', from: until, until: at(start, 14 * day) },
  ]);
}

describe('a reminder a day before the shift', () => {
  test('is scheduled on the minute, posted by Slack, and sent once, however often the action runs', async () => {
    then('ben');
    expect([outcome(await run(box)).outcome, scheduled(box)]).toEqual(['unchanged', []]);
    box.pass(1.5 * day);
    const first = await run(box);
    expect(outcome(first)).toMatchObject({ outcome: 'changed', before: [], after: ['U0BEN00002'] });
    expect(scheduled(box)).toEqual([[ben, '2027-02-04T08:00:00.000Z']]);
    const sent = first.requests.find(({ path }) => path.endsWith('chat.scheduleMessage'));
    expect(sent?.body).not.toHaveProperty('metadata');
    const second = await run(box);
    expect([outcome(second).outcome, writes(second)]).toEqual(['unchanged', []]);
    expect(second.requests.filter(({ path }) => /chat|conversations/.test(path))).toHaveLength(1);

    box.pass(day);
    const third = await run(box);
    expect(outcome(third)).toMatchObject({ outcome: 'unchanged', after: ['U0BEN00002'] });
    expect(writes(third)).toEqual([]);
    const [text = '', ...others] = received(box, ben);
    expect(others).toEqual([]);
    expect(text).toContain('You are on call next for *Data*, taking over from <@U0ANA00001>.');
    expect(text).toContain(`<!date^${Date.parse(start) / 1000}^`);
    expect(text).toContain(`<!date^${(Date.parse(start) + 7 * day) / 1000}^`);
    expect([scheduled(box), received(box, ana)]).toEqual([[], []]);

    box.pass(day);
    expect(outcome(await run(box)).outcome).toBe('unchanged');
    expect(received(box, ben)).toHaveLength(1);
  });

  test('is taken back if the shift changes hands before it was posted', async () => {
    then('ben');
    box.pass(1.5 * day);
    await run(box);
    then('cleo');
    const handed = await run(box);
    expect(outcome(handed)).toMatchObject({ before: ['U0BEN00002'], after: ['U0CLEO0003'] });
    expect(scheduled(box)).toEqual([[cleo, '2027-02-04T08:00:00.000Z']]);
    box.pass(day);
    await run(box);
    expect([received(box, ben), received(box, cleo).length]).toEqual([[], 1]);
  });

  test('is corrected if it was posted, whoever takes the shift is told at once, and again if it is handed back', async () => {
    then('ben');
    box.pass(1.5 * day);
    await run(box);
    box.pass(day);
    then('cleo');
    await run(box);
    expect(received(box, ben)).toEqual([
      expect.stringMatching(
        /^Changed: your shift for \*Data\* .* is no longer yours\. <@U0CLEO0003> takes it\.$/,
      ),
    ]);
    expect(received(box, cleo)).toEqual([expect.stringContaining('You are on call next')]);
    then('ben');
    await run(box);
    expect(received(box, ben)).toEqual([
      expect.stringContaining('Changed:'),
      expect.stringContaining('You are on call next'),
    ]);
    expect(received(box, cleo)).toEqual([expect.stringContaining('Changed:')]);
    const last = await run(box);
    expect([outcome(last).outcome, writes(last)]).toEqual(['unchanged', []]);
  });

  test('without im:read, those are corrected who may have been told by the schedule', async () => {
    for (const token of Object.values(box.slack.tokens))
      token.scopes = token.scopes.filter((scope) => scope !== 'im:read');
    then('ben');
    box.pass(1.5 * day);
    await run(box);
    box.pass(day);
    // Ben takes another shift on the same day.
    opsgenie.set(box, [
      { who: 'ana', from: at(now, -day), until: at(start) },
      { who: 'cleo', from: at(start), until: at(start, hour) },
      { who: 'ben', from: at(start, hour), until: at(start, 7 * day) },
    ]);
    expect((await run(box)).code).toBe(0);
    expect(received(box, ben)[0]).toMatch(/^Changed: /);
    expect(received(box, cleo)).toHaveLength(1);
  });

  test('rule 18: a dry run says whom it would remind, sends no write, and opens no conversation', async () => {
    then('ben');
    for (const wait of [1.5 * day, day]) {
      box.pass(wait);
      const dry = await run(box, { 'dry-run': 'true' });
      expect(outcome(dry)).toMatchObject({ outcome: 'planned', after: ['U0BEN00002'] });
      expect(writes(dry)).toEqual([]);
    }
    expect([scheduled(box), box.slack.channels.some(({ user }) => user !== undefined)]).toEqual([[], false]);
  });

  test('rule 3: somebody without an account is a warning early, and a failure once they should be reminded', async () => {
    then('ben');
    for (const user of box.slack.users) if (user.id === 'U0BEN00002') user.deleted = true;
    const early = await run(box);
    expect([early.code, outcome(early).outcome]).toEqual([0, 'unchanged']);
    expect(early.log).toMatch(
      /::warning::ben@example\.com comes on call on 2027-02-05 08:00 UTC but has no active Slack account/,
    );
    box.pass(2.5 * day);
    const late = await run(box);
    expect([late.code, outcome(late)]).toMatchObject([
      1,
      { outcome: 'failed', reason: expect.stringContaining('comes on call on 2027-02-05 08:00 UTC but') },
    ]);
  });

  test('rule 15: that fails refuses no manual handover', async () => {
    await box.write(
      'on-call.yml',
      config({ opsgenie: opsgenie.schedule }, { 'slack-user-group': 'data-oncall' }),
    );
    then('ben');
    for (const user of box.slack.users) if (user.id === 'U0BEN00002') user.deleted = true;
    box.pass(2.5 * day);
    const handover = { 'handover-to': 'cleo@example.com', 'handover-for': '1h', only: 'Data' };
    await run(box, handover);
    expect(opsgenie.overrides?.(box)).toBe(1);
  });

  test.each(Object.entries({ 'two at once': 0, 'one after the other': 1 }))(
    'two runs, %s, leave one of each',
    async (_, count) => {
      then('ben');
      for (const wait of [1.5 * day, day]) {
        box.pass(wait);
        if (count === 0) await Promise.all([run(box), run(box)]);
        else for (const _ of [1, 2]) await run(box);
        if (wait === day) expect(received(box, ben)).toHaveLength(1);
        else expect(scheduled(box)).toHaveLength(1);
        if (wait !== day) box.slack.scheduled = [];
      }
    },
  );
});

/** Clock changes: the shift begins the day after, at nine by the local clock. */
const changes: readonly (readonly [zone: string, starts: string, now: string, start: string])[] = [
  ['Europe/Berlin', '2027-03-22T09:00', '2027-03-27T12:00:00Z', '2027-03-29T07:00:00Z'],
  ['Europe/Berlin', '2027-10-25T09:00', '2027-10-30T12:00:00Z', '2027-11-01T08:00:00Z'],
  ['America/New_York', '2027-03-08T09:00', '2027-03-13T18:00:00Z', '2027-03-15T13:00:00Z'],
  ['America/New_York', '2027-11-01T09:00', '2027-11-06T18:00:00Z', '2027-11-08T14:00:00Z'],
];

describe.each(changes)('rule 17: over a clock change in %s, from %s on', (zone, starts, now, start) => {
  const due = new Date(Date.parse(start) - day).toISOString();

  test('a rota in that zone is reminded of at the right time', async () => {
    const own = await stage(now);
    own.github.files[rotaPath] = `timezone: ${zone}
rotas:
  Data science:
    starts: ${starts}
    every: 1 week
    people: [ana@example.com, ben@example.com, cleo@example.com]
`;
    await own.write('on-call.yml', config({ rota: 'Data science' }));
    expect((await run(own)).log).not.toContain('::error::');
    expect(scheduled(own)).toEqual([[ben, due]]);
    await own.end();
  });

  test.each(shiftStages.map((source) => [source.kind, source] as const))('%s', async (_, source) => {
    const own = await stage(now);
    source.set(own, [
      { who: 'ana', from: at(now, -3 * hour), until: at(start) },
      { who: 'ben', from: at(start), until: at(start, 7 * day) },
    ]);
    await own.write('on-call.yml', config({ [source.kind]: source.schedule }));
    const first = await run(own);
    expect(first.log).not.toContain('::error::');
    expect(scheduled(own)).toEqual([[ben, due]]);
    await own.end();
  });
});
