import { problemNotes, warningNotes } from '../report/notes.ts';
import { grouped } from '../report/outcomes.ts';
import { within } from '../report/summary.ts';
import { table } from '../report/tables.ts';
import { chunks } from '../services/kit/pages.ts';
import { markdown, prose } from '../text/escape.ts';
import { capacityTable, planOf } from './capacity-table.ts';
import { hoursChart } from './chart.ts';
import { count, hoursOf, percent, signed } from './figures.ts';
import type { Load } from './loads.ts';
import type { Names } from './names.ts';
import type { ScheduleReport, WorkloadReport } from './reckon.ts';
import { clockFor, daySpan, introduction, remarks, spanOf } from './words.ts';

/** For more schedules than this, one table compares them, and each can be unfolded. */
const mostSections = 3;

/** For more than this, there are no charts: a page with many is slow. */
const mostCharted = 12;

/** So many rows are in one table. */
const rows = 200;

/** The job summary, as GitHub-flavoured Markdown. */
export function summaryOf(
  report: WorkloadReport,
  names: Names,
  { failures, warnings }: { readonly failures: readonly string[]; readonly warnings: readonly string[] },
): string {
  const { schedules, total } = report;
  const [only, ...others] = schedules;
  const plan = total ?? only?.capacity;
  const several =
    total === null
      ? []
      : [
          '### All teams',
          'Everybody once, whatever the number of their schedules.',
          capacityTable(total, names),
        ];
  return within([
    headline(report),
    ...(plan ? [`**${planOf(plan)}**`] : []),
    ...failureNotes(failures),
    ...warningNotes(warnings),
    ...several,
    ...(only && others.length === 0 ? section(only, report, names, 'alone') : []),
    ...(others.length > 0 && schedules.length <= mostSections
      ? schedules.flatMap((schedule) => section(schedule, report, names, 'named'))
      : []),
    ...(schedules.length > mostSections ? overview(report, names) : []),
  ]);
}

/** One failure is a paragraph, several are a list. */
function failureNotes(failures: readonly string[]): readonly string[] {
  const several = failures.length > 1 ? [`${grouped(failures.length)} problems:`] : [];
  return failures.length === 0 ? [] : problemNotes([...several, ...failures].join('\n'));
}

/** `## On-call report: Data science, 29 Aug to 27 Nov 2026`. */
function headline({ schedules, since, now }: WorkloadReport): string {
  const [first, ...others] = schedules;
  if (!first) return `## On-call report: nothing could be read`;
  if (others.length === 0) return `## On-call report: ${markdown(first.name)}, ${spanOf(first, { now })}`;
  const span = daySpan(since.toISOString().slice(0, 10), now.toISOString().slice(0, 10));
  return `## On-call report: ${grouped(schedules.length)} schedules, ${span}`;
}

/** What is reported of one schedule. `folded`: somebody has to unfold it. */
function section(
  schedule: ScheduleReport,
  report: WorkloadReport,
  names: Names,
  form: 'alone' | 'named' | 'folded',
): string[] {
  const { name, loads, capacity } = schedule;
  const chart = report.schedules.length > mostCharted ? '' : hoursChart(loads, names);
  const parts = [
    `${form === 'alone' ? `**${markdown(name)}**, ` : ''}${markdown(introduction(schedule, report))}`,
    ...chunks(loads, rows).map((some) => loadTable(some, schedule, report, names)),
    ...legendOf(loads),
    ...(chart === '' ? [] : ['**Hours on call**, and the fair share as a line', chart]),
    ...(capacity.team.length === 0 ? [] : ['**Capacity**', capacityTable(capacity, names)]),
    ...remarks(schedule, names).map((text) => prose(text)),
  ];
  if (form === 'alone') return parts;
  if (form === 'named') return [`### ${markdown(name)}`, ...parts];
  return [[`<details><summary>${markdown(name)}</summary>`, ...parts, '</details>'].join('\n\n')];
}

/** A row for each person. Columns about which the source tells nothing are left out. */
function loadTable(
  loads: readonly Load[],
  schedule: ScheduleReport,
  report: WorkloadReport,
  names: Names,
): string {
  const clock = clockFor(schedule, report);
  const columns: readonly (readonly [string, (load: Load) => string | null])[] = [
    ['Person', ({ person }) => markdown(names.label(person))],
    ['Shifts', ({ shifts }) => count(shifts)],
    ['Hours', ({ time }) => count(hoursOf(time))],
    ['Share', ({ share }) => (share === null ? null : percent(share))],
    ['± fair', ({ deviation }) => (deviation === null ? null : `${signed(hoursOf(deviation))}\u00a0h`)],
    ['Nights', ({ nights }) => count(nights.count)],
    ['Weekends', ({ weekends }) => count(weekends.count)],
    ['Holidays', ({ holidays }) => holidays && count(holidays.count)],
    [
      'Overrides',
      ({ taken, given }) =>
        taken === null ? null : `${count(taken)}${given === null ? '' : ` / ${count(given)}`}`,
    ],
    ['Next shift', ({ next }) => (next === null ? null : unbroken(clock.short(new Date(next))))],
  ];
  const shown = columns.filter(([, cell]) => loads.some((load) => cell(load) !== null));
  return table(
    shown.map(([head]) => head),
    loads.map((load) => shown.map(([, cell]) => cell(load) ?? '')),
  );
}

/** What the columns say that only some reports have. */
function legendOf(loads: readonly Load[]): readonly string[] {
  const given = loads.some((load) => load.given !== null) ? 'taken / given' : 'taken';
  return loads.some(({ taken }) => taken !== null) ? [`Overrides: ${given}.`] : [];
}

/** A text that stays on one line in a narrow column. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

/** Many schedules: a row for each, and all of them to unfold. */
function overview(report: WorkloadReport, names: Names): string[] {
  const compared = report.schedules.map(({ name, loads, capacity }) => {
    const time = loads.reduce((sum, load) => sum + load.time, 0);
    const [most] = loads.filter(({ share }) => share !== null && share > 0);
    return [
      markdown(name),
      count(loads.filter((load) => load.time > 0).length),
      count(hoursOf(time)),
      most ? `${markdown(names.label(most.person))}, ${percent(most.share ?? 0)}` : '',
      planOf(capacity, 'short'),
    ];
  });
  const head = ['Schedule', 'People', 'Hours', 'Most', 'Left for development'];
  return [
    ...chunks(compared, rows).map((some) => table(head, some)),
    ...report.schedules.flatMap((schedule) => section(schedule, report, names, 'folded')),
  ];
}
