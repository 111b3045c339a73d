import { type Input, type Inputs, secretAddress, type ValuesOf } from '../services/kit/input.ts';
import { type SourceKind, serviceInputs, sources, sourcesWithRotations } from '../services/registry.ts';
import { channel } from '../services/slack/id.ts';
import { durationWithin } from '../text/durations.ts';
import { boolean, count, line, lines, list, oneOf, percentage, text } from '../text/parsers.ts';
import { day, second } from '../time.ts';

/** Every kind of source, in display order. */
const sourceKinds = Object.keys(sources) as SourceKind[];

/** What may happen when nobody is on call. */
export const onNobody = ['keep', 'fail', 'disable'] as const;
/** What may happen when somebody has no account. */
export const onUnmapped = ['fail', 'skip'] as const;

/** What a run may be for. */
export const modes = ['sync', 'check', 'report'] as const;

/**
 * Every input. `npm run generate` writes action.yml and the tables of docs/inputs.md from this. An input named
 * `user-group` may also come from the environment variable `USER_GROUP`. The input wins, and the default comes last.
 */
export const inputs = {
  schedule: {
    about:
      'Name or id of the on-call schedule. Several, one per line: everybody on call in any of them. **Required**, unless `config` is set.',
    parse: lines,
  },
  source: {
    about: `Where \`schedule\` is read from: ${sourceKinds.map((kind) => `\`${kind}\``).join(', ')}.`,
    parse: oneOf(...sourceKinds),
    default: 'opsgenie',
  },
  rotation: {
    about: `Only this rotation of \`schedule\`, by name or id. For ${list(
      sourcesWithRotations.map((kind) => `\`${kind}\``),
      'and',
    )}.`,
    parse: line,
  },
  'user-group': {
    about:
      'Slack user group to keep in sync: handle (`data-oncall`) or id (`S0614TZR7`). Several, one per line.',
    parse: lines,
  },
  'create-user-group': {
    about: 'Create a user group that does not exist yet.',
    parse: boolean,
    default: 'false',
  },
  'topic-channel': {
    about: 'Slack channel (id or `#name`) whose topic shows who is on call.',
    parse: channel,
  },
  'announce-channel': { about: 'Slack channel where handovers are announced.', parse: channel },
  'alert-channel': {
    about: 'Slack channel that is notified once when something fails, and when it works again.',
    parse: channel,
  },
  people: {
    about:
      'YAML map of people who can’t be found in Slack by address: `ana@example.com: U03BU00KGK4`. A key may also be a name that the pager uses.',
    parse: async (written: string) =>
      written === '' ? [] : (await import('./people-map.ts')).peopleMap(written),
    default: '',
  },
  config: {
    about:
      'Path of a YAML file with many schedules and targets, instead of `schedule`, `source`, the user group and the channels.',
    parse: line,
  },
  only: {
    about: 'Names of schedules in `config` to sync, one per line. All others are skipped.',
    parse: lines,
  },
  mode: {
    about:
      '`sync`, or without writing anything: `check` (what would not work) or `report` (who carried how much on-call time).',
    parse: oneOf(...modes),
    default: 'sync',
  },
  since: {
    about: 'How far back `mode: report` looks.',
    parse: durationWithin(day, 366 * day),
    default: '90d',
  },
  'operational-share': {
    about: 'Share of a person on call that goes into operations. For the capacity in `mode: report`.',
    parse: percentage,
    default: '80%',
  },
  'report-file': { about: 'File that `mode: report` also writes its CSV to.', parse: line },
  'dry-run': { about: 'Show what would change, and write nothing.', parse: boolean, default: 'false' },
  'hide-addresses': {
    about:
      'Show no e-mail addresses, only names. For the log, the summary and the outputs of public repositories.',
    parse: boolean,
    default: 'false',
  },
  'on-nobody': {
    about:
      'What to do when nobody is on call: `keep` the current members and warn, `fail`, or `disable` the user group until somebody is.',
    parse: oneOf(...onNobody),
    default: 'keep',
  },
  'on-unmapped': {
    about:
      'Somebody on call has no account in a target’s service: `fail` and change nothing there, or `skip` them if somebody else is left.',
    parse: oneOf(...onUnmapped),
    default: 'fail',
  },
  'max-removals': {
    about: 'Refuse a change that would remove more members than this.',
    parse: count,
    default: '20',
  },
  overlap: {
    about: 'How long before and after a handover both people are shown in groups, tags and teams.',
    parse: durationWithin(0, 7 * day),
    default: '0m',
  },
  'handover-to': {
    about:
      'Manual handover: who takes over now, by e-mail address, Slack member id or a key of `people`. Writes an override into the pager.',
    parse: text,
  },
  'handover-for': {
    about: 'How long the handover lasts: `90m`, `8h`, `2d`, `8 hours` or ISO 8601 `PT8H`, at most 31 days.',
    parse: durationWithin(second, 31 * day),
    onlyWith: 'handover-to',
  },
  'handover-until': {
    about:
      'Or when the handover ends: ISO 8601 with an offset or a zone, `2026-12-24T09:00+01:00`. For a rota the offset may be left out: its own zone applies. If neither input is set: when the current shift ends.',
    parse: async (written: string) => (await import('../text/instants.ts')).instantOrLocal(written),
    onlyWith: 'handover-to',
  },
  'look-ahead': {
    about:
      'How far ahead to read the coming shifts. They are for `until`, `next-handover` and the summary’s chart. `0` saves that request.',
    parse: durationWithin(0, 364 * day),
    default: '14d',
  },
  'wait-for-handover': {
    about:
      'Wait for a handover due within this time. The run syncs first, and again when it is due, to the minute.',
    parse: durationWithin(0, day),
    default: '0m',
  },
  timeout: {
    about: 'Time limit for a run. Waiting for a handover does not count.',
    parse: durationWithin(second, day),
    default: '5m',
  },
  'heartbeat-url': secretAddress(
    'Address to call with one GET after each success, so that a monitor notices when runs stop. A secret.',
  ),
  ...serviceInputs,
} as const satisfies Inputs;

/** The name of an input, as in action.yml. */
export type InputName = keyof typeof inputs;

/** Every input's value. `null` if nothing was given and there is no default. */
export type Values = ValuesOf<typeof inputs>;

/** Every input by name, without its own type. */
export const inputTable: ReadonlyMap<string, Input> = new Map(Object.entries(inputs));

/** Whether a word is the name of an input. */
export function isInputName(name: string): name is InputName {
  return inputTable.has(name);
}

/** The environment variable that may replace an input: `USER_GROUP` for `user-group`. */
export function variableOf(name: string): string {
  return name.toUpperCase().replaceAll('-', '_');
}

/** A prefix that no other program's variables have. */
export const ownPrefix = 'ON_CALL_SYNC_';

/** The variable that takes precedence, for names that other programs use too: `ON_CALL_SYNC_USER_GROUP`. */
export function ownVariableOf(name: string): string {
  return `${ownPrefix}${variableOf(name)}`;
}
