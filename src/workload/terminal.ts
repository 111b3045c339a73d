import { plain } from '../text/escape.ts';
import type { Capacity } from './capacity.ts';
import { planOf, sumOf } from './capacity-table.ts';
import { count, hoursOf, percent, signed } from './figures.ts';
import type { Names } from './names.ts';
import type { WorkloadReport } from './reckon.ts';
import { clockFor, introduction, remarks, shareLeft, weekSpan, whoIn } from './words.ts';

/** The report as tables for a terminal: who carried what in each schedule, and the coming weeks. */
export function terminalTables(report: WorkloadReport, names: Names): string {
  const { schedules, total } = report;
  const parts = schedules.flatMap((schedule) => {
    const clock = clockFor(schedule, report);
    const people = schedule.loads.map((load) => [
      names.label(load.person),
      count(load.shifts),
      count(hoursOf(load.time)),
      load.share === null ? '' : percent(load.share),
      load.deviation === null ? '' : signed(hoursOf(load.deviation)),
      count(load.nights.count),
      count(load.weekends.count),
      load.holidays === null ? '' : count(load.holidays.count),
      load.taken === null ? '' : count(load.taken),
      load.given === null ? '' : count(load.given),
      load.next === null ? '' : clock.short(new Date(load.next)),
    ]);
    const head = [
      'Person',
      'Shifts',
      'Hours',
      'Share',
      '± fair',
      'Nights',
      'Weekends',
      'Holidays',
      'Taken',
      'Given',
    ];
    return [
      plain(`${schedule.name}: ${introduction(schedule, report)}`),
      ...(people.length === 0 ? [] : [columns([...head, 'Next shift'], people)]),
      capacityColumns(schedule.capacity, names),
      ...remarks(schedule, names).map((text) => plain(text)),
    ];
  });
  return [
    ...parts,
    ...(total === null ? [] : ['All teams, everybody once:', capacityColumns(total, names)]),
  ].join('\n\n');
}

function capacityColumns(capacity: Capacity, names: Names): string {
  if (capacity.team.length === 0) return planOf(capacity);
  const figures = ({ teamDays, operationsDays }: ReturnType<typeof sumOf>) => [
    count(teamDays),
    count(operationsDays),
    count(teamDays - operationsDays),
    shareLeft({ teamDays, operationsDays }),
  ];
  const weeks = capacity.weeks.map((week) => [weekSpan(week), ...figures(week), whoIn(week, names)]);
  const head = ['Week', 'Team days', 'Operations', 'Development', 'Left', 'On call'];
  return columns(head, [...weeks, ['Total', ...figures(sumOf(capacity)), '']]);
}

/** Longer cells are cut off. */
const longestCell = 60;

/** A table in columns as wide as their widest cell. Numbers are on the right, and empty columns are left out. */
function columns(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows.map((row) => row.map((cell) => plain(cell, longestCell)))];
  const shown = head.flatMap((_, index) => {
    const cells = all.map((row) => row[index] ?? '');
    const [, ...values] = cells;
    if (values.every((cell) => cell === '')) return [];
    const isNumber = values.every((cell) => /^[+-]?[\d,.]*%?$/.test(cell));
    const most = Math.max(...cells.map(widthOf));
    return [cells.map((cell) => padded(cell, most, isNumber))];
  });
  return all
    .map((_, row) =>
      shown
        .map((cells) => cells[row])
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function padded(cell: string, width: number, isNumber: boolean): string {
  const blanks = ' '.repeat(width - widthOf(cell));
  return isNumber ? blanks + cell : cell + blanks;
}

/** How many columns of a terminal a text takes: Chinese, Japanese and Korean signs take two, marks none. */
function widthOf(text: string): number {
  const signs = [...text.replace(/[\p{M}\u200b-\u200d]/gu, '')];
  const wide = signs.filter((sign) =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff01-\uff60\p{Emoji_Presentation}]/u.test(
      sign,
    ),
  );
  return signs.length + wide.length;
}
