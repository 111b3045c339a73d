import { Failure, type Result } from '../failure.ts';
import type { Person } from '../model.ts';
import type { Known } from '../people.ts';
import type { ScheduleSettings } from '../settings/types.ts';
import { earlier, later } from '../time.ts';
import { type Capacity, capacityOf, type Planning, type Worker } from './capacity.ts';
import { comingWeekdays, type Day, daysOf, type PublicHolidays, periodsOf } from './days.ts';
import type { ScheduleHistory } from './histories.ts';
import { type Load, loadsOf } from './loads.ts';
import { type OnRoster, type Roster, rosterOf, rotationOf } from './roster.ts';
import { merged, type Stretch } from './stretches.ts';
import { whoIsWho } from './who.ts';

/** What is reckoned of one schedule. */
export interface ScheduleReport {
  readonly name: string;
  /** IANA name; `null`: none is known, and UTC was used. */
  readonly zone: string | null;
  /** When the figures begin: the time asked for, or later if the sources do not go back that far. */
  readonly since: Date;
  readonly loads: readonly Load[];
  readonly capacity: Capacity;
  /** Who was in the rotation and has no coming shift. */
  readonly gone: readonly Person[];
  readonly notes: readonly string[];
}

/** The whole report. */
export interface WorkloadReport {
  readonly since: Date;
  readonly now: Date;
  readonly operationalShare: number;
  /** The region whose public holidays count; `null`: none do. */
  readonly region: string | null;
  readonly schedules: readonly ScheduleReport[];
  /** All teams together, each person once. `null`: there is only one schedule. */
  readonly total: Capacity | null;
  readonly failures: readonly { readonly schedule: string; readonly reason: string }[];
  readonly warnings: readonly string[];
}

/** When somebody is away, by the clocks of a zone. */
export type AwayIn = (person: Person, zone: string) => readonly Stretch[];

/** What a report is reckoned with. */
export interface Basis extends Planning {
  readonly since: Date;
  readonly now: Date;
  /** How far ahead the shifts were read. */
  readonly until: Date;
  readonly known: Known;
  readonly region: string | null;
  readonly awayIn: AwayIn;
}

/** So many ISO weeks are planned, the current one included. */
const plannedWeeks = 4;

/** Reckons everything from what was read. Pure. */
export function reckon(
  histories: ReadonlyMap<ScheduleSettings, Result<ScheduleHistory>>,
  basis: Basis,
): WorkloadReport {
  const { since, now, operationalShare, region } = basis;
  const read = [...histories].flatMap(([{ name }, history]) =>
    history instanceof Failure ? [] : [{ name, history }],
  );
  const named = read.flatMap(({ history: { shifts, swaps } }) => [
    ...shifts.map(({ person }) => person),
    ...(swaps ?? []).flatMap(({ person, instead }) => [person, instead].filter((one) => !!one)),
  ]);
  const who = whoIsWho(named, basis.known);
  const calendarOf = calendars(basis);
  const reckoned = read.map(({ name, history }) => {
    const calendar = calendarOf(history.zone ?? 'UTC');
    return { history, ...reckonOne(name, history, rosterOf(history, who), calendar, basis) };
  });
  return {
    since,
    now,
    operationalShare,
    region,
    schedules: reckoned.map(({ report }) => report),
    total:
      reckoned.length < 2 ? null : capacityOf(together(reckoned.flatMap(({ workers }) => workers)), basis),
    failures: [...histories].flatMap(([{ name }, history]) =>
      history instanceof Failure ? [{ schedule: name, reason: history.reason }] : [],
    ),
    warnings: [
      ...reckoned.flatMap(({ report, history }) => warningsOf(report, history, basis)),
      ...unknownHolidays(
        reckoned.flatMap(({ calendar: { all, coming } }) => [...all, ...coming]),
        basis.holidays,
      ),
    ],
  };
}

/** The days of one time zone. */
interface Calendar {
  readonly zone: string;
  readonly all: readonly Day[];
  readonly coming: readonly Day[];
}

/** The days of time zones, each worked out once. */
function calendars({ since, now }: Basis): (zone: string) => Calendar {
  const known = new Map<string, Calendar>();
  return (zone) => {
    const calendar = known.get(zone) ?? {
      zone,
      all: daysOf(zone, { from: since.getTime(), until: now.getTime() }),
      coming: comingWeekdays(zone, now.getTime(), plannedWeeks),
    };
    known.set(zone, calendar);
    return calendar;
  };
}

function reckonOne(name: string, history: ScheduleHistory, roster: Roster, calendar: Calendar, basis: Basis) {
  const { now, until, holidays, awayIn } = basis;
  const since = earlier(later(history.since, basis.since), now);
  const past = { from: since.getTime(), until: now.getTime() };
  const ahead = { from: now.getTime(), until: until.getTime() };
  const [rotation, team] = [rotationOf(roster, past), rotationOf(roster, ahead)];
  const workers = roster.people.map(
    ({ person, onCall }: OnRoster): Worker => ({
      person,
      isInTeam: team.has(person),
      onCall,
      away: awayIn(person, calendar.zone),
      days: calendar.coming,
    }),
  );
  const report: ScheduleReport = {
    name,
    zone: history.zone,
    since,
    loads: loadsOf(roster, past, periodsOf(calendar.all, holidays)),
    capacity: capacityOf(workers, basis),
    gone: [...rotation].filter((person) => !team.has(person)),
    notes: history.notes,
  };
  return { report, workers, calendar };
}

/** Everybody once, with all of their schedules. */
function together(workers: readonly Worker[]): readonly Worker[] {
  return [...Map.groupBy(workers, ({ person }) => person).values()].flatMap((own) => {
    // Whoever is in teams of several zones works by the clocks of the first.
    const first = own.find(({ isInTeam }) => isInTeam) ?? own[0];
    return first ? [{ ...first, onCall: merged(own.flatMap(({ onCall }) => onCall)) }] : [];
  });
}

function warningsOf(
  { name, since }: ScheduleReport,
  { warnings }: ScheduleHistory,
  asked: Basis,
): readonly string[] {
  const day = since.toISOString().slice(0, 10);
  const missing =
    since >= asked.now
      ? `“${name}”: the source tells nothing about the past, so there are no figures for it.`
      : `“${name}”: the source tells nothing before ${day}, so the figures begin then.`;
  return [...(since > asked.since ? [missing] : []), ...warnings.map((text) => `“${name}”: ${text}`)];
}

/** What is said if some holidays are unknown. */
function unknownHolidays(days: readonly Day[], holidays: PublicHolidays | null): readonly string[] {
  const years = new Set(
    days.filter(({ date }) => holidays && !holidays.covers(date)).map(({ date }) => date.slice(0, 4)),
  );
  return years.size === 0
    ? []
    : [`The public holidays of ${[...years].join(' and ')} are not known, so none are counted there.`];
}
