import { people, secrets } from '../seed.ts';
import type { PagerdutyState, Rotation, Schedule } from './state.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** A team member's id in PagerDuty: `PUANA01`. */
export function pagerdutyId(name: string): string {
  return `PU${name.toUpperCase()}01`;
}

/**
 * PagerDuty with schedules that change hands every week: two layered ones, the first of which appears three times; one
 * layered one that no policy uses; and a shift-based one.
 */
export function seedPagerduty(now: Date): PagerdutyState {
  const schedule = (id: string, name: string, kind: Schedule['kind'], names: string[]): Schedule => ({
    id,
    name,
    timezone: 'Europe/Berlin',
    kind,
    rotations: [weekly(`${id}ROTATION`, names, now)],
    customShifts: [],
    overrides: [],
  });
  const everybody = people.map(({ name }) => name);
  return {
    users: people.map(({ name, fullName, email }) => ({ id: pagerdutyId(name), name: fullName, email })),
    schedules: [
      schedule('PSDATA1', 'Data science', 'layers', everybody),
      schedule('PSPLAT1', 'Platform', 'layers', ['dan', 'eva']),
      schedule('PSFINA1', 'Finance', 'layers', ['ben', 'cleo']),
      schedule('PSSECU1', 'Security', 'shifts', ['cleo', 'dan']),
    ],
    policies: [
      {
        id: 'PEDATA1',
        name: 'Data',
        levels: [
          [{ type: 'schedule', id: 'PSDATA1' }],
          [
            { type: 'schedule', id: 'PSDATA1' },
            { type: 'user', id: pagerdutyId('eva') },
          ],
        ],
      },
      {
        id: 'PEPLAT1',
        name: 'Platform',
        levels: [[{ type: 'schedule', id: 'PSPLAT1' }], [{ type: 'schedule', id: 'PSDATA1' }]],
      },
      { id: 'PESECU1', name: 'Security', levels: [[{ type: 'schedule', id: 'PSSECU1' }]] },
    ],
    keys: { [secrets.pagerduty]: {} },
    made: 0,
  };
}

/** Weekly shifts in turn, from 15 weeks ago to 15 weeks ahead. The first person has been on call for three days. */
function weekly(id: string, names: string[], now: Date): Rotation {
  const handover = Math.floor(now.getTime() / hour) * hour - 3 * day;
  const shifts = Array.from({ length: 30 }, (_, index) => {
    const week = index - 15;
    return {
      from: new Date(handover + week * 7 * day),
      until: new Date(handover + (week + 1) * 7 * day),
      user: pagerdutyId(names.at(week % names.length) ?? ''),
    };
  });
  return { id, name: 'Weekly', shifts };
}
