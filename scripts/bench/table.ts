/** One comparison. */
export interface Row {
  readonly what: string;
  readonly ours: number;
  readonly theirs: number;
  readonly unit: 'ms' | 'MiB' | 'requests';
  /** The limit for the ratio. `null`: it is only reported. */
  readonly bound: number | null;
  /** The limit for our own value, in the row's unit. */
  readonly most?: number;
}

const head = ['what', 'ours', 'theirs', 'ratio', 'bound', 'ok?'];

/** Whether a row is within its limits, at the accuracy that is shown. */
export function keeps(row: Row): boolean {
  const { ours, bound, most = Number.POSITIVE_INFINITY } = row;
  return ours <= most && (bound === null || Number(ratio(row)) <= bound);
}

/** All rows, in aligned columns. */
export function table(rows: readonly Row[]): string {
  const lines = [head, ...rows.map(cells)];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cells(row: Row): string[] {
  const { what, ours, theirs, unit, bound, most } = row;
  const amount = (value: number) => (unit === 'requests' ? String(value) : `${Math.round(value)} ${unit}`);
  const bounds = [bound?.toFixed(2), most === undefined ? undefined : amount(most)]
    .filter(Boolean)
    .join(', ');
  const verdict = bounds === '' ? '' : keeps(row) ? 'yes' : 'NO';
  return [what, amount(ours), amount(theirs), ratio(row), bounds, verdict];
}

function ratio({ ours, theirs }: Row): string {
  return (ours / theirs).toFixed(2);
}
