import { blobOf, headOf, type Issue, type Team, type Workflow } from './state.ts';

/** The state in the formats of GitHub's REST API. */

const api = 'https://api.github.com';
const web = 'https://github.com';
const time = '2026-03-02T09:00:00Z';

/** A user as part of other objects. */
export function user(login: string, type: 'User' | 'Bot' = 'User'): object {
  const url = `${api}/users/${login}`;
  return {
    login,
    id: 1,
    node_id: 'U_1',
    avatar_url: `${web}/${login}.png`,
    gravatar_id: '',
    url,
    html_url: `${web}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}

/** A user as such, as everybody may see it. */
export function publicUser(login: string): object {
  return {
    ...user(login),
    ...{ name: null, company: null, blog: '', location: null, email: null, hireable: null, bio: null },
    ...{ public_repos: 0, public_gists: 0, followers: 0, following: 0 },
    created_at: time,
    updated_at: time,
  };
}

/** The organisation `acme`. */
export function organisation(): object {
  const url = `${api}/orgs/acme`;
  return {
    login: 'acme',
    id: 1,
    node_id: 'O_1',
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${web}/acme.png`,
    description: null,
  };
}

/** A team in a list of teams. */
export function team({ slug, name }: Team): object {
  const url = `${api}/organizations/1/team/1`;
  return {
    id: 1,
    node_id: 'T_1',
    name,
    slug,
    description: '',
    privacy: 'closed',
    permission: 'pull',
    url,
    html_url: `${web}/orgs/acme/teams/${slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: 'organization',
    parent: null,
  };
}

/** An issue, or a pull request as an issue. */
export function issue({
  number,
  title,
  state,
  labels,
  assignees,
  isPullRequest,
  body = null,
  author,
  reason,
}: Issue): object {
  const url = `${api}/repos/acme/data/issues/${number}`;
  const pull = `${api}/repos/acme/data/pulls/${number}`;
  const page = `${web}/acme/data/${isPullRequest ? 'pull' : 'issues'}/${number}`;
  return {
    id: number,
    node_id: `I_${number}`,
    url,
    repository_url: `${api}/repos/acme/data`,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    number,
    state,
    title,
    body,
    user: author ? user(author.login, author.type) : user('Somebody'),
    labels: labels.map(label),
    assignee: assignees[0] === undefined ? null : user(assignees[0]),
    assignees: assignees.map((login) => user(login)),
    milestone: null,
    locked: false,
    comments: 0,
    created_at: time,
    updated_at: time,
    closed_at: state === 'closed' ? time : null,
    author_association: author?.association ?? 'NONE',
    state_reason: reason ?? null,
    ...(isPullRequest && {
      pull_request: { url: pull, html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch` },
    }),
  };
}

/** A label. */
export function label(name: string): object {
  const url = `${api}/repos/acme/data/labels/${encodeURIComponent(name)}`;
  return { id: 1, node_id: 'L_1', url, name, color: 'ededed', default: false, description: null };
}

/** A file without its content. */
export function entry(path: string, text: string): object {
  const url = `${api}/repos/acme/data/contents/${path}?ref=main`;
  const git_url = `${api}/repos/acme/data/git/blobs/${blobOf(text)}`;
  const html_url = `${web}/acme/data/blob/main/${path}`;
  return {
    type: 'file',
    size: Buffer.byteLength(text),
    name: path.split('/').at(-1),
    path,
    sha: blobOf(text),
    url,
    git_url,
    html_url,
    download_url: `https://raw.githubusercontent.com/acme/data/main/${path}`,
    _links: { self: url, git: git_url, html: html_url },
  };
}

/** A workflow. */
export function workflow({ path, state }: Workflow): object {
  const url = `${api}/repos/acme/data/actions/workflows/1`;
  const html_url = `${web}/acme/data/blob/main/${path}`;
  const badge_url = `${web}/acme/data/workflows/On%20call/badge.svg`;
  const at = { created_at: time, updated_at: time };
  return { id: 1, node_id: 'W_1', name: 'On call', path, state, ...at, url, html_url, badge_url };
}

/** A group of an identity provider that sets a team's members. */
export function externalGroup({ slug }: Team): object {
  return { group_id: 1, group_name: `idp-${slug}`, updated_at: time };
}

/** The newest commit. */
export function commit(state: { commits: number }, message: string): object {
  const sha = headOf(state);
  return { sha, node_id: 'C_1', url: `${api}/repos/acme/data/git/commits/${sha}`, message };
}
