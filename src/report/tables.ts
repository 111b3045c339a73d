import { Failure } from '../failure.ts';
import type { Duty } from '../on-call/duty.ts';
import { placeName } from '../reconcile/labels.ts';
import { traitsOf } from '../services/registry.ts';
import type { Change } from '../target.ts';
import { code, markdown } from '../text/escape.ts';
import { clockOf, type Namer, situationOf } from './names.ts';
import { outcomeWords } from './outcomes.ts';
import type { Report } from './report.ts';

/** A row for each target and who it shows; with `isNamed` it begins with the schedule's name. */
export function changeTable(
  changes: readonly Change[],
  { dryRun }: Pick<Report, 'dryRun'>,
  { entry }: Namer,
  { isNamed = false } = {},
): string {
  const rows = changes.map((change) => {
    const { schedule, target, outcome } = change;
    const word = outcome === 'failed' ? `**${outcomeWords[outcome]}**` : outcomeWords[outcome];
    const { label } = traitsOf(target);
    const name = placeName(target);
    const place = name === null ? label : `${label} ${code(name)}`;
    const cells = [place, shownBy(change, entry), word];
    return isNamed ? [markdown(schedule), ...cells] : cells;
  });
  const columns = ['Target', dryRun ? 'Would show' : 'Shows', 'Outcome'];
  return table(isNamed ? ['Schedule', ...columns] : columns, rows);
}

/** `Ben Meyer → Ana Silva`; without the arrow where nothing changes, or where it is not known what was shown. */
function shownBy({ target, before, after }: Change, entry: Namer['entry']): string {
  const words = (entries: readonly string[] | null) =>
    entries === null ? 'not known' : entries.map((id) => markdown(entry(id))).join(', ') || 'nobody';
  const isEqual = before?.join() === after?.join();
  // A message can't be read back.
  if (traitsOf(target).follows || isEqual || before?.length === 0) return words(after);
  return `${words(before)} → ${words(after)}`;
}

/** A row for each schedule: who is on call, until when, and who is next. */
export function dutyTable(duties: readonly Duty[], report: Report, names: Namer): string {
  const zones = new Set(duties.map((duty) => clockOf(duty, report).zone));
  const isOneZone = zones.size === 1;
  const rows = duties.map((duty) => {
    const { onCall, outlook } = situationOf(duty, report);
    const name = markdown(duty.schedule.name);
    if (onCall instanceof Failure) return [name, '**not known**', '', ''];
    const { full, withUtc } = clockOf(duty, report);
    const until = outlook?.until ? (isOneZone ? withUtc : full)(outlook.until) : '';
    const next = outlook?.next ? markdown(names.people(outlook.next) || 'nobody') : '';
    return [name, markdown(names.people(onCall.people) || 'nobody'), until, next];
  });
  // Without the coming shifts, these columns would be empty.
  const isRead = rows.some(([, , until]) => until !== '');
  const width = isRead ? 4 : 2;
  return table(
    ['Schedule', 'On call', isOneZone ? `Until (${[...zones].join()})` : 'Until', 'Next'].slice(0, width),
    rows.map((row) => row.slice(0, width)),
  );
}

/** A table of cells that are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
