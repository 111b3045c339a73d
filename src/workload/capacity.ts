import type { Person } from '../model.ts';
import { type Day, isWorkday, type PublicHolidays } from './days.ts';
import { lengthOf, overlapsWith, type Stretch, without } from './stretches.ts';

/** Somebody whose coming time is reckoned. */
export interface Worker {
  readonly person: Person;
  /** In the team whose time is planned. Others may be on call for it. */
  readonly isInTeam: boolean;
  readonly onCall: readonly Stretch[];
  /** When they are away, in order and without overlaps. */
  readonly away: readonly Stretch[];
  /** The days, by the clocks of their schedule's zone. */
  readonly days: readonly Day[];
}

/** How much of a week is left for development. Days of one person's work. */
export interface Week {
  /** ISO week: `2026-W49`. */
  readonly week: string;
  /** The first and the last date that count: in the current week from today on. */
  readonly first: string;
  readonly last: string;
  /** What the team works: without weekends, public holidays and absences. */
  readonly teamDays: number;
  /**
   * Who is on call on working days between 09:00 and 17:00, and on how many of the days that they work, the most first. 0:
   * they are away all the time.
   */
  readonly onCall: readonly { readonly person: Person; readonly days: number }[];
  /** The share of the team's days on call that goes into operations. */
  readonly operationsDays: number;
}

/** A team's coming weeks. */
export interface Capacity {
  readonly team: readonly Person[];
  readonly weeks: readonly Week[];
}

/** How a team's coming weeks are reckoned. */
export interface Planning {
  /** The share of a person on call that goes into operations, from 0 to 1. */
  readonly operationalShare: number;
  readonly holidays: PublicHolidays | null;
}

/** Reckons the weeks that the workers' days make up; those without a weekday are left out. */
export function capacityOf(workers: readonly Worker[], { operationalShare, holidays }: Planning): Capacity {
  const entries = workers.flatMap((worker) => workOf(worker, holidays));
  const byWeek = Map.groupBy(entries, ({ week }) => week);
  const weeks = [...byWeek].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    team: workers.filter(({ isInTeam }) => isInTeam).map(({ person }) => person),
    weeks: weeks.map(([week, own]) => {
      const dates = own.map(({ date }) => date).sort();
      const byPerson = Map.groupBy(own, ({ person }) => person);
      const onCall = [...byPerson]
        .filter(([, all]) => all.some(({ isOnCall }) => isOnCall))
        .map(([person, all]) => ({ person, days: sum(all, 'onCall') }));
      const team = own.filter(({ isInTeam }) => isInTeam);
      return {
        week,
        first: dates[0] ?? '',
        last: dates.at(-1) ?? '',
        teamDays: sum(team, 'works'),
        onCall: onCall.sort((a, b) => b.days - a.days),
        operationsDays: operationalShare * sum(team, 'onCall'),
      };
    }),
  };
}

/** How much of a weekday somebody works, and how much of that they are on call; both from 0 to 1. */
interface Work {
  readonly person: Person;
  readonly isInTeam: boolean;
  readonly week: string;
  readonly date: string;
  readonly works: number;
  readonly onCall: number;
  /** On call on a working day, away or not. */
  readonly isOnCall: boolean;
}

function workOf({ person, isInTeam, onCall, away, days }: Worker, holidays: PublicHolidays | null): Work[] {
  const weekdays = days.filter(({ weekday }) => weekday < 6);
  const offices = weekdays.map(({ office }) => office);
  const absent = overlapsWith(away, offices);
  const due = overlapsWith(onCall, offices);
  const busy = overlapsWith(without(onCall, away), offices);
  return weekdays.map((day, index) => {
    const length = lengthOf([day.office]);
    const isOff = !isWorkday(day, holidays);
    return {
      person,
      isInTeam,
      week: day.week,
      date: day.date,
      works: isOff ? 0 : 1 - (absent[index] ?? 0) / length,
      onCall: isOff ? 0 : (busy[index] ?? 0) / length,
      isOnCall: !isOff && (due[index] ?? 0) > 0,
    };
  });
}

function sum(all: readonly Work[], field: 'works' | 'onCall'): number {
  return all.reduce((total, work) => total + work[field], 0);
}
