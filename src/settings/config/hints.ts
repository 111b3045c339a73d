import {
  directories,
  sources,
  sourcesWithRotations,
  targets,
  whyNoRotation,
} from '../../services/registry.ts';
import { inYaml } from '../../text/in-yaml.ts';
import type { Hints } from '../../text/keyed.ts';
import { nearest } from '../../text/near.ts';
import { quoted } from '../../text/parsers.ts';
import { inputTable } from '../inputs.ts';

/** What is said of a source or target that is no map with its kind: the right form, made of what was written. */
export function kindForm(kinds: readonly string[], usual: string): NonNullable<Hints['form']> {
  return (value) => {
    if (typeof value !== 'string') return undefined;
    const isKind = kinds.includes(value);
    const named = kinds.find((kind) => value.startsWith(`${kind}:`));
    const name = named ? value.slice(named.length + 1).trim() : value;
    const form = isKind ? `{ ${value}: … }` : `{ ${named ?? usual}: ${shown(name)} }`;
    return `must name its kind, such as ${form}`;
  };
}

/** A value as it can be pasted, or `…`: what is long or holds a token is not repeated. */
function shown(value: unknown): string {
  if (typeof value === 'number') return shown(String(value));
  if (typeof value !== 'string') return '…';
  return quoted(value) === JSON.stringify(value) ? inYaml(value) : '…';
}

/** What is said of a file that is no map. */
export function fileForm(value: unknown): string {
  const rest = Array.isArray(value) ? ', with the list below it' : '';
  return `must start with "schedules:"${rest}`;
}

/** What is said of schedules that are no list: the first entry of one, with the name that was given. */
export function schedulesForm(value: unknown): string | undefined {
  const [first] = entriesOf(value);
  // A space is missing after the dash.
  if (!first || first[0].startsWith('-')) return undefined;
  const named = entriesOf(value).find(([key]) => key === 'name');
  return `must be a list: \`- name: ${shown(named ? named[1] : first[0])}\``;
}

/** What is said of a key in an entry of `people` that is somebody's name, as in a map. */
export function personForm(key: string, around: object): string | undefined {
  const id = new Map(entriesOf(around)).get(key);
  const isId = typeof id === 'string' && directories.get('slack')?.isId?.(id);
  const isMisspelt = nearest(key, ['email', 'aliases', ...directories.keys()], 1).length > 0;
  if (!key.includes('@') && (!isId || isMisspelt)) return undefined;
  const [name, account] = [shown(key), isId ? id : '…'];
  const names = key.includes('@') ? `email: ${name}` : `aliases: [${name}]`;
  return `write \`${name}: ${account}\` without the dash, or \`- { ${names}, slack: ${account} }\``;
}

/** Kinds of targets that inputs stand for. */
const targetOf: Readonly<Record<string, string>> = {
  'user-group': 'slack-user-group',
  'topic-channel': 'slack-topic',
  'announce-channel': 'slack-message',
};

/** What is said of keys in a schedule that belong somewhere else. */
export function misplacedInSchedule(key: string, around: object): string | undefined {
  return misplaced(key, around, '');
}

/** What is said of keys of the whole file that belong somewhere else. `inSchedules`: the keys of a schedule. */
export function misplacedInFile(
  inSchedules: () => readonly string[],
): (key: string, around: object) => string | undefined {
  return (key, around) => {
    if (!inSchedules().includes(key)) return misplaced(key, around, ' of an entry of `schedules`');
    if (Object.hasOwn(around, 'schedules')) {
      return 'belongs to a schedule: indent it as far as the `name` of that schedule';
    }
    const isKind = key === 'source' && typeof new Map(entriesOf(around)).get(key) === 'string';
    return `belongs in an entry of \`schedules\`${isKind ? `, as \`${sourceIn(around)}\`` : ''}`;
  };
}

/** What is said of `rotation` in a source that can’t read only one. */
export function withoutRotations(kind: string): NonNullable<Hints['unknownKey']> {
  return (key) => {
    const why = key === 'rotation' ? whyNoRotation(kind) : null;
    return why === null ? undefined : `can’t be used with \`${kind}\`: ${why}`;
  };
}

function misplaced(key: string, around: object, whose: string): string | undefined {
  const value = new Map(entriesOf(around)).get(key);
  if (key === 'schedule') return `is not a key here: write it as the source${whose}, \`${sourceIn(around)}\``;
  if (key === 'rotation') return `belongs in the source${whose}, as \`${rotationIn(around)}\``;
  if (Object.hasOwn(sources, key)) return 'belongs under `source`: indent it further';
  const target = targetOf[key] ?? key;
  if (Object.hasOwn(targets, target))
    return `belongs in \`targets\`${whose}, as \`- ${target}: ${shown(value)}\``;
  if (key === 'alert-channel') return 'is called `alert` in this file, at its top';
  const input = inputTable.get(key);
  if (!input) return undefined;
  return input.secret
    ? `secrets don’t belong in this file: set the input \`${key}\``
    : `is an input, not a key of this file: set \`${key}\` beside \`config\``;
}

/** The source that the inputs `schedule` and `source` describe, in the file's form. */
function sourceIn(around: object): string {
  const { source, schedule } = Object.fromEntries(entriesOf(around));
  const kinds = Object.keys(sources);
  const said = typeof source === 'string' ? source : entriesOf(source)[0]?.[0];
  const kind = kinds.find((kind) => kind === said) ?? inputTable.get('source')?.default;
  // Without a kind, the word may be the schedule itself.
  const name = schedule ?? (said === kind ? undefined : source);
  return `source: { ${kind}: ${shown(name)} }`;
}

/** The source of a schedule, in the form that takes the rotation that stands beside it. */
function rotationIn(around: object): string {
  const { source, rotation } = Object.fromEntries(entriesOf(around));
  const [[kind, schedule] = []] = entriesOf(source);
  const known = sourcesWithRotations.find((one) => one === kind) ?? inputTable.get('source')?.default;
  return `source: { ${known}: { schedule: ${shown(schedule)}, rotation: ${shown(rotation)} } }`;
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
