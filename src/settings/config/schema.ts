import * as z from 'zod/mini';
import { slackId } from '../../services/slack/id.ts';
import { keyed } from '../../text/document.ts';
import { onNobody, onUnmapped } from '../inputs.ts';

/**
 * The config file: this schema checks it, gives its types, and is what the JSON Schema for editors is made from.
 * What it can't say (names twice, targets claimed twice) stands in schedules.ts.
 */

const word = z.string().check(z.trim(), z.minLength(1, 'must not be empty'));
const note = (about: string) => z.describe(about);
const words = (about: string) => z.array(word).check(note(about));

const path = (form: string) => word.check(z.regex(/^[\w.-]+\/[\w.-]+$/, `must be \`${form}\``));

/** A plain name, or a map with it under a key. */
function named<K extends string>(key: K, about: string, check = word) {
  const map = keyed({ [key]: check } as Record<K, typeof word>);
  return z.union([check, map]).check(note(about));
}

/** Exactly one of the keys says which kind it is. */
const one = z.refine<object>(
  (value) => Object.values(value).filter((part) => part !== undefined).length === 1,
  'must name exactly one kind',
);

const source = keyed({
  opsgenie: z.optional(named('schedule', 'Opsgenie: the schedule’s name or id.')),
  jsm: z.optional(named('schedule', 'Jira Service Management: the schedule’s name or id.')),
  pagerduty: z.optional(named('schedule', 'PagerDuty: the schedule’s name or id.')),
  grafana: z.optional(named('schedule', 'Grafana OnCall or IRM: the schedule’s name or id.')),
  'incident-io': z.optional(named('schedule', 'incident.io: the schedule’s name or id.')),
  rootly: z.optional(named('schedule', 'Rootly: the schedule’s name or id.')),
  splunk: z.optional(named('schedule', 'Splunk On-Call: the team’s slug.')),
  rota: z.optional(named('schedule', 'The rota file: the rota’s name.')),
  ical: z.optional(named('schedule', 'A calendar: a text in its name or in an event’s summary.')),
}).check(one, z.meta({ minProperties: 1, maxProperties: 1 }));

const target = keyed({
  'slack-user-group': z.optional(named('group', 'Slack user group: handle or id.')),
  'slack-topic': z.optional(named('channel', 'Slack channel, id or #name: its topic shows who is on call.')),
  'slack-message': z.optional(
    z
      .union([
        word,
        keyed({
          channel: word,
          text: z.optional(
            word.check(note('Your own words, with {people} {before} {until} {next} {schedule} {run}.')),
          ),
        }),
      ])
      .check(note('Slack channel, id or #name, that is told about a handover.')),
  ),
  'teams-tag': z.optional(
    keyed({ team: word, tag: word }).check(note('Tag in Microsoft Teams: the team’s id, the tag’s name.')),
  ),
  'teams-message': z.optional(
    keyed({}).check(note('A card to `teams-webhook-url` when another target of this schedule changed.')),
  ),
  'github-team': z.optional(named('team', 'GitHub team: `organisation/team`.', path('organisation/team'))),
  'github-issues': z.optional(
    keyed({ repository: path('owner/name'), label: word, reassign: z.optional(z.boolean()) }).check(
      note('Open issues with this label are assigned to who is on call.'),
    ),
  ),
  'jira-component': z.optional(
    keyed({ project: word, component: word }).check(note('Jira component: its lead becomes who is on call.')),
  ),
}).check(one, z.meta({ minProperties: 1, maxProperties: 1 }));

const fallback = z
  .array(word)
  .check(z.minLength(1, 'must not be empty'), note('Who is shown instead: addresses.'));

const guards = {
  'on-nobody': z.optional(
    z.union([z.enum(onNobody), keyed({ fallback })]).check(note('When nobody is on call.')),
  ),
  'on-unmapped': z.optional(z.enum(onUnmapped).check(note('When somebody on call has no account.'))),
  'max-removals': z.optional(
    z
      .int()
      .check(
        z.gte(0, 'must be a whole number from 0'),
        note('A change that would take out more members than this is refused.'),
      ),
  ),
};

const schedule = keyed({
  name: word.check(note('What logs and outputs call it.')),
  source: z
    .union([source, z.array(source).check(z.minLength(1, 'must not be empty'))])
    .check(note('Where it is read from; of a list, everybody on call in any of them.')),
  who: z.optional(
    z.enum(['current', 'next', 'everyone']).check(note('`everyone`: all of the coming four weeks.')),
  ),
  also: z.optional(words('Who is always in: addresses.')),
  ignore: z.optional(words('Placeholder users that mean nobody.')),
  shadow: z.optional(
    z.union([source, z.array(source)]).check(note('Read as well and only compared, for a migration.')),
  ),
  ...guards,
  targets: z.array(target).check(z.minLength(1, 'must name at least one target')),
});

const person = keyed({
  email: z.optional(word),
  aliases: z.optional(words('Other names that a pager may use: addresses, user names, ids.')),
  slack: z.optional(word.check(z.regex(slackId, 'must be a Slack member id such as U03BU00KGK4'))),
  github: z.optional(
    word.check(z.regex(/^[A-Za-z\d](?:[A-Za-z\d]|[-_](?=[A-Za-z\d])){0,38}$/, 'must be a GitHub login')),
  ),
  microsoft: z.optional(word.check(note('Entra object id, or user principal name.'))),
  jira: z.optional(word.check(note('Atlassian account id.'))),
}).check(
  z.refine(
    ({ email, aliases = [] }) => email !== undefined || aliases.length > 0,
    'needs an `email` or `aliases`, or nobody can tell who it is',
  ),
  z.meta({ anyOf: [{ required: ['email'] }, { required: ['aliases'] }] }),
);

/** The whole file. */
export const config = keyed({
  people: z.optional(z.array(person).check(note('Only who can’t be found by e-mail.'))),
  'email-domains': z.optional(
    z.record(z.string(), word).check(note('`old.example: example.com`: tried when an address is not found.')),
  ),
  alert: z.optional(word.check(note('Slack channel, id or #name, that is told when something fails.'))),
  defaults: z.optional(keyed(guards)),
  schedules: z.array(schedule).check(z.minLength(1, 'must name at least one schedule')),
});

/** The file's content. */
export type Config = z.infer<typeof config>;
export type ConfiguredSource = z.infer<typeof source>;
export type ConfiguredTarget = z.infer<typeof target>;
export type ConfiguredPerson = z.infer<typeof person>;
