import type { TargetRef, TargetTraits } from '../target.ts';

/** What people call a target’s place: its name without the id of what it is in; `null`: it needs no name. */
export function placeName({ kind, name }: Pick<TargetRef, 'kind' | 'name'>): string | null {
  return name === kind ? null : name.replace(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\/(?=.)/i, '');
}

/** A target in a sentence: a group by its name alone; any other place with what it is, since a channel may be several. */
export function labelOf(
  target: Pick<TargetRef, 'kind' | 'name'>,
  { label, holdsMembers }: Pick<TargetTraits, 'label' | 'holdsMembers'>,
): string {
  const name = placeName(target);
  if (name === null) return label;
  return holdsMembers ? quoted(name) : `${label} ${quoted(name)}`;
}

/** A name in backticks, which it can't end. */
function quoted(name: string): string {
  return `\`${name.replaceAll('`', '’')}\``;
}
