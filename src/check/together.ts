import type { Finding, Severity } from '../model.ts';
import { listed } from '../report/outcomes.ts';

/** An answer without what was asked: whatever a token is refused for, the reason is the same. */
function cause(message: string): string {
  return message.replace(/( answered \S+) to (?:[A-Z]{3,6} )?\S+/, '$1');
}

/** Severities in the order in which findings are listed: the worst first. */
export const severities: readonly Severity[] = ['failure', 'warning', 'hint', 'unchecked', 'ok'];

/**
 * Sorts findings by severity. Those that say the same about several subjects become one.
 * `redact` removes secrets from what services said, before it is escaped.
 */
export function together(findings: readonly Finding[], redact: (text: string) => string): readonly Finding[] {
  const clean = findings.map((finding) => ({
    ...finding,
    subject: redact(finding.subject),
    message: redact(finding.message),
    fix: redact(finding.fix),
  }));
  // Findings that are fine are listed one by one, so that people see what was checked.
  const groups = Map.groupBy(clean, ({ severity, subject, message, fix }) =>
    JSON.stringify([severity, cause(message), fix, severity === 'ok' && subject]),
  );
  const merged = [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const all = [first, ...others];
    const whens = all.map(({ when }) => when);
    const { when: _, ...rest } = first;
    const earliest = whens.flatMap((when) => when ?? []).toSorted((a, b) => a.getTime() - b.getTime())[0];
    const subject = listed([...new Set(all.map(({ subject }) => subject))]);
    // What matters already now for one of them has no later date.
    return [{ ...rest, subject, ...(earliest && !whens.includes(undefined) && { when: earliest }) }];
  });
  return merged.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}
