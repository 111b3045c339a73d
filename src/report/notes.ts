import type { Change } from '../target.ts';
import { markdown, prose } from '../text/escape.ts';
import { describeFailure, grouped, listed } from './outcomes.ts';

/** So many failures, and so many warnings, are described in a summary; the others are counted. */
const mostDescribed = 20;

/** Everything that failed, each reason once, as an alert of GitHub's; with `isNamed` after the schedule's name. */
export function failureNotes(changes: readonly Change[], { isNamed = false } = {}): readonly string[] {
  const failed = changes.filter(({ outcome, reason }) => outcome === 'failed' && reason !== null);
  const sentences = [...Map.groupBy(failed, ({ reason }) => reason ?? '')].map(([reason, own]) => {
    const schedules = [...new Set(own.map(({ schedule }) => schedule))].map(
      (name) => `**${markdown(name)}**`,
    );
    return `${isNamed ? `${listed(schedules)}: ` : ''}${prose(describeFailure(own, reason))}`;
  });
  return notes('CAUTION', sentences);
}

/** What people should know although nothing failed. */
export function warningNotes(warnings: readonly string[]): readonly string[] {
  return notes(
    'WARNING',
    [...new Set(warnings)].map((warning) => prose(warning)),
  );
}

/** So many problems are listed. GitHub drops a summary of more than 1 MiB. */
const mostProblems = 100;

/** Why a run could not start or end: a sentence, and what is on further lines as a list below it. */
export function problemNotes(problem: string): readonly string[] {
  const [first = '', ...list] = problem.split('\n').filter((line) => line.trim() !== '');
  const more = list.length - mostProblems;
  const items = [
    ...list.slice(0, mostProblems).map((line) => `- ${prose(line.replace(/^- /, ''))}`),
    ...(more > 0 ? [`- … and ${more} more`] : []),
  ];
  return [[`[!CAUTION]`, prose(first, 5_000), ...items].map((line) => `> ${line}`).join('\n')];
}

/** One sentence is a paragraph, several are a list. */
function notes(kind: 'CAUTION' | 'WARNING', sentences: readonly string[]): readonly string[] {
  if (sentences.length === 0) return [];
  const more = sentences.length - mostDescribed;
  const shown = [
    ...sentences.slice(0, mostDescribed),
    ...(more > 0 ? [`${grouped(more)} more: see the log.`] : []),
  ];
  const lines = shown.length === 1 ? shown : shown.map((sentence) => `- ${sentence}`);
  return [[`[!${kind}]`, ...lines].map((line) => `> ${line}`).join('\n')];
}
