import { sources, targets } from '../../services/registry.ts';
import { inYaml } from '../../text/in-yaml.ts';
import type { Hints } from '../../text/keyed.ts';
import { quoted } from '../../text/parsers.ts';
import { inputTable } from '../inputs.ts';

/** What is said of a source or target that is no map with its kind: the right form, made of what was written. */
export function kindForm(kinds: readonly string[], usual: string): NonNullable<Hints['form']> {
  return (value) => {
    if (typeof value !== 'string') return undefined;
    const isKind = kinds.includes(value);
    const named = kinds.find((kind) => value.startsWith(`${kind}:`));
    const name = named ? value.slice(named.length + 1).trim() : value;
    const form = isKind
      ? `{ ${value}: … }`
      : `{ ${named ?? usual}: ${quoted(name) === JSON.stringify(name) ? inYaml(name) : '…'} }`;
    return `must name its kind, such as ${form}`;
  };
}

/** What is said of a file that is no map. */
export function fileForm(value: unknown): string {
  const rest = Array.isArray(value) ? ', with the list below it' : '';
  return `must start with "schedules:"${rest}`;
}

/** What is said of keys that belong somewhere else. `inSchedules`: the keys of a schedule, asked for outside of one. */
export function misplaced(inSchedules: () => readonly string[] = () => []): NonNullable<Hints['unknownKey']> {
  return (key) => {
    if (inSchedules().includes(key)) {
      return 'belongs to a schedule: indent it as far as the `name` of that schedule';
    }
    if (Object.hasOwn(sources, key)) return 'belongs under `source`: indent it further';
    if (Object.hasOwn(targets, key)) return `belongs in \`targets\`, as "- ${key}: …"`;
    const input = inputTable.get(key);
    if (!input) return undefined;
    return input.secret
      ? `secrets don’t belong in this file: set the input \`${key}\``
      : `is an input, not a key of this file: set \`${key}\` beside \`config\``;
  };
}
