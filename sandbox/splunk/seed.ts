import { weeklyShifts } from '../plain-shifts.ts';
import { people, secrets } from '../seed.ts';
import type { SplunkState } from './state.ts';

/** The slug of the seeded team "Data science". */
export const splunkTeam = 'team-Dat4Sc1ence00000';

/** Splunk On-Call with two teams whose policies change hands every week. User names are those of the team (`ana`). */
export function seedSplunk(now: Date): SplunkState {
  const policy = (slug: string, name: string, names: string[]) => ({
    slug,
    name,
    type: 'rotation_group' as const,
    shifts: weeklyShifts(names, now),
    overrides: [],
  });
  const everybody = people.map(({ name }) => name);
  return {
    users: people.map(({ name, fullName, email }) => {
      const [firstName = '', ...rest] = fullName.split(' ');
      return { username: name, firstName, lastName: rest.join(' '), email };
    }),
    teams: [
      {
        slug: splunkTeam,
        name: 'Data science',
        policies: [
          policy('pol-Dat4Low000000000', 'Low severity', everybody),
          policy('pol-Dat4High00000000', 'High severity', everybody),
        ],
      },
      {
        slug: 'team-Plat4m0000000000',
        name: 'Platform',
        policies: [policy('pol-Plat4m0000000000', 'Platform', ['dan', 'eva'])],
      },
    ],
    keys: { [secrets.splunkId]: secrets.splunk },
    readOnly: false,
    listsTaken: false,
    lag: 0,
    logBehind: 0,
    logsOnlyChanges: false,
    slowUsers: false,
  };
}
