/**
 * The same job the way people write it today: one request after another, no checks, no retries, no guards. The bench
 * measures the action against this; nobody else should use it.
 */
import * as core from '@actions/core';
import fetch from 'node-fetch';

interface Answer {
  readonly data: { onCallRecipients: string[]; finalTimeline: { rotations: { periods?: Period[] }[] } };
  readonly usergroups: { id: string; handle: string; users: string[] }[];
  readonly user: { id: string; real_name: string };
}

interface Period {
  readonly type: string;
  readonly endDate: string;
}

const setting = (name: string) => process.env[name] ?? '';
const schedule = core.getInput('schedule');
const handle = core.getInput('user-group');
const lookAhead = Number.parseInt(core.getInput('look-ahead') || '14', 10);

async function opsgenie(path: string): Promise<Answer['data']> {
  const url = `${setting('OPSGENIE_API_URL')}/v2/schedules/${encodeURIComponent(schedule)}/${path}`;
  const headers = { Authorization: `GenieKey ${setting('OPSGENIE_TOKEN')}` };
  const response = await fetch(url, { headers });
  return ((await response.json()) as Answer).data;
}

async function slack(method: string, args: Record<string, string>): Promise<Answer> {
  const response = await fetch(setting('SLACK_API_URL') + method, {
    method: 'POST',
    headers: { Authorization: `Bearer ${setting('SLACK_TOKEN')}` },
    body: new URLSearchParams(args),
  });
  return (await response.json()) as Answer;
}

try {
  const { onCallRecipients } = await opsgenie('on-calls?scheduleIdentifierType=name&flat=true');
  let until: string | null = null;
  if (lookAhead > 0) {
    const query = new URLSearchParams({
      identifierType: 'name',
      date: new Date().toISOString(),
      intervalUnit: 'days',
    });
    const { finalTimeline } = await opsgenie(`timeline?${query}&interval=${lookAhead + 1}`);
    const periods = finalTimeline.rotations.flatMap((rotation) => rotation.periods ?? []);
    const current = periods.find((one) => one.type !== 'historical');
    until = current ? new Date(current.endDate).toISOString() : null;
  }
  const { usergroups } = await slack('usergroups.list', {
    include_users: 'true',
    include_count: 'true',
    include_disabled: 'true',
  });
  const group = usergroups.find((one) => one.handle === handle);
  if (!group) throw new Error(`no user group ${handle}`);

  const people = [];
  for (const email of onCallRecipients) {
    const { user } = await slack('users.lookupByEmail', { email });
    people.push({ email, name: user.real_name, slack: user.id });
  }
  const after = people.map((person) => person.slack).sort();
  const before = [...group.users].sort();
  const outcome = before.join() === after.join() ? 'unchanged' : 'changed';
  if (outcome === 'changed') {
    await slack('usergroups.users.update', { usergroup: group.id, users: after.join() });
  }
  const change = { schedule, target: 'slack-user-group', name: handle, before, after, outcome, reason: null };
  const names = people.map((person) => person.name).join(', ');
  core.info(`${schedule}: ${names} on call; ${handle} ${outcome}`);
  core.setOutput('changed', String(outcome === 'changed'));
  core.setOutput('emails', onCallRecipients.join());
  core.setOutput('slack-user-ids', people.map((person) => person.slack).join());
  core.setOutput('on-call', JSON.stringify([{ schedule, people, until }]));
  core.setOutput('changes', JSON.stringify([change]));
  core.setOutput('next-handover', until ?? '');
  core.setOutput('handover', '');
  core.setOutput('shadow', '[]');
  core.setOutput('report', '');
  await core.summary.addRaw(`## On call\n\n${schedule}: ${names}\n\n${handle}: ${outcome}\n`).write();
} catch (error) {
  core.setFailed(String(error));
}
