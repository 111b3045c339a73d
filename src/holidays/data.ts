import { readFile } from 'node:fs/promises';
import type { Table } from './table.ts';

/**
 * Reads the data, which "npm run holidays" writes into dist/. It is not bundled, so that it exists only once: what is bundled
 * has it beside itself.
 */
export async function readTable(): Promise<Table> {
  const isSource = import.meta.url.endsWith('/src/holidays/data.ts');
  const file = isSource ? '../../dist/holidays.json' : './holidays.json';
  return JSON.parse(await readFile(new URL(file, import.meta.url), 'utf8'));
}
