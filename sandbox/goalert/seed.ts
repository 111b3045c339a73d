import { weeklyShifts } from '../plain-shifts.ts';
import { people, secrets } from '../seed.ts';
import type { GoAlertState } from './state.ts';

/** A team member's id in GoAlert. */
export function goalertId(name: string): string {
  return `60a1e270-0000-4000-8000-00000000000${1 + people.findIndex((person) => person.name === name)}`;
}

/** GoAlert with three schedules that change hands every week. */
export function seedGoAlert(now: Date): GoAlertState {
  const schedule = (number: number, name: string, names: string[]) => ({
    id: `5c4ed01e-0000-4000-8000-0000000000a${number}`,
    name,
    timezone: 'Europe/Berlin',
    shifts: weeklyShifts(names.map(goalertId), now),
    overrides: [],
    temporary: [],
  });
  const everybody = people.map(({ name }) => name);
  return {
    users: people.map(({ name, fullName, email }) => ({ id: goalertId(name), name: fullName, email })),
    schedules: [
      schedule(1, 'Data science', everybody),
      schedule(2, 'Platform', ['dan', 'eva']),
      schedule(3, 'Office', everybody),
    ],
    keys: { [secrets.goalert]: { operations: ['Shifts', 'Override'], first: 8 } },
    engineLag: 3_000,
    withoutDatabase: false,
    unexpectedErrors: false,
    endless: false,
  };
}
