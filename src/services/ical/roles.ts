import type { Person } from '../../model.ts';
import { distinct } from '../../people.ts';

/** A current event: its summary, and the people it puts on call. */
export interface CurrentEvent {
  readonly summary: string;
  readonly people: readonly Person[];
}

/** The most roles that a warning names. */
const mostNamed = 5;

/**
 * Warns about a calendar whose current events put different people on call in several roles, such as primary, secondary and
 * vacation, because all of them are shown. `null`: no warning. A role is the part of a summary that is neither a person nor
 * common to all summaries.
 */
export function rolesWarning(calendar: string, events: readonly CurrentEvent[]): string | null {
  const texts = events.map(({ summary, people }) => {
    const names = new Set(
      people.flatMap(({ email, name, aliases }) => wordsIn([email, name, ...aliases].join(' '))),
    );
    return wordsIn(summary).filter((word) => !names.has(word));
  });
  const counts = Map.groupBy(
    texts.flatMap((text) => [...new Set(text)]),
    (word) => word,
  );
  const isOwn = (word: string) => (counts.get(word)?.length ?? 0) < texts.length;
  const roles = new Set(texts.map((text) => text.filter(isOwn).join(' ')));
  if (roles.size < 2 || distinct(events.flatMap(({ people }) => people)).length < 2) return null;
  const named = [...roles].sort().map((role) => (role === '' ? 'none' : `“${role}”`));
  const shown = [...named.slice(0, mostNamed), ...(named.length > mostNamed ? ['others'] : [])].join(', ');
  return `The calendar “${calendar}” currently has events for several roles (${shown}), and everybody in them counts as on call. To show only one role, set \`schedule\` to words that only its summaries have, or leave the other roles out of the feed (in linkedin/oncall, add \`?roles=primary\` to the address).`;
}

function wordsIn(text: string): readonly string[] {
  return (
    text
      .normalize()
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []
  );
}
