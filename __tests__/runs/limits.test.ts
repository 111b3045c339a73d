import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { slackUser } from '../../sandbox/slack/state.ts';
import { members, type Stage, stage } from './action.ts';

let box: Stage;
beforeEach(async () => {
  box = await stage();
});
afterEach(() => box.end());

/** So many people on call at once, all of them in Slack, among so many others. */
function crowd(onCall: number, others: number): void {
  const names = Array.from({ length: onCall + others }, (_, index) => `p${index}`);
  for (const [index, name] of names.entries()) {
    const id = `U0P${String(index).padStart(6, '0')}`;
    box.slack.users.push(slackUser({ id, name, real_name: name }, `${name}@example.com`));
  }
  const [schedule] = box.opsgenie.schedules;
  const [from, until] = [-1, 1].map((day) => new Date(Date.now() + day * 86_400_000)) as [Date, Date];
  const recipients = names
    .slice(0, onCall)
    .map((name) => ({ type: 'user' as const, username: `${name}@example.com` }));
  const shifts = recipients.map((recipient) => ({ from, until, recipient }));
  if (schedule) schedule.rotations = [{ id: 'r', name: 'r', shifts }];
}

describe('Slack’s limits, which the stand-in enforces', () => {
  beforeEach(() => {
    box.slack.settings.rateLimits = true;
  });

  test.each([
    [20, 0, 22],
    [60, 0, 3],
    [100, 1000, 3],
  ])(
    '%i people on call among %i others: %i requests before the write, one for the names of who goes, none refused',
    async (onCall, others, reads) => {
      crowd(onCall, others);
      const run = await box.run();
      expect(run.code).toBe(0);
      expect(members(box)).toHaveLength(onCall);
      expect(run.requests.filter(({ status }) => status === 429)).toEqual([]);
      expect(run.requests).toHaveLength(reads + 2);
    },
  );

  test('somebody in a crowd has no account: the group stays, and the error names that one', async () => {
    crowd(60, 0);
    const gone = box.slack.users.find(({ name }) => name === 'p7');
    if (gone) gone.deleted = true;
    const run = await box.run();
    expect(run.code).toBe(1);
    expect(run.log).toContain('p7@example.com is on call but the Slack account U0P000007 is deactivated');
    expect(run.log).not.toContain('p8@example.com is on call but');
    expect(members(box)).toHaveLength(5);
  });

  test('twenty runs in a minute are never refused', async () => {
    const runs = [];
    for (let run = 0; run < 20; run += 1) runs.push(await box.run());
    expect(runs.flatMap(({ requests }) => requests).filter(({ status }) => status === 429)).toEqual([]);
  }, 120_000);
});

test.each([
  ['the first page', 1],
  ['a later page', 2],
])(
  'rule 4: %s of members that can’t be read leaves out nobody: they are looked up one by one',
  async (_, nth) => {
    crowd(25, 1500);
    // Who is on call stands on the last page.
    box.slack.users.reverse();
    const body = { ok: false, error: 'missing_scope', needed: 'users:read', provided: 'usergroups:read' };
    box.faults.add({ kind: 'wrong-shape', body, path: 'users.list', nth, times: Infinity });
    const run = await box.run({ 'on-unmapped': 'skip' });
    expect(run.code).toBe(0);
    expect(members(box)).toHaveLength(25);
  },
);

test.each(['opsgenie-api-url', 'slack-api-url'])(
  'an endless answer of %s ends the run with an error, in little memory',
  async (input) => {
    const flood = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = () => {
        while (response.write(`"${'x'.repeat(65_536)}",`)) {}
      };
      response.write('[');
      response.on('drain', more);
      more();
    });
    await new Promise<void>((done) => flood.listen(0, '127.0.0.1', done));
    const { port } = flood.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/`;
    const run = await box.run({ [input]: url, timeout: '20s' }, { NODE_OPTIONS: '--max-old-space-size=300' });
    flood.closeAllConnections();
    flood.close();
    expect(run.errors).toBe('');
    expect(run.code).toBe(1);
    expect(run.log).toContain('::error::');
  },
);
