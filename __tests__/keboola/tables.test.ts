import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writeReport } from '../../src/keboola/on-call-tables.ts';
import { type Cell, csv, manifestOf, type Table, typeSupport } from '../../src/keboola/tables.ts';
import { plain } from '../../src/text/escape.ts';

/** Reads what RFC 4180 calls records, all of whose fields are in quotes. */
function read(text: string): string[][] {
  const lines = text.split('\n').slice(0, -1);
  return lines.map((line) =>
    [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll('""', '"')),
  );
}

describe('CSV', () => {
  test('gives back every cell, one line a row, whatever people are called', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant(null));
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (rows) => {
        const expected = rows.map((row) => row.map((value: Cell) => plain(String(value ?? ''), 60_000)));
        expect(read(csv(rows))).toEqual(expected);
      }),
    );
  });
});

test('a report is a table with a type for each column, and keeps the rows of other schedules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-call-keboola-'));
  try {
    const report =
      'schedule,email,name,shifts,next\nData,ana@example.com,"Silva, Ana",2,2026-12-01T08:00:00.000Z';
    writeReport(report, ['Data', 'Web'], { folder, types: 'authoritative' });
    const read = (file: string) => readFileSync(join(folder, 'out/tables', file), 'utf8');
    expect(read('workload.csv')).toBe(
      `"schedule","email","name","shifts","next"\n${report.split('\n')[1]}\n`,
    );
    const { schema, delete_where } = JSON.parse(read('workload.csv.manifest'));
    const types = schema.map(
      (column: { data_type: { base: { type: string } } }) => column.data_type.base.type,
    );
    expect(types).toEqual(['STRING', 'STRING', 'STRING', 'NUMERIC', 'TIMESTAMP']);
    expect(delete_where[0].where_filters[0].values_from_set).toEqual(['Data', 'Web']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('types', () => {
  test.each([
    [{}, null, 'authoritative'],
    [{ KBC_STACKID: 'connection.keboola.com' }, null, 'none'],
    [{ KBC_STACKID: 'x', KBC_DATA_TYPE_SUPPORT: 'authoritative' }, null, 'authoritative'],
    [{ KBC_STACKID: 'x', KBC_DATA_TYPE_SUPPORT: 'authoritative' }, 'hints', 'hints'],
    [{ KBC_DATA_TYPE_SUPPORT: 'authoritative' }, 'none', 'none'],
    [{ KBC_DATA_TYPE_SUPPORT: 'something new' }, null, 'none'],
  ])('%j, and the configuration says %s: %s', (env, chosen, expected) => {
    expect(typeSupport(env, chosen)).toBe(expected);
  });

  const table: Table = {
    name: 'people',
    about: 'Some people.',
    columns: [
      { name: 'id', type: 'STRING', about: 'Id', isKey: true },
      { name: 'age', type: 'INTEGER', about: 'Age' },
    ],
  };

  test('are declared with keys that are never empty', () => {
    expect(manifestOf(table, 'authoritative').schema).toEqual([
      {
        name: 'id',
        data_type: { base: { type: 'STRING' } },
        primary_key: true,
        description: 'Id',
      },
      {
        name: 'age',
        data_type: { base: { type: 'INTEGER' } },
        nullable: true,
        description: 'Age',
      },
    ]);
  });

  test('are left out for a project without them, and so is the header', () => {
    const manifest = manifestOf(table, 'none');
    expect(manifest).toMatchObject({ columns: ['id', 'age'], primary_key: ['id'], write_always: true });
    expect(manifest).not.toHaveProperty('schema');
    expect(manifest).not.toHaveProperty('has_header');
  });
});
