import type { Directory, Identity, LookUp } from '../../model.ts';

/** GitHub hides addresses, so nobody is found by one: accounts are what `people` says, and are not asked for. */
export const githubDirectory: Directory = {
  find: async (lookUps) => lookUps.map(find),
};

function find(lookUp: LookUp): Identity {
  return 'id' in lookUp
    ? { account: { id: login(lookUp.id), name: null, email: null } }
    : { unmapped: 'GitHub accounts come only from `people` (`github: login`)' };
}

/** A login such that two of them can be compared: GitHub takes it in whatever case. */
export function login(written: string): string {
  return written.toLowerCase();
}
