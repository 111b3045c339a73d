import { stringify } from 'yaml';
import { asInputs, runStep } from '../../sandbox/action.ts';
import { companyConfig, fillCompany } from '../../sandbox/company.ts';
import { githubJob } from '../../sandbox/github/seed.ts';
import { people } from '../../sandbox/seed.ts';
import { slackUser, slackUserGroup } from '../../sandbox/slack/state.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';
import { configFile, rotaFile } from '../demo/files.ts';

/** A run's job summary, and the services after it. */
export interface Shown {
  readonly summary: string;
  readonly box: Sandbox;
}

/** One run of the built action in a sandbox that `prepare` has set up. */
type Run = readonly [inputs: Readonly<Record<string, string>>, prepare?: (box: Sandbox) => void];

const rota = '.github/on-call-rota.yml';
const config = '.github/on-call.yml';
const opsgenie = { schedule: 'Data science', 'user-group': 'data-oncall' };
const announced = { ...opsgenie, 'topic-channel': '#data', 'announce-channel': '#data' };
/** From a pager that gives names with its shifts, so that the next person is shown by name too. */
const named = { ...announced, source: 'incident-io' };
const nextWeek = (box: Sandbox) => box.passTime(7 * 86_400_000);

/** Everything worth looking at: sequences of runs, of which the last one's summary is shown. */
export const runs: Readonly<Record<string, readonly Run[]>> = {
  one: [[opsgenie]],
  unchanged: [[opsgenie], [opsgenie]],
  announced: [[named], [named, nextWeek]],
  three: [[{ source: 'rota', schedule: 'Data science', 'user-group': 'data-oncall' }, several(3)]],
  twelve: [[{ source: 'rota', schedule: 'Data science', 'user-group': 'data-oncall' }, several(12)]],
  report: [[{ mode: 'report', source: 'incident-io', schedule: 'Data science' }]],
  'dry-run': [[announced], [{ ...announced, 'dry-run': 'true' }, nextWeek]],
  handover: [[announced], [{ ...announced, 'handover-to': 'dan@example.com', 'handover-for': '8h' }]],
  'failure-unmapped': [[opsgenie, (box) => mislay(box, 'ana')]],
  'failure-missing-group': [[{ ...opsgenie, 'user-group': 'data-onkall' }]],
  'failure-settings': [[{ ...opsgenie, 'on-nobody': 'ignore', 'max-removals': 'many' }]],
  'three-schedules': [[{ config }, threeSchedules]],
  'three-schedules-one-fails': [
    [
      { config },
      (box) => {
        threeSchedules(box);
        mislay(box, 'dan');
      },
    ],
  ],
  everywhere: [
    [
      { config },
      (box) => {
        box.github.files[rota] = rotaFile(0);
        box.github.files[config] = configFile;
      },
    ],
  ],
  'thousand-schedules': [[{ config }, thousand]],
};

/** Performs the runs of one entry, each against the services as the previous one left them. */
export async function show(name: string): Promise<Shown> {
  const box = createSandbox();
  const [schedule] = box.opsgenie.schedules;
  if (schedule) schedule.name = 'Data science';
  const { env } = await box.listen();
  let summary = '';
  for (const [inputs, prepare] of runs[name] ?? []) {
    prepare?.(box);
    ({ summary } = await runStep({ ...env, ...githubJob, ...asInputs(inputs) }));
  }
  await box.close();
  if (summary === '') throw new Error(`the run ${name} wrote no summary`);
  return { summary, box };
}

/** One person's address in Slack differs from the pager's. */
function mislay(box: Sandbox, name: string): void {
  const user = box.slack.users.find(({ profile }) => profile.email === `${name}@example.com`);
  if (user) user.profile.email = `${name}.married@example.com`;
}

const more = [
  'Farid Haddad',
  'Greta Olsen',
  'Hugo Lefèvre',
  'Ines Ferreira',
  'Jonas Weber',
  'Kaori Tanaka',
  'Lena Vogt',
];

/** A rota with this many people on call at once. */
function several(count: number): (box: Sandbox) => void {
  return (box) => {
    const joined = more.map((name, index) => {
      const handle = name.split(' ')[0]?.toLowerCase() ?? '';
      const email = `${handle}@example.com`;
      box.slack.users.push(slackUser({ id: `U0MORE000${index}`, name: handle, real_name: name }, email));
      return email;
    });
    const turn = [...people.map(({ email }) => email), ...joined];
    const shape = { starts: lastMonday(), every: '1 week', 'at-a-time': count, people: turn };
    box.github.files[rota] = stringify({ timezone: 'Europe/Berlin', rotas: { 'Data science': shape } });
  };
}

/** `2026-11-23T09:00`, of this week. */
function lastMonday(): string {
  const now = new Date();
  const monday = new Date(now.getTime() - ((now.getUTCDay() + 6) % 7) * 86_400_000);
  return `${monday.toISOString().slice(0, 10)}T00:00`;
}

function threeSchedules(box: Sandbox): void {
  box.slack.userGroups.push(
    slackUserGroup({ id: 'S0SUPP0001', handle: 'support', name: 'Support', users: ['U0CLEO0003'] }),
  );
  box.github.files[rota] = rotaFile(1);
  box.github.files[config] = stringify({
    schedules: [
      {
        name: 'Data science',
        source: { opsgenie: 'Data science' },
        targets: [
          { 'slack-user-group': 'data-oncall' },
          { 'slack-topic': '#data' },
          { 'slack-message': '#data' },
        ],
      },
      {
        name: 'Platform',
        source: { opsgenie: 'Platform Team_schedule' },
        targets: [{ 'slack-user-group': 'platform-oncall' }],
      },
      { name: 'Support', source: { rota: 'Data science' }, targets: [{ 'slack-user-group': 'support' }] },
    ],
  });
}

/** A company of a thousand teams. Nine groups are out of date, and one person has no account. */
function thousand(box: Sandbox): void {
  fillCompany(box, 1_000, 1_010);
  box.github.files[config] = companyConfig(1_000);
  for (const group of box.slack.userGroups.filter(({ handle }) => /^team-\d00-/.test(handle))) {
    group.users = ['U0EVA00005'];
  }
  const gone = box.slack.users.find(({ name }) => name === 'person-500');
  if (gone) gone.deleted = true;
}
