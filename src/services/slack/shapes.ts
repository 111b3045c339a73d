import * as z from 'zod/mini';
import { keyed } from '../../text/keyed.ts';
import { day, minute } from '../../time.ts';
import { days, lengthOfTime, named, note, word } from '../kit/shapes.ts';
import { memberId, notChannel, notTeamId, teamId } from './id.ts';

/** What the config file says of Slack's targets. */

const create = z.boolean().check(note('Create it if it does not exist yet, once somebody is on call.'));

/** A user group, or a map with it and whether it is created; both become the map. */
export const userGroup = z.pipe(
  z
    .union([word, keyed({ group: word, create: z.optional(create) })])
    .check(note('Slack user group: handle or id.')),
  z.transform((written): { readonly group: string; readonly create?: boolean | undefined } =>
    typeof written === 'string' ? { group: written } : written,
  ),
);

/** A channel: id, `name` or `#name`. */
export const channel = word.check(
  z.refine((written) => notChannel(written) === null, {
    error: ({ input }) => notChannel(String(input).trim()) ?? undefined,
  }),
);

export const topic = named('channel', 'Slack channel, id or #name: its topic shows who is on call.', channel);

const words = word.check(
  note('Your own words, with {people} {before} {from} {until} {next} {schedule} {run}.'),
);

/** What may be said of an announcement. */
const announced = keyed({
  channel,
  text: z.optional(words),
  before: z.optional(lengthOfTime(0, 14 * day).check(note('So long before the handover: `1h`.'))),
  days: z.optional(days.check(note('On these days only, by the clock of the schedule: `mon-fri`.'))),
  digest: z.optional(
    z.literal('weekly').check(note('Every Monday the coming week, instead of each handover.')),
  ),
}).check(
  z.refine(
    ({ digest, ...others }) => digest === undefined || Object.keys(others).every((key) => key === 'channel'),
    '`digest` can’t be used with `text`, `before` or `days`: write two entries',
  ),
);

/** A channel, or a map with it and when and how handovers are announced there; both become the map. */
export const message = z.pipe(
  z.union([channel, announced]).check(note('Slack channel, id or #name, where handovers are announced.')),
  z.transform(
    (written): z.infer<typeof announced> => (typeof written === 'string' ? { channel: written } : written),
  ),
);

const ahead = lengthOfTime(minute, 14 * day).check(note('So long before the shift: `1d`, `8h`.'));

const reminded = keyed({
  before: z.optional(ahead),
  text: z.optional(word.check(note('Your own words, with {before} {from} {until} {schedule}.'))),
});

/** How long before their shift people are reminded, or a map with that and the user’s own words; both become the map. */
export const reminder = z.pipe(
  z.union([ahead, reminded]).check(note('A direct message to whoever comes on call next.')),
  z.transform((written) => {
    const { before = '1d', ...own } = typeof written === 'string' ? { before: written } : written;
    return { before, ...own } as const;
  }),
);

/** What a schedule says of Slack for itself. */
export const schedule = keyed({
  'team-id': word.check(
    z.regex(teamId, notTeamId),
    note('The workspace of its targets, if it is not `slack-team-id`.'),
  ),
});

/** A member of the workspace. */
export const account = word.check(z.regex(memberId, 'must be a Slack member id such as U03BU00KGK4'));
