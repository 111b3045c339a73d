import { type Change, Failure, type Person } from '../model.ts';
import type { Duty } from '../on-call/duty.ts';
import type { Report } from '../run.ts';
import { plain, time } from '../text/escape.ts';
import { namer, watchOf } from './names.ts';

/** The log of a run: the story in a few lines, each of them one line whatever the names hold. */
export function log(report: Report): readonly string[] {
  const { dryRun, requests, duties, changes } = report;
  const sent = `${dryRun ? 'Dry run: nothing was written. ' : ''}${requests} ${requests === 1 ? 'request' : 'requests'}.`;
  return [
    ...duties.flatMap((duty) => handedOver(duty, report)),
    ...duties.map((duty) => onCall(duty, report)),
    ...changes.map((change) => became(change, report)),
    sent,
  ].map((line) => plain(line));
}

/** `Data science: Ana Silva is on call until 2026-11-27 09:00 UTC, then Ben Meyer.` */
export function onCall(duty: Duty, report: Report): string {
  const { onCall, outlook } = watchOf(duty, report);
  if (onCall instanceof Failure) return `${duty.schedule.name}: It is not known who is on call.`;
  const who = namesOf(onCall.people, report) || `Nobody${onCall.note ? ` (${onCall.note})` : ''}`;
  const until = outlook?.until ? ` until ${time(outlook.until)}` : '';
  const next = outlook?.next ? `, then ${namesOf(outlook.next, report) || 'nobody'}` : '';
  return `${duty.schedule.name}: ${who} ${onCall.people.length > 1 ? 'are' : 'is'} on call${until}${next}.`;
}

/** `slack-user-group data-oncall: changed; in: Ana Silva; out: U0BEN00001` */
function became({ target, before, after, outcome }: Change, report: Report): string {
  const label = `${target.kind} ${target.name}: ${outcome === 'planned' ? 'would change' : outcome}`;
  if (!before || !after) return label;
  const { entry } = namer(report);
  const into = after.filter((id) => !before.includes(id)).map(entry);
  const out = before.filter((id) => !after.includes(id)).map(entry);
  return [
    label,
    ...(into.length > 0 ? [`in: ${into.join(', ')}`] : []),
    ...(out.length > 0 ? [`out: ${out.join(', ')}`] : []),
  ].join('; ');
}

/** What became of the manual handover of a schedule: one sentence, or none. */
export function handedOver({ onCall, handover }: Duty, report: Report): readonly string[] {
  if (handover === null) return [];
  if (handover instanceof Failure) return ['The handover is refused: nothing was written.'];
  const { person } = handover.override;
  const to = `to ${namesOf([person], report)} until ${time(handover.override.until)}`;
  const from = 'people' in onCall ? namesOf(onCall.people, report) || 'nobody' : 'somebody';
  const said = {
    written: `Handed over from ${from} ${to}.`,
    planned: `Would hand over from ${from} ${to}.`,
    stands: `Handed over already ${to}: the same was asked for before.`,
    refused: `The handover ${to} did not come to be: no target was changed.`,
  };
  return report.handover ? [said[report.handover]] : [];
}

function namesOf(people: readonly Person[], report: Report): string {
  return people.map(namer(report).person).join(', ');
}
