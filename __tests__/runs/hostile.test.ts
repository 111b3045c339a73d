import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { members, type Stage, stage } from './action.ts';

let box: Stage;
beforeEach(async () => {
  box = await stage();
});
afterEach(() => box.end());

const hostile = [
  '\r\n::error::pwned',
  '##[error]pwned',
  '::set-output name=changed::pwned',
  '<!channel> <script>alert(1)</script>',
  '| a | b |\n\n# pwned\n```\n',
  '\u202Egnp.exe\u202C \u2066x\u2069',
  'section : crit, done, 2026-01-01, 2w %%{init: {}}%% ; click a href "x"',
  'a'.repeat(500),
  '$' + '{{ secrets.SLACK_TOKEN }}',
  '[click](https://evil.example) ![x](https://evil.example/x.png)',
  'https://evil.example www.evil.example boss@evil.example @acme/data acme/data#1 #1 GH-1 a5c3785',
];

describe('rule 12: nothing that a pager or a service says is trusted', () => {
  test.each(hostile)('a name like %j does no harm', async (name) => {
    const user = box.slack.users.find(({ id }) => id === 'U0ANA00001');
    Object.assign(user?.profile ?? {}, { real_name: name });
    const schedule = box.opsgenie.schedules[0];
    if (!schedule) throw new Error('the seed has no schedule');
    const shift = schedule.rotations[0]?.shifts.find(
      ({ until }) => until.getTime() > Date.now() + 7 * 86_400_000,
    );
    Object.assign(shift ?? {}, { recipient: { type: 'user', username: name } });
    const run = await box.run({ 'look-ahead': undefined });
    expect(run.code).toBe(0);
    expect(members(box)).toEqual(['U0ANA00001']);
    const lines = run.log.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    for (const text of [run.log, run.summary]) {
      expect(text).not.toMatch(/::(error|set-output)|##\[|\r|[\u202a-\u202e\u2066-\u2069]/);
    }
    expect(run.summary).not.toMatch(/<script|<!channel/);
    expect(run.summary).not.toMatch(/^# pwned/m);
    expect(run.summary).not.toMatch(/[^\\]\]\(https:\/\/evil/);
    // What GitHub would make a link of is code.
    const linkable = /https:\/\/|www\.|\S@evil|@acme|#\d|GH-1|a5c3785/;
    const [withoutChart = ''] = run.summary.split('```mermaid');
    expect(withoutChart.replace(/`[^`\n]*`/g, '')).not.toMatch(linkable);
    const [, chart, ...rest] = run.summary.split(/^```/m);
    expect(rest).toHaveLength(1);
    expect(chart).not.toMatch(/%%|;|^ *(click|section :)/m);
    expect(JSON.parse(run.outputs['on-call'] ?? '')).toMatchObject([{ people: [{ slack: 'U0ANA00001' }] }]);
  });

  test('what a server says in an error is on one line and is text', async () => {
    const message = 'no\r\n::stop-commands::x\n##[group]<img src=x>';
    box.faults.add({ kind: 'status', status: 422, body: { message }, path: '/on-calls', times: Infinity });
    const run = await box.run();
    expect(run.code).toBe(1);
    expect(run.log).not.toMatch(/::stop-commands|##\[group|^no/m);
    expect(run.summary).not.toContain('<img');
  });
});
