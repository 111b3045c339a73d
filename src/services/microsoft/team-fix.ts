const archived =
  'The team is archived, so its tags can’t be changed: restore it in Teams (Manage teams → Archived → Restore team), or remove this target.';
const restricted =
  'Only owners may manage the tags of this team: in Teams, let members do so, too (the team’s “…” → Manage team → Settings → Tags), or have an admin allow it in the Teams admin center (Teams settings → Tagging).';

/** What to do where the team itself does not allow a change, by what Graph says; `undefined`: that is not why. */
export function teamFix(says: string): string | undefined {
  if (/archived?\b/i.test(says)) return archived;
  return /\bowners?\b|manage tags|tag management/i.test(says) ? restricted : undefined;
}
