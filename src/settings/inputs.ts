import type { Input, Inputs, ValuesOf } from '../services/kit/input.ts';
import { type SourceKind, serviceInputs, sources } from '../services/registry.ts';
import { durationWithin } from '../text/durations.ts';
import { boolean, count, line, lines, oneOf, text } from '../text/parsers.ts';
import { day, second } from '../time.ts';

/** Every kind of source, in the order in which they are shown. */
const sourceKinds = Object.keys(sources) as SourceKind[];

/** What may happen when nobody is on call. */
export const onNobody = ['keep', 'fail', 'disable'] as const;
/** What may happen when somebody has no account. */
export const onUnmapped = ['fail', 'skip'] as const;

/**
 * Every input. action.yml and the README's table are written from this by `npm run generate`. An input named
 * `user-group` may also come from the environment variable `USER_GROUP`; the input wins, the default is last.
 */
export const inputs = {
  schedule: {
    about:
      'Name or id of the on-call schedule. Several, one a line: everybody on call in any of them. **Required**, or `config`.',
    parse: lines,
  },
  source: {
    about: `The pager that \`schedule\` lives in: ${sourceKinds.map((kind) => `\`${kind}\``).join(', ')}.`,
    parse: oneOf(...sourceKinds),
    default: 'opsgenie',
  },
  'user-group': {
    about:
      'Slack user group that shall hold who is on call: handle (`data-oncall`) or id (`S0614TZR7`). Several, one a line.',
    parse: lines,
  },
  'topic-channel': {
    about: 'Slack channel (id or `#name`) whose topic shows who is on call.',
    parse: line,
  },
  'announce-channel': { about: 'Slack channel that is told about a handover.', parse: line },
  'alert-channel': {
    about:
      'Slack channel that gets one message when something fails, and none while the same failure repeats.',
    parse: line,
  },
  people: {
    about:
      "Who can't be found in Slack by e-mail: a YAML map with one `ana@example.com: U03BU00KGK4` a line. A key may also be a name that the pager uses.",
    parse: async (written: string) =>
      written === '' ? [] : (await import('./people-map.ts')).peopleMap(written),
    default: '',
  },
  config: {
    about:
      'Path of a YAML file with many schedules and targets, in the place of `schedule`, `source`, the user group and the channels.',
    parse: line,
  },
  only: {
    about: 'Names of schedules in `config`, one a line; the rest is left alone.',
    parse: lines,
  },
  'dry-run': { about: 'Plan and print, write nothing.', parse: boolean, default: 'false' },
  'on-nobody': {
    about:
      'When nobody is on call: `keep` what is there and warn, `fail`, or `disable` the user group until somebody is.',
    parse: oneOf(...onNobody),
    default: 'keep',
  },
  'on-unmapped': {
    about:
      'When somebody on call has no account to show: `fail` and leave the target alone, or `skip` that person if somebody else is left.',
    parse: oneOf(...onUnmapped),
    default: 'fail',
  },
  'max-removals': {
    about: 'A change that would take out more members than this is refused.',
    parse: count,
    default: '20',
  },
  'handover-to': {
    about:
      'Manual handover: who takes over now, as e-mail address, Slack id or a key of `people`. Writes an override into the pager.',
    parse: text,
  },
  'handover-for': {
    about: 'For how long: `90m`, `8h`, `2d` or ISO 8601 `PT8H`, at most 31 days.',
    parse: durationWithin(second, 31 * day),
    onlyWith: 'handover-to',
  },
  'handover-until': {
    about:
      'Or until when: ISO 8601 with an offset or a zone, `2026-12-24T09:00+01:00`. Neither: until the current shift ends.',
    parse: async (written: string) => (await import('../text/instants.ts')).instant(written),
    onlyWith: 'handover-to',
  },
  'look-ahead': {
    about:
      "How far to read the coming shifts, for `until`, `next-handover` and the summary's calendar; `0` saves that request.",
    parse: durationWithin(0, 364 * day),
    default: '14d',
  },
  timeout: { about: 'Bound on the whole run.', parse: durationWithin(second, day), default: '5m' },
  ...serviceInputs,
} as const satisfies Inputs;

/** The name of an input, as in action.yml. */
export type InputName = keyof typeof inputs;

/** Every input's value: `null` where nothing was given and there is no default. */
export type Values = ValuesOf<typeof inputs>;

/** Every input by name, where its own type does not matter. */
export const inputTable: ReadonlyMap<string, Input> = new Map(Object.entries(inputs));

/** Whether a word is the name of an input. */
export function isInputName(name: string): name is InputName {
  return inputTable.has(name);
}

/** The environment variable that stands in for an input: `USER_GROUP` for `user-group`. */
export function variableOf(name: string): string {
  return name.toUpperCase().replaceAll('-', '_');
}
