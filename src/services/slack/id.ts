/** What a Slack member id looks like; on Enterprise Grid it may start with W. */
export const slackId = /^[UW][A-Z0-9]{6,20}$/;
