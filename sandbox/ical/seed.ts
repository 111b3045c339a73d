import { weeklyShifts } from '../plain-shifts.ts';
import { people, secrets } from '../seed.ts';
import type { IcalState } from './state.ts';

/** A calendar with two schedules that change hands every week. */
export function seedIcal(now: Date): IcalState {
  const schedule = (name: string, names: string[]) => ({
    name,
    shifts: weeklyShifts(names, now),
    overrides: [],
  });
  return {
    name: 'On call',
    people: people.map(({ name, fullName, email }) => ({ id: name, name: fullName, email })),
    schedules: [
      schedule(
        'Data science',
        people.map(({ name }) => name),
      ),
      schedule('Platform', ['dan', 'eva']),
    ],
    token: secrets.ical,
    absences: { token: secrets.absences, events: [] },
    quirks: { onlyBrowsers: false, moved: null, charset: 'UTF-8', calendar: null },
  };
}
