import { weeklyShifts } from '../plain-shifts.ts';
import { people, secrets } from '../seed.ts';
import type { BetterStackState } from './state.ts';

/** A team member's id in Better Stack. */
export function betterStackId(name: string): string {
  return String(2341 + people.findIndex((person) => person.name === name));
}

/** Better Stack with two schedules that change hands every week, and the default one, which has no name. */
export function seedBetterStack(now: Date): BetterStackState {
  const calendar = (number: number, name: string | null, names: string[]) => ({
    id: `1234${number}`,
    name,
    isDefault: name === null,
    team: 'Data',
    shifts: weeklyShifts(names.map(betterStackId), now),
    overrides: [],
  });
  return {
    users: people.map(({ name, fullName, email }) => {
      const [firstName = '', ...rest] = fullName.split(' ');
      return { id: betterStackId(name), firstName, lastName: rest.join(' '), email, invited: false };
    }),
    calendars: [
      calendar(1, null, ['eva']),
      calendar(
        2,
        'Data science',
        people.map(({ name }) => name),
      ),
      calendar(3, 'Platform', ['dan', 'eva']),
    ],
    tokens: { [secrets.betterStack]: { readOnly: false, isGlobal: false } },
    made: 0,
    pageSize: 250,
    slowBulk: false,
    endless: false,
    withoutUsers: false,
    withoutShifts: false,
    olderOverrideWins: false,
  };
}
