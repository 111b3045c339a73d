import type { Capacity, Week } from './capacity.ts';
import { hoursOf, rounded } from './figures.ts';
import type { Load } from './loads.ts';
import type { Names } from './names.ts';
import type { ScheduleReport, WorkloadReport } from './reckon.ts';

/** The report as programs read it. What is not known is `null`. */
export function jsonOf(report: WorkloadReport, names: Names) {
  const { since, now, region, operationalShare, schedules, total, failures } = report;
  const teams = schedules.map(({ name, capacity }) => ({ schedule: name, ...capacityJson(capacity, names) }));
  return {
    since: since.toISOString(),
    until: now.toISOString(),
    holidays: region,
    operationalShare,
    schedules: [
      ...schedules.map((schedule) => scheduleJson(schedule, names)),
      ...failures.map(({ schedule, reason }) => ({
        ...{ schedule, timezone: null, since: null, people: null, notes: [], problem: reason },
      })),
    ],
    capacity: [...teams, ...(total === null ? [] : [{ schedule: null, ...capacityJson(total, names) }])],
  };
}

function scheduleJson({ name, zone, since, loads, notes }: ScheduleReport, names: Names) {
  const people = loads.map((load) => ({ ...names.columns(load.person), ...loadJson(load) }));
  return { schedule: name, timezone: zone, since: since.toISOString(), people, notes, problem: null };
}

function loadJson({ time, share, fairShare, deviation, nights, weekends, holidays, ...load }: Load) {
  return {
    shifts: load.shifts,
    hours: hoursOf(time),
    share: share === null ? null : rounded(share, 4),
    fairShare: fairShare === null ? null : rounded(fairShare, 4),
    deviationHours: deviation === null ? null : hoursOf(deviation),
    nights: nights.count,
    nightHours: hoursOf(nights.time),
    weekends: weekends.count,
    weekendHours: hoursOf(weekends.time),
    holidays: holidays?.count ?? null,
    holidayHours: holidays && hoursOf(holidays.time),
    overridesTaken: load.taken,
    overridesGiven: load.given,
    next: load.next === null ? null : new Date(load.next).toISOString(),
  };
}

function capacityJson({ team, weeks }: Capacity, names: Names) {
  return { team: team.map(names.columns), weeks: weeks.map((week) => weekJson(week, names)) };
}

function weekJson({ week, first, last, teamDays, onCall, operationsDays }: Week, names: Names) {
  return {
    week,
    first,
    last,
    teamDays: rounded(teamDays, 2),
    onCall: onCall.map(({ person, days }) => ({ ...names.columns(person), days: rounded(days, 2) })),
    operationsDays: rounded(operationsDays, 2),
    developmentDays: rounded(teamDays - operationsDays, 2),
    developmentShare: teamDays === 0 ? null : rounded(1 - operationsDays / teamDays, 4),
  };
}
