import type { Mistake } from './misuse.ts';
import { quoted } from './parsers.ts';

/** A mistake that the YAML parser reports: its code, its own words, and where it begins and ends. */
export interface ParserError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** Mistakes in YAML in our words, with the right form, without those that only follow from the one before. */
export function mistakesIn(errors: readonly ParserError[], text: string): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  let before = Number.NEGATIVE_INFINITY;
  /** How far the line was indented that was told to be too far in. */
  let tooFar: number | null = null;
  for (const error of errors) {
    const [offset] = error.pos;
    const mistake = wordsFor(error, text);
    const isBelow = tooFar !== null && indentAt(offset, text) === tooFar;
    const follows =
      (isBelow && error.message.startsWith('All mapping')) ||
      (isBelow && mistake.message === isTooFar && indentBelow(offset, text) === tooFar) ||
      isEcho(error, before, text);
    if (offset !== before && !follows) {
      mistakes.push(mistake);
      tooFar = mistake.message === isTooFar ? indentBelow(offset, text) : null;
    }
    before = offset;
  }
  return mistakes;
}

/** Whether an error only follows from the one at `before`. */
function isEcho({ code, pos: [offset] }: ParserError, before: number, text: string): boolean {
  if (code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR') return offset - before <= 2;
  return code === 'UNEXPECTED_TOKEN' && before >= 0 && !text.slice(before, offset).includes('\n');
}

/** What a mistake in YAML is for whoever wrote it, with the right form; the parser's own words where none is clear. */
function wordsFor(error: ParserError, text: string): Mistake {
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

const keyValue = 'must be "key: value"';
const isTooFar = 'the line below is indented too far';

function words({ code, message, pos: [offset] }: ParserError, text: string): string {
  const { line } = lineAt(text, offset);
  const word = wordAt(offset, text);
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'is indented with a tab: use spaces';
    case 'BAD_SCALAR_START':
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
      return inQuotes(word);
    case 'TAG_RESOLVE_FAILED':
      return word.startsWith('!') ? inQuotes(word) : message;
    case 'ALIAS_PROPS':
      return `${quoted(word)} can’t have an anchor ("&…") or a tag ("!…")`;
    case 'BAD_ALIAS':
      return 'an anchor ("&…") or an alias ("*…") can’t end with ":"';
    case 'BAD_DQ_ESCAPE':
      return 'a backslash in double quotes must be doubled: or use single quotes';
    case 'BAD_DIRECTIVE':
      return 'a line that starts with "%" can’t be read: remove it';
    case 'BAD_INDENT':
      return /^Flow/.test(message)
        ? 'a "[" or "{" is never closed'
        : 'must be indented like the keys above it';
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (message.startsWith('A block sequence')) return 'must be indented like the entries above it';
      return colonOrIndent(line);
    case 'BLOCK_IN_FLOW':
      return colonOrIndent(line);
    case 'KEY_OVER_1024_CHARS':
      return 'a key can have at most 1024 characters';
    case 'MULTILINE_IMPLICIT_KEY':
      if (/^\s*(- )?[\w-]+:\S/.test(line)) return 'needs a space after the colon';
      return /^\s*-(\s|$)/.test(line) ? `${keyValue}, not a list’s entry ("- …")` : `${keyValue} on one line`;
    case 'MULTIPLE_DOCS':
      return 'starts a second document: only one is read, so remove the "---" or "..." before it';
    case 'MISSING_CHAR':
      return missing.find(([said]) => message.startsWith(said))?.[1] ?? message;
    case 'UNEXPECTED_TOKEN':
      return unexpected(message, line, word);
    default:
      return message;
  }
}

/** What is missing, by the start of what the parser says. */
const missing: readonly (readonly [said: string, words: string])[] = [
  ['Missing closing', 'a quote is never closed'],
  ['Sequence item without', 'must be indented like the keys above it, or start with "- "'],
  ['Implicit map keys', keyValue],
  ['Comments must', 'needs a space before "#"'],
  ['Tags and anchors', 'needs a space after its anchor ("&…") or tag ("!…")'],
  ['Missing space after :', 'needs a space after the colon'],
  ['Missing , ', 'needs a comma before it'],
  ['Block collection cannot', 'must begin on the line below "---"'],
  ['Missing directives-end', 'needs a line "---" after the one that starts with "%"'],
  ['Block scalars with more', 'must not have blank lines above it that are indented further'],
];

function unexpected(message: string, line: string, word: string): string {
  if (/(^|[:{,-])\s*(\{[^{]*\}|\[[^[]*\])\s*\S/.test(line)) {
    return 'text that starts with "{" or "[" must be in quotes';
  }
  if (/^Unexpected (, in|empty item)/.test(message)) return 'there is a comma too many';
  if (/^(Block scalar header|Not a YAML token)/.test(message)) {
    return 'text after "|" or ">" must begin on the next line';
  }
  if (/block-seq-ind on same line/.test(message)) return 'a list ("- …") must begin on the next line';
  const [, close] = /: "([\]}])"$/.exec(message) ?? [];
  if (close !== undefined)
    return `"${close}" closes nothing: there is no "${close === ']' ? '[' : '{'}" before it`;
  if (/^[^#]*:\s+(["']).*\1\s*\S/.test(line)) return 'the closing quote must be at the end of the text';
  return word === '' ? 'something before this is not closed' : `${quoted(word)} does not belong here`;
}

function inQuotes(word: string): string {
  return `${quoted(word)} must be in quotes: without them no text can start with ${quoted(word.charAt(0))}`;
}

/** A map where none can be: since there are two colons in a line, or since the next one goes in too far. */
function colonOrIndent(line: string): string {
  return /:\s.*:\s/.test(line) ? 'text that contains ": " must be in quotes' : isTooFar;
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

/** The word at an offset, without the colon of a key, or the one sign there. */
function wordAt(offset: number, text: string): string {
  return /^(?:[^\s,}\]]{1,100}?(?=:?(?:[\s,}\]]|$))|\S?)/.exec(text.slice(offset, offset + 100))?.[0] ?? '';
}

function indentAt(offset: number, text: string): number {
  return lineAt(text, offset).line.search(/\S|$/);
}

function indentBelow(offset: number, text: string): number {
  const { from, line } = lineAt(text, offset);
  return indentAt(from + line.length + 1, text);
}
