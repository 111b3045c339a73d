import { sources, targets } from '../services/registry.ts';
import { quoted } from '../text/parsers.ts';
import { type InputName, inputs, type Values } from './inputs.ts';
import type { Plan } from './settings.ts';

/** What must be given and is not, leaving out inputs that a problem names already. */
export function missing(values: Values, plan: Plan, problems: readonly string[]): string[] {
  const isGiven = (name: InputName) => values[name] !== null && [values[name]].flat().length > 0;
  const nowhere =
    values.config === null && plan.schedules.every(({ targets: refs }) => refs.length === 0)
      ? [
          'nothing is to be updated: give `user-group` (or `topic-channel`, `announce-channel`, or a `config` file)',
        ]
      : [];
  const needs = [
    ...(values.config === null ? (['schedule'] as const) : []),
    ...plan.schedules.flatMap(({ sources: refs, shadow }) =>
      [...refs, ...shadow].flatMap(({ kind }) => sources[kind].needs),
    ),
    // Somebody who gives nothing at all is told of the usual.
    ...(values.config === null && values.source ? sources[values.source].needs : []),
    ...(nowhere.length > 0 ? targets['slack-user-group'].needs : []),
    ...plan.schedules.flatMap(({ targets: refs }) => refs.flatMap(({ kind }) => targets[kind].needs)),
    ...(values['alert-channel'] !== null || plan.alert !== null ? (['slack-token'] as const) : []),
  ].map((need) => [need].flat());
  const absent = needs.filter(
    (names) =>
      !names.some(isGiven) &&
      !problems.some((problem) => names.some((name) => problem.startsWith(`input \`${name}\` `))),
  );
  const said = absent.map((names) => {
    const about = names.map((name) => inputs[name].about.replace(/\.? ?(\*\*Required\*\*.*)?$/, ''));
    return names.length === 1
      ? `input \`${names[0]}\` is missing: ${about[0]}`
      : `one of the inputs ${names.map((name) => `\`${name}\``).join(', ')} is missing: ${about[0]}`;
  });
  return [...new Set([...said, ...nowhere])];
}

/** What makes no sense together, or at this time. */
export function contradictions(
  values: Values,
  given: ReadonlySet<InputName>,
  plan: Plan,
  now: Date,
): string[] {
  return [
    ...files(values, given),
    ...userGroups(values['user-group'] ?? []),
    ...(values['handover-to'] === null ? [] : handover(values, plan, now)),
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

function handover(values: Values, plan: Plan, now: Date): string[] {
  const problems: string[] = [];
  const until = values['handover-until'];
  if (/[\r\n]/.test(values['handover-to'] ?? '')) problems.push('input `handover-to` must name one person');
  if (values.config === null && (values.schedule?.length ?? 0) > 1) {
    problems.push('input `handover-to` needs exactly one `schedule`: that is where the override is written');
  }
  if (values.config !== null && plan.schedules.length > 1) {
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

const longest = 31 * 86_400_000;
