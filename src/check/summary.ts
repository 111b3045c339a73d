import type { Finding, Severity } from '../model.ts';
import { table } from '../report/tables.ts';
import { prose } from '../text/escape.ts';

/** So many rows are in one table; the others are counted. GitHub drops a summary of more than 1 MiB. */
const mostRows = 200;

/** The job summary of a check: what to fix, what to know, and, folded, what is as it should be. */
export function summarize(findings: readonly Finding[], headline: string): string {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  const [failures, oks] = [of('failure'), of('ok')];
  const parts = [
    `## ${headline}`,
    failures.length > 0
      ? 'A sync would fail now or within four weeks. Nothing was changed.'
      : 'Whatever could be checked is in place for the coming four weeks. Nothing was changed.',
    ...section(['What', 'Problem', 'Fix'], failures),
    ...titled('Warnings', section(['What', 'Warning', 'What to do'], of('warning'))),
    ...titled('Hints', section(['What', 'Hint', 'What to do'], of('hint'))),
    ...titled('Not checked', section(['What', 'Why', 'What to do'], of('unchecked'))),
    ...folded(oks),
  ];
  return `${parts.join('\n\n')}\n`;
}

function titled(title: string, parts: readonly string[]): readonly string[] {
  return parts.length === 0 ? [] : [`### ${title}`, ...parts];
}

/** A table of findings; without its last column where there is nothing to do. */
function section(head: readonly [string, string, string], findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  const width = findings.some(({ fix }) => fix !== '') ? 3 : 2;
  const rows = findings
    .slice(0, mostRows)
    .map(({ subject, message, fix }) => [subject, message, fix].slice(0, width).map(cell));
  const more = findings.length - mostRows;
  return [table(head.slice(0, width), rows), ...(more > 0 ? [`${more} more: see the log.`] : [])];
}

function folded(oks: readonly Finding[]): readonly string[] {
  if (oks.length === 0) return [];
  const count = oks.length === 1 ? '1 check' : `${oks.length} checks`;
  const rows = section(['What', 'Found', ''], oks);
  return [`<details><summary>✓ ${count} passed</summary>`, ...rows, '</details>'];
}

/** Sentences in a cell, where a bar in code would end it. */
function cell(text: string): string {
  return prose(text).replace(/(?<!\\)\|/g, '\\|');
}
