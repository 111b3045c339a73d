import type { SourceRef, TargetRef } from '../../model.ts';
import type { KnownPerson } from '../people-map.ts';
import type { ConfiguredPerson, ConfiguredSource, ConfiguredTarget } from './schema.ts';

/** A source as the model has it: `{ jsm: Data }` and `{ jsm: { schedule: Data } }` are the same. */
export function sourceRef(form: ConfiguredSource): SourceRef {
  for (const [kind, named] of Object.entries(form)) {
    if (named === undefined) continue;
    const schedule = typeof named === 'string' ? named : named.schedule;
    // The schema knows no other keys than the kinds of sources.
    return { kind: kind as SourceRef['kind'], schedule };
  }
  throw new Error('the schema let a source without a kind pass');
}

/** A target as the model has it. */
export function targetRef(form: ConfiguredTarget): TargetRef {
  const { 'slack-message': message, 'teams-tag': tag, 'github-issues': issues } = form;
  const { 'jira-component': component, 'slack-user-group': group, 'slack-topic': topic } = form;
  const team = form['github-team'];
  if (group !== undefined) {
    return { kind: 'slack-user-group', name: typeof group === 'string' ? group : group.group };
  }
  if (topic !== undefined)
    return { kind: 'slack-topic', name: typeof topic === 'string' ? topic : topic.channel };
  if (message !== undefined) {
    return typeof message === 'string'
      ? { kind: 'slack-message', name: message, text: null }
      : { kind: 'slack-message', name: message.channel, text: message.text ?? null };
  }
  if (tag) return { kind: 'teams-tag', name: `${tag.team}/${tag.tag}`, ...tag };
  if (team !== undefined) return { kind: 'github-team', name: typeof team === 'string' ? team : team.team };
  if (issues) {
    const { repository, label, reassign = false } = issues;
    return { kind: 'github-issues', name: `${repository} ${label}`, repository, label, reassign };
  }
  if (component)
    return { kind: 'jira-component', name: `${component.project}/${component.component}`, ...component };
  return { kind: 'teams-message', name: 'teams-message' };
}

/** Somebody of `people`. */
export function knownPerson({ email, aliases = [], ...accounts }: ConfiguredPerson): KnownPerson {
  const names = [email, ...aliases].filter((name) => name !== undefined).map((name) => name.toLowerCase());
  return {
    names: [...new Set(names)],
    accounts: Object.fromEntries(Object.entries(accounts).filter(([, id]) => id !== undefined)),
  };
}

/** What makes two targets the same place, as far as the words tell. Many schedules may announce in one. */
export function placeOf({ kind, name }: TargetRef, schedule: string): string {
  const place = `${kind} ${name.replace(/^[@#]/, '').toLowerCase()}`;
  return kind === 'slack-message' || kind === 'teams-message' ? `${place} of ${schedule}` : place;
}
