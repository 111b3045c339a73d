import { secrets } from '../../../sandbox/seed.ts';
import { Failure } from '../../../src/failure.ts';
import type { Environment } from '../../../src/job.ts';
import { asJson, outputs } from '../../../src/report/outputs.ts';
import type { Report } from '../../../src/report/report.ts';
import { tokensIn } from '../../../src/settings/read.ts';
import { shown } from '../../shown.ts';

/**
 * Throws unless all that is said of a run can be shown to people: no stack, no defect of ours, no secret. `ending` is a
 * Report, or what was thrown.
 */
export function tellable(ending: unknown, env: Environment): void {
  if (ending instanceof Error && !(ending instanceof Failure)) throw ending;
  const told = ending instanceof Failure ? ending.reason : tell(ending as Report);
  const wrong = /Unexpected: |defect in on-call-sync|\bat .*\.ts:\d|\[object |Invalid Date|Cannot read prop/;
  const [found] =
    wrong.exec(told) ?? [...Object.values(secrets), ...tokensIn(env)].filter((token) => told.includes(token));
  if (found === undefined) return;
  const at = told.indexOf(found);
  throw new Error(`told is “${found}”: …${told.slice(Math.max(0, at - 500), at + 1_000)}`);
}

function tell(report: Report): string {
  const untold = report.changes.find(({ outcome, reason }) => outcome === 'failed' && !reason);
  if (untold) throw new Error(`${untold.target.name} failed, and nobody knows why`);
  const { log: lines, summary, table } = shown(report);
  if (lines.some((line) => /[\r\n]/.test(line))) throw new Error('a line of the log is more than one');
  const values = outputs(report);
  return [
    ...lines,
    ...report.warnings,
    ...report.changes.map(({ reason }) => reason ?? ''),
    summary,
    table,
    JSON.stringify(asJson(values)),
  ].join('\n');
}

/** A check that must not take long, since nothing that comes from outside may hang a run: ten seconds. */
export function quick<A extends unknown[]>(check: (...given: A) => Promise<void>) {
  return async (...given: A): Promise<void> => {
    const start = performance.now();
    await check(...given);
    const took = performance.now() - start;
    if (took > 10_000) throw new Error(`it took ${took.toFixed(0)} ms`);
  };
}
