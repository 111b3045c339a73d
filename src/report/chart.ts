import type { Person } from '../model.ts';
import type { DutySpan } from '../on-call/calendar.ts';
import { mermaid } from '../text/escape.ts';

/** No more rows than this, so that a year of hourly shifts does not fill the summary. */
const mostSpans = 60;

/**
 * The coming shifts as a Mermaid Gantt chart: a row for each person, a bar for each shift, all in UTC. Names
 * stand only where Mermaid takes any text. Nothing for no shifts.
 */
export function chart(spans: readonly DutySpan[], nameOf: (person: Person) => string): string {
  const shown = spans.slice(0, mostSpans);
  if (!shown.some(({ people }) => people.length > 0)) return '';
  const rows = new Map<string, string[]>();
  for (const { from, until, people } of shown) {
    const names = people.length === 0 ? ['nobody'] : people.map(nameOf);
    for (const name of names.map(mermaid)) {
      const style = people.length === 0 ? 'crit, ' : '';
      const bar = `    ${day(from)} to ${day(until)} :${style}${minute(from)}, ${minute(until)}`;
      rows.set(name, [...(rows.get(name) ?? []), bar]);
    }
  }
  const sections = [...rows].flatMap(([name, bars]) => [`    section ${name}`, ...bars]);
  const head = ['gantt', '    dateFormat YYYY-MM-DDTHH:mm', '    axisFormat %d %b', '    todayMarker off'];
  return ['```mermaid', ...head, ...sections, '```'].join('\n');
}

function minute(at: Date): string {
  return at.toISOString().slice(0, 16);
}

/** `1 Dec`. All that JavaScript knows of languages would be loaded for a `toLocaleDateString`. */
function day(at: Date): string {
  const [, day, month] = at.toUTCString().split(' ');
  return `${Number(day)} ${month}`;
}
