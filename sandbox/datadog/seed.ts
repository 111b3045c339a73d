import { weeklyShifts } from '../plain-shifts.ts';
import { people, secrets } from '../seed.ts';
import type { DatadogState } from './state.ts';

/** A team member's id in Datadog. */
export function datadogId(name: string): string {
  return `dd00e500-0000-4000-8000-00000000000${1 + people.findIndex((person) => person.name === name)}`;
}

/** Datadog with two schedules that change hands every week. */
export function seedDatadog(now: Date): DatadogState {
  const schedule = (number: number, name: string, names: string[]) => ({
    id: `3653d3c6-0000-4000-8000-00000000000${number}`,
    name,
    timezone: 'Europe/Berlin',
    shifts: weeklyShifts(names.map(datadogId), now),
    overrides: [],
  });
  return {
    users: people.map(({ name, fullName, email }) => ({
      id: datadogId(name),
      name: fullName,
      email,
      disabled: false,
    })),
    schedules: [
      schedule(
        1,
        'Data science',
        people.map(({ name }) => name),
      ),
      schedule(2, 'Platform', ['dan', 'eva']),
    ],
    apiKeys: [secrets.datadogApi],
    appKeys: { [secrets.datadogApp]: ['on_call_read', 'on_call_write', 'user_access_read'] },
    made: 0,
    pageSize: 100,
    withoutMeta: false,
    endless: false,
    withoutShifts: false,
    alwaysNow: false,
    olderOverrideWins: false,
  };
}
