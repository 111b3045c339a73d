import { Failure } from '../failure.ts';
import type { KnownPerson, Person } from '../model.ts';
import { knownAs } from '../people.ts';
import { directories, type Services } from '../services/registry.ts';

/** Who is meant by `handover-to`: an e-mail address, a name in `people`, or an account id. Rejects with a Failure. */
export async function resolveTakeover(
  to: string,
  services: Pick<Services, 'directory'>,
  known: readonly KnownPerson[],
): Promise<Person> {
  const entry = knownAs([to], known) ?? known.find(({ accounts }) => Object.values(accounts).includes(to));
  const aliases = (entry?.names ?? []).filter((name) => !name.includes('@'));
  const email = [to.toLowerCase(), ...(entry?.names ?? [])].find((name) => name.includes('@')) ?? null;
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
  const fix = 'Give the e-mail address, the Slack id (U…), or a name from `people`.';
  throw new Failure(`\`handover-to\` names nobody: “${to}”.`, fix);
}
