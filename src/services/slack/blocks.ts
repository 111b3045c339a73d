/** A paragraph: https://docs.slack.dev/reference/block-kit/blocks/section-block. Slack adds no links to it. */
export function section(text: string): object {
  return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } };
}

/** The most characters of a section; Slack allows 3,000. */
const longestSection = 2_900;

/** Lines as few sections, none of them longer than Slack allows, as long as no single line is. */
export function sections(lines: readonly string[]): readonly object[] {
  const texts: string[] = [];
  for (const line of lines) {
    const longer = `${texts.at(-1)}\n${line}`;
    if (texts.length > 0 && longer.length <= longestSection) texts[texts.length - 1] = longer;
    else texts.push(line);
  }
  return texts.map(section);
}

/** Small print on one line, or nothing: https://docs.slack.dev/reference/block-kit/blocks/context-block. */
export function contextBlock(lines: readonly string[]): readonly object[] {
  const text = lines.filter((line) => line !== '').join(' · ');
  return text === '' ? [] : [{ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] }];
}
