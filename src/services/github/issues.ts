import * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import { shape } from '../../http/wire.ts';
import type { Display, Target } from '../../target.ts';
import { checkIssues } from './assignable.ts';
import { adviceOnIssues, assignees, mostAssignees, notAssigned, tooManyAssignees } from './assignees.ts';
import { createClient, type GitHub, twoParts } from './client.ts';
import { login } from './directory.ts';

/** Which issues, and whether to reassign those of people who are off call. */
interface Options {
  readonly repository: string;
  readonly label: string;
  readonly reassign?: boolean | undefined;
}

/** An open issue, and the logins that it is assigned to. */
interface Issue {
  readonly number: number;
  readonly assignees: readonly string[];
}

/** Issues: https://docs.github.com/rest/issues. A pull request is one too, and is left out. */
const list = z.array(
  shape(
    { number: z.int(), assignees, pull_request: z.optional(z.unknown()) },
    ({ number, assignees, pull_request }) => ({ number, assignees, isIssue: !pull_request }),
  ),
);

const assigned = shape({ assignees }, (issue) => issue.assignees);

const route = '/repos/{owner}/{repo}/issues';

/** The open issues with a label: each is assigned to the people on call, unless it is assigned already. */
export function createTarget(context: GitHub, { repository, label, reassign = false }: Options): Target {
  const client = createClient(context);
  const [owner, repo] = twoParts(repository);
  const fix = (status: number) => adviceOnIssues(repository)[status];
  /** Who is unassigned: only people known to be off call. */
  const leaving = ({ assignees }: Issue, { offCall }: Display) => {
    const logins = reassign ? offCall.map(login) : [];
    return assignees.filter((assignee) => logins.includes(assignee));
  };
  const isPending = (issue: Issue, display: Display) =>
    issue.assignees.length === 0 || leaving(issue, display).length > 0;
  const change = (method: 'POST' | 'DELETE', { number }: Issue, assignees: readonly string[]) =>
    client.call({
      route: `${method} ${route}/{issue_number}/assignees`,
      parameters: { owner, repo, issue_number: number, assignees },
      schema: assigned,
      fix,
    });
  /** Assigns an issue and returns those who could not be assigned. People off call are unassigned only once others are assigned. */
  const assign = async (issue: Issue, onCall: readonly string[], leaving: readonly string[]) => {
    const now = await change('POST', issue, onCall);
    const dropped = onCall.filter((login) => !now.includes(login));
    if (leaving.length === 0 || dropped.length === onCall.length) return dropped;
    const rest = await change('DELETE', issue, leaving);
    if (leaving.some((login) => rest.includes(login))) throw stillAssigned(leaving, issue, repository);
    // A run beside this one may have removed them in the same moment: the issue must not be left with nobody.
    if (!now.some((login) => onCall.includes(login) && rest.includes(login)))
      await change('POST', issue, onCall);
    return dropped;
  };
  return {
    check: (accounts) => checkIssues(context, repository, accounts),
    async read() {
      const parameters = { owner, repo, labels: label, state: 'open' };
      const all = await client.list({ route: `GET ${route}`, parameters, schema: list, fix });
      const issues = all.filter(({ isIssue }) => isIssue).toSorted((a, b) => a.number - b.number);
      return {
        place: `github-issues ${repository} ${label}`.toLowerCase(),
        entries: numbers(issues.filter(({ assignees }) => assignees.length > 0)),
        enabled: true,
        desired(display) {
          const { length } = display.members;
          if (length > mostAssignees) throw tooManyAssignees(length);
          return {
            before: numbers(issues.filter((issue) => !isPending(issue, display))),
            after: numbers(issues),
          };
        },
        async write(_desired, display) {
          const onCall = display.members.map(({ account }) => account.id);
          const pending = issues.filter((issue) => isPending(issue, display));
          const results = await Promise.allSettled(
            pending.map((issue) => assign(issue, onCall, leaving(issue, display))),
          );
          const dropped = results.flatMap((result) => {
            if (result.status === 'rejected') throw result.reason;
            return result.value;
          });
          if (dropped.length > 0) throw await notAssigned(client, dropped, `to issues of ${repository}`);
        },
      };
    },
  };
}

function stillAssigned(logins: readonly string[], { number }: Issue, repository: string): Failure {
  const message = `GitHub did not unassign ${logins.join(', ')} from issue ${number} of ${repository}.`;
  return new Failure(message, 'The next run tries again.');
}

function numbers(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ number }) => String(number));
}
