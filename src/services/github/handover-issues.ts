import * as z from 'zod/mini';
import { shape, text } from '../../http/wire.ts';
import { hasStatus, orNull } from '../kit/api.ts';
import { once, oncePerKey, oncePerRun } from '../kit/once.ts';
import { endless, mostPages } from '../kit/pages.ts';
import { adviceOnIssues, assignees } from './assignees.ts';
import { type Client, createClient, type GitHub, twoParts } from './client.ts';
import { login } from './directory.ts';
import { type Marker, readMarked } from './handover-marker.ts';

/** An issue, as far as a handover needs it. */
interface Issue {
  readonly number: number;
  readonly isOpen: boolean;
  readonly body: string;
  /** In lower case. */
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** Login of its author, or `null` if the account is gone. */
  readonly author: string | null;
  /** An app wrote it, or somebody who can write to the repository. */
  readonly isByTeam: boolean;
}

/** A handover issue of ours: its marker, and the text below it. */
export interface Handover extends Omit<Issue, 'body' | 'author' | 'isByTeam'> {
  readonly marker: Marker;
  readonly text: string;
}

/** What is written into an issue. */
export interface Content {
  readonly title: string;
  readonly body: string;
  readonly assignees: readonly string[];
}

const label = z.pipe(
  z.union([z.string(), z.object({ name: text })]),
  z.transform((one) => (typeof one === 'string' ? one : (one.name ?? '')).toLowerCase()),
);

/** Issues: https://docs.github.com/rest/issues/issues. Who deleted their account is a `null` user. */
const issue = shape(
  {
    number: z.int(),
    state: z.string(),
    body: text,
    labels: z.array(label),
    assignees,
    user: z.nullable(z.object({ login: z.string(), type: text })),
    author_association: text,
  },
  ({ number, state, body, labels, assignees, user, author_association }): Issue => ({
    number,
    isOpen: state === 'open',
    body: body ?? '',
    labels,
    assignees,
    author: user && login(user.login),
    isByTeam: user?.type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(author_association ?? ''),
  }),
);
const issues = z.array(issue);
const self = shape({ login: z.string() }, (user) => login(user.login));

const nothing = z.pipe(
  z.unknown(),
  z.transform(() => true),
);
const named = z.object({ name: z.string() });

const route = '/repos/{owner}/{repo}/issues';
const labelRoute = '/repos/{owner}/{repo}/labels';

/** How many of the newest issues and pull requests are read again before one is created. */
const mostNewest = 100;

/** The handover issues of a repository. Every method rejects with a Failure. */
export interface HandoverIssues {
  /**
   * Those of a schedule, the newest first, from the list of issues with the label, as far back as `isEnough`. Pages are
   * read once per run.
   */
  readonly withLabel: (
    label: string,
    schedule: string,
    isEnough: (handover: Handover) => boolean,
  ) => Promise<readonly Handover[]>;
  /** Those of a schedule among the repository's newest issues, whatever their labels, read again: back to this number. */
  readonly newest: (schedule: string, after: number) => Promise<readonly Handover[]>;
  /** Creates the label if it does not exist. */
  readonly createLabel: (label: string) => Promise<void>;
  /** Creates an issue. It is not retried if it may have been created. */
  readonly create: (content: Content, label: string) => Promise<Handover | null>;
  readonly update: (number: number, change: Partial<Content> | Closing) => Promise<readonly string[]>;
  /** Whether GitHub would assign somebody to issues here. */
  readonly isAssignable: (assignee: string) => Promise<boolean>;
}

/** Closes an issue. */
interface Closing extends Partial<Content> {
  readonly state: 'closed';
  readonly state_reason: 'completed' | 'not_planned';
  readonly labels?: readonly string[];
}

/** The handover issues of every repository of a run. */
export const handoverIssuesOf = oncePerRun((context: GitHub) => {
  const client = createClient(context);
  const whoAmI = once(() =>
    orNull(client.call({ route: 'GET /user', parameters: {}, schema: self }), 401, 403, 404),
  );
  const opened = new Map<string, HandoverIssues>();
  return (repository: string): HandoverIssues => {
    const known = opened.get(repository) ?? createIssues(client, repository, whoAmI);
    opened.set(repository, known);
    return known;
  };
});

