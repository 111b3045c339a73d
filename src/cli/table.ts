import Table from 'cli-table3';
import type colors from 'picocolors';
import type { Outcome } from '../model.ts';
import type { Namer } from '../report/names.ts';
import type { Report } from '../report/report.ts';
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
    head: ['Schedule', 'Target', 'Was', dryRun ? 'Would be' : 'Is', 'Outcome'],
    style: { head: [], border: [], compact: true },
  });
  for (const { schedule, target, before, after, outcome } of changes) {
    rows.push([
      plain(schedule, 60),
      `${target.kind}\n${plain(target.name, 60)}`,
      cell(before),
      cell(after),
      paint[outcome](outcome === 'planned' ? 'would change' : outcome),
    ]);
  }
  return rows.toString();
}
