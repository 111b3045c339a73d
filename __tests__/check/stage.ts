import { stringify } from 'yaml';
import { isQuery } from '../../sandbox/recording.ts';
import { secrets } from '../../sandbox/seed.ts';
import type { Finding } from '../../src/model.ts';
import { tell } from '../../src/modes.ts';
import type { Told } from '../../src/report/told.ts';
import { inProcess } from '../in-process.ts';
import { opsgenie } from '../sources/opsgenie.ts';
import type { StagedShift } from '../sources/stage.ts';

export const noon = new Date('2026-11-24T12:00:00Z');
export const hour = 3_600_000;
export const day = 24 * hour;

export const group = { 'slack-user-group': 'data-oncall' };

/** A row of a check, as programs get it. */
export type Row = Omit<Finding, 'when'> & { readonly when: string | null };

/** What a check told, and its rows. */
export interface Checked extends Told {
  readonly rows: readonly Row[];
}

/** A check over a sandbox, of one schedule in Opsgenie unless told otherwise. */
export function stage({
  start = noon,
  schedule = {},
  config = {},
  files = {},
}: {
  readonly start?: Date;
  readonly schedule?: object;
  readonly config?: object;
  readonly files?: Readonly<Record<string, string>>;
} = {}) {
  const text = stringify({
    schedules: [{ name: 'Data', source: { opsgenie: opsgenie.schedule }, targets: [group], ...schedule }],
    ...config,
  });
  const given = inProcess(start, { 'on-call.yml': text, ...files });
  const usual = { MODE: 'check', CONFIG: 'on-call.yml', OPSGENIE_TOKEN: secrets.opsgenie };
  return {
    ...given,
    /** On call: each of them for so many days, one after another, the first since yesterday. */
    onCall(days: number, ...names: readonly string[]): void {
      opsgenie.set(given.box, inTurn(start, days, names));
    },
    async check(env: Readonly<Record<string, string>> = {}): Promise<Checked> {
      const told = await tell(await given.setup({ ...usual, ...env }), given.world);
      return { ...told, rows: told.json.check as readonly Row[] };
    },
  };
}

/** People in turn, each for so many days, the first since yesterday. `nobody` leaves a gap. */
export function inTurn(start: Date, days: number, names: readonly string[]): readonly StagedShift[] {
  return names
    .map((who, index) => ({
      who,
      from: new Date(start.getTime() - day + index * days * day),
      until: new Date(start.getTime() - day + (index + 1) * days * day),
    }))
    .filter(({ who }) => who !== 'nobody');
}

/** The rows with one severity. */
export function rowsOf({ rows }: Checked, severity: Row['severity']): readonly Row[] {
  return rows.filter((row) => row.severity === severity);
}

/** The requests that change something. */
export function writesIn({ box }: Pick<ReturnType<typeof stage>, 'box'>) {
  const reads = /\/(auth\.test|oauth2\/v2\.0\/token|[\w.]+\.(list|info|history|lookupByEmail))$/;
  return box.requests.filter(
    (request) => request.method !== 'GET' && !reads.test(request.path) && !isQuery(request),
  );
}
