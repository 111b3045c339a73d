import type { Job } from '../job.ts';
import type { Change } from '../model.ts';
import type { Duty } from '../on-call/duty.ts';
import { chunks } from '../services/kit/pages.ts';
import { traitsOf } from '../services/registry.ts';
import { markdown } from '../text/escape.ts';
import { chart } from './chart.ts';
import { describeHandover, describeOnCall } from './log.ts';
import { type Namer, situationOf } from './names.ts';
import type { Report } from './report.ts';

/** Who started a manual handover, and where its run can be looked at. */
type Origin = Pick<Job, 'actor' | 'url'>;

/** The job summary of a run, as GitHub-flavoured Markdown. */
export function summary(report: Report, names: Namer, origin: Origin): string {
  const title = report.dryRun ? '## On call: dry run, nothing was written' : '## On call';
  const isMany = report.duties.length > mostSections;
  const schedules = isMany
    ? overview(report, names)
    : report.duties.flatMap((duty) => section(duty, report, names, origin));
  const warnings = report.warnings.map((warning) => `> [!WARNING]\n> ${markdown(warning)}`);
  return within([title, ...schedules, ...warnings], largest);
}

/** For more schedules than this, there is one table of all of them, and no charts. */
const mostSections = 10;

/** GitHub takes a summary of 1 MiB and drops a larger one; characters may have up to four bytes. */
const largest = 250_000;

/** The parts, as many as fit. */
function within(parts: readonly string[], most: number): string {
  let length = 0;
  const fitting = parts.filter((part) => {
    length += part.length + 2;
    return length <= most;
  });
  const left = parts.length - fitting.length;
  return `${[...fitting, ...(left > 0 ? [`${left} more parts did not fit: see the log.`] : [])].join('\n\n')}\n`;
}

/** Many schedules: what failed first, then what is not as it was, then the rest, a row for each target. */
function overview(report: Report, names: Namer): string[] {
  const rank = ['failed', 'changed', 'planned', 'kept', 'unchanged'];
  const changes = report.changes.toSorted((a, b) => rank.indexOf(a.outcome) - rank.indexOf(b.outcome));
  const failures = changes.flatMap(({ schedule, outcome, reason }) =>
    outcome === 'failed' && reason
      ? [`> [!CAUTION]\n> **${markdown(schedule)}**: ${markdown(reason, 2_000)}`]
      : [],
  );
  const parts = chunks(changes, rows).map((some) => table(some, report, names, { isNamed: true }));
  return [`${report.duties.length} schedules.`, ...failures, ...parts];
}

/** So many rows stand in one table. */
const rows = 200;

/** The job summary of a run that did not come to be. */
export function failedSummary(problem: string): string {
  return `## On call: nothing was done\n\n> [!CAUTION]\n> ${markdown(problem, 5_000)}\n`;
}

function section(duty: Duty, report: Report, names: Namer, origin: Origin): string[] {
  const { outlook } = situationOf(duty, report);
  const changes = report.changes.filter(({ schedule }) => schedule === duty.schedule.name);
  const failures = [
    ...new Set(changes.flatMap(({ outcome, reason }) => (outcome === 'failed' && reason ? [reason] : []))),
  ];
  const by =
    origin.actor && origin.url ? ` Asked for by ${markdown(origin.actor)} in [this run](${origin.url}).` : '';
  const calendar = chart(outlook?.spans ?? [], names.person);
  return [
    `### ${markdown(duty.schedule.name)}`,
    ...describeHandover(duty, report, names).map((line) => markdown(line) + by),
    markdown(describeOnCall(duty, report, names)),
    table(changes, report, names),
    ...failures.map((reason) => `> [!CAUTION]\n> ${markdown(reason, 2_000)}`),
    ...(calendar === '' ? [] : [`Coming shifts, in UTC:\n\n${calendar}`]),
  ];
}

/** A row for each target; `isNamed`: with the schedule's name before it. */
function table(
  changes: readonly Change[],
  report: Report,
  { entry }: Namer,
  { isNamed = false } = {},
): string {
  const cell = (entries: readonly string[] | null) =>
    entries === null ? 'not known' : entries.map((id) => markdown(entry(id))).join('<br>') || 'nobody';
  const rows = changes.map(({ schedule, target, before, after, outcome }) => {
    const what = outcome === 'planned' ? 'would change' : outcome;
    const label = `${traitsOf(target).label} ${markdown(target.name)}`;
    return [...(isNamed ? [markdown(schedule)] : []), label, cell(before), cell(after), what];
  });
  const head = ['Target', 'Was', report.dryRun ? 'Would be' : 'Is', 'Outcome'];
  const all = [isNamed ? ['Schedule', ...head] : head, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return all
    .toSpliced(1, 0, `| ${(isNamed ? ['', ...head] : head).map(() => '---').join(' | ')} |`)
    .join('\n');
}
