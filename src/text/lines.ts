/** A headline and a list below it as one text, as many lines as fit into so many characters; the rest is counted. */
export function listBelow([headline = '', ...lines]: readonly string[], most: number): string {
  let length = headline.length;
  const fitting = lines.filter((line) => {
    length += line.length + 3;
    return length <= most;
  });
  const left = lines.length - fitting.length;
  const list = [...fitting, ...(left > 0 ? [`… and ${left} more`] : [])];
  return [headline, ...list.map((line) => `- ${line}`)].join('\n');
}
