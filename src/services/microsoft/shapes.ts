import { keyed } from '../../text/keyed.ts';
import { note, word } from '../kit/shapes.ts';

/** What the config file says of Teams' targets and Entra's accounts. */

export const account = word.check(note('Entra object id, or user principal name.'));

export const tag = keyed({ team: word, tag: word }).check(
  note('Tag in Microsoft Teams: the team’s id, the tag’s name.'),
);

export const message = keyed({}).check(
  note('Posts a card to `teams-webhook-url` when another target of this schedule changes.'),
);
