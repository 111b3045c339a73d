import colors from 'picocolors';
import { table } from '../src/cli/table.ts';
import { log } from '../src/report/log.ts';
import { createNamer } from '../src/report/names.ts';
import type { Report } from '../src/report/report.ts';
import { summary } from '../src/report/summary.ts';

/** What people see of a run, wherever they look. */
export function shown(report: Report) {
  const names = createNamer(report);
  return {
    log: log(report, names),
    summary: summary(report, names, { actor: null, url: null }),
    table: table(report, names, colors),
  };
}
