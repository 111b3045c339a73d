import type { SlackState } from './state.ts';

/** What Slack does not change: mentions, channels, links, and what is already escaped. */
const kept = /(<(?:[@#!][^<>\s]+|https?:[^<>\s]+)>|&(?:amp|lt|gt);)/;

/**
 * What Slack turns a topic into: spaces are collapsed, `@name` becomes a mention if somebody has that name, and
 * `&`, `<` and `>` are escaped unless they are already part of something.
 */
export function asTopic({ users }: SlackState, written: string): string {
  const mention = (text: string, name: string) => {
    const user = users.find((one) => one.name === name);
    return user ? `<@${user.id}>` : text;
  };
  return written
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<![\w<>&;])@([\w.-]+)/g, mention)
    .split(kept)
    .map((part, index) => (index % 2 === 1 ? part : escaped(part)))
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
