import { Failure } from '../failure.ts';
import type { KnownPerson, Overrides, Person } from '../model.ts';
import { display, knownAs } from '../people.ts';
import type { Services } from '../services/connect.ts';
import { directories, sourceLabel } from '../services/registry.ts';
import { nearest } from '../text/near.ts';
import { nearestAddress } from '../text/near-address.ts';

/**
 * Who is meant by `handover-to`: an e-mail address, a name in `people`, an account id, or else a word that the pager may
 * know. Names are passed on as they are written. Rejects with a Failure.
 */
export async function resolveTakeover(
  to: string,
  services: Pick<Services, 'directory'>,
  known: readonly KnownPerson[],
): Promise<Person> {
  const entry = knownAs([to], known) ?? known.find(({ accounts }) => Object.values(accounts).includes(to));
  const names = entry?.written ?? entry?.names ?? [];
  const aliases = names.filter((name) => !name.includes('@'));
  const email = [to, ...names].find((name) => name.includes('@'))?.toLowerCase() ?? null;
  if (email !== null) return { email, name: null, aliases };
  // Where somebody has several accounts, the one whose id can't be mistaken for anything else goes first.
  const inOrder = [...directories].sort(([, one], [, other]) => Number(!one.isId) - Number(!other.isId));
  for (const [key, { isId }] of inOrder) {
    const id = entry?.accounts[key] ?? (isId?.(to) ? to : undefined);
    if (id === undefined) continue;
    const identity = await (await services.directory(key)).find([{ id }])({ id });
    const account = 'account' in identity ? identity.account : null;
    if (account?.email || aliases.length > 0)
      return { email: account?.email ?? null, name: account?.name ?? null, aliases };
    const why = 'unmapped' in identity ? identity.unmapped : `there is no e-mail address of ${id}`;
    throw new Failure(
      `\`handover-to\` can’t be used: ${why}.`,
      'Give the e-mail address that the pager knows.',
    );
  }
  return { email: null, name: null, aliases: aliases.length > 0 ? aliases : [to] };
}

/** The pager's own record of somebody, which keeps the other names. `schedule`: who may be meant instead. Rejects with a Failure where it knows nobody like that. */
export async function findInPager(
  person: Person,
  to: string,
  kind: string,
  overrides: Pick<Overrides, 'find'>,
  schedule: readonly Person[] = [],
): Promise<Person> {
  const user = await overrides.find(person);
  if (user)
    return { ...user, aliases: distinctNames([...user.aliases, person.email ?? [], ...person.aliases]) };
  if (person.email === null && person.aliases.includes(to)) {
    throw new Failure(
      `\`handover-to\` names nobody: “${to}”.`,
      `${didYouMean(to, schedule)}Give the e-mail address, the pager’s own user id, the Slack member id (U…), or a name from \`people\`.`,
    );
  }
  const fix = `${didYouMean(to, schedule)}Fix \`handover-to\`: whoever takes over must be a user there, so that alerts follow.`;
  throw new Failure(`${capitalized(sourceLabel(kind))} has no user ${display(person)}.`, fix);
}

/** The one of the schedule's people who is probably meant. */
function didYouMean(to: string, people: readonly Person[]): string {
  const emails = people.flatMap(({ email }) => email ?? []);
  const names = people.flatMap(({ name }) => name ?? []);
  const meant = to.includes('@') ? nearestAddress(to.toLowerCase(), emails) : nearest(to, names, 1)[0];
  return meant ? `Did you mean ${meant}? ` : '';
}

function capitalized(label: string): string {
  return label.replace(/^the /, 'The ');
}

/** Each name once, as it is written first. */
function distinctNames(names: readonly (string | readonly never[])[]): readonly string[] {
  const written = names.flat();
  const isFirst = (name: string, index: number) =>
    written.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index;
  return written.filter(isFirst);
}
