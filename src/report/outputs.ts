import { Failure } from '../failure.ts';
import { type Duty, handoverOf } from '../on-call/duty.ts';
import type { HandoverOutcome } from '../reconcile/apply.ts';
import type { Change, Outcome } from '../target.ts';
import { withoutAddresses } from '../text/addresses.ts';
import { publicPerson, situationOf } from './names.ts';
import type { Report } from './report.ts';
import { shadowOutput } from './shadows.ts';

/** Every output of the action and what it holds. action.yml and the table in docs/inputs.md are generated from this. */
export const outputTable = {
  changed: '`true` if anything was written (with `dry-run`: would be), else `false`.',
  emails:
    'E-mail addresses of everybody on call now, comma-separated, each once. Empty with `hide-addresses`.',
  'slack-user-ids': 'The same people as Slack member ids.',
  'on-call':
    'JSON `[{"schedule","people":[{"email","name","slack"}],"until"}]`; what is not known is `null`, and so is `email` with `hide-addresses`.',
  changes:
    'JSON `[{"schedule","target","name","before":[…],"after":[…],"outcome","reason"}]`, one for every target; `outcome` is `changed`, `planned` (dry run), `unchanged`, `kept` (nobody on call) or `failed`.',
  'next-handover': 'When the people on call change next, ISO 8601 in UTC, or empty.',
  handover:
    'JSON `{"schedule","to","from","until","outcome","actor"}` of a manual handover: who is on call from when until when (ISO 8601 in UTC), and who asked for it; `outcome` is `written`, `unchanged`, `planned` (dry run) or `refused`. Empty without one.',
  shadow:
    'JSON `[{"schedule","source","agrees","now":{"source":[…],"shadow":[…]},"coming":[{"from","until","source":[…],"shadow":[…]}]}]`, one for every `shadow`: people by address, else by name; `coming` has only the shifts that differ; `agrees` is `true` only if both now and the whole `look-ahead` agree; what could not be read is `null`.',
  report:
    'CSV of `mode: report`, one row per schedule and person: `schedule,email,name,shifts,hours,share,nights,weekends,holidays,overrides,next`. Empty otherwise.',
} as const;

/** The outputs by name, as text. */
export type Outputs = Readonly<Record<keyof typeof outputTable, string>>;

/** The outputs of a run. `hidesAddresses`: they show no e-mail address. */
export function outputs(report: Report, hidesAddresses = false): Outputs {
  const onCall = report.duties.map((duty) => described(duty, report));
  const everybody = onCall.flatMap(({ people }) => people ?? []);
  const handovers = onCall.flatMap(({ until }) => until ?? []).sort();
  const values = {
    changed: String(
      report.wrote ||
        written.has(report.handover) ||
        report.changes.some(({ outcome }) => written.has(outcome)),
    ),
    emails: joined(everybody.map(({ email }) => email)),
    'slack-user-ids': joined(everybody.map(({ slack }) => slack)),
    'on-call': JSON.stringify(onCall),
    changes: JSON.stringify(report.changes.map(flat)),
    'next-handover': handovers[0] ?? '',
    handover: handoverOutput(report, hidesAddresses),
    shadow: JSON.stringify(shadowOutput(report, hidesAddresses)),
    report: '',
  };
  return hidesAddresses ? withoutEmails(values) : values;
}

/** No address at all: nobody's `email` is known, and texts go without those that are in them. */
function withoutEmails(values: Outputs): Outputs {
  const hide = (key: string, value: unknown) =>
    key === 'email' ? null : typeof value === 'string' ? withoutAddresses(value) : value;
  const rest = Object.entries(values).map(([name, value]) => [
    name,
    structured.has(name) && value !== '' ? JSON.stringify(JSON.parse(value), hide) : value,
  ]);
  return { ...values, ...Object.fromEntries(rest), emails: '' };
}

/** The manual handover, or an empty text. What is not known, since it was refused before, is `null`. */
function handoverOutput({ duties, handover: outcome, asked }: Report, hidesAddresses: boolean): string {
  const [duty] = duties;
  if (asked === null || !duty) return '';
  const handover = handoverOf(duties);
  const known = handover instanceof Failure ? null : handover;
  return JSON.stringify({
    schedule: duty.schedule.name,
    to: (hidesAddresses ? null : known?.person.email) ?? known?.person.name ?? asked.to,
    from: known?.from.toISOString() ?? null,
    until: known?.until?.toISOString() ?? null,
    outcome: outcome ?? 'refused',
    actor: asked.actor,
  });
}

/** Outputs that hold JSON. */
const structured = new Set(['changed', 'on-call', 'changes', 'handover', 'shadow']);

/** The outputs as one value for programs: what holds JSON is what it says, not a text. */
export function asJson(values: Outputs): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      structured.has(name) && value !== '' ? JSON.parse(value) : value,
    ]),
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
  handover: '',
  shadow: '[]',
  report: '',
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
