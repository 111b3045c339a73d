import type { Person, Unmapped } from '../model.ts';
import { type Known, mappedAccount } from '../people.ts';
import { directories, directoryLabel, sourceLabel } from '../services/registry.ts';
import type { ScheduleSettings } from '../settings/types.ts';
import { inYaml } from '../text/in-yaml.ts';

/** The context of a fix: the schedule, the target's directory, and known people. */
export interface Circumstances {
  readonly schedule: Pick<ScheduleSettings, 'sources' | 'also' | 'onNobody'>;
  /** The directory whose accounts the target shows. */
  readonly directory: string | null;
  readonly known: Known;
}

/** The one fix for somebody without an account, with near addresses before it: `Did you mean …? Fix the address in Opsgenie, …` */
export function remedy(
  person: Person,
  { fix, near }: Pick<Unmapped, 'fix' | 'near'>,
  circumstances: Circumstances,
): string {
  const { schedule, directory, known } = circumstances;
  if (fix !== undefined) return fix;
  const entry = `\`${peopleEntry(person, directory)}\``;
  const key = directory ?? 'slack';
  if (mappedAccount(person, key, known) !== null) return `Correct the id in \`people\`: ${entry}.`;
  const add = `add it to \`people\`: ${entry}.`;
  if (directories.get(key)?.byAddress === false) return `A${add.slice(1)}`;
  if (person.email === null) return `Map the account in \`people\`: ${entry}.`;
  const meant = near === undefined ? '' : `Did you mean ${near}? `;
  return `${meant}Fix the address in ${placeOf(person.email, schedule)}, or ${add}`;
}

/** What to do about an account that exists and can't be shown in one place. */
export function remedyForIneligible(person: Person, { directory }: Circumstances): string {
  return `Fix that in ${directoryLabel(directory ?? 'slack')}, or map another account in \`people\`: \`${peopleEntry(person, directory)}\`.`;
}

/** Where an address is written: a setting of the schedule, or one of its sources. */
function placeOf(email: string, { sources, also, onNobody }: Circumstances['schedule']): string {
  const isIn = (names: readonly string[]) => names.some((name) => name.toLowerCase() === email);
  if (isIn(also)) return '`also`';
  if (typeof onNobody !== 'string' && isIn(onNobody.fallback)) return '`on-nobody`';
  return [...new Set(sources.map(({ kind }) => sourceLabel(kind)))].join(' or ');
}

/**
 * The line to add to `people`, valid whatever the name holds: the input takes Slack ids alone, accounts elsewhere need the
 * config file's longer form.
 */
export function peopleEntry({ email, name, aliases }: Person, directory: string | null): string {
  const key = inYaml(email ?? aliases[0] ?? name ?? 'name');
  const example = directories.get(directory ?? 'slack')?.example ?? '…';
  if (directory === null || directory === 'slack') return `${key}: ${example}`;
  return `{ email: ${key}, ${directory}: ${example} }`;
}
