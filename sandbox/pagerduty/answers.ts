import type { Failure } from '../effects.ts';
import type { EscalationPolicy, PagerdutyState, PagerdutyUser, Schedule } from './state.ts';

/** An error in PagerDuty's form. `code` is PagerDuty's own, in addition to the HTTP status. */
export class PagerdutyError extends Error {
  readonly status: 400 | 401 | 403 | 404;
  readonly errors: string[] | Record<string, string[]> | undefined;

  constructor(
    status: 400 | 401 | 403 | 404,
    errors?: PagerdutyError['errors'],
    message = words(status).message,
  ) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

const known: Record<number, { message: string; code: number }> = {
  400: { message: 'Invalid Input Provided', code: 2001 },
  401: { message: 'Unauthorized', code: 2006 },
  402: { message: 'Account does not have the abilities to perform the action', code: 2014 },
  403: { message: 'Access Denied', code: 2010 },
  404: { message: 'Not Found', code: 2100 },
  429: { message: 'Rate Limit Exceeded', code: 2020 },
};

function words(status: number): { message: string; code: number } {
  return known[status] ?? { message: 'Internal Server Error', code: 2000 };
}

/** An error with only a status, worded like PagerDuty. */
export function failure(status: number): Failure {
  const body = { error: words(status) };
  if (status !== 429) return { body };
  return {
    headers: { 'ratelimit-limit': '960', 'ratelimit-remaining': '0', 'ratelimit-reset': '1' },
    body,
  };
}

/** The `error` of an answer. */
export function errorBody({ status, message, errors }: PagerdutyError): object {
  return { error: { message, code: words(status).code, ...(errors && { errors }) } };
}

const api = 'https://api.pagerduty.com';
const web = 'https://sandbox.pagerduty.com';

/** ISO 8601 in UTC, in whole seconds. */
export function isoTime(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}

/** A reference to a user. Only a name is left of one that was deleted or never existed. */
export function userReference(state: PagerdutyState, id: string): object {
  const user = state.users.find((one) => one.id === id);
  const gone = !user || user.deleted === true;
  return {
    id,
    type: 'user_reference',
    summary: user?.name ?? null,
    self: gone ? null : `${api}/users/${id}`,
    html_url: gone ? null : `${web}/users/${id}`,
  };
}

/** A user in full. */
export function wireUser({ id, name, email }: PagerdutyUser): object {
  return {
    id,
    type: 'user',
    summary: name,
    self: `${api}/users/${id}`,
    html_url: `${web}/users/${id}`,
    name,
    email,
    time_zone: 'Europe/Berlin',
    color: 'green',
    role: 'user',
    avatar_url: 'https://pd-static-assets.pagerduty.com/users/blank-avatar.png',
    description: null,
    invitation_sent: false,
    job_title: 'Engineer',
    teams: [],
    contact_methods: [],
    notification_rules: [],
  };
}

/** A reference to a schedule of either kind. */
export function scheduleReference({ id, name, kind }: Schedule): object {
  const [type, path] =
    kind === 'layers' ? ['schedule_reference', 'schedules'] : ['schedule_v3_reference', 'v3/schedules'];
  return { id, type, summary: name, self: `${api}/${path}/${id}`, html_url: `${web}/schedules/${id}` };
}

/** A reference to an escalation policy. */
export function policyReference({ id, name }: EscalationPolicy): object {
  const type = 'escalation_policy_reference';
  const path = `escalation_policies/${id}`;
  return { id, type, summary: name, self: `${api}/${path}`, html_url: `${web}/${path}` };
}

/** References to the policies that use a schedule. */
export function policiesOf(state: PagerdutyState, schedule: Schedule): object[] {
  return state.policies
    .filter(({ levels }) => levels.flat().some(({ type, id }) => type === 'schedule' && id === schedule.id))
    .map(policyReference);
}
