import { table } from '../../report/tables.ts';
import { markdown, prose } from '../../text/escape.ts';
import type { Preview } from './preview.ts';
import type { Words } from './words.ts';

/** A preview as Markdown, for a job summary or a comment on a pull request: first what changes. */
export function markdownOf({ path, comparison, rotas }: Preview, words: Words): string {
  const coming = `## ${words.period.replace(/^t/, 'T')}`;
  const outlooks = rotas.map((outlook) => {
    const { short } = words.clock(outlook.zone);
    const rows = outlook.rows.map((row) =>
      [short(row.from), short(row.until), words.who(row), words.note(row)].map((cell) => markdown(cell)),
    );
    const width = rows.some(([, , , note]) => note !== '') ? 4 : 3;
    const head = ['From', 'Until', 'On call', 'Note'].slice(0, width);
    return [
      `### ${markdown(outlook.name)}`,
      prose(`${words.current(outlook)} All times are in ${outlook.zone}.`),
      table(
        head,
        rows.map((row) => row.slice(0, width)),
      ),
    ].join('\n\n');
  });
  const changes = comparison ? [changesOf(comparison, words)] : [];
  return [`# On call: ${markdown(path)}`, ...changes, coming, ...outlooks].join('\n\n');
}

function changesOf({ ref, problem, rotas }: NonNullable<Preview['comparison']>, words: Words): string {
  const title = `## What changes against ${markdown(ref)}`;
  if (problem !== null) return `${title}\n\n${prose(`Nothing to compare with: ${problem}`)}`;
  const parts = rotas.map((changes) => {
    const { short } = words.clock(changes.zone);
    const sentence = `**${markdown(changes.name)}**: ${words
      .summary(changes)
      .map((text) => prose(text))
      .join(' ')}`;
    if (changes.changes.length === 0) return sentence;
    const rows = changes.changes.map((change) =>
      [short(change.from), short(change.until), words.change(change)].map((cell) => markdown(cell)),
    );
    return `${sentence}\n\n${table(['From', 'Until', 'On call'], rows)}`;
  });
  return [title, ...parts].join('\n\n');
}

/** What is said where the file can't be used. */
export function markdownOfProblems([headline = '', ...problems]: readonly string[]): string {
  const items = problems.map((problem) => `- ${prose(problem)}`).join('\n');
  return `# On call\n\n${prose(headline)}\n\n${items}`;
}
