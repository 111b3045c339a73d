import { table } from '../report/tables.ts';
import { markdown } from '../text/escape.ts';
import type { Capacity } from './capacity.ts';
import { count, counted } from './figures.ts';
import type { Names } from './names.ts';
import { shareLeft, weekSpan, whoIn } from './words.ts';

/** `Of 100 team days in the coming 4 weeks, 84 (84%) are left for development.`, or only `84 of 100 days (84%)`. */
export function planOf(capacity: Capacity, form: 'sentence' | 'short' = 'sentence'): string {
  const all = sumOf(capacity);
  const left = count(all.teamDays - all.operationsDays);
  if (form === 'short') {
    if (capacity.team.length === 0) return 'nobody';
    if (all.teamDays === 0) return 'no working days';
    return `${left} of ${counted(all.teamDays, 'day')} (${shareLeft(all)})`;
  }
  if (capacity.team.length === 0)
    return 'Nobody has a coming shift, so there is no team whose days could be planned.';
  const { length } = capacity.weeks;
  const weeks = length === 1 ? 'week' : counted(length, 'week');
  if (all.teamDays === 0) return `The team has no working days in the coming ${weeks}.`;
  return `Of ${counted(all.teamDays, 'team day')} in the coming ${weeks}, ${left} (${shareLeft(all)}) are left for development.`;
}

/** A row for each week, and the sum of all. Empty if there is no team. On a phone, the last column is out of sight. */
export function capacityTable(capacity: Capacity, names: Names): string {
  if (capacity.team.length === 0) return '';
  const all = sumOf(capacity);
  const figures = ({ teamDays, operationsDays }: ReturnType<typeof sumOf>) => [
    count(teamDays),
    count(operationsDays),
    teamDays === 0 ? '0' : `${count(teamDays - operationsDays)} (${shareLeft({ teamDays, operationsDays })})`,
  ];
  const rows = capacity.weeks.map((week) => [
    weekSpan(week).replaceAll(' ', '\u00a0'),
    ...figures(week),
    markdown(whoIn(week, names)),
  ]);
  return table(
    ['Week', 'Team days', 'Operations', 'Development', 'On call'],
    [...rows, ['**Total**', ...figures(all), '']],
  );
}

/** The days of all weeks. */
export function sumOf({ weeks }: Capacity): { readonly teamDays: number; readonly operationsDays: number } {
  const sum = (field: 'teamDays' | 'operationsDays') => weeks.reduce((all, week) => all + week[field], 0);
  return { teamDays: sum('teamDays'), operationsDays: sum('operationsDays') };
}
