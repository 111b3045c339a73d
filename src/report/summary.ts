import type { Job } from '../job.ts';
import type { Duty } from '../on-call/duty.ts';
import { isSame } from '../people.ts';
import { chunks } from '../services/kit/pages.ts';
import { markdown } from '../text/escape.ts';
import { overlaps } from '../time.ts';
import { chart, chartOfMany } from './chart.ts';
import { clockIn } from './clock.ts';
import { headline } from './headline.ts';
import { describeHandover, describeOnCall } from './log.ts';
import { clockOf, type Namer, situationOf } from './names.ts';
import { failureNotes, problemNotes, warningNotes } from './notes.ts';
import { grouped } from './outcomes.ts';
import type { Report } from './report.ts';
import { describeShadows, shadowTables } from './shadows.ts';
import { changeTable, dutyTable } from './tables.ts';

/** Who started a manual handover, and where its run can be looked at. */
type Origin = Pick<Job, 'actor' | 'url'>;

/** The job summary of a run, as GitHub-flavoured Markdown: the story in a line, what failed, what should be known, the rest. */
export function summary(report: Report, names: Namer, origin: Origin): string {
  const { duties, changes } = report;
  const isOne = duties.length === 1;
  const isMany = duties.length > mostSections;
  const schedules = isMany
    ? overview(report, names)
    : duties.flatMap((duty) => section(duty, report, names, origin));
  const parts = [
    headline(report, names),
    ...failureNotes(changes, { isNamed: !isOne }),
    ...warningNotes(report.warnings),
    ...schedules,
  ];
  return within(parts);
}

/** For more schedules than this, there is one table of all of them. */
const mostSections = 3;

/** For more than this, there is no chart, and those who are on call can be unfolded. */
const mostCharted = 12;

/** GitHub takes a summary of 1 MiB and drops a larger one; characters may have up to four bytes. */
const largest = 250_000;

/** The parts of a summary, as many as fit. */
export function within(parts: readonly string[], most = largest): string {
  let length = 0;
  const fitting = parts.filter((part) => {
    length += part.length + 2;
    return length <= most;
  });
  const left = parts.length - fitting.length;
  return `${[...fitting, ...(left > 0 ? [`${left} more parts did not fit: see the log.`] : [])].join('\n\n')}\n`;
}

/** The job summary of a run that could not start or end. */
export function failedSummary(problem: string): string {
  return `${['## On call: nothing was done', ...problemNotes(problem)].join('\n\n')}\n`;
}

function section(duty: Duty, report: Report, names: Namer, origin: Origin): string[] {
  const { outlook } = situationOf(duty, report);
  const clock = clockOf(duty, report);
  const name = markdown(duty.schedule.name);
  const isOne = report.duties.length === 1;
  const changes = report.changes.filter(({ schedule }) => schedule === duty.schedule.name);
  const by =
    origin.actor && origin.url ? ` Requested by ${markdown(origin.actor)} in [this run](${origin.url}).` : '';
  const conflicts = report.conflicts.filter(({ schedule }) => schedule === duty.schedule.name);
  const calendar = chart(outlook?.spans ?? [], names.person, clock, (person, span) =>
    conflicts.some((one) => isSame(one.person, person) && overlaps(one.absence, span)),
  );
  return [
    ...(isOne ? [] : [`### ${name}`]),
    ...describeHandover(duty, report, names).map((line) => markdown(line) + by),
    `${isOne ? `**${name}**: ` : ''}${markdown(describeOnCall(duty, report, names))}`,
    changeTable(changes, report, names),
    ...describeShadows(duty, report).map((line) => markdown(line)),
    ...shadowTables(duty, report, names),
    ...(calendar === '' ? [] : [`**Coming shifts** (${clock.zone})`, calendar]),
  ];
}

/** So many rows are in one table. */
const rows = 200;

/** Many schedules: what changed, in the order of how much it matters, and who is on call in each of them. */
function overview(report: Report, names: Namer): string[] {
  const { duties, changes } = report;
  const rank = ['failed', 'changed', 'planned', 'kept'];
  const notable = changes
    .filter(({ outcome }) => rank.includes(outcome))
    .toSorted((a, b) => rank.indexOf(a.outcome) - rank.indexOf(b.outcome));
  const shadows = duties.flatMap((duty) => [
    ...describeShadows(duty, report).map((line) => `${markdown(duty.schedule.name)}: ${markdown(line)}`),
    ...shadowTables(duty, report, names),
  ]);
  const changed = chunks(notable, rows).map((some) => changeTable(some, report, names, { isNamed: true }));
  const onCall = chunks(duties, rows).map((some) => dutyTable(some, report, names));
  if (duties.length > mostCharted) {
    const unfold = `<details><summary>Who is on call in all ${grouped(duties.length)} schedules</summary>`;
    return [...changed, ...shadows, [unfold, ...onCall, '</details>'].join('\n\n')];
  }
  const zones = new Set(duties.map((duty) => clockOf(duty, report).zone));
  const clock = clockIn(zones.size === 1 ? [...zones][0] : undefined, report.now);
  const spans = duties.map((duty) => ({
    name: duty.schedule.name,
    spans: situationOf(duty, report).outlook?.spans ?? [],
  }));
  const calendar = chartOfMany(spans, (people) => names.people(people, 2), clock);
  return [
    ...changed,
    ...onCall,
    ...shadows,
    ...(calendar === '' ? [] : [`**Coming shifts** (${clock.zone})`, calendar]),
  ];
}
