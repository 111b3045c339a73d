import type { Requirement } from '../services/kit/input.ts';
import { alertsRequire, requirementsOf, sources } from '../services/registry.ts';
import { list } from '../text/parsers.ts';
import { inputTable, type Values } from './inputs.ts';
import type { Given } from './read.ts';
import type { Config } from './types.ts';

/** Inputs of which one must be given. `by`: who needs it, unless that goes without saying. */
interface Need {
  readonly names: readonly string[];
  readonly by: string | null;
}

/** What must be given and is not. */
interface Missing {
  readonly problems: readonly string[];
  /** Credentials that a run from a fork can do without. */
  readonly withheld: readonly string[];
}

/** What is known around it. */
interface Around {
  /** Inputs that one of these names already are left out. */
  readonly problems: readonly string[];
  /** Credentials may be missing. */
  readonly isFromFork: boolean;
}

/** What must be given and is not, leaving out inputs that a problem names already. */
export function missingInputs(
  values: Values,
  given: Given,
  config: Config,
  { problems, isFromFork }: Around,
): Missing {
  const { schedules } = config;
  // A report writes nowhere.
  const writes = values.mode !== 'report';
  const hasNoTarget =
    writes && values.config === null && schedules.every(({ targets }) => targets.length === 0);
  // With a file, the one that needs an input may be anywhere in it.
  const needsOf = (kind: string, schedule: string): readonly Need[] =>
    requirementsOf(kind).map((names) => ({
      names: [names].flat(),
      by: values.config === null ? null : `\`${kind}\` of “${schedule}”`,
    }));
  const plainly = (requirements: readonly Requirement[]): readonly Need[] =>
    requirements.map((names) => ({ names: [names].flat(), by: null }));
  const needs: readonly Need[] = [
    ...plainly(values.config === null ? ['schedule'] : []),
    ...schedules.flatMap(({ name, sources, shadow }) =>
      [...sources, ...(writes ? shadow : [])].flatMap(({ kind }) => needsOf(kind, name)),
    ),
    // Whoever sets nothing at all hears what is usually needed.
    ...plainly(values.config === null && values.source ? requirementsOf(values.source) : []),
    ...plainly(hasNoTarget ? requirementsOf('slack-user-group') : []),
    ...schedules.flatMap(({ name, targets }) =>
      writes ? targets.flatMap(({ kind }) => needsOf(kind, name)) : [],
    ),
    ...plainly(writes && (values['alert-channel'] !== null || config.alert !== null) ? alertsRequire : []),
  ];
  const isNamed = (name: string) => problems.some((problem) => problem.startsWith(`\`${name}\` `));
  const absent = needs.filter(({ names }) => !names.some((name) => isGiven(values, name) || isNamed(name)));
  const isWithheld = ({ names }: Need) =>
    isFromFork && names.some((name) => inputTable.get(name)?.credential === true);
  const lacking = absent.filter((need) => !isWithheld(need));
  // Each input once, with the first that needs it.
  const missing = [...Map.groupBy(lacking, ({ names }) => names.join()).values()].flatMap(
    ([first]) => first ?? [],
  );
  // One pager's token is missing, and nobody said which pager it is.
  const assumed = values.config === null && !given.has('source') ? values.source : null;
  const hint = assumed === null ? '' : `. ${assumption(assumed, values)}`;
  const ofAssumed = new Set(assumed === null ? [] : requirementsOf(assumed).flat());
  const said = missing.map(
    (need) => missingInput(need) + (need.names.some((name) => ofAssumed.has(name)) ? hint : ''),
  );
  const nothing = 'There is no target: set `user-group`, `topic-channel`, `announce-channel` or `config`';
  return {
    problems: [...new Set([...said, ...(hasNoTarget ? [nothing] : [])])],
    withheld: [...new Set(absent.filter(isWithheld).flatMap(({ names }) => names))],
  };
}

function isGiven(values: Values, name: string): boolean {
  const all: Readonly<Record<string, unknown>> = values;
  return all[name] !== null && [all[name]].flat().length > 0;
}

function missingInput({ names, by }: Need): string {
  const [name = ''] = names;
  const { about = '', secret } = inputTable.get(name) ?? {};
  const [what = ''] = about.split(/\.(?: |$)/);
  const why = by === null ? what : `${by} needs it (${inside(what)})`;
  return names.length === 1
    ? `\`${name}\` is missing${secret ? ' or empty' : ''}: ${why}`
    : `Set ${list(names.map((one) => `\`${one}\``))}: ${why}`;
}

/** The start of an input’s description, inside a sentence. */
function inside(what: string): string {
  return what.replace(/^(An?|The|Address|Token) /, (word) => word.toLowerCase());
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
