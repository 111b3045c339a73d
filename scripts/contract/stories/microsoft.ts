import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { opsgenie } from '../../../__tests__/sources/opsgenie.ts';
import { teamsTag } from '../../../__tests__/targets/teams-tag.ts';
import { objectIdOf, seededTeam } from '../../../sandbox/microsoft/seed.ts';
import type { Sandbox } from '../../../sandbox/world.ts';
import { count, type Stage, type Stories, type Story } from '../story.ts';

/** Stories that only Entra and Teams have. */
const acts: Record<string, (stage: Stage) => Promise<void>> = {
  async 'a tag by its id, and somebody by an object id'({ box, run }) {
    teamsTag.set(box, ['ben']);
    const people = [{ email: 'ana@example.com', microsoft: objectIdOf('cleo') }];
    const tag = box.microsoft.teams[0]?.tags[0]?.id ?? '';
    await run(config(box, { team: seededTeam, tag }, people));
    assert.deepEqual(teamsTag.shows(box), ['cleo']);
    assert.equal(count(box, '/users/', 200), 1);
  },

  async 'an unknown object id'({ box, run }) {
    const people = [{ email: 'ana@example.com', microsoft: '3f2c0d1e-0000-4000-8000-00000000000f' }];
    await run(config(box, usual, people), 1);
    assert.equal(count(box, '/users/', 404), 1);
  },

  async 'an unknown address'({ box, run }) {
    box.microsoft.users.shift();
    const { log } = await run(config(box, usual), 1);
    assert.match(log, /ana@example\.com is on call but has no Entra account/);
  },

  async 'an account that is disabled'({ box, run }) {
    for (const user of box.microsoft.users) user.accountEnabled = false;
    const { log } = await run(config(box, usual), 1);
    assert.match(log, /is disabled/);
  },

  async 'lists of many pages'({ box, run }) {
    box.microsoft.settings.pageSize = 1;
    await run(config(box, usual));
    assert.deepEqual(teamsTag.shows(box), ['ana']);
    assert.ok(count(box, '/members', 200) > 4);
  },

  async 'no such tag'({ box, run }) {
    const { log } = await run(config(box, { team: seededTeam, tag: 'On cal' }), 1);
    assert.match(log, /Did you mean “On call”\?/);
  },

  async 'no such team, and something that is not a team'({ box, run }) {
    const nobody = '7ea30000-0000-4000-8000-00000000000f';
    await run(config(box, { team: nobody, tag: 'On call' }), 1);
    assert.equal(count(box, `/teams/${nobody}/tags`, 404), 1);
    await run(config(box, { team: 'Data science', tag: 'On call' }), 1);
    assert.equal(count(box, '/teams/Data science/tags', 400), 1);
  },

  async 'somebody who is not in the team'({ box, run }) {
    teamsTag.set(box, ['ben']);
    box.microsoft.teams[0]?.members.shift();
    const { log } = await run(config(box, usual), 1);
    assert.match(log, /could not be given the tag/);
    assert.equal(count(box, '/members', 400), 1);
  },

  async 'a token that Graph rejects'({ box, run }) {
    box.after.push(({ path, status }) => {
      if (path.endsWith('/token') && status === 200) box.microsoft.tokens = {};
    });
    await run(config(box, usual), 1);
    assert.ok(count(box, '/tags', 401) > 0);
  },

  async 'a rate limit'({ box, run }) {
    box.faults.add({ kind: 'status', status: 429, service: 'microsoft', path: '/tags' });
    await run(config(box, usual));
    assert.equal(count(box, '/tags', 429), 1);
  },
};

const usual = { team: seededTeam, tag: 'On call' };

/** Microsoft Graph. */
export const microsoft: Stories = Object.fromEntries(
  Object.entries(acts).map(([name, act]): [string, Story] => [
    `microsoft: ${name}`,
    { asks: ['microsoft'], act },
  ]),
);

/** A config with one tag. */
function config({ github }: Sandbox, tag: object, people: readonly object[] = []): Record<string, string> {
  const targets = [{ 'teams-tag': tag }];
  const schedules = [{ name: 'Data', source: { opsgenie: opsgenie.schedule }, targets }];
  github.files['on-call.yml'] = stringify({ people, schedules });
  return { config: 'on-call.yml' };
}
