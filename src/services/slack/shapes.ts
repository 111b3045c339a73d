import * as z from 'zod/mini';
import { keyed } from '../../text/keyed.ts';
import { named, note, word } from '../kit/shapes.ts';
import { memberId } from './id.ts';

/** What the config file says of Slack's targets. */

export const userGroup = named('group', 'Slack user group: handle or id.');

export const topic = named('channel', 'Slack channel, id or #name: its topic shows who is on call.');

const words = word.check(note('Your own words, with {people} {before} {until} {next} {schedule} {run}.'));

/** A channel, or a map with it and the user’s own words; both become the map. */
export const message = z.pipe(
  z
    .union([word, keyed({ channel: word, text: z.optional(words) })])
    .check(note('Slack channel, id or #name, that is told about a handover.')),
  z.transform((written): { readonly channel: string; readonly text?: string | undefined } =>
    typeof written === 'string' ? { channel: written } : written,
  ),
);

/** A member of the workspace. */
export const account = word.check(z.regex(memberId, 'must be a Slack member id such as U03BU00KGK4'));
