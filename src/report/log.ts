import { Failure } from '../failure.ts';
import type { Duty } from '../on-call/duty.ts';
import { placeName } from '../reconcile/labels.ts';
import { traitsOf } from '../services/registry.ts';
import type { Change } from '../target.ts';
import { plain } from '../text/escape.ts';
import { clockOf, type Namer, situationOf } from './names.ts';
import { describeFailure, outcomeWords } from './outcomes.ts';
import type { Report } from './report.ts';
import { describeShadows } from './shadows.ts';

/** The log of a run: the story in a few lines, each of them one line whatever the names hold. */
export function log(report: Report, names: Namer): readonly string[] {
  const { dryRun, requests, duties, changes } = report;
  const sent = `${dryRun ? 'Dry run: nothing was written. ' : ''}${requests} ${requests === 1 ? 'request' : 'requests'}.`;
  return [
    ...duties.flatMap((duty) => describeHandover(duty, report, names)),
    ...duties.map((duty) => `${duty.schedule.name}: ${describeOnCall(duty, report, names)}`),
    ...duties.flatMap((duty) =>
      describeShadows(duty, report).map((text) => `${duty.schedule.name}: ${text}`),
    ),
    ...changes.map((change) => describeChange(change, names)),
    sent,
  ].map((line) => plain(line));
}

/** `Ana Silva is on call until Fri 27 Nov 10:00 (Europe/Berlin, 09:00 UTC), then Ben Meyer.` */
export function describeOnCall(duty: Duty, report: Report, names: Namer): string {
  const { onCall, outlook } = situationOf(duty, report);
  if (onCall instanceof Failure) return 'Could not determine who is on call.';
  const { full } = clockOf(duty, report);
  const until = outlook?.until ? ` until ${full(outlook.until)}` : '';
  const next = outlook?.next ? `, then ${names.people(outlook.next) || 'nobody'}` : '';
  // Its note says until when.
  if (onCall.people.length === 0 && onCall.isPlanned) return `Nobody is on call: ${onCall.note}${next}.`;
  if (onCall.people.length === 0)
    return `Nobody is on call${until}${next}${onCall.note ? `: ${onCall.note}` : ''}.`;
  return `${names.people(onCall.people)} ${onCall.people.length > 1 ? 'are' : 'is'} on call${until}${next}.`;
}

/** `slack-user-group data-oncall: updated, added Ana Silva, removed Ben Meyer` */
function describeChange(change: Change, { entry }: Namer): string {
  const { target, before, after, outcome } = change;
  const name = [target.kind, placeName(target)].filter((part) => part !== null).join(' ');
  const label = `${name}: ${outcomeWords[outcome]}`;
  if (!before || !after) return label;
  const into = after.filter((id) => !before.includes(id)).map(entry);
  const out = before.filter((id) => !after.includes(id)).map(entry);
  if (into.length + out.length === 0) return label;
  if (traitsOf(target).follows) return `${label}, says ${into.join(', ')}`;
  const isSwap = !traitsOf(target).holdsMembers && into.length === 1 && out.length === 1;
  if (isSwap) return `${label}, ${out[0]} → ${into[0]}`;
  return [
    label,
    ...(into.length > 0 ? [`added ${into.join(', ')}`] : []),
    ...(out.length > 0 ? [`removed ${out.join(', ')}`] : []),
  ].join(', ');
}

/** Why targets failed, one text for each reason in each schedule; `isNamed`: with the schedule's name before it. */
export function describeFailures(changes: readonly Change[], isNamed: boolean): readonly string[] {
  const failed = changes.filter(({ outcome }) => outcome === 'failed');
  const groups = Map.groupBy(failed, ({ schedule, reason }) => JSON.stringify([schedule, reason]));
  return [...groups.values()].map((own) => {
    const [{ schedule, reason } = { schedule: '', reason: null }] = own;
    return `${isNamed ? `${schedule}: ` : ''}${describeFailure(own, reason ?? '')}`;
  });
}

/** What became of the manual handover of a schedule: one sentence, or none. */
export function describeHandover(duty: Duty, report: Report, names: Namer): readonly string[] {
  const { handover } = duty;
  const { onCall } = duty.before;
  if (handover === null) return [];
  if (report.handover === null) return [];
  if (handover instanceof Failure) return ['The handover was refused. Nothing was written.'];
  const { person, keeps } = handover;
  const { full } = clockOf(duty, report);
  const who = names.person(person);
  const until = handover.until ? `until ${full(handover.until)}` : 'until the current shift ends';
  const from = onCall instanceof Failure ? 'somebody' : names.people(onCall.people) || 'nobody';
  const said = {
    written: keeps ? `${who} stays on call ${until}.` : `Handed over from ${from} to ${who} ${until}.`,
    planned: keeps
      ? `${who} would stay on call ${until}.`
      : `Would hand over from ${from} to ${who} ${until}.`,
    unchanged: `${who} is already on call ${until}: there was nothing to write to the pager.`,
    refused: `The handover to ${who} ${until} failed. No target was changed.`,
  };
  return [said[report.handover]];
}
