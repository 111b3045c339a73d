import { weeklyShifts } from '../plain-shifts.ts';
import { people, secrets } from '../seed.ts';
import type { XurrentState } from './state.ts';

/** The team's id. */
export const xurrentTeam = '61010821-0000-4000-8000-000000000001';

/** A team member's user name in Xurrent IMR: the beginning of a UUID. */
export function xurrentName(name: string): string {
  return `216bba3d-0000-4000-800${people.findIndex((person) => person.name === name) + 1}-9`;
}

/** Xurrent IMR with two escalation policies. Their first steps change hands every week; the first one's second step is Eva. */
export function seedXurrent(now: Date): XurrentState {
  const step = (number: number, position: number, names: string[]) => ({
    id: `5bf14fc1-0000-4000-8000-0000000000${number}${position}`,
    position,
    shifts: weeklyShifts(names.map(xurrentName), now),
    overrides: [],
  });
  const policy = (number: number, name: string, ...steps: string[][]) => ({
    id: `0c9120eb-0000-4000-8000-00000000000${number}`,
    name,
    steps: steps.map((names, index) => step(number, index + 1, names)),
  });
  const everybody = people.map(({ name }) => name);
  return {
    team: xurrentTeam,
    users: people.map(({ name, fullName, email }) => {
      const [firstName = '', ...rest] = fullName.split(' ');
      return { username: xurrentName(name), firstName, lastName: rest.join(' '), email };
    }),
    policies: [policy(1, 'Data science', everybody, ['eva']), policy(2, 'Platform', ['dan', 'eva'])],
    keys: [secrets.xurrent],
    mayRead: true,
    slowBulk: false,
    onlyAlone: false,
  };
}
