import { line, type Parser } from '../../text/parsers.ts';

/** A member id. On Enterprise Grid it may start with W. */
export const memberId = /^[UW][A-Z0-9]{6,20}$/;

/** A workspace id. An organization’s id starts with E. */
export const teamId = /^T[A-Z0-9]{5,20}$/;

/** The error for anything else. */
export const notTeamId = 'must be the id of a workspace such as T060R4BHN';

/** A user group’s id. Handles never match, because they are in lower case. */
export const userGroupId = /^S(?=[A-Z]*\d)[A-Z0-9]{7,20}$/;

/** The error for a channel that is a person’s id; `null` for anything else. A name in capitals, without a digit, is a name. */
export function notChannel(written: string): string | null {
  const id = written.replace(/^[@#]/, '');
  if (!memberId.test(id) || !/\d/.test(id)) return null;
  return `must be a channel, as its id (C…) or #name: ${id} is a person’s id`;
}

/** A channel: id, `name` or `#name`. */
export const channel: Parser<string> = (written) => {
  const why = notChannel(written);
  if (why !== null) throw new Error(why);
  return line(written);
};
