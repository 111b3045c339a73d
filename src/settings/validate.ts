import type { Requirement } from '../services/kit/input.ts';
import { alertsRequire, requirementsOf } from '../services/registry.ts';
import { quoted } from '../text/parsers.ts';
import { day } from '../time.ts';
import { type InputName, inputTable, type Values } from './inputs.ts';
import type { Config } from './types.ts';

/** What must be given and is not, leaving out inputs that a problem names already. */
export function missingInputs(values: Values, config: Config, problems: readonly string[]): string[] {
  const { schedules } = config;
  const hasNoTarget = values.config === null && schedules.every(({ targets }) => targets.length === 0);
  const requirements: readonly Requirement[] = [
    ...(values.config === null ? ['schedule'] : []),
    ...schedules.flatMap(({ sources, shadow }) =>
      [...sources, ...shadow].flatMap(({ kind }) => requirementsOf(kind)),
    ),
    // Somebody who gives nothing at all is told of the usual.
    ...(values.config === null && values.source ? requirementsOf(values.source) : []),
    ...(hasNoTarget ? requirementsOf('slack-user-group') : []),
    ...schedules.flatMap(({ targets }) => targets.flatMap(({ kind }) => requirementsOf(kind))),
    ...(values['alert-channel'] !== null || config.alert !== null ? alertsRequire : []),
  ];
  const all: Readonly<Record<string, unknown>> = values;
  const isGiven = (name: string) => all[name] !== null && [all[name]].flat().length > 0;
  const isNamed = (name: string) => problems.some((problem) => problem.startsWith(`input \`${name}\` `));
  const missing = requirements
    .map((names) => [names].flat())
    .filter((names) => !names.some((name) => isGiven(name) || isNamed(name)));
  const nothing =
    'nothing is to be updated: give `user-group` (or `topic-channel`, `announce-channel`, or a `config` file)';
  return [...new Set([...missing.map(missingInput), ...(hasNoTarget ? [nothing] : [])])];
}

function missingInput(names: readonly string[]): string {
  const [name = ''] = names;
  const about = inputTable.get(name)?.about.replace(/\.? ?(\*\*Required\*\*.*)?$/, '');
  return names.length === 1
    ? `input \`${name}\` is missing: ${about}`
    : `one of the inputs ${names.map((one) => `\`${one}\``).join(', ')} is missing: ${about}`;
}

/** What makes no sense together, or at this time. */
export function contradictions(
  values: Values,
  given: ReadonlySet<InputName>,
  config: Config,
  now: Date,
): string[] {
  return [
    ...files(values, given),
    ...userGroups(values['user-group'] ?? []),
    ...(values['handover-to'] === null ? [] : handover(values, config, now)),
  ];
}

/** A config file says all this by itself. */
const instead: readonly InputName[] = [
  'schedule',
  'source',
  'user-group',
  'topic-channel',
  'announce-channel',
];

function files({ config, only }: Values, given: ReadonlySet<InputName>): string[] {
  if (config === null)
    return only === null
      ? []
      : ['input `only` means nothing without `config`: give the file, or leave it out'];
  const both = instead.filter((name) => given.has(name));
  return both.map(
    (name) =>
      `inputs \`config\` and \`${name}\` contradict each other: write it into the file, or do without`,
  );
}

function userGroups(names: readonly string[]): string[] {
  const problems = names
    .filter((name) => !/^@?[^\s,@#<>]+$/.test(name))
    .map((name) => `input \`user-group\` holds ${quoted(name)}: write one handle or id on a line`);
  const handles = names.map((name) => name.replace(/^@/, '').toLowerCase());
  const twice = handles.find((name, index) => handles.indexOf(name) !== index);
  if (twice !== undefined) problems.push(`input \`user-group\` names ${quoted(twice)} twice`);
  return problems;
}

function handover(values: Values, config: Config, now: Date): string[] {
  const problems: string[] = [];
  const until = values['handover-until'];
  if (/[\r\n]/.test(values['handover-to'] ?? '')) problems.push('input `handover-to` must name one person');
  if (values.config === null && (values.schedule?.length ?? 0) > 1) {
    problems.push('input `handover-to` needs exactly one `schedule`: that is where the override is written');
  }
  if (values.config !== null && config.schedules.length > 1) {
    problems.push(
      'input `handover-to` needs exactly one schedule: name it with `only`, that is where the override is written',
    );
  }
  if (values['handover-for'] !== null && until !== null) {
    problems.push('inputs `handover-for` and `handover-until` contradict each other: give one of them');
  }
  if (until !== null && until <= now) {
    problems.push(
      `input \`handover-until\` is in the past: ${until.toISOString()}, and now it is ${now.toISOString()}`,
    );
  }
  if (until !== null && until.getTime() - now.getTime() > longest) {
    problems.push(
      'input `handover-until` must be at most 31 days ahead: for longer, change the rotation itself',
    );
  }
  return problems;
}

const longest = 31 * day;
