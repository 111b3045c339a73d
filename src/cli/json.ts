import { statSync, writeFileSync } from 'node:fs';

/** Where the outputs go as one JSON object. */
export interface JsonFlags {
  /** Standard output: on one line, unless it is a terminal. */
  readonly json: boolean;
  /** A path, relative to the current folder. `null`: no file. */
  readonly jsonFile: string | null;
}

/** Writes the outputs as programs read them where the flags say. Gives what went wrong, once the work is done. `null`: nothing. */
export function writeJson(
  values: Readonly<Record<string, unknown>>,
  { json, jsonFile }: JsonFlags,
  redact: (text: string) => string,
): string | null {
  const text = (indent: number) => `${redact(JSON.stringify(values, null, indent))}\n`;
  if (json) process.stdout.write(text(process.stdout.isTTY ? 2 : 0));
  if (jsonFile === null) return null;
  try {
    // Writing to a pipe that nobody reads would never end.
    const isOrdinary = statSync(jsonFile, { throwIfNoEntry: false })?.isFile() ?? true;
    if (!isOrdinary) return unwritten(jsonFile, 'it is not an ordinary file');
    writeFileSync(jsonFile, text(2));
    return null;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return unwritten(jsonFile, code ?? message);
  }
}

function unwritten(path: string, why: string): string {
  return `“${path}” could not be written (${why}): the outputs are lost, but everything else was done. Check --json-file.`;
}
