import { mermaid } from '../text/escape.ts';
import { count, hoursOf, rounded } from './figures.ts';
import type { Load } from './loads.ts';
import type { Names } from './names.ts';

/** No more people than this are in a chart. */
const mostBars = 30;

/** Longer names are cut off. */
const longestName = 18;

/** The width in pixels: a phone's, because on a narrower page Mermaid cuts off the names. */
const width = 360;

/**
 * The hours of each person as bars, and the fair share as a line across them: a Mermaid chart whose colors are legible on a
 * light and a dark page. Empty if there is nothing to compare.
 */
export function hoursChart(loads: readonly Load[], names: Names): string {
  const shown = loads.filter(({ time }) => time > 0).slice(0, mostBars);
  if (shown.length < 2) return '';
  const hours = shown.map(({ time }) => rounded(hoursOf(time), 1));
  const [fair] = loads.flatMap(({ time, deviation }) =>
    deviation === null ? [] : [hoursOf(time - deviation)],
  );
  const line = fair === undefined ? [] : [`line [${shown.map(() => rounded(fair, 1)).join(', ')}]`];
  return [
    '```mermaid',
    '---',
    'config:',
    '  xyChart:',
    `    width: ${width}`,
    `    height: ${20 + 34 * shown.length}`,
    // The hours are in the names: as numbers on this axis they would run into each other on a phone.
    '    yAxis: { showTitle: false, showLabel: false, showTick: false, showAxisLine: false }',
    '  themeVariables:',
    '    xyChart:',
    '      backgroundColor: "transparent"',
    '      plotColorPalette: "#4c8dd9, #d9822b"',
    '---',
    'xychart-beta horizontal',
    `    x-axis [${titlesOf(shown, names).join(', ')}]`,
    `    y-axis "Hours" 0 --> ${Math.ceil(Math.max(...hours, fair ?? 0))}`,
    ...[`bar [${hours.join(', ')}]`, ...line].map((text) => `    ${text}`),
    '```',
  ].join('\n');
}

/** `"Ana Silva, 504 h"`. Mermaid draws bars of the same title over each other, so these are numbered. */
function titlesOf(loads: readonly Load[], names: Names): readonly string[] {
  const seen = new Map<string, number>();
  return loads.map(({ person, time }) => {
    const name = mermaid(names.label(person), longestName);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return `"${name}${times === 1 ? '' : ` (${times})`}, ${count(hoursOf(time))} h"`;
  });
}
