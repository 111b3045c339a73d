import { type Clock, clockIn } from '../report/clock.ts';
import { listed } from '../report/outcomes.ts';
import type { Capacity, Week } from './capacity.ts';
import { count, counted, hoursOf, percent } from './figures.ts';
import type { Load } from './loads.ts';
import type { Names } from './names.ts';
import type { ScheduleReport, WorkloadReport } from './reckon.ts';

/** The log: a few lines for each schedule. */
export function linesOf(report: WorkloadReport, names: Names): readonly string[] {
  const { schedules, total } = report;
  return [
    ...schedules.flatMap((schedule) => [
      `${schedule.name}: ${introduction(schedule, report)}`,
      ...schedule.loads.map(
        (load) => `${schedule.name}: ${sentence(load, names, clockFor(schedule, report))}`,
      ),
      ...remarks(schedule, names).map((text) => `${schedule.name}: ${text}`),
      ...weekLines(schedule.name, schedule.capacity, names),
    ]),
    ...(total === null ? [] : weekLines('All teams', total, names)),
  ];
}

/** The clock of a schedule. */
export function clockFor({ zone }: ScheduleReport, { now }: Pick<WorkloadReport, 'now'>): Clock {
  return clockIn(zone ?? undefined, now);
}

/** `29 Aug to 27 Nov 2026 (Europe/Berlin): 2,160 hours on call by 5 people, fair share 20%.` */
export function introduction(schedule: ScheduleReport, report: Pick<WorkloadReport, 'now'>): string {
  const { loads } = schedule;
  const { zone } = clockFor(schedule, report);
  const carried = loads.filter(({ time }) => time > 0);
  const total = carried.reduce((sum, { time }) => sum + time, 0);
  const span = spanOf(schedule, report);
  if (carried.length === 0) return `${span} (${zone}): nobody was on call.`;
  const people = `${carried.length} ${carried.length === 1 ? 'person' : 'people'}`;
  const [fair] = loads.flatMap(({ fairShare }) => fairShare ?? []);
  const share = fair === undefined ? '' : `, fair share ${percent(fair)}`;
  return `${span} (${zone}): ${counted(hoursOf(total), 'hour')} on call by ${people}${share}.`;
}

/** `29 Aug to 27 Nov 2026`, by the schedule's clock. */
export function spanOf(schedule: ScheduleReport, report: Pick<WorkloadReport, 'now'>): string {
  const { local } = clockFor(schedule, report);
  return daySpan(local(schedule.since).slice(0, 10), local(report.now).slice(0, 10));
}

/** What to know about the figures of a schedule. */
export function remarks({ gone, notes }: ScheduleReport, names: Names): readonly string[] {
  const left = gone.map(names.label);
  const verb = left.length === 1 ? 'has' : 'have';
  return [
    ...(left.length === 0
      ? []
      : [
          `${listed(left)} ${verb} no coming shift, and so ${verb === 'has' ? 'is' : 'are'} not in the team whose days are planned.`,
        ]),
    ...notes,
  ];
}

/** `3 shifts, 504 h, 23.3% (72 h above the fair share), 21 nights, 3 weekends, 1 holiday, …`: the figures of one person. */
function sentence(load: Load, names: Names, clock: Clock): string {
  const { shifts, time, share, deviation, nights, weekends, holidays, taken, given, next } = load;
  const parts = [
    counted(shifts, 'shift'),
    `${count(hoursOf(time))} h`,
    ...(share === null
      ? []
      : [`${percent(share)}${deviation === null ? '' : ` (${comparison(deviation)})`}`]),
    counted(nights.count, 'night'),
    counted(weekends.count, 'weekend'),
    ...(holidays === null ? [] : [counted(holidays.count, 'holiday')]),
    ...(taken === null
      ? []
      : [`${counted(taken, 'override')} taken${given === null ? '' : `, ${count(given)} given`}`]),
    next === null ? 'no next shift' : `next shift ${clock.short(new Date(next))}`,
  ];
  return `${names.label(load.person)}: ${parts.join(', ')}.`;
}

function weekLines(name: string, { weeks }: Capacity, names: Names): readonly string[] {
  return weeks.map((week) => {
    const { teamDays, operationsDays } = week;
    const span = `${name}, ${weekSpan(week)}`;
    if (teamDays === 0) return `${span}: no working days.`;
    const left = `${counted(teamDays - operationsDays, 'day')} (${shareLeft(week)}) for development`;
    const days = `${counted(teamDays, 'team day')}, ${counted(operationsDays, 'day')} for operations, ${left}`;
    return `${span}: ${whoIn(week, names)} on call, ${days}.`;
  });
}

/** `72 h above the fair share`, of milliseconds. */
function comparison(deviation: number): string {
  const hours = count(Math.abs(hoursOf(deviation)));
  if (hours === '0') return 'the fair share';
  return `${hours} h ${deviation < 0 ? 'below' : 'above'} the fair share`;
}

/** `Ben Meyer`, or `Ana Silva (3 days), Ben Meyer (away)`; `no working days`. */
export function whoIn({ onCall, teamDays }: Week, names: Names): string {
  const [only, ...others] = onCall;
  if (!only) return teamDays === 0 ? 'no working days' : 'nobody';
  if (others.length === 0 && only.days > 0) return names.label(only.person);
  const when = (days: number) => (days === 0 ? 'away' : counted(days, 'day'));
  return onCall.map(({ person, days }) => `${names.label(person)} (${when(days)})`).join(', ');
}

/** How much of a week is left: `84%`. Empty if there are no working days. */
export function shareLeft({ teamDays, operationsDays }: Pick<Week, 'teamDays' | 'operationsDays'>): string {
  return teamDays === 0 ? '' : percent(1 - operationsDays / teamDays);
}

/** `30 Nov to 4 Dec`. */
export function weekSpan({ first, last }: Pick<Week, 'first' | 'last'>): string {
  return daySpan(first, last).replace(/ \d{4}/g, '');
}

/** `30 Nov to 4 Dec 2026`, of dates. */
export function daySpan(first: string, last: string): string {
  const words = (date: string) => {
    const [, day, month, year] = new Date(`${date}T00:00Z`).toUTCString().split(' ');
    return { day: `${Number(day)} ${month}`, year };
  };
  const [from, until] = [words(first), words(last)];
  if (first === last) return `${until.day} ${until.year}`;
  return `${from.day}${from.year === until.year ? '' : ` ${from.year}`} to ${until.day} ${until.year}`;
}
