import { Failure } from '../failure.ts';
import type { Change, Person } from '../model.ts';
import type { Duty } from '../on-call/duty.ts';
import { plain, time } from '../text/escape.ts';
import { type Namer, situationOf } from './names.ts';
import type { Report } from './report.ts';

/** The log of a run: the story in a few lines, each of them one line whatever the names hold. */
export function log(report: Report, names: Namer): readonly string[] {
  const { dryRun, requests, duties, changes } = report;
  const sent = `${dryRun ? 'Dry run: nothing was written. ' : ''}${requests} ${requests === 1 ? 'request' : 'requests'}.`;
  return [
    ...duties.flatMap((duty) => describeHandover(duty, report, names)),
    ...duties.map((duty) => `${duty.schedule.name}: ${describeOnCall(duty, report, names)}`),
    ...changes.map((change) => describeChange(change, names)),
    sent,
  ].map((line) => plain(line));
}

/** `Ana Silva is on call until 2026-11-27 09:00 UTC, then Ben Meyer.` */
export function describeOnCall(duty: Duty, report: Report, names: Namer): string {
  const { onCall, outlook } = situationOf(duty, report);
  if (onCall instanceof Failure) return 'It is not known who is on call.';
  const who = listOf(onCall.people, names) || `Nobody${onCall.note ? ` (${onCall.note})` : ''}`;
  const until = outlook?.until ? ` until ${time(outlook.until)}` : '';
  const next = outlook?.next ? `, then ${listOf(outlook.next, names) || 'nobody'}` : '';
  return `${who} ${onCall.people.length > 1 ? 'are' : 'is'} on call${until}${next}.`;
}

/** `slack-user-group data-oncall: changed; in: Ana Silva; out: U0BEN00001` */
function describeChange({ target, before, after, outcome }: Change, { entry }: Namer): string {
  const label = `${target.kind} ${target.name}: ${outcome === 'planned' ? 'would change' : outcome}`;
  if (!before || !after) return label;
  const into = after.filter((id) => !before.includes(id)).map(entry);
  const out = before.filter((id) => !after.includes(id)).map(entry);
  return [
    label,
    ...(into.length > 0 ? [`in: ${into.join(', ')}`] : []),
    ...(out.length > 0 ? [`out: ${out.join(', ')}`] : []),
  ].join('; ');
}

/** What became of the manual handover of a schedule: one sentence, or none. */
export function describeHandover(
  { before: { onCall }, handover }: Duty,
  report: Report,
  names: Namer,
): readonly string[] {
  if (handover === null) return [];
  if (handover instanceof Failure) return ['The handover is refused: nothing was written.'];
  const { person } = handover.override;
  const to = `to ${listOf([person], names)} until ${time(handover.override.until)}`;
  const from = onCall instanceof Failure ? 'somebody' : listOf(onCall.people, names) || 'nobody';
  const said = {
    written: `Handed over from ${from} ${to}.`,
    planned: `Would hand over from ${from} ${to}.`,
    unchanged: `Handed over already ${to}: the same was asked for before.`,
    refused: `The handover ${to} did not come to be: no target was changed.`,
  };
  return report.handover ? [said[report.handover]] : [];
}

function listOf(people: readonly Person[], names: Namer): string {
  return people.map(names.person).join(', ');
}
