import { type Document, LineCounter, type ParsedNode, parseDocument } from 'yaml';

/** Something that YAML's own rules do not allow, in one short line, and where in the text it begins. */
export interface Mistake {
  readonly offset: number;
  readonly message: string;
}

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
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  } as const;
  const document = parseDocument(text, options);
  const deep = document.errors.find(isTooDeep);
  const errors = (deep ? [deep] : document.errors).map(mistake);
  return { document, errors, warnings: document.warnings.map(mistake), place };
}

/** What went wrong with YAML, in one short line. */
export function worded(error: unknown): string {
  if (isTooDeep(error)) return 'is nested too deeply';
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split(/[\r\n]/);
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}

function mistake(error: { readonly pos: [number, number]; readonly message: string }): Mistake {
  return { offset: error.pos[0], message: worded(error) };
}

/** The parser goes down one level after another, until there is no more room; its own code says so in many words. */
function isTooDeep(error: unknown): boolean {
  return error instanceof Error && /call stack|stack overflow/i.test(error.message);
}
