import * as z from 'zod/mini';
import { date } from '../../http/wire.ts';

/**
 * Operations of Jira Service Management, as Atlassian's OpenAPI file gives them. People stand there by account id,
 * so that these are not yet the model: `people.ts` knows who they are.
 */

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
export const schedule = z.pipe(
  z.object({ id: z.string().check(z.minLength(1)), name: z.string(), enabled: z.optional(z.boolean()) }),
  z.transform(({ id, name, enabled = true }) => ({ id, name, enabled })),
);

/** What is used of a schedule. */
export type Schedule = z.infer<typeof schedule>;

/** A page of a list, and whether there is another. Its link is not followed: see `list.ts`. */
export const page = <T>(entry: z.ZodMiniType<T>) =>
  z.pipe(
    z.object({
      values: z.array(entry),
      links: z.optional(z.nullable(z.object({ next: z.optional(z.nullable(z.string())) }))),
    }),
    z.transform(({ values, links }) => ({ values, more: Boolean(links?.next) })),
  );

const responder = z.object({ type: z.string(), id: z.optional(z.nullable(z.string())) });

/** An entry, or none where it says `noone`. */
function named({ type, id }: z.infer<typeof responder>): readonly Responder[] {
  return type === 'noone' ? [] : [{ type, id: id ?? '' }];
}

/** List on-call responders, `flat=true`: account ids. */
export const flatOnCalls = z.pipe(
  z.object({ onCallUsers: z.array(z.string().check(z.minLength(1))) }),
  z.transform(({ onCallUsers }) => onCallUsers.map((id): Responder => ({ type: 'user', id }))),
);

/** List on-call responders, `flat=false`: what the schedule itself names. What is nested in it is left alone. */
export const onCalls = z.pipe(
  z.object({ onCallParticipants: z.array(responder) }),
  z.transform(({ onCallParticipants }) => onCallParticipants.flatMap(named)),
);

/**
 * The timeline: the periods of its final layer, of every rotation. What is past says to whom a team or an
 * escalation came down.
 */
export const timeline = z.pipe(
  z.object({
    finalTimeline: z.object({
      rotations: z.array(
        z.object({
          periods: z.optional(
            z.nullable(
              z.array(
                z.object({
                  startDate: date,
                  endDate: date,
                  responder: z.optional(z.nullable(responder)),
                  flattenedResponders: z.optional(z.nullable(z.array(responder))),
                }),
              ),
            ),
          ),
        }),
      ),
    }),
  }),
  z.transform(({ finalTimeline }) =>
    finalTimeline.rotations
      .flatMap(({ periods }) => periods ?? [])
      .flatMap(({ startDate: from, endDate: until, responder, flattenedResponders }) => {
        const users = (flattenedResponders ?? []).flatMap(named).filter(({ type }) => type === 'user');
        const who = responder ? named(responder) : [];
        const resolved = who.some(({ type }) => type !== 'user') && users.length > 0 ? users : who;
        return resolved.map((responder): Period => ({ responder, from, until }));
      }),
  ),
);

/** An override. JSM gives the alias; `rotations` is `null` where it covers all. */
export const override = z.pipe(
  z.object({
    alias: z.string().check(z.minLength(1)),
    responder: responder,
    startDate: date,
    endDate: date,
    rotationIds: z.optional(z.nullable(z.array(z.string()))),
  }),
  z.transform(({ alias, responder, startDate, endDate, rotationIds }) => ({
    alias,
    responders: named(responder),
    from: startDate,
    until: endDate,
    rotations: rotationIds ?? null,
  })),
);

/** What is used of an override; one without a responder puts nobody on call. */
export type WireOverride = z.infer<typeof override>;
