import type { Mistake } from './misuse.ts';
import { quoted } from './parsers.ts';

/** A mistake that the YAML parser reports: its code, its own words, and where it begins and ends. */
export interface ParserError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** What a mistake in YAML is for whoever wrote it, with the right form; the parser's own words where none is clear. */
export function wordsFor(error: ParserError, text: string): Mistake {
  const [offset] = error.pos;
  const isOpen = error.code === 'BAD_INDENT' && error.message.startsWith('Flow');
  return (isOpen && commentBefore(offset, text)) || { offset, message: words(error, text) };
}

/** A channel's name in the line before, which was taken for a comment, so that nothing closes the list there. */
function commentBefore(offset: number, text: string): Mistake | null {
  const blank = /\s*$/.exec(text.slice(Math.max(0, offset - longest), offset))?.[0].length ?? 0;
  const { from, line } = lineAt(text, offset - blank);
  const [, before = '', name] = /^(.*?\s)(#[^\s,}\]]{1,60})/.exec(line) ?? [];
  return name === undefined ? null : { offset: from + before.length, message: startsComment(name) };
}

function words({ code, message, pos: [offset] }: ParserError, text: string): string {
  const { line } = lineAt(text, offset);
  const word = /^[^\s,}\]]{0,60}/.exec(text.slice(offset, offset + 60))?.[0] ?? '';
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'is indented with a tab: use spaces';
    case 'BAD_SCALAR_START':
      return `${quoted(word)} must be in quotes: without them no text can start with ${quoted(word.charAt(0))}`;
    case 'BAD_INDENT':
      return /^Flow/.test(message)
        ? 'a "[" or "{" is never closed'
        : 'must be indented like the keys above it';
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (message.startsWith('A block sequence')) return 'must be indented like the entries above it';
      return colonOrIndent(line);
    case 'BLOCK_IN_FLOW':
      return colonOrIndent(line);
    case 'MULTILINE_IMPLICIT_KEY':
      return /^\s*(- )?[\w-]+:\S/.test(line) ? 'needs a space after the colon' : message;
    case 'MISSING_CHAR':
      if (/^Missing closing/.test(message)) return 'a quote is never closed';
      return /without - indicator/.test(message)
        ? 'must be indented like the keys above it, or start with "- "'
        : message;
    case 'UNEXPECTED_TOKEN':
      return /(^|[:{,-])\s*(\{[^{]*\}|\[[^[]*\])\s*\S/.test(line)
        ? 'text that starts with "{" or "[" must be in quotes'
        : message;
    default:
      return message;
  }
}

/** A map where none can be: since there are two colons in a line, or since the next one goes in too far. */
function colonOrIndent(line: string): string {
  return /:\s.*:\s/.test(line)
    ? 'text that contains ": " must be in quotes'
    : 'the line below is indented too far';
}

/** What to do about a name that YAML takes for a comment. */
export function startsComment(name: string): string {
  return `${quoted(name)} must be in quotes: without them "#" starts a comment`;
}

/** No line is looked at further than this, in characters. */
const longest = 500;

/** The line around an offset, and where it begins. */
function lineAt(text: string, offset: number): { readonly from: number; readonly line: string } {
  const first = Math.max(0, offset - longest);
  const from = first + text.slice(first, offset).lastIndexOf('\n') + 1;
  const [line = ''] = text.slice(from, offset + longest).split('\n', 1);
  return { from, line };
}
