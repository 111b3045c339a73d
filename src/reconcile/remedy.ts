import type { KnownPerson, Person, Unmapped } from '../model.ts';
import { type FilePeople, type Known, knownAs, mappedAccount, namesOf } from '../people.ts';
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
  const key = directory ?? 'slack';
  const people = peopleIn(known.file, key);
  const line = `\`${peopleEntry(person, directory, known.file)}\``;
  const account = mappedAccount(person, key, known);
  if (account !== null) {
    if (isOfFile(account, person, key, known)) return `Correct the id in ${people}: ${line}.`;
    return `Correct the id in the input \`people\`: \`${peopleEntry(person, directory, null)}\`.`;
  }
  const isListed = entryIn(known.file, person) !== undefined;
  const add = isListed ? `change the entry in ${people} to ${line}.` : `add it to ${people}: ${line}.`;
  const isByAddress = directories.get(key)?.byAddress !== false;
  if (isByAddress && person.email !== null) {
    const meant = near === undefined ? '' : `Did you mean ${near}? `;
    return `${meant}Fix the address in ${placeOf(person.email, schedule)}, or ${add}`;
  }
  if (isByAddress && !isListed) return `Map the account in ${people}: ${line}.`;
  return add.charAt(0).toUpperCase() + add.slice(1);
}

/** Whether an account comes from the config file: where the input has one too, that wins. Without a file it does not matter. */
function isOfFile(account: string, person: Person, directory: string, known: Known): boolean {
  const { file } = known;
  return file === null || mappedAccount(person, directory, { ...known, people: file.people }) === account;
}

/** What to do about an account that exists and can't be shown in one place. */
export function remedyForIneligible(person: Person, { directory, known: { file } }: Circumstances): string {
  const key = directory ?? 'slack';
  const line = `\`${peopleEntry(person, directory, file)}\``;
  return `Fix that in ${directoryLabel(key)}, or map another account in ${peopleIn(file, key)}: ${line}.`;
}

/** Where accounts are listed: in the config file if there is one. The input takes only Slack ids. */
function peopleIn(file: FilePeople | null, directory: string): string {
  if (file !== null) return `\`people\` of ${file.path}`;
  return directory === 'slack' ? '`people`' : '`people` of a config file';
}

/** Where an address is written: a setting of the schedule, or one of its sources. */
function placeOf(email: string, { sources, also, onNobody }: Circumstances['schedule']): string {
  const isIn = (names: readonly string[]) => names.some((name) => name.toLowerCase() === email);
  if (isIn(also)) return '`also`';
  if (typeof onNobody !== 'string' && isIn(onNobody.fallback)) return '`fallback`';
  return [...new Set(sources.map(({ kind }) => sourceLabel(kind)))].join(' or ');
}

/**
 * The entry for `people`, valid whatever the names hold: in the form that the file’s other entries have, together with what
 * the file knows of this person already.
 */
export function peopleEntry(
  { email, name, aliases }: Person,
  directory: string | null,
  file: FilePeople | null,
): string {
  const key = directory ?? 'slack';
  const example = directories.get(key)?.example ?? '…';
  const { names = [], written = names, accounts = {} } = entryIn(file, { email, name, aliases }) ?? {};
  const all = written.length > 0 ? written : [email ?? aliases[0] ?? name ?? 'name'];
  const others = Object.entries(accounts).filter(([other]) => other !== key);
  const pairs = [...others.map(([other, id]) => `${other}: ${inYaml(id)}`), `${key}: ${example}`].join(', ');
  if (file?.isList) return `- { ${listedNames(all)}, ${pairs} }`;
  const [first = ''] = all;
  return `${inYaml(first)}: ${pairs === `slack: ${example}` ? example : `{ ${pairs} }`}`;
}

/** `email: ana@example.com, aliases: [asilva]` */
function listedNames(names: readonly string[]): string {
  const email = names.find((name) => name.includes('@'));
  const aliases = names.filter((name) => name !== email).map(inYaml);
  return [
    ...(email === undefined ? [] : [`email: ${inYaml(email)}`]),
    ...(aliases.length > 0 ? [`aliases: [${aliases.join(', ')}]`] : []),
  ].join(', ');
}

function entryIn(file: FilePeople | null, person: Person): KnownPerson | undefined {
  return file === null ? undefined : knownAs(namesOf(person), file.people);
}
