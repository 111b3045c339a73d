import assert from 'node:assert/strict';
import { companyConfig, fillCompany, groupHandle } from '../../../sandbox/company.ts';
import type { SlackUserGroup } from '../../../sandbox/slack/state.ts';
import type { Sandbox } from '../../../sandbox/world.ts';
import { count, type Stage, type Stories } from '../story.ts';

const usual = { schedule: 'Data Science Team_schedule', 'user-group': 'data-oncall' };

/** Together these send every kind of request to Opsgenie, and all requests about user groups. */
const acts: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  async 'a change'({ box, run }) {
    const { outputs } = await run({ 'look-ahead': '0' });
    assert.equal(outputs.changed, 'true');
    assert.deepEqual(group(box).users, ['U0ANA00001']);
  },

  async 'a user group that does not exist yet'({ box, run }) {
    const { outputs } = await run({ 'user-group': 'new-oncall', 'create-user-group': 'true' });
    assert.equal(outputs.changed, 'true');
    assert.deepEqual(group(box, 'new-oncall').users, ['U0ANA00001']);
    assert.equal(count(box, '/usergroups.create', 200), 1);
  },

  async 'a steady state, with the coming shifts'({ box, run }) {
    await run();
    const { outputs } = await run();
    assert.equal(outputs.changed, 'false');
    assert.match(outputs['next-handover'] ?? '', /^\d{4}-\d\d-\d\dT/);
    assert.equal(count(box, '/timeline', 200), 2);
  },

  async 'a schedule by its id'({ box, run }) {
    const { outputs } = await run({ schedule: box.opsgenie.schedules[0]?.id ?? '' });
    assert.equal(outputs.emails, 'ana@example.com');
    assert.match(outputs['next-handover'] ?? '', /^\d{4}-\d\d-\d\dT/);
  },

  async 'nobody is on call, and then somebody'({ box, run }) {
    const [schedule] = box.opsgenie.schedules;
    const rotations = schedule?.rotations.splice(0) ?? [];
    await run({ 'on-nobody': 'disable' });
    assert.notEqual(group(box).date_delete, 0);
    schedule?.rotations.push(...rotations);
    await run({ 'on-nobody': 'disable' });
    assert.equal(group(box).date_delete, 0);
    assert.deepEqual(group(box).users, ['U0ANA00001']);
  },

  async 'a mapped person'({ box, run }) {
    await run({ people: 'ana@example.com: U0BEN00002' });
    assert.deepEqual(group(box).users, ['U0BEN00002']);
    assert.equal(count(box, '/users.info', 200), 1);
  },

  async 'a person without an account'({ box, run }) {
    for (const { profile } of box.slack.users.filter(({ id }) => id === 'U0ANA00001')) delete profile.email;
    const { log } = await run({}, 1);
    assert.match(log, /ana@example\.com/);
    assert.equal(group(box).users.length, 5);
  },

  async 'a mapped person who is not in Slack'({ box, run }) {
    const { log } = await run({ people: 'ana@example.com: U0NOBODY99' }, 1);
    assert.match(log, /U0NOBODY99/);
    assert.equal(count(box, '/users.info', 200), 1);
  },

  async 'a schedule that is not found'({ box, run }) {
    const { log } = await run({ schedule: 'Data Sience Team' }, 1);
    assert.match(log, /Did you mean “Data Science Team_schedule”/);
    assert.equal(count(box, '/v2/schedules', 200), 1);
  },

  async 'a manual handover, and the same again'({ box, run }) {
    const handover = { 'handover-to': 'ben@example.com', 'handover-for': '2h' };
    const first = await run(handover);
    assert.equal(first.outputs.changed, 'true');
    assert.deepEqual(group(box).users, ['U0BEN00002']);
    assert.equal(count(box, '/overrides', 201), 1);
    const second = await run(handover);
    assert.equal(second.outputs.changed, 'false');
    assert.equal(count(box, '/overrides', 200), 1);
    assert.equal(box.opsgenie.schedules[0]?.overrides.length, 1);
  },

  async 'a handover by Slack id, of a schedule by its id, until the shift ends'({ box, run }) {
    await run({ schedule: box.opsgenie.schedules[0]?.id ?? '', 'handover-to': 'U0BEN00002' });
    assert.deepEqual(group(box).users, ['U0BEN00002']);
    assert.equal(count(box, '/overrides', 201), 1);
  },

  async 'a handover to somebody who is not in the pager'({ box, run }) {
    await run({ 'handover-to': 'nobody@example.com', 'handover-for': '2h' }, 1);
    assert.equal(count(box, '/v2/users/', 404), 1);
    assert.equal(count(box, '/overrides'), 0);
  },

  async 'many schedules and people at once'({ box, run }) {
    fillCompany(box, 25, 40);
    box.github.files['on-call.yml'] = companyConfig(25);
    await run({ schedule: '', 'user-group': '', config: 'on-call.yml' });
    assert.equal(count(box, '/v2/schedules/on-calls', 200), 1);
    assert.equal(count(box, '/users.list', 200), 1);
    assert.ok(box.slack.userGroups.some(({ handle }) => handle === groupHandle(25)));
  },

  async 'a wrong Opsgenie key'({ box, run }) {
    const { log } = await run({ 'opsgenie-token': 'wrong' }, 1);
    assert.match(log, /`opsgenie-token`/);
    assert.equal(count(box, '/on-calls', 401), 1);
  },

  async 'a wrong Slack token'({ run }) {
    const { log } = await run({ 'slack-token': 'wrong' }, 1);
    assert.match(log, /invalid_auth[\s\S]*`slack-token`/);
  },
};

/** The user group in most of these stories. */
function group({ slack }: Sandbox, name = 'data-oncall'): SlackUserGroup {
  const found = slack.userGroups.find(({ handle }) => handle === name);
  assert.ok(found, `the sandbox has no ${name}`);
  return found;
}

/** A schedule in Opsgenie, shown by a user group in Slack. */
export const userGroups: Stories = Object.fromEntries(
  Object.entries(acts).map(([name, act]) => [
    name,
    {
      asks: ['opsgenie', 'slack'],
      act: ({ box, run }) => act({ box, run: (inputs, code) => run({ ...usual, ...inputs }, code) }),
    },
  ]),
);