function createIssues(
  client: Client,
  repository: string,
  whoAmI: () => Promise<string | null>,
): HandoverIssues {
  const [owner, repo] = twoParts(repository);
  const fix = (status: number) => adviceOnIssues(repository)[status];
  const page = (number: number, filter: { readonly labels?: string }) => {
    const parameters = { owner, repo, ...filter, state: 'all', sort: 'created', direction: 'desc' };
    return client.page({ route: `GET ${route}`, parameters, schema: issues, fix }, number);
  };
  const pages = oncePerKey((key: string) => {
    const [number, labels]: [number, string] = JSON.parse(key);
    return page(number, { labels });
  });
  /** Anybody may write a marker into an issue: only those by the team, by an app or by ourselves count. */
  const ours = async (issue: Issue): Promise<Handover | null> => {
    const { body, author, isByTeam, ...rest } = issue;
    const read = readMarked(body);
    if (read === null || !(isByTeam || (author !== null && author === (await whoAmI())))) return null;
    return { ...rest, ...read };
  };
  /** Those of a schedule among these issues, in their order. */
  const ofSchedule = async (all: readonly Issue[], schedule: string): Promise<readonly Handover[]> => {
    const candidates = all.filter(({ body }) => readMarked(body)?.marker.schedule === schedule);
    return (await Promise.all(candidates.map(ours))).filter((handover) => handover !== null);
  };
  return {
    async withLabel(label, schedule, isEnough) {
      const found: Handover[] = [];
      for (let next: number | null = 1; next !== null; ) {
        if (next > mostPages) throw endless('GitHub’s list of issues');
        const { items, next: following }: Awaited<ReturnType<typeof page>> = await pages(
          JSON.stringify([next, label]),
        );
        found.push(...(await ofSchedule(items, schedule)));
        if (found.some(isEnough)) break;
        next = following;
      }
      return found;
    },
    async newest(schedule, after) {
      const all: Issue[] = [];
      for (let next: number | null = 1; next !== null; ) {
        const { items, next: following }: Awaited<ReturnType<typeof page>> = await page(next, {});
        all.push(...items);
        const isEnough = all.length >= mostNewest || items.some(({ number }) => number <= after);
        next = isEnough ? null : following;
      }
      return ofSchedule(all, schedule);
    },
    async createLabel(name) {
      const parameters = { owner, repo, name };
      const existing = { route: `GET ${labelRoute}/{name}`, parameters, schema: named, fix };
      const isThere = async () => (await orNull(client.call(existing))) !== null;
      if (await isThere()) return;
      const creation = {
        route: `POST ${labelRoute}`,
        parameters,
        schema: named,
        fix: labelFix(name, repository),
      };
      await client.call(creation).catch(async (error) => {
        // Another run may have created it in the same moment.
        if (!hasStatus(error, 422) || !(await isThere())) throw error;
      });
    },
    create: async (content, label) =>
      ours(
        await client.call({
          route: `POST ${route}`,
          parameters: { owner, repo, ...content, labels: [label] },
          schema: issue,
          fix,
          notIdempotent: true,
        }),
      ),
    update: async (issue_number, change) =>
      (
        await client.call({
          route: `PATCH ${route}/{issue_number}`,
          parameters: { owner, repo, issue_number, ...change },
          schema: issue,
          fix,
        })
      ).assignees,
    isAssignable: async (assignee) => {
      const parameters = { owner, repo, assignee };
      const route = 'GET /repos/{owner}/{repo}/assignees/{assignee}';
      // 204 or 404: https://docs.github.com/rest/issues/assignees#check-if-a-user-can-be-assigned
      const asked = client.call({ route, parameters, schema: nothing, mayBeEmpty: true });
      return (await orNull(asked)) !== null;
    },
  };
}

function labelFix(label: string, repository: string) {
  return (status: number) =>
    status === 403 || status === 404
      ? `\`github-token\` can’t create the label “${label}” in ${repository}: create it there (Issues → Labels), and give the token write access to issues.`
      : undefined;
}
