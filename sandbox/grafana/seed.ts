import { weeklyShifts } from '../plain-shifts.ts';
import { people, secrets } from '../seed.ts';
import type { GrafanaState } from './state.ts';

/** A team member's id in Grafana. */
export function grafanaId(name: string): string {
  return `U${name.toUpperCase().padEnd(12, '0')}`;
}

/** Grafana OnCall with two schedules that change hands every week. */
export function seedGrafana(now: Date): GrafanaState {
  const schedule = (number: number, name: string, names: string[]) => ({
    id: `SSANDBOX0000${number}`,
    name,
    shifts: weeklyShifts(names.map(grafanaId), now),
    overrides: [],
  });
  const everybody = people.map(({ name }) => name);
  return {
    users: people.map(({ name, email }) => ({ id: grafanaId(name), username: name, email, slack: null })),
    schedules: [schedule(1, 'Data science', everybody), schedule(2, 'Platform', ['dan', 'eva'])],
    tokens: {
      [secrets.grafana]: { kind: 'key' },
      [secrets.grafanaServiceAccount]: { kind: 'service-account', stack: 'https://sandbox.grafana.net' },
    },
    pageSizes: { schedules: 50, users: 100 },
    slowLists: false,
    syncing: false,
    endless: false,
  };
}
