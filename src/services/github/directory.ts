import type { Directory, Identity, LookUp } from '../../model.ts';

/** GitHub hides addresses, so it finds nobody by one: accounts come from `people`, and nothing is requested. */
export function createDirectory(): Directory {
  return { find: () => async (lookUp) => identify(lookUp) };
}

function identify(lookUp: LookUp): Identity {
  return 'id' in lookUp
    ? { account: { id: login(lookUp.id), name: null, email: null } }
    : { unmapped: 'has no GitHub account in `people`' };
}

/** A login in a form that can be compared: GitHub ignores its case. */
export function login(written: string): string {
  return written.toLowerCase();
}
