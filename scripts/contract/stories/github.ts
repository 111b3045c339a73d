import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { opsgenie } from '../../../__tests__/sources/opsgenie.ts';
import { githubHandover, handovers } from '../../../__tests__/targets/github-handover.ts';
import { githubIssues } from '../../../__tests__/targets/github-issues.ts';
import { githubTeam } from '../../../__tests__/targets/github-team.ts';
import { githubPeople } from '../../../sandbox/github/seed.ts';
import type { Sandbox } from '../../../sandbox/world.ts';
import { count, type Stage, type Stories, type Story } from '../story.ts';

const rota = {
  timezone: 'Europe/Berlin',
  rotas: {
    'Data science': {
      starts: '2026-01-05T09:00',
      every: '1 week',
      people: ['ana@example.com', 'ben@example.com'],
    },
  },
};

/** Stories that only GitHub has. */
const acts: Record<string, (stage: Stage) => Promise<void>> = {
  async 'no such config'({ box, run }) {
    const { code } = await run({ config: 'nowhere.yml' }, 1);
    assert.equal(code, 1);
    assert.equal(count(box, '/contents/nowhere.yml', 404), 1);
  },

  async 'a folder instead of the config'({ box, run }) {
    box.github.files['on-call/data.yml'] = '{}';
    const { log } = await run({ config: 'on-call' }, 1);
    assert.match(log, /is a folder/);
  },

  async 'a wrong token'({ run }) {
    const { log } = await run({ config: 'on-call.yml', 'github-token': 'wrong' }, 1);
    assert.match(log, /`github-token`/);
  },

  async 'a handover in a rota file, and somebody else commits first'({ box, run }) {
    const path = '.github/on-call-rota.yml';
    box.github.files[path] = stringify(rota);
    box.after.push(({ method, path: asked }) => {
      const isRead = method === 'GET' && asked.includes('/contents/');
      if (isRead && count(box, '/contents/', 409) === 0) box.github.files[path] += '# Edited meanwhile\n';
    });
    await run({
      source: 'rota',
      schedule: 'Data science',
      'user-group': 'data-oncall',
      'handover-to': 'cleo@example.com',
      'handover-for': '2h',
    });
    assert.match(box.github.files[path] ?? '', /cleo@example\.com/);
    assert.deepEqual([count(box, '/contents/', 409), box.github.commits], [1, 1]);
  },

  async 'a handover in a rota file on a protected branch'({ box, run }) {
    box.github.files['.github/on-call-rota.yml'] = stringify(rota);
    box.github.protected = true;
    const { log } = await run(
      {
        source: 'rota',
        schedule: 'Data science',
        'user-group': 'data-oncall',
        'handover-to': 'cleo@example.com',
        'handover-for': '2h',
      },
      1,
    );
    assert.match(log, /is protected/);
  },

  async 'team: GitHub does not show roles, and somebody who comes is a maintainer'({ box, run }) {
    box.github.tellsRoles = false;
    githubTeam.set(box, ['ben']);
    await run(config(box, githubTeam.form));
    assert.deepEqual(githubTeam.shows(box), ['ana']);
    assert.ok(box.requests.some(({ path }) => path.includes('role=maintainer')));
  },

  async 'team: somebody who was invited, and somebody who is not in the organisation'({ box, run }) {
    const [ana] = box.github.organisation;
    if (ana) ana.state = 'pending';
    githubTeam.set(box, ['ben']);
    const invited = await run(config(box, githubTeam.form), 1);
    assert.match(invited.log, /has not accepted yet/);
    box.github.organisation.shift();
    const outside = await run(config(box, githubTeam.form), 1);
    assert.match(outside.log, /is not a member of acme/);
  },

  async 'team: an identity provider manages it'({ box, run }) {
    githubTeam.set(box, ['ben']);
    for (const team of box.github.teams) team.synced = true;
    const { log } = await run(config(box, githubTeam.form), 1);
    assert.match(log, /identity provider/);
  },

  async 'team: somebody who goes stays through a child team'({ box, run }) {
    const [team] = box.github.teams;
    githubTeam.set(box, ['ben']);
    if (team) {
      box.github.teams.push({ ...team, slug: 'child', members: ['Ben-acme'], maintainers: [], children: [] });
      team.children = ['child'];
    }
    const { log } = await run(config(box, githubTeam.form), 1);
    assert.match(log, /through a child team \(child\)/);
  },

  async 'team: it does not exist'({ run, box }) {
    const { log } = await run(config(box, { 'github-team': 'acme/nobody' }), 1);
    assert.match(log, /slug/);
    assert.equal(count(box, '/teams/nobody/members', 404), 1);
  },

  async 'issues: somebody who can’t be assigned'({ box, run }) {
    box.github.assignable = ['Ben-acme'];
    const { log } = await run(config(box, githubIssues.form), 1);
    assert.match(log, /did not assign ana-acme/);
  },

  async 'issues: the repository does not exist'({ box, run }) {
    const form = { 'github-issues': { repository: 'acme/nothing', label: 'support' } };
    await run(config(box, form), 1);
    assert.equal(count(box, '/repos/acme/nothing/issues', 404), 1);
  },

  async 'issues: they are disabled'({ box, run }) {
    box.github.hasIssues = false;
    await run(config(box, githubIssues.form), 1);
    assert.equal(count(box, '/issues', 410), 1);
  },

  async 'issues: more than one page'({ box, run }) {
    const [issue] = box.github.issues;
    if (!issue) throw new Error('the sandbox has no issues');
    const many = Array.from({ length: 120 }, (_, index) => ({ ...issue, number: 1_000 + index }));
    box.github.issues.push(...many.map((one) => ({ ...one, assignees: ['Ana-acme'] })));
    await run(config(box, githubIssues.form));
    assert.equal(count(box, '/repos/acme/data/issues', 200), 2);
  },

  async 'handover issues: one, another a week later, and the first is closed'({ box, run }) {
    await run(config(box, githubHandover.form));
    githubHandover.set(box, ['ben']);
    await run(config(box, githubHandover.form));
    assert.deepEqual(handovers(box), [['ben-acme'], ['ana-acme']]);
    assert.ok(box.github.issues.some(({ reason }) => reason === 'completed'));
  },

  async 'handover issues: somebody who can’t be assigned, now and later'({ box, run }) {
    box.github.assignable = ['Ben-acme'];
    const { log } = await run(config(box, githubHandover.form), 1);
    assert.match(log, /did not assign ana-acme to the handover issue/);
    await run(config(box, githubHandover.form));
    assert.equal(count(box, '/assignees/ana-acme', 404), 1);
  },

  async 'handover issues: GitHub drops the label of somebody without write access'({ box, run }) {
    box.github.labels.push('on-call-handover');
    for (const token of Object.values(box.github.tokens))
      Object.assign(token, { login: 'outsider', pushes: false });
    const { log } = await run(config(box, githubHandover.form), 1);
    assert.match(log, /has no label “on-call-handover”/);
  },
};

/** GitHub. */
export const github: Stories = Object.fromEntries(
  Object.entries(acts).map(([name, act]): [string, Story] => [`github: ${name}`, { asks: ['github'], act }]),
);

/** A config with one target. */
function config({ github }: Sandbox, target: object): Record<string, string> {
  const schedules = [{ name: 'Data', source: { opsgenie: opsgenie.schedule }, targets: [target] }];
  github.files['on-call.yml'] = stringify({ people: githubPeople, schedules });
  return { config: 'on-call.yml' };
}
