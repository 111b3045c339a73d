/** The environment of a process, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The job that this run is part of, as the runner describes it; outside GitHub most of it is not known. */
export interface Job {
  /** Folder that relative paths start from. */
  readonly workspace: string;
  /** `owner/name` */
  readonly repository: string | null;
  /** The commit that the run is for. */
  readonly sha: string | null;
  /** The branch that the run is for; `null`: a tag, a pull request, or not known. */
  readonly branch: string | null;
  /** Login of who started it. */
  readonly actor: string | null;
  /** Address of this run. */
  readonly url: string | null;
  /** Where the job may ask for a token that proves which job it is. */
  readonly identity: { readonly url: string; readonly token: string } | null;
}

/** Reads the runner's variables: https://docs.github.com/actions/reference/workflows-and-actions/variables. */
export function readJob(env: Environment, folder: string): Job {
  const given = (name: string) => env[name]?.trim() || null;
  const repository = given('GITHUB_REPOSITORY');
  const server = given('GITHUB_SERVER_URL');
  const run = given('GITHUB_RUN_ID');
  const url = given('ACTIONS_ID_TOKEN_REQUEST_URL');
  const token = given('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
  return {
    workspace: given('GITHUB_WORKSPACE') ?? folder,
    repository,
    sha: given('GITHUB_SHA'),
    branch: branchOf(given('GITHUB_REF'), given('GITHUB_REF_TYPE'), given('GITHUB_REF_NAME')),
    actor: given('GITHUB_TRIGGERING_ACTOR') ?? given('GITHUB_ACTOR'),
    url: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null,
    identity: url && token ? { url, token } : null,
  };
}

/** A pull request's `12/merge` has the type of a branch and is none. */
function branchOf(ref: string | null, type: string | null, name: string | null): string | null {
  const isBranch = type === 'branch' && !ref?.startsWith('refs/pull/');
  return isBranch ? name : null;
}
