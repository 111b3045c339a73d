import { takesLocalTimes, whyNoRotation } from '../services/registry.ts';
import { list, quoted } from '../text/parsers.ts';
import { day } from '../time.ts';
import type { InputName, Values } from './inputs.ts';
import type { Given } from './read.ts';
import type { Config } from './types.ts';

/** What makes no sense together, or at this time. */
export function contradictions(values: Values, given: Given, config: Config, now: Date): string[] {
  return [
    ...files(values, given),
    ...rotations(values),
    ...userGroups(values['user-group'] ?? []),
    ...(values['handover-to'] === null ? [] : handover(values, given, config, now)),
  ];
}

/** A config file says all this itself. */
const instead: readonly InputName[] = [
  'schedule',
  'source',
  'rotation',
  'user-group',
  'topic-channel',
  'announce-channel',
];

function files({ config, only }: Values, given: Given): string[] {
  if (config === null) return only === null ? [] : ['`only` needs `config`: it names schedules in that file'];
  const both = instead.filter((name) => given.has(name));
  return both.map((name) => `\`${name}\` can’t be used with \`config\`: move it into the file, or remove it`);
}

/** With a file, that `rotation` is given at all is the problem. */
function rotations({ config, rotation, source }: Values): string[] {
  if (config !== null || rotation === null || !source) return [];
  const why = whyNoRotation(source);
  return why === null ? [] : [`\`rotation\` can’t be used with \`source: ${source}\`: ${why}`];
}

function userGroups(names: readonly string[]): string[] {
  const problems = names
    .filter((name) => !/^@?[^\s,@#<>]+$/.test(name))
    .map((name) => `\`user-group\` must be a handle or id, one per line, not ${quoted(name)}`);
  const handles = names.map((name) => name.replace(/^@/, '').toLowerCase());
  const twice = handles.find((name, index) => handles.indexOf(name) !== index);
  if (twice !== undefined) problems.push(`\`user-group\` names ${quoted(twice)} twice`);
  return problems;
}

function handover(values: Values, given: Given, config: Config, now: Date): string[] {
  const to = values['handover-to'] ?? '';
  const until = values['handover-until'];
  return [
    // An unknown mode is a problem of its own.
    ...(values.mode === 'check' || values.mode === 'report'
      ? [
          `\`handover-to\` can’t be used with \`mode: ${values.mode}\`, which writes nothing: remove one of them`,
        ]
      : []),
    ...(/[\r\n]/.test(to) ? [`\`handover-to\` must be one person, not ${quoted(to)}`] : []),
    ...manySchedules(values, config),
    ...(values['handover-for'] !== null && until !== null
      ? ['`handover-for` and `handover-until` can’t be used together: remove one of them']
      : []),
    ...(until === null ? [] : end(until, given.get('handover-until') ?? '', config, now)),
  ];
}

/** The override is written into one schedule. */
function manySchedules({ config, schedule }: Values, { schedules }: Config): string[] {
  const needs = '`handover-to` needs exactly one schedule';
  if (config === null) {
    const names = schedule ?? [];
    return names.length > 1 ? [`${needs}, and \`schedule\` names ${listed(names)}`] : [];
  }
  if (schedules.length < 2) return [];
  const names = listed(schedules.map(({ name }) => name));
  return [`${needs}, and ${config} has ${names}: name one of them with \`only\``];
}

/** So many names are listed. */
const mostListed = 10;

/** `"a", "b" and 3 more`. */
function listed(names: readonly string[]): string {
  const more = names.length - mostListed;
  return list([...names.slice(0, mostListed).map(quoted), ...(more > 0 ? [`${more} more`] : [])], 'and');
}

const longest = 31 * day;

function end(until: Date | string, written: string, config: Config, now: Date): string[] {
  const kinds = config.schedules.flatMap((schedule) => schedule.sources.map(({ kind }) => kind));
  if (typeof until === 'string') {
    return kinds.every(takesLocalTimes)
      ? []
      : [`\`handover-until\` needs an offset or a time zone: ${until}+01:00 or ${until}[Europe/Berlin]`];
  }
  if (until <= now) {
    const isNow = now.toISOString().replace('.000', '');
    return [`\`handover-until\` is in the past: ${quoted(written)} (it is now ${isNow})`];
  }
  if (until.getTime() - now.getTime() <= longest) return [];
  return [
    `\`handover-until\` must be at most 31 days ahead, not ${quoted(written)}: for longer, change the rotation itself`,
  ];
}
