import * as z from 'zod/mini';
import { Failure, type Showing, type State, type Target, type TargetRef } from '../../model.ts';
import { type GitHubClient, twoParts } from './client.ts';
import { login } from './directory.ts';

/** An open issue, and the logins that it is assigned to. */
interface Issue {
  readonly number: number;
  readonly assignees: readonly string[];
}

/** The issues that the entries were made from. */
interface IssuesState extends State {
  readonly issues: readonly Issue[];
}

const assignees = z.pipe(
  z.nullable(z.array(z.object({ login: z.string() }))),
  z.transform((users) => (users ?? []).map((user) => login(user.login))),
);

/** An issue: https://docs.github.com/rest/issues. A pull request is one too, and is left out. */
const list = z.array(
  z.pipe(
    z.object({ number: z.int(), assignees, pull_request: z.optional(z.unknown()) }),
    z.transform(({ number, assignees, pull_request }) => ({ number, assignees, isIssue: !pull_request })),
  ),
);

const assigned = z.pipe(
  z.object({ assignees }),
  z.transform((issue) => issue.assignees),
);

const route = '/repos/{owner}/{repo}/issues';

/** GitHub assigns no more people to an issue. */
const mostAssignees = 10;

/** GitHub asks for restraint where many things are written. */
const lane = { name: 'GitHub’s issues', abreast: 2, perMinute: 80 };

/** The open issues with a label: each is assigned to who is on call, unless it is assigned already. */
export function githubIssues(
  ref: Extract<TargetRef, { kind: 'github-issues' }>,
  client: GitHubClient,
): Target {
  const { repository, label, reassign } = ref;
  const fix = (status: number) => fixes(repository)[status];
  /** Who is to be taken off an issue: nobody but those who are known to be off call. */
  const going = ({ assignees }: Issue, { offCall }: Showing) => {
    const gone = reassign ? offCall.map(login) : [];
    return assignees.filter((one) => gone.includes(one));
  };
  const wrong = (showing: Showing) => (issue: Issue) =>
    issue.assignees.length === 0 || going(issue, showing).length > 0;
  return {
    ref,
    directory: 'github',
    holdsMembers: false,
    canDisable: false,
    async read(): Promise<IssuesState> {
      const [owner, repo] = twoParts(repository);
      const asked = { owner, repo, labels: label, state: 'open' };
      const found = await client.list(`GET ${route}`, asked, list, { fix });
      const issues = found.filter(({ isIssue }) => isIssue).toSorted((a, b) => a.number - b.number);
      const entries = numbers(issues.filter(({ assignees }) => assignees.length > 0));
      return { place: `github-issues ${repository} ${label}`.toLowerCase(), entries, enabled: true, issues };
    },
    want(showing: Showing, { issues }: IssuesState) {
      const { length } = showing.members;
      if (length > mostAssignees) {
        const message = `${length} people are on call, and GitHub assigns at most ${mostAssignees} to an issue.`;
        throw new Failure(message, 'Show so many in a team instead.');
      }
      const isWrong = wrong(showing);
      return { before: numbers(issues.filter((issue) => !isWrong(issue))), after: numbers(issues) };
    },
    async write(before: IssuesState, _after: State, showing: Showing) {
      const [owner, repo] = twoParts(repository);
      const onCall = showing.members.map(({ account }) => account.id);
      const change = (method: 'POST' | 'DELETE', { number }: Issue, logins: readonly string[]) => {
        const asked = { owner, repo, issue_number: number, assignees: logins };
        return client.call(`${method} ${route}/{issue_number}/assignees`, asked, assigned, { fix, lane });
      };
      /** Assigns an issue, and says who could not be. Those off call go only when somebody else is there. */
      const assign = async (issue: Issue): Promise<readonly string[]> => {
        const now = await change('POST', issue, onCall);
        const dropped = onCall.filter((one) => !now.includes(one));
        const leaving = going(issue, showing);
        if (leaving.length === 0 || dropped.length === onCall.length) return dropped;
        const left = await change('DELETE', issue, leaving);
        if (leaving.some((one) => left.includes(one))) throw stillAssigned(leaving, issue, repository);
        // A run beside this one may have taken them off in the same moment: the issue must not stay with nobody.
        if (!now.some((one) => onCall.includes(one) && left.includes(one)))
          await change('POST', issue, onCall);
        return dropped;
      };
      const results = await Promise.allSettled(before.issues.filter(wrong(showing)).map(assign));
      const failed = results.find(({ status }) => status === 'rejected');
      if (failed?.status === 'rejected') throw failed.reason;
      const dropped = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
      if (dropped.length > 0) throw notAssignable(dropped, repository);
    },
  };
}

function stillAssigned(logins: readonly string[], { number }: Issue, repository: string): Failure {
  const message = `GitHub did not take ${logins.join(', ')} off issue ${number} of ${repository}.`;
  return new Failure(message, 'The next run tries again.');
}

/** GitHub leaves out in silence who can't be assigned. */
function notAssignable(logins: readonly string[], repository: string): Failure {
  const names = [...new Set(logins)].join(', ');
  return new Failure(
    `GitHub did not assign ${names} to issues of ${repository}.`,
    `Only who may see the repository, and has some role in it, can be assigned (Settings → Collaborators and teams); check \`people\` as well, and that \`github-token\` may write issues.`,
  );
}

function numbers(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ number }) => String(number));
}

function fixes(repository: string): Readonly<Record<number, string>> {
  const permission = `give the job \`permissions: issues: write\`; for another repository than the job’s own, \`github-token\` must be the token of a GitHub App or a person that may write issues there.`;
  return {
    403: `To change issues of ${repository}, ${permission}`,
    404: `Check the name ${repository}. If it is right, ${permission}`,
    410: `Issues are switched off in ${repository}: switch them on (Settings → Features), or leave this target out.`,
  };
}
