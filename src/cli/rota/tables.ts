import Table from 'cli-table3';
import { plain } from '../../text/escape.ts';
import { changeLines } from './lines.ts';
import type { Preview } from './preview.ts';
import type { Words } from './words.ts';

/** A preview as tables for a terminal, one for each rota. */
export function tablesOf({ comparison, rotas }: Preview, words: Words): string {
  const changes = comparison ? changeLines(comparison, words).map((line) => plain(line)) : [];
  const outlooks = rotas.map((outlook) => {
    const { short } = words.clock(outlook.zone);
    const rows = outlook.rows.map((row) => [
      short(row.from),
      short(row.until),
      words.who(row),
      words.note(row),
    ]);
    const hasNotes = rows.some(([, , , note]) => note !== '');
    const width = hasNotes ? 4 : 3;
    const table = new Table({
      head: ['From', 'Until', 'On call', 'Note'].slice(0, width),
      style: { head: [], border: [], compact: true },
    });
    table.push(...rows.map((row) => row.slice(0, width).map((cell) => plain(cell, 80))));
    return `${plain(`${outlook.name} (${outlook.zone}): ${words.current(outlook)}`)}\n${table.toString()}`;
  });
  return [...(changes.length > 0 ? [changes.join('\n')] : []), ...outlooks].join('\n\n');
}
