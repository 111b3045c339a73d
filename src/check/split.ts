import type { Remark } from '../model.ts';

/** A reason of several sentences as a remark: what happened is the first, what to do the rest. */
export function split(severity: Remark['severity'], reason: string): Remark {
  const [, message = reason, fix = ''] = /^(.+?[.!?”]) (?=[A-Z`“])(.*)$/s.exec(reason) ?? [];
  return { severity, message, fix };
}
