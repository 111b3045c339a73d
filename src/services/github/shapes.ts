import * as z from 'zod/mini';
import { keyed } from '../../text/keyed.ts';
import { day } from '../../time.ts';
import { lengthOfTime, named, note, path, word } from '../kit/shapes.ts';
import { problemOfTitle } from './handover-template.ts';
import { isTimeZone } from './handover-times.ts';

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

const title = word.check(
  z.refine((written) => problemOfTitle(written) === null, {
    error: ({ input }) => problemOfTitle(String(input)) ?? undefined,
  }),
  note('Title of the issues, with {schedule} {date} {from} {until} {outgoing} {incoming}.'),
);

const zone = word.check(
  z.refine(isTimeZone, 'must be the name of a time zone, such as Europe/Berlin'),
  note('The zone of its times. Default: the schedule’s.'),
);

export const handover = keyed({
  repository: path('owner/name'),
  label: z._default(
    word.check(z.maxLength(50), z.regex(/^[^,]*$/, 'must not contain a comma'), note('Label of the issues.')),
    'on-call-handover',
  ),
  title: z.optional(title),
  template: z.optional(word.check(note('Markdown file in the repository with the text of the issues.'))),
  before: z.optional(lengthOfTime(0, 14 * day).check(note('So long before the handover: `1d`.'))),
  timezone: z.optional(zone),
  issues: z.optional(word.check(note('Lists the open issues with this label.'))),
  query: z.optional(word.check(note('Lists what this search on GitHub finds.'))),
  'close-previous': z.optional(z.boolean()),
}).check(note('Creates an issue for each handover, assigned to who goes and who comes.'));
