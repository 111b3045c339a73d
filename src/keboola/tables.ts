import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../job.ts';
import { plain } from '../text/escape.ts';

/** A column, with one of Keboola's base types: https://developers.keboola.com/extend/common-interface/manifest-files/out-tables-manifests-native-types. */
export interface Column {
  readonly name: string;
  readonly type: 'STRING' | 'INTEGER' | 'NUMERIC' | 'TIMESTAMP';
  readonly about: string;
  /** Part of the primary key, and never empty. */
  readonly isKey?: true;
}

/** A table in Storage. Every load adds rows, or replaces those with the same key. */
export interface Table {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly Column[];
}

/** A value in a cell. `null`: not known. */
export type Cell = string | number | null;

/** The rows whose value in this column is one of these are deleted first. */
interface Replaced {
  readonly column: string;
  readonly values: readonly string[];
}

/** How a project's Storage takes types. */
export type TypeSupport = 'authoritative' | 'hints' | 'none';

/**
 * The configuration's own choice, else what the container's variable says, as Keboola's Python library reads them: without
 * either there are types only outside Keboola.
 */
export function typeSupport(
  { KBC_STACKID, KBC_DATA_TYPE_SUPPORT }: Environment,
  chosen: string | null,
): TypeSupport {
  const said = chosen ?? KBC_DATA_TYPE_SUPPORT;
  if (said === undefined) return KBC_STACKID ? 'none' : 'authoritative';
  return said === 'authoritative' || said === 'hints' ? said : 'none';
}

/** Writes a table, whose rows are CSV, and its manifest into the data folder, from which Keboola loads it, also if the job fails. */
export function writeTable(
  folder: string,
  table: Table,
  rows: string,
  { types, replaces }: { readonly types: TypeSupport; readonly replaces?: Replaced },
): void {
  const path = join(folder, 'out', 'tables');
  mkdirSync(path, { recursive: true });
  const head = types === 'none' ? '' : csv([table.columns.map(({ name }) => name)]);
  writeFileSync(join(path, `${table.name}.csv`), head + rows);
  const manifest = JSON.stringify(manifestOf(table, types, replaces), null, 2);
  writeFileSync(join(path, `${table.name}.csv.manifest`), `${manifest}\n`);
}

/**
 * The manifest of a table. Without native types it only names the columns, and the file must have no header: so it was
 * before there were types.
 */
export function manifestOf(
  table: Table,
  types: TypeSupport,
  replaces?: Replaced,
): Readonly<Record<string, unknown>> {
  const usual = {
    incremental: true,
    // Who is on call and what failed must arrive above all if the job fails.
    write_always: true,
    delimiter: ',',
    enclosure: '"',
    ...(replaces && { delete_where: [{ where_filters: [filterOf(replaces)] }] }),
  };
  const keys = table.columns.filter(({ isKey }) => isKey).map(({ name }) => name);
  if (types === 'none') {
    const metadata = [{ key: 'KBC.description', value: table.about }];
    return { ...usual, columns: table.columns.map(({ name }) => name), primary_key: keys, metadata };
  }
  return {
    manifest_type: 'out',
    has_header: true,
    ...usual,
    table_metadata: { 'KBC.description': table.about },
    // What is false is left out, as Keboola's Python library does.
    schema: table.columns.map(({ name, type, about, isKey = false }) => ({
      name,
      ...(types === 'authoritative' && { data_type: { base: { type } } }),
      ...(isKey ? { primary_key: true } : { nullable: true }),
      description: about,
    })),
  };
}

function filterOf({ column, values }: Replaced): Readonly<Record<string, unknown>> {
  return { column, operator: 'eq', values_from_set: values };
}

/** RFC 4180, every cell on one line. A value that is not known is an empty cell. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  const cell = (value: Cell) => `"${plain(String(value ?? ''), 60_000).replaceAll('"', '""')}"`;
  return rows.map((row) => `${row.map(cell).join()}\n`).join('');
}
