import { plain } from '../text/escape.ts';
import { hoursOf, rounded } from './figures.ts';
import type { Names } from './names.ts';
import type { WorkloadReport } from './reckon.ts';

const head = 'schedule,email,name,shifts,hours,share,nights,weekends,holidays,overrides,next';

/** The report as CSV: a row for each schedule and person, as in RFC 4180, but with LF. What is not known is empty. */
export function csvOf({ schedules }: WorkloadReport, names: Names): string {
  const rows = schedules.flatMap(({ name: schedule, loads }) =>
    loads.map((load) => {
      const { email, name } = names.columns(load.person);
      const numbers = [
        load.shifts,
        hoursOf(load.time),
        load.share === null ? null : rounded(load.share, 4),
        load.nights.count,
        load.weekends.count,
        load.holidays?.count ?? null,
        load.taken,
      ];
      const next = load.next === null ? '' : new Date(load.next).toISOString();
      return [...[schedule, email, name].map(cell), ...numbers.map((one) => one ?? ''), next].join();
    }),
  );
  return [head, ...rows].join('\n');
}

/**
 * Somebody's words in a cell, on one line. A spreadsheet takes what begins with one of these signs for a formula, after a
 * semicolon too where that separates cells: https://owasp.org/www-community/attacks/CSV_Injection. A `'` makes it text.
 */
function cell(written: string | null): string {
  const line = plain(written ?? '', 200).trim();
  const text = /^[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
  return /[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
