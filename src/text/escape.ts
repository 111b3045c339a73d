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

/** Text inside Markdown, in a cell of a table too. */
export function markdown(text: string, most = 500): string {
  return plain(text, most)
    .replace(/[\\`*_[\]|~#!$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** A title inside a Mermaid chart, which knows no escapes. */
export function mermaid(text: string): string {
  const letters = plain(text, 60)
    .replace(/[^\p{L}\p{M}\p{N} .@_'+-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return letters === '' ? 'somebody' : letters;
}

/** `2026-11-27 09:00 UTC`. */
export function time(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
