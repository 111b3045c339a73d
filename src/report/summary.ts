import type { Duty } from '../duty.ts';
import type { Change, TargetKind } from '../model.ts';
import type { Report } from '../run.ts';
import { chart } from './chart.ts';
import { handedOver, onCall } from './log.ts';
import { namer, watchOf } from './names.ts';
import { markdown } from './text.ts';

/** Who started a manual handover, and where its run can be looked at. */
export interface Origin {
  readonly actor: string;
  /** Address of the run. */
  readonly url: string;
}

/** The job summary of a run, as GitHub-flavoured Markdown. */
export function summary(report: Report, origin: Origin | null): string {
  const title = report.dryRun ? '## On call: dry run, nothing was written' : '## On call';
  const schedules = report.duties.flatMap((duty) => section(duty, report, origin));
  const warnings = report.warnings.map((warning) => `> [!WARNING]\n> ${markdown(warning)}`);
  return [title, ...schedules, ...warnings].join('\n\n') + '\n';
}

/** The job summary of a run that did not come to be. */
export function noSummary(problem: string): string {
  return `## On call: nothing was done\n\n> [!CAUTION]\n> ${markdown(problem, 5_000)}\n`;
}

function section(duty: Duty, report: Report, origin: Origin | null): string[] {
  const { outlook } = watchOf(duty, report);
  const changes = report.changes.filter(({ schedule }) => schedule === duty.schedule.name);
  const failures = [
    ...new Set(changes.flatMap(({ outcome, reason }) => (outcome === 'failed' && reason ? [reason] : []))),
  ];
  const by = origin ? ` Asked for by ${markdown(origin.actor)} in [this run](${origin.url}).` : '';
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

const kinds: Readonly<Record<TargetKind, string>> = { 'slack-user-group': 'Slack user group' };

function table(changes: readonly Change[], report: Report): string {
  const { entry } = namer(report);
  const cell = (entries: readonly string[] | null) =>
    entries === null ? 'not known' : entries.map((id) => markdown(entry(id))).join('<br>') || 'nobody';
  const rows = changes.map(({ target, before, after, outcome }) => {
    const what = outcome === 'planned' ? 'would change' : outcome;
    return `| ${kinds[target.kind]} ${markdown(target.name)} | ${cell(before)} | ${cell(after)} | ${what} |`;
  });
  return [
    '| Target | Was | ' + (report.dryRun ? 'Would be' : 'Is') + ' | Outcome |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
