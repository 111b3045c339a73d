import * as z from 'zod/mini';
import { date, id, isAddress, shape, text } from '../../http/wire.ts';

/**
 * What is used of Atlassian’s APIs, as their OpenAPI files give them. Operations of Jira Service Management name people
 * by account id, so that their answers are not yet the model: see `users.ts`.
 */

/** A field that may be missing or `null`. */
const maybe = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));

/** A site: `/_edge/tenant_info`. */
export const tenant = z.object({ cloudId: id });

/** Whom an entry names: somebody by account id, or something that is no person. */
export interface Responder {
  /** `user`, `team`, `escalation`, …; never `noone`, which is nobody. */
  readonly type: string;
  readonly id: string;
}

/** A responder from a time to another. */
export interface Period {
  readonly responder: Responder;
  readonly from: Date;
  readonly until: Date;
}

/** A schedule; ids are UUIDs. */
export const schedule = shape(
  { id, name: z.string(), enabled: z.optional(z.boolean()) },
  ({ id, name, enabled = true }) => ({ id, name, enabled }),
);

/** What is used of a schedule. */
export type Schedule = z.infer<typeof schedule>;

/** A page of a list, and whether there is another. */
export const page = <T>(entry: z.ZodMiniType<T>) =>
  shape({ values: z.array(entry), links: maybe(z.object({ next: text })) }, ({ values, links }) => ({
    values,
    more: Boolean(links?.next),
  }));

const responder = z.object({ type: z.string(), id: text });

/** An entry, or none where it says `noone`. */
function named({ type, id }: z.infer<typeof responder>): readonly Responder[] {
  return type === 'noone' ? [] : [{ type, id: id ?? '' }];
}

/** List on-call responders, `flat=true`: account ids. */
export const flatOnCalls = shape({ onCallUsers: z.array(id) }, ({ onCallUsers }) =>
  onCallUsers.map((id): Responder => ({ type: 'user', id })),
);

/** List on-call responders, `flat=false`: what the schedule itself names. What is nested in it is ignored. */
export const onCalls = shape({ onCallParticipants: z.array(responder) }, ({ onCallParticipants }) =>
  onCallParticipants.flatMap(named),
);

/** A period is who it says, except that for a past one of a team or an escalation the people it was resolved to count. */
const periods = shape(
  {
    startDate: date,
    endDate: date,
    responder: maybe(responder),
    flattenedResponders: maybe(z.array(responder)),
  },
  ({ startDate: from, endDate: until, responder, flattenedResponders }) => {
    const users = (flattenedResponders ?? []).flatMap(named).filter(({ type }) => type === 'user');
    const responders = responder ? named(responder) : [];
    const isResolved = responders.some(({ type }) => type !== 'user') && users.length > 0;
    return (isResolved ? users : responders).map((responder): Period => ({ responder, from, until }));
  },
);

/** The timeline: the periods of its final layer, of every rotation. */
export const timeline = shape(
  { finalTimeline: z.object({ rotations: z.array(z.object({ periods: maybe(z.array(periods)) })) }) },
  ({ finalTimeline }) => finalTimeline.rotations.flatMap(({ periods }) => (periods ?? []).flat()),
);

/** An override. JSM gives the alias; `rotations` is `null` where it covers all. Without a responder, nobody is on call. */
export const override = shape(
  { alias: id, responder, startDate: date, endDate: date, rotationIds: maybe(z.array(z.string())) },
  ({ alias, responder, startDate, endDate, rotationIds }) => ({
    alias,
    responders: named(responder),
    from: startDate,
    until: endDate,
    rotations: rotationIds ?? null,
  }),
);

/** An Atlassian account as Jira shows it to us. */
export interface JiraUser {
  readonly id: string;
  readonly name: string | null;
  /** In lower case; `null`: hidden by that person’s own privacy settings, even from administrators. */
  readonly email: string | null;
  readonly active: boolean;
  /** `atlassian`, `app`, `customer`, or what else there may be. */
  readonly type: string;
}

/** A user: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/. */
const user = shape(
  {
    accountId: id,
    accountType: z.optional(z.string()),
    active: z.optional(z.boolean()),
    displayName: text,
    emailAddress: text,
  },
  ({ accountId, accountType = 'atlassian', active = true, displayName, emailAddress }): JiraUser => {
    const email = emailAddress && isAddress(emailAddress) ? emailAddress.toLowerCase() : null;
    return { id: accountId, name: displayName || null, email, active, type: accountType };
  },
);

/** Users by account id: "Bulk get users". */
export const users = shape(
  { values: z.array(user) },
  ({ values }) => new Map(values.map((user) => [user.id, user])),
);

/** What the user search found: "Find users". */
export const foundUsers = z.array(user);

/** Whether the account may find users at all: "Get my permissions". */
export const permissions = shape(
  { permissions: z.object({ USER_PICKER: z.object({ havePermission: z.boolean() }) }) },
  ({ permissions }) => ({ mayBrowseUsers: permissions.USER_PICKER.havePermission }),
);

/** How a component says that new tickets go to its lead. */
export const toLead = 'COMPONENT_LEAD';

/**
 * A component: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-components/. Its lead may be
 * set to get new tickets and yet not get them, where the lead may not be assigned any: that is in `realAssigneeType`.
 */
export const component = shape(
  {
    id,
    name: z.string(),
    lead: maybe(z.object({ accountId: z.string() })),
    assigneeType: text,
    realAssigneeType: text,
  },
  ({ id, name, lead, assigneeType, realAssigneeType }) => ({
    id,
    name,
    lead: lead?.accountId ?? null,
    assignsToLead: assigneeType === toLead,
    getsTickets: (realAssigneeType ?? assigneeType) === toLead,
  }),
);
