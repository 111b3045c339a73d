/** A paragraph: https://docs.slack.dev/reference/block-kit/blocks/section-block. Nothing in it becomes a link by itself. */
export function section(text: string): object {
  return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } };
}

/** A line in small print; none where there is nothing to say. */
export function smallPrint(parts: readonly string[]): readonly object[] {
  const text = parts.filter((part) => part !== '').join(' · ');
  return text === '' ? [] : [{ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] }];
}
