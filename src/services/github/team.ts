import { type Account, Failure, type Showing, type State, type Target, type TargetRef } from '../../model.ts';
import { type GitHubClient, twoParts } from './client.ts';
import { childTeams, joinTeam, leaveTeam, organisationState, readRoster, type TeamName } from './teams.ts';

/** A team, and those in it who are left alone. */
interface TeamState extends State {
  /** They lead the team: never touched, and shown only while they are on call. */
  readonly maintainers: readonly string[];
  /** Everybody in it, be it through a child team. */
  readonly everybody: readonly string[];
}

/** A GitHub team whose members, its maintainers apart, are exactly who is on call. */
export function githubTeam(ref: TargetRef, client: GitHubClient): Target {
  let reading: Promise<TeamState> | undefined;
  const readAnew = () => {
    reading = readTeam(client, ref.name);
    return reading;
  };
  return {
    ref,
    directory: 'github',
    holdsMembers: true,
    canDisable: false,
    read: readAnew,
    async outsiders(accounts) {
      const { maintainers } = await (reading ?? readAnew());
      const others = accounts.filter(({ id }) => !maintainers.includes(id));
      const reasons = others.map(
        async ({ id }) => [id, await whyOutside(client, teamName(ref.name).org, id)] as const,
      );
      return new Map((await Promise.all(reasons)).filter((one): one is [string, string] => one[1] !== null));
    },
    want({ members }: Showing, { entries, maintainers }: TeamState) {
      const after = sorted(members.map(({ account }) => account.id));
      return { before: sorted([...entries, ...maintainers.filter((one) => after.includes(one))]), after };
    },
    async write(before: TeamState, after: State) {
      const team = teamName(ref.name);
      const { entries, maintainers } = before;
      // Adding a maintainer would make them an ordinary member.
      const coming = after.entries.filter((one) => !entries.includes(one) && !maintainers.includes(one));
      const going = entries.filter((one) => !after.entries.includes(one) && !maintainers.includes(one));
      await all(coming.map((one) => add(client, team, one)));
      // Nobody is taken out before the others are seen to be there.
      if (going.length > 0 && missing(after, await readAnew()).length > 0) throw otherPeople(ref);
      const lost = await all(going.map((one) => leaveTeam(client, team, one)));
      let now = await readAnew();
      // A run beside this one may have taken them out in the same moment: the team must not stay empty.
      const away = missing(after, now);
      await all(away.map((one) => add(client, team, one)));
      if (away.length > 0) now = await readAnew();
      const stayed = going.filter((one) => now.everybody.includes(one));
      if (stayed.length > 0)
        throw await stillIn(client, team, stayed, lost.find((one) => one !== null) ?? null);
      const others = now.entries.filter((one) => !after.entries.includes(one));
      if (others.length > 0 || missing(after, now).length > 0) throw otherPeople(ref);
    },
  };
}

/** Who should be in the team and is not. */
function missing({ entries }: State, now: TeamState): readonly string[] {
  return entries.filter((one) => !now.everybody.includes(one));
}

function otherPeople({ name }: TargetRef): Failure {
  const message = `GitHub took the change, and yet other people are in the team ${name}.`;
  return new Failure(message, 'The next run tries again.');
}

/** One request where GitHub tells roles with the members, else one more. */
async function readTeam(client: GitHubClient, name: string): Promise<TeamState> {
  const team = teamName(name);
  const roster = await readRoster(client, team);
  const tellsRoles = roster.every(({ role }) => role !== undefined);
  const leaders = tellsRoles
    ? roster.filter(({ role }) => role === 'maintainer')
    : await readRoster(client, team, 'maintainer');
  const maintainers = leaders.map(({ login }) => login);
  const members = roster.filter(({ login, inherited }) => !inherited && !maintainers.includes(login));
  return {
    place: `github-team ${name}`.toLowerCase(),
    entries: sorted(members.map(({ login }) => login)),
    enabled: true,
    maintainers,
    everybody: roster.map(({ login }) => login),
  };
}

/** `acme/data-oncall`: organisation and slug. */
function teamName(name: string): TeamName {
  const [org, slug] = twoParts(name);
  return { org, team_slug: slug };
}

/** Why somebody can't be put into a team of this organisation, or `null`. */
async function whyOutside(client: GitHubClient, org: string, login: Account['id']): Promise<string | null> {
  const state = await organisationState(client, org, login);
  if (state === 'active') return null;
  return state === null
    ? `${login} is not a member of ${org} on GitHub, and nobody is invited from here`
    : `${login} was invited to ${org} on GitHub and has not accepted yet`;
}

async function add(client: GitHubClient, team: TeamName, login: string): Promise<void> {
  if ((await joinTeam(client, team, login)) === 'active') return;
  throw new Failure(
    `GitHub sent ${login} an invitation to ${team.org} instead of adding them to the team.`,
    'They are in the team once they accept it. To take it back: the organisation’s page → People → Invitations.',
  );
}

/** Why people are still there although they were taken out: `notFound` where GitHub found nothing to take out. */
async function stillIn(
  client: GitHubClient,
  team: TeamName,
  logins: readonly string[],
  notFound: Failure | null,
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

/** Waits for everything, and only then throws the first failure: no write may still be on its way when it is told. */
async function all<T>(work: readonly Promise<T>[]): Promise<readonly T[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

function sorted(logins: readonly string[]): readonly string[] {
  return [...new Set(logins)].sort();
}
