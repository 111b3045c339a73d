import { Failure } from '../../failure.ts';
import type { HttpFailure } from '../../http/answer.ts';
import type { Target } from '../../model.ts';
import { hasStatus } from '../kit/api.ts';
import { swapMembers } from '../kit/members.ts';
import { once } from '../kit/once.ts';
import { type Client, createClient, type GitHub, twoParts } from './client.ts';
import { childTeams, joinTeam, leaveTeam, organisationState, readTeam, type TeamName } from './teams.ts';

/** A GitHub team whose members, apart from its maintainers, are exactly the people on call. */
export function createTarget(context: GitHub, { team: name }: { readonly team: string }): Target {
  const client = createClient(context);
  const [org, team_slug] = twoParts(name);
  const team = { org, team_slug };
  const currentState = once(() => readTeam(client, team));
  return {
    async read() {
      const { members, maintainers } = await currentState();
      const shown = (desired: readonly string[]) =>
        sorted([...members, ...maintainers.filter((login) => desired.includes(login))]);
      return {
        place: `github-team ${name}`.toLowerCase(),
        entries: sorted(members),
        enabled: true,
        desired(display) {
          const after = sorted(display.members.map(({ account }) => account.id));
          return { before: shown(after), after };
        },
        // Maintainers on call count as members, since adding them would make them ordinary ones.
        write: ({ entries }) => replaceMembers(client, team, shown(entries), entries),
      };
    },
    async ineligible(accounts) {
      const { maintainers } = await currentState();
      const others = accounts.filter(({ id }) => !maintainers.includes(id));
      const reasons = await Promise.all(
        others.map(async ({ id }) => ({ id, reason: await whyIneligible(client, org, id) })),
      );
      return new Map(reasons.flatMap(({ id, reason }) => (reason === null ? [] : [[id, reason]])));
    },
  };
}

/** Why somebody can't be put into a team of this organisation, or `null`. */
async function whyIneligible(client: Client, org: string, login: string): Promise<string | null> {
  const state = await organisationState(client, org, login);
  if (state === 'active') return null;
  return state === null
    ? `${login} is not a member of ${org} on GitHub, and nobody is invited from here`
    : `${login} was invited to ${org} on GitHub and has not accepted yet`;
}

async function replaceMembers(
  client: Client,
  team: TeamName,
  before: readonly string[],
  desired: readonly string[],
): Promise<void> {
  const notFound: HttpFailure[] = [];
  const remove = (login: string) =>
    leaveTeam(client, team, login).catch((error) => {
      if (!hasStatus(error, 404)) throw error;
      notFound.push(error);
    });
  const membership = {
    add: (logins: readonly string[]) => all(logins.map((login) => addMember(client, team, login))),
    remove: (logins: readonly string[]) => all(logins.map(remove)),
    // Other maintainers, and people who are in it only through a child team, do not count.
    async list() {
      const { members, everybody } = await readTeam(client, team);
      return [...new Set([...members, ...before, ...desired])].filter((login) => everybody.includes(login));
    },
    differs(now: readonly string[]) {
      const isComplete = desired.every((login) => now.includes(login));
      const stayed = before.filter((login) => now.includes(login) && !desired.includes(login));
      return isComplete && stayed.length > 0 ? stillIn(client, team, stayed, notFound[0]) : otherPeople(team);
    },
  };
  await swapMembers(membership, before, desired);
}

async function addMember(client: Client, team: TeamName, login: string): Promise<void> {
  if ((await joinTeam(client, team, login)) === 'active') return;
  throw new Failure(
    `GitHub sent ${login} an invitation to ${team.org} instead of adding them to the team.`,
    'They are in the team once they accept it. To take it back: the organisation’s page → People → Invitations.',
  );
}

function otherPeople({ org, team_slug }: TeamName): Failure {
  const message = `GitHub took the change, and yet other people are in the team ${org}/${team_slug}.`;
  return new Failure(message, 'The next run tries again.');
}

/** Why people are still there after they were removed. `notFound`: GitHub found nobody to remove. */
async function stillIn(
  client: Client,
  team: TeamName,
  logins: readonly string[],
  notFound: Failure | undefined,
): Promise<Failure> {
  const children = await childTeams(client, team);
  const names = logins.join(', ');
  const message = `${names} ${logins.length > 1 ? 'are' : 'is'} still in the team ${team.org}/${team.team_slug}`;
  if (children.length > 0) {
    return new Failure(
      `${message}: through a child team (${children.join(', ')}).`,
      'Use a team without child teams.',
    );
  }
  return notFound ?? new Failure(`${message}.`, 'The next run tries again.');
}

/** Waits for everything and only then throws the first failure: no write may still be on its way when it is reported. */
async function all(writes: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(writes);
  await Promise.all(writes);
}

function sorted(logins: readonly string[]): readonly string[] {
  return [...new Set(logins)].sort();
}
