/** A paragraph: https://docs.slack.dev/reference/block-kit/blocks/section-block. Slack adds no links to it. */
export function section(text: string): object {
  return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } };
}

/** Small print on one line, or nothing: https://docs.slack.dev/reference/block-kit/blocks/context-block. */
export function contextBlock(lines: readonly string[]): readonly object[] {
  const text = lines.filter((line) => line !== '').join(' · ');
  return text === '' ? [] : [{ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] }];
}
