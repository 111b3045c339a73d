import { Failure } from '../../failure.ts';
import type { HttpFailure } from '../../http/answer.ts';
import type { Target } from '../../target.ts';
import { hasStatus } from '../kit/api.ts';
import { swapMembers } from '../kit/members.ts';
import { once } from '../kit/once.ts';
import { isSuspended } from './accounts.ts';
import { type Client, createClient, type GitHub, twoParts } from './client.ts';
import { login } from './directory.ts';
import {
  childTeams,
  joinTeam,
  leaveTeam,
  organizationMembership,
  providersGroups,
  readTeam,
  type TeamName,
} from './teams.ts';
import { lacking } from './token.ts';

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
        write: ({ entries }) => replaceMembers(context, team, shown(entries), entries),
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
    async check() {
      const [rights, [group]] = await Promise.all([
        lacking(context, 'change teams', {
          scopes: ['admin:org'],
          permission: 'the organization permission “Members: write”',
        }),
        providersGroups(client, team),
      ]);
      if (group === undefined) return rights;
      const message = `The group “${group}” of an identity provider sets the members of this team.`;
      return [{ severity: 'failure', message, fix: 'Use a separate team.' }, ...rights];
    },
    async warning(accounts, { offCall }) {
      const { maintainers } = await currentState();
      const shown = accounts.map(({ id }) => id);
      const logins = offCall.map(login).filter((one) => maintainers.includes(one) && !shown.includes(one));
      const memberships = await Promise.all(
        logins.map((login) => organizationMembership(client, org, login)),
      );
      const owners = logins.filter((_, index) => memberships[index]?.role === 'admin');
      return owners.length === 0 ? null : stays(owners, team);
    },
  };
}

/** Why somebody can't be added to a team of this organization, or `null`. */
async function whyIneligible(client: Client, org: string, login: string): Promise<string | null> {
  const [membership, suspended] = await Promise.all([
    organizationMembership(client, org, login),
    isSuspended(client, login),
  ]);
  if (suspended) return `the GitHub account ${login} is suspended`;
  if (membership?.state === 'active') return null;
  return membership === null
    ? `${login} is not a member of ${org} on GitHub, and on-call-sync invites nobody`
    : `${login} was invited to ${org} on GitHub and has not accepted yet`;
}

/** The warning about owners who are off call but still in the team, because maintainers are never removed. */
function stays(logins: readonly string[], { org, team_slug }: TeamName): string {
  const are = logins.length > 1 ? 'are' : 'is';
  return `${logins.join(', ')} ${are} not on call but still in the team ${org}/${team_slug}: GitHub makes an owner of ${org} a maintainer of the team, and maintainers are never removed. Remove them on GitHub, or leave owners out of this schedule.`;
}

async function replaceMembers(
  context: GitHub,
  team: TeamName,
  before: readonly string[],
  desired: readonly string[],
): Promise<void> {
  const client = createClient(context);
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
      const absent = desired.filter((login) => !now.includes(login));
      const stayed = before.filter((login) => now.includes(login) && !desired.includes(login));
      return absent.length === 0 && stayed.length > 0
        ? stillIn(client, team, stayed, notFound[0])
        : otherPeople(team, absent);
    },
  };
  await swapMembers(context.http, membership, before, desired);
}

async function addMember(client: Client, team: TeamName, login: string): Promise<void> {
  if ((await joinTeam(client, team, login)).state === 'active') return;
  throw new Failure(
    `GitHub sent ${login} an invitation to ${team.org} instead of adding them to the team.`,
    'They join the team when they accept it. To cancel it: the organization’s page → People → Invitations.',
  );
}

function otherPeople({ org, team_slug }: TeamName, absent: readonly string[]): Failure {
  const without =
    absent.length > 0 ? `: ${absent.join(', ')} ${absent.length > 1 ? 'are' : 'is'} missing` : '';
  const message = `GitHub accepted the change, but the team ${org}/${team_slug} does not show it${without}.`;
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
