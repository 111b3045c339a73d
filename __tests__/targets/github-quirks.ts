import type { GitHubState, Limit } from '../../sandbox/github/state.ts';
import { type Quirk, quirk } from '../../sandbox/quirks.ts';
import type { Sandbox } from '../../sandbox/world.ts';

/** The switches of GitHub's stand-in. */
export const settings = ({ github }: Sandbox): GitHubState['settings'] => github.settings;

const limits: readonly Limit[] = ['secondary', 'secondary without a time', 'primary'];

/** What GitHub does on its worst days whatever it is asked. */
export const githubQuirks: readonly Quirk[] = [
  ...limits.map((limit) => quirk(`the limit “${limit}” comes as 403`, 'right', settings, 'limit', limit)),
  quirk('pages are short, and only the link says that there are more', 'right', settings, 'pageSize', 1),
];
