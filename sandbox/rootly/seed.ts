import { weeklyShifts } from '../plain-shifts.ts';
import { people, secrets } from '../seed.ts';
import type { RootlyState } from './state.ts';

/** A team member's id in Rootly. */
export function rootlyId(name: string): string {
  return String(9001 + people.findIndex((person) => person.name === name));
}

/** Rootly with two schedules that change hands every week, the first in two levels of an escalation policy. */
export function seedRootly(now: Date): RootlyState {
  const schedule = (number: number, name: string, names: string[], levels: number) => ({
    id: `a8f6f785-0000-4000-8000-00000000000${number}`,
    name,
    levels,
    shadows: [],
    shifts: weeklyShifts(names.map(rootlyId), now),
    overrides: [],
  });
  const everybody = people.map(({ name }) => name);
  return {
    users: people.map(({ name, fullName, email, slack }) => ({
      id: Number(rootlyId(name)),
      fullName,
      email,
      slackId: slack,
    })),
    schedules: [schedule(1, 'Data science', everybody, 2), schedule(2, 'Platform', ['dan', 'eva'], 1)],
    keys: [secrets.rootly],
    onCallEnabled: true,
    overridesAllowed: true,
    replacesOverlapping: true,
    lag: 0,
    pageSize: 1000,
    slowBulk: false,
    endless: false,
    emptyFirstPage: false,
  };
}
