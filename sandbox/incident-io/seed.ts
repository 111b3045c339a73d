import { weeklyShifts } from '../plain-shifts.ts';
import { people, secrets } from '../seed.ts';
import type { IncidentIoState } from './state.ts';

/** A team member's id in incident.io. */
export function incidentIoId(name: string): string {
  const number = people.findIndex((person) => person.name === name) + 1;
  return `01G0J1EXE7AXZ2C93K61WBPYE${number}`;
}

/** incident.io with two schedules that change hands every week. */
export function seedIncidentIo(now: Date): IncidentIoState {
  const schedule = (number: number, name: string, names: string[]) => ({
    id: `01G0J1EXE7AXZ2C93K61WBPYS${number}`,
    name,
    rotations: [{ id: '01G0J1EXE7AXZ2C93K61WBPYR1', name: 'Weekly' }],
    shifts: weeklyShifts(names.map(incidentIoId), now),
    overrides: [],
  });
  const everybody = people.map(({ name }) => name);
  return {
    users: people.map(({ name, fullName, email, slack }) => ({
      id: incidentIoId(name),
      name: fullName,
      email,
      slackUserId: slack,
    })),
    schedules: [schedule(1, 'Data science', everybody), schedule(2, 'Platform', ['dan', 'eva'])],
    keys: { [secrets.incidentIo]: { viewsSchedules: true, viewsUsers: true, editsOverrides: true } },
    lag: 0,
    entriesPerPage: 100,
    slowPages: 250,
    endless: false,
    emptyFirstPage: false,
  };
}
