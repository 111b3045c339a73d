/** A member id. On Enterprise Grid it may start with W. */
export const memberId = /^[UW][A-Z0-9]{6,20}$/;

/** A workspace id. An organization’s id starts with E. */
export const teamId = /^T[A-Z0-9]{5,20}$/;

/** The error for anything else. */
export const notTeamId = 'must be the id of a workspace such as T060R4BHN';

/** A user group’s id. Handles never match, because they are in lower case. */
export const userGroupId = /^S(?=[A-Z]*\d)[A-Z0-9]{7,20}$/;
