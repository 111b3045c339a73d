import { sources, targets } from '../services/index.ts';
import { type InputName, inputs, type Values } from './inputs.ts';
import { quoted } from './parsers.ts';

/** What must be given and is not, leaving out inputs that a problem names already. */
export function missing(values: Values, problems: readonly string[]): string[] {
  const required: readonly InputName[] = [
    'schedule',
    'user-group',
    ...(values.source ? sources[values.source].needs : []),
    ...targets['slack-user-group'].needs,
  ];
  return required
    .filter((name) => [values[name]].flat().length === 0 || values[name] === null)
    .filter((name) => !problems.some((problem) => problem.startsWith(`input \`${name}\` `)))
    .map(
      (name) =>
        `input \`${name}\` is missing: ${inputs[name].about.replace(/\.? ?(\*\*Required\.\*\*)?$/, '')}`,
    );
}

/** What makes no sense together, or at this time. */
export function contradictions(values: Values, now: Date): string[] {
  return [
    ...userGroups(values['user-group'] ?? []),
    ...(values['handover-to'] === null ? [] : handover(values, now)),
  ];
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

function handover(values: Values, now: Date): string[] {
  const problems: string[] = [];
  const until = values['handover-until'];
  if (/[\r\n]/.test(values['handover-to'] ?? '')) problems.push('input `handover-to` must name one person');
  if ((values.schedule?.length ?? 0) > 1) {
    problems.push('input `handover-to` needs exactly one `schedule`: that is where the override is written');
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
