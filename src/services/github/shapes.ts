import * as z from 'zod/mini';
import { keyed } from '../../text/keyed.ts';
import { named, note, path, word } from '../kit/shapes.ts';

/** What the config file says of GitHub's targets and accounts. */

export const account = word.check(
  z.regex(/^[A-Za-z\d](?:[A-Za-z\d]|[-_](?=[A-Za-z\d])){0,38}$/, 'must be a GitHub login'),
);

export const team = named('team', 'GitHub team: `organization/team`.', path('organization/team'));

export const issues = keyed({
  repository: path('owner/name'),
  label: word,
  reassign: z.optional(z.boolean()),
}).check(note('Assigns open issues with this label to whoever is on call.'));
