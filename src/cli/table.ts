import Table from 'cli-table3';
import type colors from 'picocolors';
import { placeName } from '../reconcile/labels.ts';
import type { Namer } from '../report/names.ts';
import { outcomeWords } from '../report/outcomes.ts';
import type { Report } from '../report/report.ts';
import { traitsOf } from '../services/registry.ts';
import type { Outcome } from '../target.ts';
import { plain } from '../text/escape.ts';

/** The plan of a run, or what became of it, as a table for a terminal. Colours say the outcome where there are any. */
export function table(
  report: Report,
  { entry }: Namer,
  { green, cyan, dim, yellow, red }: typeof colors,
): string {
  const { changes, dryRun } = report;
  const paint: Readonly<Record<Outcome, (text: string) => string>> = {
    changed: green,
    planned: cyan,
    unchanged: dim,
    kept: yellow,
    failed: red,
  };
  const cell = (entries: readonly string[] | null) =>
    entries === null ? 'not known' : entries.map((id) => plain(entry(id), 60)).join('\n') || 'nobody';
  const rows = new Table({
    head: ['Schedule', 'Target', ...(dryRun ? ['Now', 'Would be'] : ['Before', 'Now']), 'Outcome'],
    style: { head: [], border: [], compact: true },
  });
  for (const { schedule, target, before, after, outcome } of changes) {
    // A message can't be read back, so nobody knows what the last one said.
    const was = traitsOf(target).follows ? '' : cell(before);
    const place = placeName(target);
    const name = [target.kind, ...(place === null ? [] : [plain(place, 60)])].join('\n');
    rows.push([plain(schedule, 60), name, was, cell(after), paint[outcome](outcomeWords[outcome])]);
  }
  return rows.toString();
}
