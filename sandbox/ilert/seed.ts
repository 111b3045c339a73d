import { weeklyShifts } from '../plain-shifts.ts';
import { people, secrets } from '../seed.ts';
import type { IlertState } from './state.ts';

/** A team member's id in ilert. */
export function ilertId(name: string): string {
  return String(2_188_301 + people.findIndex((person) => person.name === name));
}

/** ilert with two schedules that change hands every week, the first in two levels of an escalation policy. */
export function seedIlert(now: Date): IlertState {
  const schedule = (id: number, name: string, names: string[], levels: number) => ({
    id,
    name,
    timezone: 'Europe/Berlin',
    type: 'RECURRING' as const,
    levels,
    shifts: weeklyShifts(names.map(ilertId), now),
    overrides: [],
  });
  const everybody = people.map(({ name }) => name);
  return {
    users: people.map(({ name, fullName, email }) => {
      const [firstName = '', lastName = ''] = fullName.split(' ');
      return { id: Number(ilertId(name)), firstName, lastName, email, role: 'USER' };
    }),
    schedules: [
      schedule(41_001, 'Data science', everybody, 2),
      schedule(41_002, 'Platform', ['dan', 'eva'], 1),
    ],
    keys: { [secrets.ilert]: Number(ilertId('eva')) },
    slowBulk: false,
    endless: false,
    bareUsers: false,
    overridesByPost: false,
    lag: 0,
  };
}
