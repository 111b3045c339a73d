import { weeklyShifts } from '../plain-shifts.ts';
import { people, secrets } from '../seed.ts';
import type { FireHydrantState } from './state.ts';

/** A team member's id in FireHydrant. */
export function firehydrantId(name: string): string {
  return `f14e0000-0000-4000-8000-00000000000${people.findIndex((person) => person.name === name) + 1}`;
}

/** The id of a rotation. */
export function rotationId(schedule: number, nth: number): string {
  return `4074a7e0-0000-4000-8000-0000000000${schedule}${nth}`;
}

/** FireHydrant with two schedules of two teams that change hands every week. */
export function seedFireHydrant(now: Date): FireHydrantState {
  const schedule = (number: number, name: string, names: string[]) => ({
    id: `5c4ed01e-0000-4000-8000-0000000000f${number}`,
    name,
    teamId: `7ea00000-0000-4000-8000-00000000000${number}`,
    timezone: 'Europe/Berlin',
    slackUserGroupId: null,
    rotations: [
      {
        id: rotationId(number, 1),
        name: 'Weekly',
        shifts: weeklyShifts(names.map(firehydrantId), now),
        slackUserGroupId: null,
      },
    ],
  });
  const everybody = people.map(({ name }) => name);
  const schedules = [schedule(1, 'Data science', everybody), schedule(2, 'Platform', ['dan', 'eva'])];
  return {
    users: people.map(({ name, fullName, email, slack }) => ({
      id: firehydrantId(name),
      name: fullName,
      email,
      slackId: slack,
    })),
    teams: schedules.map(({ teamId, name }) => ({ id: teamId, name })),
    schedules,
    keys: { [secrets.firehydrant]: {} },
    written: [],
    pageSize: 200,
    omitsEmpty: false,
    omitsRotations: false,
    slowTeams: false,
    endless: false,
    splitsOverrides: false,
    lag: 0,
  };
}
