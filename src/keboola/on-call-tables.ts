import type { Outputs } from '../report/outputs.ts';
import { type Cell, type Column, csv, type Table, type TypeSupport, writeTable } from './tables.ts';

const schedule: Column = { name: 'schedule', type: 'STRING', about: 'Name of the schedule', isKey: true };

/** Who is on call. */
export const onCallTable: Table = {
  name: 'on_call',
  about: 'Who is on call now, one row for each schedule and person.',
  columns: [
    schedule,
    { name: 'position', type: 'INTEGER', about: '1 for the first person on call', isKey: true },
    { name: 'email', type: 'STRING', about: 'E-mail address' },
    { name: 'name', type: 'STRING', about: 'Name, as the pager or the service has it' },
    { name: 'slack', type: 'STRING', about: 'Slack member id' },
    { name: 'until', type: 'TIMESTAMP', about: 'When the people on call change next, in UTC' },
  ],
};

/** What runs changed, and what they could not change. */
export const changesTable: Table = {
  name: 'changes',
  about: 'What each run changed or failed to change, one row for each target.',
  columns: [
    { name: 'run_id', type: 'STRING', about: 'Run id of the job', isKey: true },
    schedule,
    { name: 'target', type: 'STRING', about: 'Kind of the target, such as slack-user-group', isKey: true },
    { name: 'name', type: 'STRING', about: 'Name of the target', isKey: true },
    { name: 'before', type: 'STRING', about: 'What it showed, as a JSON list' },
    { name: 'after', type: 'STRING', about: 'What it shows now, as a JSON list' },
    { name: 'outcome', type: 'STRING', about: 'changed, planned (dry run), kept (nobody on call) or failed' },
    { name: 'reason', type: 'STRING', about: 'Why it failed' },
    { name: 'at', type: 'TIMESTAMP', about: 'When the run ended, in UTC' },
  ],
};

/** The outputs that the tables are made of, as docs/inputs.md describes them. */
interface Read {
  readonly 'on-call': readonly {
    readonly schedule: string;
    readonly people:
      | readonly {
          readonly email: string | null;
          readonly name: string | null;
          readonly slack: string | null;
        }[]
      | null;
    readonly until: string | null;
  }[];
  readonly changes: readonly {
    readonly schedule: string;
    readonly target: string;
    readonly name: string;
    readonly before: readonly string[] | null;
    readonly after: readonly string[] | null;
    readonly outcome: string;
    readonly reason: string | null;
  }[];
}

/** Where tables are written, and how. */
export interface Place {
  /** The data folder. */
  readonly folder: string;
  readonly types: TypeSupport;
}

/** What a run's tables tell of the run. */
interface Around extends Place {
  readonly runId: string;
  readonly now: Date;
}

/**
 * Writes both tables. Rows replace only those of schedules that could be read, since other rows of the configuration and
 * what is not known now must stay. Targets that were right already are not in the second one, which only grows.
 */
export function writeTables(outputs: Outputs, { folder, types, runId, now }: Around): void {
  const read: Read = { 'on-call': JSON.parse(outputs['on-call']), changes: JSON.parse(outputs.changes) };
  const known = read['on-call'].flatMap(({ people, ...rest }) =>
    people === null ? [] : [{ ...rest, people }],
  );
  const rows = known.flatMap(({ schedule, people, until }) =>
    people.map(({ email, name, slack }, index): Cell[] => [schedule, index + 1, email, name, slack, until]),
  );
  if (known.length > 0) {
    const replaces = { column: 'schedule', values: [...new Set(known.map(({ schedule }) => schedule))] };
    writeTable(folder, onCallTable, csv(rows), { types, replaces });
  }
  const changes = read.changes
    .filter(({ outcome }) => outcome !== 'unchanged')
    .map(({ schedule, target, name, before, after, outcome, reason }): Cell[] => {
      const lists = [before, after].map((entries) => entries && JSON.stringify(entries));
      return [runId, schedule, target, name, ...lists, outcome, reason, now.toISOString()];
    });
  if (changes.length > 0) writeTable(folder, changesTable, csv(changes), { types });
}

/** Everything in the report that is no text. */
const numbers = ['shifts', 'hours', 'share', 'nights', 'weekends', 'holidays', 'overrides'];

/** Writes the CSV of `mode: report`, which has a header, as the table `workload`. */
export function writeReport(report: string, schedules: readonly string[], { folder, types }: Place): void {
  const [head = ''] = report.split('\n', 1);
  const columns = head.split(',').map((name): Column => {
    const type = numbers.includes(name) ? 'NUMERIC' : name === 'next' ? 'TIMESTAMP' : 'STRING';
    return { name, type, about: `As in the output report: ${name}` };
  });
  const about = 'Who carried how much on-call time, one row for each schedule and person.';
  const replaces = { column: 'schedule', values: schedules };
  writeTable(folder, { name: 'workload', about, columns }, `${report.slice(head.length + 1).trimEnd()}\n`, {
    types,
    replaces,
  });
}
