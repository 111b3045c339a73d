import { Failure } from '../failure.ts';
import type { Change, Outcome } from '../model.ts';
import type { Duty } from '../on-call/duty.ts';
import type { HandoverOutcome } from '../reconcile/apply.ts';
import { publicPerson, situationOf } from './names.ts';
import type { Report } from './report.ts';

/** Every output of the action and what it holds; action.yml and the README's table are written from this. */
export const outputTable = {
  changed: '`true` if anything was written (with `dry-run`: would be), else `false`.',
  emails: 'E-mail addresses of everybody on call now, comma-separated, each once.',
  'slack-user-ids': 'The same people as Slack member ids.',
  'on-call':
    'JSON `[{"schedule","people":[{"email","name","slack"}],"until"}]`; what is not known is `null`.',
  changes:
    'JSON `[{"schedule","target","name","before":[…],"after":[…],"outcome","reason"}]`, one for every target; `outcome` is `changed`, `planned` (dry run), `unchanged`, `kept` (nobody on call) or `failed`.',
  'next-handover': 'When the people on call change next, ISO 8601 in UTC, or empty.',
} as const;

/** The outputs by name, as text. */
export type Outputs = Readonly<Record<keyof typeof outputTable, string>>;

/** The outputs of a run. */
export function outputs(report: Report): Outputs {
  const onCall = report.duties.map((duty) => described(duty, report));
  const everybody = onCall.flatMap(({ people }) => people ?? []);
  const handovers = onCall.flatMap(({ until }) => until ?? []).sort();
  return {
    changed: String(
      written.has(report.handover) || report.changes.some(({ outcome }) => written.has(outcome)),
    ),
    emails: joined(everybody.map(({ email }) => email)),
    'slack-user-ids': joined(everybody.map(({ slack }) => slack)),
    'on-call': JSON.stringify(onCall),
    changes: JSON.stringify(report.changes.map(flat)),
    'next-handover': handovers[0] ?? '',
  };
}

/** The outputs as one value for programs: what holds JSON is what it says, not a text. */
export function asJson(values: Outputs): Readonly<Record<string, unknown>> {
  const structured = new Set(['changed', 'on-call', 'changes']);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, structured.has(name) ? JSON.parse(value) : value]),
  );
}

/** Outcomes that mean a write, or in a dry run would. */
const written: ReadonlySet<Outcome | HandoverOutcome | null> = new Set(['changed', 'planned', 'written']);

/** The outputs of a run that did not come to be: nothing is known, nothing was changed. */
export const emptyOutputs: Outputs = {
  changed: 'false',
  emails: '',
  'slack-user-ids': '',
  'on-call': '[]',
  changes: '[]',
  'next-handover': '',
};

function described(duty: Duty, report: Report) {
  const { onCall, outlook } = situationOf(duty, report);
  return {
    schedule: duty.schedule.name,
    people:
      onCall instanceof Failure ? null : onCall.people.map((person) => publicPerson(person, report.accounts)),
    until: outlook?.until?.toISOString() ?? null,
  };
}

function flat({ schedule, target, before, after, outcome, reason }: Change) {
  return { schedule, target: target.kind, name: target.name, before, after, outcome, reason };
}

function joined(values: readonly (string | null)[]): string {
  return [...new Set(values.filter((value) => value !== null))].join(',');
}
