/** Reads the members of a user group from Slack's API, and exits non-zero unless they are exactly the given people. */

interface Answer {
  ok: boolean;
  error?: string;
  user?: { id: string };
  usergroups?: { handle: string; users: string[] }[];
}

const [server, handle, ...emails] = process.argv.slice(2);
const token = process.env.SLACK_TOKEN;
if (server === undefined || handle === undefined || token === undefined) {
  console.error('usage: SLACK_TOKEN=… members.ts SLACK-API-URL HANDLE EMAIL…');
  process.exit(2);
}

const members = (await slack('usergroups.list', { include_users: 'true' })).usergroups?.find(
  (group) => group.handle === handle,
)?.users;
const wanted: string[] = [];
for (const email of emails) {
  const { user } = await slack('users.lookupByEmail', { email });
  if (user) wanted.push(user.id);
}
if (JSON.stringify(members?.toSorted()) !== JSON.stringify(wanted.toSorted())) {
  console.error(`${handle} holds ${members?.join(', ')}, not ${wanted.join(', ')} (${emails.join(', ')})`);
  process.exitCode = 1;
}

async function slack(method: string, parameters: Record<string, string>): Promise<Answer> {
  const url = new URL(method, server?.replace(/\/*$/, '/'));
  const reply = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: new URLSearchParams(parameters),
  });
  const answer = (await reply.json()) as Answer;
  if (!answer.ok) throw new Error(`${method}: ${answer.error ?? reply.status}`);
  return answer;
}
