/** The environment of a process, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What other schedulers say of the job: who asked for it, and the address of the run. */
export const ownVariables = { actor: 'ON_CALL_SYNC_ACTOR', runUrl: 'ON_CALL_SYNC_RUN_URL' } as const;

/** The job that this run is part of, as the runner describes it. Outside GitHub most of it is unknown. */
export interface Job {
  /** The folder that relative paths start from. */
  readonly workspace: string;
  /** `owner/name` */
  readonly repository: string | null;
  /** The commit that the run is for. */
  readonly sha: string | null;
  /** The branch that the run is for. `null`: a tag, a pull request, or unknown. */
  readonly branch: string | null;
  /** The run is for a pull request or a tag: it uses the files that are checked out, whatever the branch has by now. */
  readonly isPinned: boolean;
  /** Login of the person who started the run. */
  readonly actor: string | null;
  /** Address of this run. */
  readonly url: string | null;
  /** The file of the workflow that this run is of, and its repository (`owner/name`). */
  readonly workflow: { readonly repository: string; readonly path: string } | null;
  /** The repository of the action as the step names it: `acme/on-call-sync`. */
  readonly action: string | null;
  /** Where the job can request a token that proves its identity. */
  readonly identity: { readonly url: string; readonly token: string } | null;
}

/** Reads the runner's variables: https://docs.github.com/actions/reference/workflows-and-actions/variables. */
export function readJob(env: Environment, folder: string): Job {
  const given = (name: string) => env[name]?.trim() || null;
  const isPull =
    given('GITHUB_EVENT_NAME') === 'pull_request' || !!given('GITHUB_REF')?.startsWith('refs/pull/');
  const type = given('GITHUB_REF_TYPE');
  const repository = given('GITHUB_REPOSITORY');
  const server = given('GITHUB_SERVER_URL');
  const run = given('GITHUB_RUN_ID');
  const url = given('ACTIONS_ID_TOKEN_REQUEST_URL');
  const token = given('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
  return {
    workspace: given('GITHUB_WORKSPACE') ?? folder,
    repository,
    sha: given('GITHUB_SHA'),
    // A pull request's `12/merge` has the type of a branch but is not one.
    branch: type === 'branch' && !isPull ? given('GITHUB_REF_NAME') : null,
    isPinned: isPull || type === 'tag',
    actor: given('GITHUB_TRIGGERING_ACTOR') ?? given('GITHUB_ACTOR') ?? given(ownVariables.actor),
    url:
      server && repository && run
        ? `${server}/${repository}/actions/runs/${run}`
        : address(given(ownVariables.runUrl)),
    workflow: readWorkflow(given('GITHUB_WORKFLOW_REF')),
    action: given('GITHUB_ACTION_REPOSITORY'),
    identity: url && token ? { url, token } : null,
  };
}

/** The address of a page, or `null` for anything else. */
function address(text: string | null): string | null {
  const { protocol = '' } = URL.parse(text ?? '') ?? {};
  return /^https?:$/.test(protocol) ? text : null;
}

/** `acme/data/.github/workflows/on-call.yml@refs/heads/main`. */
function readWorkflow(ref: string | null): Job['workflow'] {
  const [, repository, path] = /^([^/]+\/[^/]+)\/([^@]+)@/.exec(ref ?? '') ?? [];
  return repository !== undefined && path !== undefined ? { repository, path } : null;
}
