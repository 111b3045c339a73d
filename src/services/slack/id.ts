/** What a member id looks like; on Enterprise Grid it may start with W. */
export const memberId = /^[UW][A-Z0-9]{6,20}$/;
