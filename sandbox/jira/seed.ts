import { people, secrets } from '../seed.ts';
import type { JiraState, Rotation } from './state.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** The e-mail address of the seeded token's account, and the address of the site. */
export const jiraEmail = 'oncall-bot@example.com';
export const jiraSite = 'https://sandbox.atlassian.net';

/** A team member's (`ana`) Atlassian account id. */
export function accountId(name: string): string {
  const index = people.findIndex((person) => person.name === name);
  return `5b2b0e011b3a7566000000${String(index + 1).padStart(2, '0')}`;
}

/** Makes everybody's privacy settings hide their address. The returned function undoes that. */
export function hideAddresses({ jira: { users } }: { jira: JiraState }): () => void {
  const before = users.map((user) => ({ user, hidesEmail: user.hidesEmail }));
  for (const { user } of before) user.hidesEmail = true;
  return () => {
    for (const { user, hidesEmail } of before) user.hidesEmail = hidesEmail;
  };
}

/** A site with two schedules that change hands every week, and a project whose component has no lead yet. */
export function seedJira(now: Date): JiraState {
  const schedule = (number: number, name: string, names: string[]) => ({
    id: `f8f2a4ec-0000-4000-8000-00000000000${number}`,
    name,
    enabled: true,
    timezone: 'Europe/Berlin',
    teamId: `cd68207b-0000-4000-8000-00000000000${number}`,
    rotations: [weekly(`3ce33f53-0000-4000-8000-00000000000${number}`, names, now)],
    overrides: [],
  });
  return {
    cloudId: '11223344-a1b2-4b33-8c44-def123456789',
    users: people.map(({ name, fullName, email }) => ({
      accountId: accountId(name),
      accountType: 'atlassian',
      active: true,
      displayName: fullName,
      email,
      hidesEmail: false,
    })),
    schedules: [
      schedule(
        1,
        'Data science',
        people.map(({ name }) => name),
      ),
      schedule(2, 'Platform', ['dan', 'eva']),
    ],
    compassSchedules: [
      schedule(
        3,
        'Data science',
        people.map(({ name }) => name),
      ),
      schedule(4, 'Platform', ['dan', 'eva']),
    ],
    hasJira: true,
    projects: [
      {
        key: 'DATA',
        components: [
          { id: '10100', name: 'Support', leadAccountId: null, assigneeType: 'PROJECT_DEFAULT' },
          { id: '10101', name: 'Pipelines', leadAccountId: accountId('eva'), assigneeType: 'PROJECT_LEAD' },
        ],
        unassignable: [],
      },
    ],
    accounts: [
      {
        email: jiraEmail,
        token: secrets.jira,
        browsesUsers: true,
        administers: ['DATA'],
        changesSchedules: true,
      },
    ],
    pageSize: 200,
    lag: 0,
  };
}

/** Weekly shifts in turn, from 15 weeks ago to 15 weeks ahead. The first person has been on call for three days. */
function weekly(id: string, names: string[], now: Date): Rotation {
  const handover = Math.floor(now.getTime() / hour) * hour - 3 * day;
  const shifts = Array.from({ length: 30 }, (_, index) => {
    const week = index - 15;
    return {
      from: new Date(handover + week * 7 * day),
      until: new Date(handover + (week + 1) * 7 * day),
      responder: { type: 'user' as const, id: accountId(names.at(week % names.length) ?? '') },
    };
  });
  return { id, name: 'Weekly', shifts };
}
