import { describe, expect, test } from '@jest/globals';
import { firehydrantId } from '../../sandbox/firehydrant/seed.ts';
import { grafanaId } from '../../sandbox/grafana/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import { inProcess } from '../in-process.ts';
import { sourceStages } from './all.ts';

// What is read of many schedules at once may be too much for a service that answers each alone.

const noon = new Date('2026-11-24T12:00:00Z');
const shift = (who: string, from: number, until: number) => ({
  who,
  from: new Date(noon.getTime() + from * 3_600_000),
  until: new Date(noon.getTime() + until * 3_600_000),
});

interface Bulk {
  /** What must fail for none. */
  readonly path: RegExp;
  /** Schedules beside the staged one, made if there are none. */
  readonly others: (box: Sandbox) => readonly string[];
}

const platform = () => ['Platform'];

const bulkReads: readonly [name: string, kind: keyof typeof sourceStages, Bulk][] = [
  ['on-calls', 'opsgenie', { path: /^\/v2\/schedules\/on-calls/, others: () => ['Platform_schedule'] }],
  [
    'list of schedules',
    'jsm',
    {
      path: /\/schedules\?size=50&offset=0$|\/schedules\?offset=0&size=50$/,
      others: (box) => [1, 2, 3].map((number) => sourceStages.jsm.copy(box, number)),
    },
  ],
  ['accounts', 'jsm', { path: /user\/bulk\?.*accountId=.*accountId=/, others: platform }],
  ['on-calls', 'pagerduty', { path: /^\/oncalls\?.*schedule_ids\[\]=.*schedule_ids/, others: platform }],
  [
    'list of schedules',
    'pagerduty',
    { path: /^\/schedules\?.*&total=true/, others: () => ['Platform', 'Finance'] },
  ],
  ['list of v3', 'pagerduty', { path: /^\/v3\/schedules\?limit=1000/, others: platform }],
  [
    'list of schedules',
    'grafana',
    {
      path: /\/schedules\/$/,
      others({ grafana }) {
        const clones = Array.from({ length: 12 }, (_, nth) => ({ id: `SCLONE${nth}`, name: `Clone ${nth}` }));
        grafana.schedules.push(...clones.map((clone) => ({ ...clone, shifts: [], overrides: [] })));
        return clones.map(({ name }) => name);
      },
    },
  ],
  [
    'list of users',
    'grafana',
    {
      path: /\/users\/$/,
      others({ grafana: { schedules } }) {
        const [staged] = schedules;
        const [from, until] = [shift('ana', -5, 10).from, shift('ana', -5, 10).until];
        const shifts = ['ben', 'cleo', 'dan'].map((who) => ({ from, until, user: grafanaId(who) }));
        if (staged) schedules.push({ ...staged, id: 'SALL', name: 'All', shifts, overrides: [] });
        return ['All'];
      },
    },
  ],
  ['list of schedules', 'incident-io', { path: /page_size=100/, others: platform }],
  ['list of schedules', 'rootly', { path: /^\/v1\/schedules\?page/, others: platform }],
  ['on-calls', 'rootly', { path: /^\/v1\/oncalls\?.*,/, others: platform }],
  ['on-calls', 'solarwinds', { path: /who-is-oncall\?teamId=\w+$/, others: platform }],
  ['on-calls', 'xurrent', { path: /\/teams\/[\w-]+\/oncall\/$/, others: platform }],
  ['list of schedules', 'better-stack', { path: /per_page=250/, others: platform }],
  ['list of schedules', 'datadog', { path: /^\/api\/v2\/on-call\/schedules\?page/, others: platform }],
  ['on-calls', 'ilert', { path: /^\/api\/on-calls\?.*schedules=.*schedules=/, others: platform }],
  [
    'list of users',
    'firehydrant',
    {
      path: /^\/v1\/users\?/,
      others({ firehydrant: { schedules } }) {
        const [staged] = schedules;
        const [{ from, until }] = [shift('ana', -5, 10)];
        const rotations = ['ana', 'ben', 'cleo', 'dan', 'eva', 'fay'].map((who, nth) => ({
          ...{ id: `R${nth}`, name: who, slackUserGroupId: null },
          shifts: [{ from, until, user: firehydrantId(who) }],
        }));
        if (staged) schedules.push({ ...staged, id: 'SALL', name: 'All', rotations });
        return ['All'];
      },
    },
  ],
  ['list of users', 'splunk', { path: /\/v2\/user$/, others: () => ['team-Plat4m0000000000'] }],
];

describe.each(bulkReads)('the %s of %s', (_, kind, { path, others }) => {
  const stage = sourceStages[kind];

  test.each([504, 500])(
    'that answers %d is given up at once, and each is asked for alone',
    async (status) => {
      const { box, setup } = inProcess(noon);
      stage.set(box, [shift('ana', -5, 10), shift('ben', 10, 30)]);
      const schedules = [stage.schedule, ...others(box)];
      const env = { SOURCE: kind, SCHEDULE: schedules.join('\n'), USER_GROUP: 'data-oncall', ...stage.env };
      const { services } = await setup(env);
      box.faults.add({
        kind: 'status',
        status,
        service: stage.service,
        path,
        times: Number.POSITIVE_INFINITY,
      });
      const onCall = (await services.source(kind)).onCall(schedules);
      const { people } = await onCall(stage.schedule);
      expect(people.map(({ email }) => email)).toEqual(['ana@example.com']);
      expect(box.requests.filter((request) => path.test(request.path))).toHaveLength(1);
    },
  );
});
