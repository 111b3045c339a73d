import type { Sandbox } from '../../sandbox/world.ts';

/** A channel in Slack after some runs: its topic, the announcement, and a colleague who tags the user group. */
export interface Scene {
  readonly channel: string;
  readonly group: string;
  readonly colleague: { readonly name: string; readonly text: string };
}

type Block =
  | { readonly type: 'section'; readonly text: { readonly text: string } }
  | { readonly type: 'context'; readonly elements: readonly { readonly text: string }[] };

/** The page of a scene. Everything except the colleague's message comes from the requests that the runs sent. */
export function slackPage(box: Sandbox, { channel, group, colleague }: Scene): string {
  const place = box.slack.channels.find(({ name }) => name === channel);
  const tagged = box.slack.userGroups.find(({ handle }) => handle === group);
  const sent = (method: string) =>
    box.requests.filter(({ path }) => path === `/api/${method}`).map(({ body }) => body as Sent);
  const post = sent('chat.postMessage').findLast((body) => body.channel === place?.id);
  const members = sent('usergroups.users.update').findLast((body) => body.usergroup === tagged?.id);
  if (!place || !tagged || !post || !members) throw new Error('no run announced anything or set the group');
  const people = members.users?.split(',').map((id) => personOf(box, id)) ?? [];
  const blocks: readonly Block[] = JSON.parse(String(post.blocks));
  const announcement = message(
    'On-call sync',
    '9:03',
    blocks.map((block) => html(block, box)).join(''),
    'APP',
  );
  const question = message(
    colleague.name,
    '9:41',
    `<p>${mention(`@${group}`)} ${escaped(colleague.text)}</p>`,
  );
  return `<!doctype html><meta charset="utf-8"><style>${styles}</style><main>
<header><b># ${place.name}</b><span>${mrkdwn(place.topic.value, box)}</span></header>
${announcement}${question}
<aside>${people.map((name) => avatar(name)).join('')}<div><b>${escaped(tagged.name)}</b> @${group}<br>
<small>${people.length} ${people.length === 1 ? 'member' : 'members'}: ${people.map(escaped).join(', ')}</small></div></aside></main>`;
}

interface Sent {
  readonly channel?: string;
  readonly usergroup?: string;
  readonly users?: string;
  readonly blocks?: string;
}

function personOf(box: Sandbox, id: string): string {
  return box.slack.users.find((user) => user.id === id)?.real_name ?? id;
}

function message(name: string, time: string, content: string, tag = ''): string {
  const label = tag && `<i>${tag}</i>`;
  return `<section>${avatar(name)}<div><b>${escaped(name)}</b> ${label}<small>${time}</small>${content}</div></section>`;
}

function avatar(name: string): string {
  const colours = ['#2f6f5e', '#7a4e8a', '#b5532b', '#2b62a8', '#8a6d1f'];
  const colour = colours[[...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % colours.length];
  return `<span class="avatar" style="background:${colour}">${escaped(name[0] ?? '')}</span>`;
}

function html(block: Block, box: Sandbox): string {
  return block.type === 'section'
    ? `<p>${mrkdwn(block.text.text, box)}</p>`
    : `<p class="context">${block.elements.map(({ text }) => mrkdwn(text, box)).join(' ')}</p>`;
}

/** Slack's own markup, as far as this project writes it. */
function mrkdwn(text: string, box: Sandbox): string {
  return text
    .replaceAll(/<@(\w+)>/g, (_, id: string) => mention(`@${personOf(box, id)}`))
    .replaceAll(/<!date\^(\d+)\^[^>]*>/g, (_, at: string) => date(new Date(Number(at) * 1000)))
    .replaceAll(/<(https?:[^|>]+)\|([^>]*)>/g, '<a href="$1">$2</a>')
    .replaceAll(/(^|[^"\w])(https?:[^\s<|]+)/g, '$1<a href="$2">$2</a>')
    .replaceAll(/\*([^*]+)\*/g, '<b>$1</b>');
}

/** `Dec 1st at 9:00 AM` and its like: Slack shows the reader's zone. */
function date(at: Date): string {
  const options = { timeZone: 'Europe/Berlin', hour: 'numeric', minute: '2-digit' } as const;
  return at.toLocaleString('en-US', { ...options, month: 'short', day: 'numeric' });
}

function mention(text: string): string {
  return `<span class="mention">${escaped(text)}</span>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const styles = `
:root { --back: #fff; --text: #1d1c1d; --quiet: #616061; --line: #ddd; --link: #1264a3; --chip: #e8f5fa; }
@media (prefers-color-scheme: dark) {
  :root { --back: #1a1d21; --text: #d1d2d3; --quiet: #9a9b9e; --line: #383a3f; --link: #4fb3e8; --chip: #1f3441; }
}
* { box-sizing: border-box; }
main { border: 1px solid var(--line); border-radius: 8px; padding-bottom: 16px; }
body { margin: 0; font: 15px/1.46 Lato, "Liberation Sans", Arial, sans-serif; background: var(--back);
  color: var(--text); }
header { padding: 12px 20px; border-bottom: 1px solid var(--line); }
header b { font-size: 17px; margin-right: 12px; }
header span { font-size: 13px; color: var(--quiet); }
section { display: flex; gap: 10px; padding: 14px 20px 0; }
p { margin: 2px 0; }
small { color: var(--quiet); font-size: 12px; margin-left: 6px; }
i { font-style: normal; font-size: 10px; padding: 1px 4px; border-radius: 2px; color: var(--quiet); background: var(--line); }
.context { font-size: 13px; color: var(--quiet); }
.mention, a { color: var(--link); text-decoration: none; }
.mention { background: var(--chip); border-radius: 3px; padding: 0 3px; }
header .mention { background: none; padding: 0; }
.avatar { flex: none; width: 36px; height: 36px; border-radius: 6px; color: #fff; font-weight: 700; font-size: 17px;
  display: flex; align-items: center; justify-content: center; }
aside { display: inline-flex; gap: 10px; align-items: center; margin: 10px 20px 0 66px; padding: 10px 14px;
  border: 1px solid var(--line); border-radius: 8px; }
aside small { margin: 0; }
`;
