/**
 * The built action keeps a group of the sandbox right through the calendar of LinkedIn's on-call server, which `.ci/oncall`
 * has started: `node scripts/oncall/story.ts http://127.0.0.1:8080`.
 */

import assert from 'node:assert/strict';
import { type Run, type Stage, stage } from '../../__tests__/runs/action.ts';
import { targetStages } from '../../__tests__/targets/all.ts';
import { people } from '../../sandbox/seed.ts';
import { serverAt } from './server.ts';

const hour = 3_600_000;
const day = 24 * hour;
const server = serverAt(process.argv[2] ?? '');
const group = targetStages['slack-user-group'];

/** A run of the action for a team, with whatever else it is given. */
const sync = (box: Stage, team: string, url = server.calendar(team), inputs = {}): Promise<Run> =>
  box.run({ source: 'ical', schedule: team, 'look-ahead': '14d', ...inputs }, { ICAL_URL: url });

const shows = (box: Stage) => group.shows(box).join();
const until = ({ outputs }: Run) => JSON.parse(outputs['on-call'] ?? '[]')[0]?.until;

/** One after another, since they share the server. */
async function check(name: string, story: () => Promise<void>): Promise<void> {
  try {
    await story();
    console.log(`ok - ${name}`);
  } catch (error) {
    console.log(`not ok - ${name}\n${String(error).replaceAll(/^/gm, '  | ')}`);
    process.exitCode = 1;
  }
}

for (const role of ['primary', 'secondary', 'vacation']) await server.addRole(role);
for (const { name, fullName, email } of people) await server.addUser(name, fullName, email);
await server.addUser('gus', 'Gus Guest', null);

const now = Date.now();
const at = (time: number) => new Date(now + time);
const box = await stage();
try {
  await server.addTeam('data', [...people.map(({ name }) => name), 'gus']);
  const event = (role: string, user: string, from: number, end: number) =>
    server.addEvent({ team: 'data', role, user, from: at(from), until: at(end) });
  const first = await event('primary', 'ana', -hour, 2 * hour);
  const second = await event('primary', 'ben', 2 * hour, 5 * hour);
  await event('secondary', 'cleo', -hour, 5 * hour);
  await event('vacation', 'dan', -day, day);

  await check('the primary is shown, and neither the secondary nor who is on vacation', async () => {
    const run = await sync(box, 'data');
    assert.deepEqual([run.code, shows(box)], [0, 'ana'], run.log);
    assert.equal(
      until(run),
      `${at(2 * hour)
        .toISOString()
        .slice(0, 19)}.000Z`,
    );
  });

  await check(
    'without a role in its address, or with a wrong one, all roles count, and the run warns of it',
    async () => {
      for (const query of ['', 'roles=primry']) {
        const run = await sync(box, 'data', server.calendar('data', query), { 'dry-run': 'true' });
        assert.match(run.log, /::warning::.*roles/);
        assert.match(run.outputs.emails ?? '', /dan@example\.com/);
      }
    },
  );

  await check('after a swap the other person is shown', async () => {
    await server.swap(first, second);
    const run = await sync(box, 'data');
    assert.deepEqual([run.code, shows(box)], [0, 'ben'], run.log);
  });

  await check('after the event is deleted nobody is on call, and the group stays', async () => {
    await server.deleteEvent(first);
    const run = await sync(box, 'data');
    assert.deepEqual([run.code, shows(box)], [0, 'ben'], run.log);
    assert.match(run.log, /Nobody is on call/);
  });

  await check('whoever has no address is reported, and found by user name in `people`', async () => {
    await event('primary', 'gus', -hour, 2 * hour);
    const run = await sync(box, 'data');
    assert.deepEqual([run.code, shows(box)], [1, 'ben'], run.log);
    assert.match(run.log, /gus is on call but has no e-mail address/);
    const mapped = await sync(box, 'data', undefined, { people: 'gus: U0EVA00005' });
    assert.deepEqual([mapped.code, shows(box)], [0, 'eva'], mapped.log);
  });

  await check(
    'a team that does not exist is an error, although the server answers with a calendar',
    async () => {
      const run = await sync(box, 'nope');
      assert.deepEqual([run.code, shows(box)], [1, 'eva'], run.log);
    },
  );
} finally {
  await box.end();
}

const changes = [
  { name: 'spring', from: '2027-03-22T08:00Z', change: '2027-03-28T01:00Z', end: '2027-03-29T07:00Z' },
  { name: 'autumn', from: '2027-10-25T07:00Z', change: '2027-10-31T01:00Z', end: '2027-11-01T08:00Z' },
];
for (const { name, from, change, end } of changes) {
  const [start, middle, last] = [from, change, end].map((time) => new Date(time)) as [Date, Date, Date];
  const url = (team: string) =>
    server.calendar(team, `roles=primary&start=${Math.floor(start.getTime() / 1000)}`);
  const week = { role: 'primary', from: start, until: last };
  const nextWeek = { role: 'primary', from: last, until: new Date(last.getTime() + 7 * day) };

  await check(`a week over the change of the clocks in ${name} ends at nine by the wall`, async () => {
    const team = `week-${name}`;
    await server.addTeam(team, ['ana', 'ben']);
    await server.addEvent({ team, user: 'ana', ...week });
    await server.addEvent({ team, user: 'ben', ...nextWeek });
    const box = await stage(new Date(last.getTime() - 20_000).toISOString());
    try {
      const before = await sync(box, team, url(team));
      assert.deepEqual([before.code, shows(box), until(before)], [0, 'ana', last.toISOString()], before.log);
      box.pass(20_000);
      const after = await sync(box, team, url(team));
      assert.deepEqual([after.code, shows(box)], [0, 'ben'], after.log);
    } finally {
      await box.end();
    }
  });

  await check(`a handover in the moment of that change is done in that moment, in ${name}`, async () => {
    const team = `moment-${name}`;
    await server.addTeam(team, ['ana', 'ben']);
    await server.addEvent({ team, role: 'primary', user: 'ana', from: start, until: middle });
    await server.addEvent({ team, role: 'primary', user: 'ben', from: middle, until: last });
    const box = await stage(new Date(middle.getTime() - 20_000).toISOString());
    try {
      const before = await sync(box, team, url(team));
      assert.deepEqual(
        [before.code, shows(box), until(before)],
        [0, 'ana', middle.toISOString()],
        before.log,
      );
      box.pass(20_000);
      const after = await sync(box, team, url(team));
      assert.deepEqual([after.code, shows(box), until(after)], [0, 'ben', last.toISOString()], after.log);
    } finally {
      await box.end();
    }
  });
}
