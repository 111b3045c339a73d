import type { Hono } from 'hono/quick';
import type { Call } from '../server.ts';
import { authorise, fields, GitHubError, notFound } from './answers.ts';
import { blobOf, type GitHubState, headOf } from './state.ts';
import * as wire from './wire.ts';

/** Files larger than this come without content. */
const megabyte = 1024 * 1024;

/** The contents API of the repository `acme/data`, whose only branch is `main`. */
export function serveContents(app: Hono<{ Bindings: Call }>, state: GitHubState): void {
  const route = '/repos/:owner/:repo/contents/:path{.+}';

  app.get(route, (c) => {
    authorise(state, c, 'contents', 'read');
    known(c.req.param('owner'), c.req.param('repo'));
    const files = state.history[c.req.query('ref') ?? ''] ?? state.files;
    const path = c.req.param('path');
    const text = files[path];
    if (text !== undefined) return c.json(file(path, text));
    const inside = Object.entries(files).filter(([name]) => name.startsWith(`${path}/`));
    if (inside.length === 0) throw notFound();
    return c.json(inside.map(([name, held]) => wire.entry(name, held)));
  });

  app.put(route, (c) => {
    authorise(state, c, 'contents', 'write');
    known(c.req.param('owner'), c.req.param('repo'));
    const path = c.req.param('path');
    const { content, message, sha, branch = 'main' } = fields(c);
    if (branch !== 'main') throw new GitHubError(404, `Branch ${branch} not found`);
    if (typeof content !== 'string' || typeof message !== 'string') {
      throw new GitHubError(422, 'Invalid request.\n\n"message", "content" weren\'t supplied.');
    }
    const before = state.files[path];
    if (before !== undefined && sha === undefined) {
      throw new GitHubError(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
    }
    if (sha !== undefined && (before === undefined || sha !== blobOf(before))) {
      throw new GitHubError(409, `${path} does not match ${sha}`);
    }
    if (state.protected) {
      throw new GitHubError(
        409,
        'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
      );
    }
    state.history[headOf(state)] = { ...state.files };
    const text = Buffer.from(content, 'base64').toString('utf8');
    state.files[path] = text;
    state.commits += 1;
    return c.json(
      { content: wire.entry(path, text), commit: wire.commit(state, message) },
      before === undefined ? 201 : 200,
    );
  });
}

function known(owner: string, repo: string): void {
  if (`${owner}/${repo}`.toLowerCase() !== 'acme/data') throw notFound();
}

function file(path: string, text: string): object {
  const content = Buffer.from(text, 'utf8')
    .toString('base64')
    .replace(/.{1,60}/g, '$&\n');
  return Buffer.byteLength(text) > megabyte
    ? { ...wire.entry(path, text), encoding: 'none', content: '' }
    : { ...wire.entry(path, text), encoding: 'base64', content };
}
