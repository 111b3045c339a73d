/**
 * Makes what other people wrote harmless where we show it: a name in a pager must not become a command of the
 * runner, a line of its own, HTML, or a mention.
 */

/** One line for a log: no control characters, no marks that turn text around, no workflow commands. */
export function plain(text: string, most = 2_000): string {
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/:(?=:)/g, ': ')
    .replaceAll('##[', '## [');
  return line.length > most ? `${line.slice(0, most)}…` : line;
}

/**
 * Sentences of ours inside Markdown, not in a table: what is in backticks is code, and everything else is shown as
 * {@link markdown} does. Code holds no mark-up and makes no links, whoever wrote it.
 */
export function prose(text: string, most = 2_000): string {
  let end = 0;
  let shown = '';
  const line = plain(text, most);
  for (const { 0: code, index } of line.matchAll(/`[^`]+`/g)) {
    shown += markdown(line.slice(end, index), most) + code;
    end = index + code.length;
  }
  return shown + markdown(line.slice(end), most);
}

/** A name as code, in a cell of a table too; one that code can't hold there is shown as {@link markdown} does. */
export function code(text: string): string {
  const line = plain(text, 100).trim();
  return line === '' || /[`|\\]/.test(line) ? markdown(line) : `\`${line}\``;
}

/** Text inside Markdown, in a cell of a table too. What GitHub would make a link of is shown as code, and so it is none. */
export function markdown(text: string, most = 500): string {
  let end = 0;
  let shown = '';
  const line = plain(text, most);
  for (const { 0: link, index } of line.matchAll(links)) {
    shown += `${escaped(line.slice(end, index))}\`${link}\``;
    end = index + link.length;
  }
  return shown + escaped(line.slice(end));
}

/**
 * Addresses, e-mail addresses, mentions, issues and commits: https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls.
 * None holds a sign that would end the code or the cell. What follows without a gap is part of it: right after code, `@ana`
 * is a mention even where it was none after a letter.
 */
const links = new RegExp(
  `(?:${[
    String.raw`[A-Za-z][A-Za-z\d+.-]*:\/\/[^\s\x60|<>&]+`,
    String.raw`[Ww]{3}\.[^\s\x60|<>&]+`,
    String.raw`[\p{L}\p{N}._+-]+@[A-Za-z\d_-]+(?:\.[A-Za-z\d_-]+)+`,
    String.raw`(?<![\p{L}\p{N}_])@[A-Za-z\d][\w\/-]*`,
    String.raw`(?:[\w.-]+\/)?[\w.-]*#\d+`,
    String.raw`\b[Gg][Hh]-\d+`,
    String.raw`\b(?=[a-f]*\d)[\da-f]{7,64}\b`,
  ].join('|')})+[\\p{L}\\p{N}_@#/-]*`,
  'gu',
);

function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]|~#!$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** A title inside a Mermaid chart, which knows no escapes. */
export function mermaid(text: string, most = 60): string {
  const letters = plain(text, most)
    .replace(/…$/, '')
    .replace(/[^\p{L}\p{M}\p{N} .@_'+-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return letters === '' ? 'somebody' : letters;
}

/** `2026-11-27 09:00 UTC`. */
export function time(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
