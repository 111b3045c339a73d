import type { Finding, Severity } from '../model.ts';
import { grouped } from '../report/outcomes.ts';
import type { Outputs } from '../report/outputs.ts';
import type { Told } from '../report/told.ts';
import { plain } from '../text/escape.ts';
import { summarize } from './summary.ts';

/** Before each line of a log or table. */
export const signs: Readonly<Record<Severity, string>> = {
  failure: '✗',
  warning: '!',
  hint: '·',
  unchecked: '?',
  ok: '✓',
};

/** What a check says besides its findings. */
interface Around {
  readonly outputs: Outputs;
  readonly requests: number;
}

/** Puts findings into words: for the log, a terminal, the job summary and programs. */
export function tell(findings: readonly Finding[], { outputs, requests }: Around): Told {
  const of = (...severities: readonly Severity[]) =>
    findings.filter(({ severity }) => severities.includes(severity));
  const headline = headlineOf(findings);
  const sent = `Nothing was changed. ${requests} ${requests === 1 ? 'request' : 'requests'}.`;
  // Failures and warnings follow as annotations.
  const lines = [headline, ...of('ok', 'hint', 'unchecked').map(lineOf), sent].map((line) => plain(line));
  return {
    lines,
    table: `${columns(findings)}\n\n${headline}. ${sent}`,
    warnings: of('warning').map(sentence),
    failures: of('failure').map(sentence),
    summary: summarize(findings, headline),
    outputs,
    json: { check: findings.map(asJson) },
  };
}

/** `2 problems, 1 warning`; `no problems`. */
function headlineOf(findings: readonly Finding[]): string {
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  const [problems, warnings, unchecked] = [count('failure'), count('warning'), count('unchecked')];
  const parts = [
    problems === 0 ? 'no problems' : problems === 1 ? '1 problem' : `${grouped(problems)} problems`,
    ...(warnings === 0 ? [] : [warnings === 1 ? '1 warning' : `${grouped(warnings)} warnings`]),
    ...(unchecked === 0 ? [] : [`${grouped(unchecked)} not checked`]),
  ];
  return `Check: ${parts.join(', ')}`;
}

/** `` `slack-token`: Works as @oncall in Acme. `` */
function sentence({ subject, message, fix }: Finding): string {
  return `${subject}: ${message}${fix === '' ? '' : ` ${fix}`}`;
}

function lineOf(finding: Finding): string {
  return `${signs[finding.severity]} ${sentence(finding)}`;
}

/** The widest that the subject's column can get, in characters. */
const widest = 44;

/** A row for each finding. Failures and warnings are printed in full below the table. */
function columns(findings: readonly Finding[]): string {
  const rows = findings.map(({ severity, subject, message, fix }) => ({
    subject: `${signs[severity]} ${plain(subject)}`,
    text: plain(results[severity] ?? `${message} ${fix}`.trim()),
  }));
  const width = Math.min(widest, Math.max(0, ...rows.map(({ subject }) => subject.length)));
  return rows.map(({ subject, text }) => `${subject.padEnd(width)}  ${text}`).join('\n');
}

/** What has no details in the table. */
const results: Readonly<Partial<Record<Severity, string>>> = { failure: 'failed', warning: 'warning' };

function asJson({ severity, subject, message, fix, when }: Finding) {
  return { severity, subject, message, fix, when: when?.toISOString() ?? null };
}
