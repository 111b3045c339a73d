import type { Change, TargetKind } from '../model.ts';
import type { Duty } from '../on-call/duty.ts';
import type { Report } from '../run.ts';
import type { Job } from '../settings/job.ts';
import { markdown } from '../text/escape.ts';
import { chart } from './chart.ts';
import { handedOver, onCall } from './log.ts';
import { namer, watchOf } from './names.ts';

/** Who started a manual handover, and where its run can be looked at. */
type Origin = Pick<Job, 'actor' | 'url'>;

/** The job summary of a run, as GitHub-flavoured Markdown. */
export function summary(report: Report, origin: Origin): string {
  const title = report.dryRun ? '## On call: dry run, nothing was written' : '## On call';
  const isMany = report.duties.length > mostSections;
  const schedules = isMany
    ? overview(report)
    : report.duties.flatMap((duty) => section(duty, report, origin));
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
function overview(report: Report): string[] {
  const rank = ['failed', 'changed', 'planned', 'kept', 'unchanged'];
  const changes = report.changes.toSorted((a, b) => rank.indexOf(a.outcome) - rank.indexOf(b.outcome));
  const failures = changes.flatMap(({ schedule, outcome, reason }) =>
    outcome === 'failed' && reason
      ? [`> [!CAUTION]\n> **${markdown(schedule)}**: ${markdown(reason, 2_000)}`]
      : [],
  );
  const parts = Array.from({ length: Math.ceil(changes.length / rows) }, (_, index) =>
    table(changes.slice(index * rows, (index + 1) * rows), report, true),
  );
  return [`${report.duties.length} schedules.`, ...failures, ...parts];
}

/** So many rows stand in one table. */
const rows = 200;

/** The job summary of a run that did not come to be. */
export function noSummary(problem: string): string {
  return `## On call: nothing was done\n\n> [!CAUTION]\n> ${markdown(problem, 5_000)}\n`;
}

function section(duty: Duty, report: Report, origin: Origin): string[] {
  const { outlook } = watchOf(duty, report);
  const changes = report.changes.filter(({ schedule }) => schedule === duty.schedule.name);
  const failures = [
    ...new Set(changes.flatMap(({ outcome, reason }) => (outcome === 'failed' && reason ? [reason] : []))),
  ];
  const by =
    origin.actor && origin.url ? ` Asked for by ${markdown(origin.actor)} in [this run](${origin.url}).` : '';
  const calendar = chart(outlook?.spans ?? [], namer(report).person);
  return [
    `### ${markdown(duty.schedule.name)}`,
    ...handedOver(duty, report).map((line) => markdown(line) + by),
    markdown(onCall(duty, report).slice(duty.schedule.name.length + 2)),
    table(changes, report),
    ...failures.map((reason) => `> [!CAUTION]\n> ${markdown(reason, 2_000)}`),
    ...(calendar === '' ? [] : [`Coming shifts, in UTC:\n\n${calendar}`]),
  ];
}

const kinds: Readonly<Record<TargetKind, string>> = {
  'slack-user-group': 'Slack user group',
  'slack-topic': 'Slack topic of',
  'slack-message': 'Announcement in',
  'teams-tag': 'Teams tag',
  'teams-message': 'Teams announcement',
  'github-team': 'GitHub team',
  'github-issues': 'GitHub issues of',
  'jira-component': 'Jira component',
};

function table(changes: readonly Change[], report: Report, named = false): string {
  const { entry } = namer(report);
  const cell = (entries: readonly string[] | null) =>
    entries === null ? 'not known' : entries.map((id) => markdown(entry(id))).join('<br>') || 'nobody';
  const first = named ? '| Schedule ' : '';
  const rows = changes.map(({ schedule, target, before, after, outcome }) => {
    const what = outcome === 'planned' ? 'would change' : outcome;
    return `${named ? `| ${markdown(schedule)} ` : ''}| ${kinds[target.kind]} ${markdown(target.name)} | ${cell(before)} | ${cell(after)} | ${what} |`;
  });
  return [
    first + '| Target | Was | ' + (report.dryRun ? 'Would be' : 'Is') + ' | Outcome |',
    (named ? '| --- ' : '') + '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
