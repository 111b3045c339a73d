import { weeklyShifts } from '../plain-shifts.ts';
import { people, secrets } from '../seed.ts';
import type { SolarWindsState } from './state.ts';

/** The team's id. */
export const solarwindsTeam = '612cdcf97115ff9a44a10357';

/** A team member's id in SolarWinds Incident Response. */
export function solarwindsId(name: string): string {
  return `63fde9324d3b101d20d4e${691 + people.findIndex((person) => person.name === name)}`;
}

/** SolarWinds Incident Response with two schedules that change hands every week. */
export function seedSolarWinds(now: Date): SolarWindsState {
  const schedule = (id: number, name: string, names: string[]) => ({
    id,
    name,
    timezone: 'Europe/Berlin',
    paused: false,
    shifts: weeklyShifts(names.map(solarwindsId), now),
    overrides: [],
  });
  const everybody = people.map(({ name }) => name);
  return {
    team: solarwindsTeam,
    users: people.map(({ name, fullName, email }) => {
      const [firstName = '', ...rest] = fullName.split(' ');
      return { id: solarwindsId(name), firstName, lastName: rest.join(' '), email };
    }),
    schedules: [schedule(613, 'Data science', everybody), schedule(614, 'Platform', ['dan', 'eva'])],
    refreshTokens: [secrets.solarwinds],
    mayRead: true,
    accessTokens: {},
    pageSize: 25,
    slowBulk: false,
    endless: false,
    onlyByIds: false,
  };
}
