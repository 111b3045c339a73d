import * as z from 'zod/mini';
import { date, id, isAddress, maybe, shape, text } from '../../http/wire.ts';
import type { Span } from '../../time.ts';

/**
 * Answers of Atlassian’s APIs, according to their OpenAPI files. Operations of Jira Service Management name people by account
 * id, so these answers are not the model yet: see `users.ts`.
 */

/** A site: `/_edge/tenant_info`. */
export const tenant = z.object({ cloudId: id });

/** The responder of an entry: a user by account id, a team, an escalation, … */
export interface Responder {
  /** `user`, `team`, `escalation`, …; never `noone`, which is nobody. */
  readonly type: string;
  readonly id: string;
}

/** A responder from one time to another. */
export interface Period {
  readonly responder: Responder;
  readonly from: Date;
  readonly until: Date;
}

/** A schedule. Its id is a UUID. */
export const schedule = shape(
  { id, name: z.string(), timezone: text, enabled: z.optional(z.boolean()) },
  ({ id, name, timezone, enabled = true }) => ({ id, name, timezone, enabled }),
);

/** What is used of a schedule. */
export type Schedule = z.infer<typeof schedule>;

/** A page of a list, and the link to the next. */
export const page = <T>(entry: z.ZodMiniType<T>) =>
  shape({ values: z.array(entry), links: maybe(z.object({ next: text })) }, ({ values, links }) => ({
    values,
    next: links?.next || null,
  }));

const responder = z.object({ type: z.string(), id: text });

/** A responder, or none if the type is `noone`. */
function named({ type, id }: z.infer<typeof responder>): readonly Responder[] {
  return type === 'noone' ? [] : [{ type, id: id ?? '' }];
}

/** List on-call responders, `flat=true`: account ids. */
export const flatOnCalls = shape({ onCallUsers: z.array(id) }, ({ onCallUsers }) =>
  onCallUsers.map((id): Responder => ({ type: 'user', id })),
);

/** List on-call responders, `flat=false`: what the schedule itself names, ignoring anything nested in it. */
export const onCalls = shape({ onCallParticipants: z.array(responder) }, ({ onCallParticipants }) =>
  onCallParticipants.flatMap(named),
);

/** A period’s responders. A past period of a team or an escalation has the people it was resolved to. */
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

/** When a rotation is overridden. Who takes over is in the final layer. */
const overriddenRotation = shape(
  { id: text, name: text, periods: maybe(z.array(z.object({ startDate: date, endDate: date }))) },
  ({ id, name, periods }) => ({
    id: id ?? name ?? '',
    spans: (periods ?? []).map(({ startDate: from, endDate: until }): Span => ({ from, until })),
  }),
);

/** A rotation’s periods. A deleted rotation has those of the past. */
export interface RotationPeriods {
  readonly id: string;
  readonly name: string;
  readonly isDeleted: boolean;
  readonly periods: readonly Period[];
}

const layer = shape(
  {
    rotations: z.array(
      z.object({ id: text, name: text, deleted: maybe(z.boolean()), periods: maybe(z.array(periods)) }),
    ),
  },
  ({ rotations }) =>
    rotations.map(
      ({ id, name, deleted, periods }): RotationPeriods => ({
        id: id ?? name ?? '',
        name: name ?? '',
        isDeleted: deleted === true,
        periods: (periods ?? []).flat(),
      }),
    ),
);

/** A schedule’s timeline, in layers. */
export interface Timeline {
  /** With overrides. */
  readonly final: readonly RotationPeriods[];
  /** Without overrides. `null`: not requested, or JSM leaves it out. */
  readonly base: readonly RotationPeriods[] | null;
  /** When overrides apply. `null`: the same. */
  readonly overridden: readonly { readonly id: string; readonly spans: readonly Span[] }[] | null;
}

/** The timeline. `expand=base,override` adds those layers to the final one. */
export const timeline = shape(
  {
    finalTimeline: layer,
    baseTimeline: maybe(layer),
    overrideTimeline: maybe(z.object({ rotations: z.array(overriddenRotation) })),
  },
  ({ finalTimeline, baseTimeline, overrideTimeline }): Timeline => ({
    final: finalTimeline,
    base: baseTimeline ?? null,
    overridden: overrideTimeline?.rotations ?? null,
  }),
);

/** The part of a timeline that is about one rotation. */
export function onlyRotation({ final, base, overridden }: Timeline, id: string): Timeline {
  const own = <T extends { readonly id: string }>(all: readonly T[]) => all.filter((one) => one.id === id);
  return { final: own(final), base: base && own(base), overridden: overridden && own(overridden) };
}

/** The periods of rotations, one after the other. */
export function periodsIn(rotations: readonly RotationPeriods[]): readonly Period[] {
  return rotations.flatMap(({ periods }) => periods);
}

/** A rotation of a schedule: an entry of "List rotations". */
export const scheduleRotation = shape({ id, name: text }, ({ id, name }) => ({ id, name: name ?? '' }));

/** An override. JSM assigns the alias. `rotations` is `null` if it covers all. Without a responder, nobody is on call. */
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

/** An Atlassian account as Jira shows it. */
export interface JiraUser {
  readonly id: string;
  readonly name: string | null;
  /** In lower case. `null`: hidden by the person’s privacy settings, even from administrators. */
  readonly email: string | null;
  readonly active: boolean;
  /** `atlassian`, `app`, `customer`, or anything else. */
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

/** A page of users by account id: "Bulk get users". */
export const users = shape(
  { values: z.array(user), isLast: maybe(z.boolean()), nextPage: text },
  ({ values, isLast, nextPage }) => ({ values, isLast: isLast ?? !nextPage }),
);

/** What the user search found: "Find users". */
export const foundUsers = z.array(user);

/** Whether the account may find users at all: "Get my permissions". */
export const permissions = shape(
  { permissions: z.object({ USER_PICKER: z.object({ havePermission: z.boolean() }) }) },
  ({ permissions }) => ({ mayBrowseUsers: permissions.USER_PICKER.havePermission }),
);

/** The assignee type for new tickets that go to the component’s lead. */
export const toLead = 'COMPONENT_LEAD';

/**
 * A component: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-components/. New
 * tickets may be set to go to its lead and still go elsewhere, if the lead can’t be assigned any: see `realAssigneeType`.
 */
export const component = shape(
  {
    id,
    name: z.string(),
    lead: maybe(z.object({ accountId: z.string(), displayName: text })),
    assigneeType: text,
    realAssigneeType: text,
  },
  ({ id, name, lead, assigneeType, realAssigneeType }) => ({
    id,
    name,
    lead: lead?.accountId ?? null,
    leadName: lead?.displayName ?? null,
    assignsToLead: assigneeType === toLead,
    getsTickets: (realAssigneeType ?? assigneeType) === toLead,
  }),
);
