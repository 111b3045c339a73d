/**
 * Many schedules the way people do it today: one after another, each on its own, reading every list again. The bench
 * measures the action against this; nobody else should use it.
 */
import fetch from 'node-fetch';

const setting = (name: string) => process.env[name] ?? '';

async function opsgenie(schedule: string): Promise<string[]> {
  const path = `/v2/schedules/${encodeURIComponent(schedule)}/on-calls?scheduleIdentifierType=name&flat=true`;
  const headers = { Authorization: `GenieKey ${setting('OPSGENIE_TOKEN')}` };
  const response = await fetch(setting('OPSGENIE_API_URL') + path, { headers });
  const { data } = (await response.json()) as { data: { onCallRecipients: string[] } };
  return data.onCallRecipients;
}

interface Answer {
  readonly usergroups: { id: string; handle: string; users: string[] }[];
  readonly user: { id: string };
}

async function slack(method: string, args: Record<string, string>): Promise<Answer> {
  const response = await fetch(setting('SLACK_API_URL') + method, {
    method: 'POST',
    headers: { Authorization: `Bearer ${setting('SLACK_TOKEN')}` },
    body: new URLSearchParams(args),
  });
  return (await response.json()) as Answer;
}

for (let number = 1; number <= Number(setting('TEAMS')); number += 1) {
  const emails = await opsgenie(`Team ${number}`);
  const { usergroups } = await slack('usergroups.list', { include_users: 'true' });
  const group = usergroups.find(({ handle }) => handle === `team-${number}-oncall`);
  if (!group) throw new Error(`no user group of team ${number}`);
  const ids: string[] = [];
  for (const email of emails) ids.push((await slack('users.lookupByEmail', { email })).user.id);
  if (ids.join() !== group.users.join()) {
    await slack('usergroups.users.update', { usergroup: group.id, users: ids.join() });
  }
}
