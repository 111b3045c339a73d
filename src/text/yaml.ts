import { type Document, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import { type Mistake, misuses } from './misuse.ts';
import { mistakesIn } from './yaml-words.ts';

/** A text as YAML. */
export interface Yaml {
  /** `null` where it can't be parsed at all. */
  readonly document: Document.Parsed<ParsedNode> | null;
  readonly errors: readonly Mistake[];
  /** What can be read and surely is not meant, such as tags that nobody knows. */
  readonly warnings: readonly Mistake[];
  /** Line and column of an offset, counted from 1. */
  place(offset: number): { readonly line: number; readonly column: number };
}

/** GitHub gives out no larger file, and the parser takes its time. In characters. */
const largest = 1_000_000;

/** Parses YAML, whatever the text is. `failsafe`: all values are text, as written. */
export function parseYaml(text: string, schema: 'core' | 'failsafe' = 'core'): Yaml {
  const lines = new LineCounter();
  // The parser itself would miss the end of a line that it can't make sense of.
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (text.length > largest) {
    const errors = [{ offset: 0, message: 'is larger than 1 MB' }];
    return { document: null, errors, warnings: [], place };
  }
  // Its own words about places would take very long where there are many.
  const options = {
    schema,
    // Compares each key with all others.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  } as const;
  const document = parseDocument(text, options);
  const shortly = ({ offset, message }: Mistake) => ({ offset, message: short(message) });
  const deep = document.errors.find(isTooDeep);
  const errors = deep
    ? [{ offset: deep.pos[0], message: worded(deep) }]
    : [...mistakesIn(document.errors, text).map(shortly), ...misuses(document)];
  return { document, errors, warnings: mistakesIn(document.warnings, text).map(shortly), place };
}

/** What went wrong with YAML, in one short line. */
export function worded(error: unknown): string {
  if (isTooDeep(error)) return 'is nested too deeply';
  return short(error instanceof Error ? error.message : String(error));
}

function short(message: string): string {
  const [line = ''] = message.split(/[\r\n]/);
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}

/** The parser goes down one level after another, until there is no more room; its own code says so in many words. */
function isTooDeep(error: unknown): boolean {
  return error instanceof Error && /call stack|stack overflow/i.test(error.message);
}
