import type { Requirement } from '../services/kit/input.ts';
import { alertsRequire, requirementsOf, sources } from '../services/registry.ts';
import { list } from '../text/parsers.ts';
import { type InputName, inputTable, type Values } from './inputs.ts';
import type { Config } from './types.ts';

/** What must be given and is not, leaving out inputs that a problem names already. */
export function missingInputs(
  values: Values,
  given: ReadonlySet<InputName>,
  config: Config,
  problems: readonly string[],
): string[] {
  const { schedules } = config;
  const hasNoTarget = values.config === null && schedules.every(({ targets }) => targets.length === 0);
  const requirements: readonly Requirement[] = [
    ...(values.config === null ? ['schedule'] : []),
    ...schedules.flatMap(({ sources, shadow }) =>
      [...sources, ...shadow].flatMap(({ kind }) => requirementsOf(kind)),
    ),
    // Whoever sets nothing at all hears what is usually needed.
    ...(values.config === null && values.source ? requirementsOf(values.source) : []),
    ...(hasNoTarget ? requirementsOf('slack-user-group') : []),
    ...schedules.flatMap(({ targets }) => targets.flatMap(({ kind }) => requirementsOf(kind))),
    ...(values['alert-channel'] !== null || config.alert !== null ? alertsRequire : []),
  ];
  const isNamed = (name: string) => problems.some((problem) => problem.startsWith(`\`${name}\` `));
  const missing = requirements
    .map((names) => [names].flat())
    .filter((names) => !names.some((name) => isGiven(values, name) || isNamed(name)));
  // One pager's token is missing, and nobody said which pager it is.
  const assumed = values.config === null && !given.has('source') ? values.source : null;
  const hint = assumed === null ? '' : `. ${assumption(assumed, values)}`;
  const ofAssumed = new Set(assumed === null ? [] : requirementsOf(assumed).flat());
  const said = missing.map(
    (names) => missingInput(names) + (names.some((name) => ofAssumed.has(name)) ? hint : ''),
  );
  const nothing = 'There is no target: set `user-group`, `topic-channel`, `announce-channel` or `config`';
  return [...new Set([...said, ...(hasNoTarget ? [nothing] : [])])];
}

function isGiven(values: Values, name: string): boolean {
  const all: Readonly<Record<string, unknown>> = values;
  return all[name] !== null && [all[name]].flat().length > 0;
}

function missingInput(names: readonly string[]): string {
  const [name = ''] = names;
  const { about = '', secret } = inputTable.get(name) ?? {};
  const [what = ''] = about.split(/\.(?: |$)/);
  return names.length === 1
    ? `\`${name}\` is missing${secret ? ' or empty' : ''}: ${what}`
    : `Set ${list(names.map((one) => `\`${one}\``))}: ${what}`;
}

/** What is said where `source` is not set: maybe another pager is meant, whose token is there. */
function assumption(source: string, values: Values): string {
  const others = Object.entries(sources).filter(
    ([kind, { requires }]) =>
      kind !== source &&
      requires.length > 0 &&
      requires.every((names) => [names].flat().some((name) => isGiven(values, name))),
  );
  const [other] = others;
  const usual = `\`source\` is \`${source}\` unless you set it`;
  if (!other) return usual;
  const [kind, { requires }] = other;
  const given = requires.flat().find((name) => isGiven(values, name));
  return `${usual}, and \`${given}\` is set: did you mean \`source: ${kind}\`?`;
}
