import type { Sandbox } from '../../sandbox/world.ts';

/** The people that `@data-oncall` tags. */
export function userGroup({ slack }: Sandbox): string {
  const names = new Map(slack.users.map(({ id, real_name }) => [id, real_name]));
  const group = slack.userGroups.find(({ handle }) => handle === 'data-oncall');
  return `@data-oncall tags ${group?.users.map((id) => names.get(id)).join(', ')}`;
}

/** Every target of the demo's config file. */
export function everyPlace(box: Sandbox): readonly string[] {
  const { slack, microsoft, github } = box;
  const names = new Map(slack.users.map(({ id, real_name }) => [id, real_name]));
  const readable = (text: string) =>
    text
      .replace(/<@(\w+)>/g, (_, id: string) => `@${names.get(id)}`)
      .replace(/<!date\^\d+\^[^|]*\|([^>]*)>/g, '$1')
      .replace(/<[^|>]*\|([^>]*)>/g, '$1');
  const inEntra = new Map(microsoft.users.map(({ id, displayName }) => [id, displayName]));
  const channel = slack.channels.find(({ name }) => name === 'data');
  const said = channel?.messages.findLast(({ metadata }) => metadata)?.text ?? 'nothing yet';
  const tag = microsoft.teams[0]?.tags.find(({ displayName }) => displayName === 'On call');
  const team = github.teams.find(({ slug }) => slug === 'data-oncall');
  return [
    userGroup(box),
    `the topic of #data: ${readable(channel?.topic.value ?? '')}`,
    `the last announcement in #data: ${readable(said)}`,
    `the tag “On call” in Teams: ${tag?.members.map(({ userId }) => inEntra.get(userId)).join(', ')}`,
    `the GitHub team acme/data-oncall: ${team?.members.join(', ')}`,
  ];
}
