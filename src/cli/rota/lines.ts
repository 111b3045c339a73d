import { plain } from '../../text/escape.ts';
import type { Preview } from './preview.ts';
import type { Words } from './words.ts';

/** A preview as plain lines, for whoever is not at a terminal. */
export function linesOf(preview: Preview, words: Words): readonly string[] {
  const { comparison, rotas } = preview;
  const outlooks = rotas.flatMap((outlook) => [
    `${outlook.name} (${outlook.zone}): ${words.current(outlook)}`,
    ...outlook.rows.map((row) => {
      const note = words.note(row);
      return `- ${words.span(row, outlook.zone)}: ${words.who(row)}${note && ` (${note})`}`;
    }),
  ]);
  return [...(comparison ? changeLines(comparison, words) : []), ...outlooks].map((line) => plain(line));
}

/** What changes, in plain words. */
export function changeLines(
  { ref, problem, rotas }: NonNullable<Preview['comparison']>,
  words: Words,
): readonly string[] {
  if (problem !== null) return [`Nothing to compare with: ${problem}`];
  return [
    `What changes against ${ref}:`,
    ...rotas.flatMap((changes) => [
      `${changes.name}: ${words.summary(changes).join(' ')}`,
      ...changes.changes.map((change) => `- ${words.span(change, changes.zone)}: ${words.change(change)}`),
    ]),
  ];
}
