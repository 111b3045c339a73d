import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the next run, and whoever reads the configuration's state, may know of this one. */
interface State {
  /** E-mail addresses of everybody on call, comma-separated. */
  readonly emails: string;
  /** ISO 8601, or empty. */
  readonly 'next-handover': string;
}

/** Hands the state on as it is, until there is a new one. One that is not an object is not ours, and is left out. */
export function keepState(folder: string): void {
  const path = join(folder, 'in', 'state.json');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '{}';
  write(folder, isObject(text) ? text : '{}');
}

/** Writes the state that Keboola stores with the configuration. */
export function writeState(folder: string, state: State): void {
  write(folder, `${JSON.stringify(state)}\n`);
}

function write(folder: string, text: string): void {
  mkdirSync(join(folder, 'out'), { recursive: true });
  writeFileSync(join(folder, 'out', 'state.json'), text);
}

function isObject(text: string): boolean {
  try {
    return Object.prototype.toString.call(JSON.parse(text)) === '[object Object]';
  } catch {
    return false;
  }
}
