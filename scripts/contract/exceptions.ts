import type { Deviation } from './proxy.ts';

/** A deviation that is meant. */
export interface Exception {
  /** The stand-in's name. */
  readonly service: string;
  /** Which requests: method and path below the file's root. */
  readonly request: RegExp;
  /** Which deviations. */
  readonly what: RegExp;
  /** Why the file is not followed here. */
  readonly reason: string;
}

/**
 * Where the vendors' files are silent, or wrong. One that nothing needs any more fails the contract test, so that what
 * stands here is what is known not to be covered.
 */
export const exceptions: readonly Exception[] = [
  {
    service: 'jira',
    request: /^GET \/_edge\/tenant_info$/,
    what: /^is not in the file$/,
    reason: 'The site’s own word for its cloud id belongs to no API.',
  },
  {
    service: 'jira',
    request: /^(GET|PUT) \/ex\/jira\//,
    what: /^is not in the file$/,
    reason: 'Users and components are in Jira’s REST API, and the file is about operations alone.',
  },
  {
    service: 'jira',
    request: /^GET \S+\/timeline\?/,
    what: /^is not in the file$/,
    reason: 'The file is cut down to schedules and on-calls.',
  },
  {
    service: 'jira',
    request: /^(GET|POST|DELETE) \S+\/overrides\b/,
    what: /^is not in the file$/,
    reason: 'The file is cut down to schedules and on-calls.',
  },
  {
    service: 'jira',
    request: /^GET \S+\/on-calls\?/,
    what: /must match exactly one schema in oneOf/,
    reason: 'No object can: both alternatives require nothing, so that each takes what the other takes.',
  },
  {
    service: 'pagerduty',
    request: /^(GET|POST) \/v3\/schedules/,
    what: /^is not in the file$/,
    reason: 'The file is that of v2; shift-based schedules are v3.',
  },
  {
    service: 'pagerduty',
    request: /^GET \/oncalls\?\S*include%5B%5D=users/,
    what: /oncalls\.\d+\.user\.type .* allowed values: user_reference$|^answer field \.oncalls\[\]\.user\./,
    reason: 'The file knows `include[]=users`, and yet shows only references to users in the answer.',
  },
  {
    service: 'pagerduty',
    request: /^GET \/schedules\/\w+\/overrides\?/,
    what: /status 200 is not documented$/,
    reason: 'The file says 201 for this list, a slip.',
  },
  {
    service: 'slack',
    request: /^POST /,
    what: /status 429 is not documented$/,
    reason: 'Rate limits are not part of the methods’ descriptions that the file is made from.',
  },
  {
    service: 'github',
    request: /^GET \/orgs\/acme\/teams\/\S+\/teams\?/,
    what: /^is not in the file$/,
    reason: 'The file is cut down, and child teams are not in it.',
  },
  {
    service: 'github',
    request: /^PUT \/repos\/acme\/data\/contents\//,
    what: /must match exactly one schema in oneOf/,
    reason: 'A 409 fits both alternatives, since one is the other with more that is optional.',
  },
  ...(
    [
      [/^GET \/repos\/acme\/data\/contents\//, 401],
      [/^GET \/orgs\/acme\/teams\/\S+\/members\?/, 403],
      [/^GET \/orgs\/acme\/teams\/\S+\/members\?/, 404],
      [/^GET \/repos\/acme\/data\/issues\?/, 403],
      [/^GET \/repos\/acme\/data\/issues\?/, 410],
    ] as const
  ).map(([request, status]) => ({
    service: 'github',
    request,
    what: new RegExp(`status ${status} is not documented$`),
    reason: 'Errors that any operation has stand in the file at some of them only.',
  })),
  {
    service: 'microsoft',
    request: /^POST \S+\/oauth2\/v2\.0\/token$/,
    what: /^is not in the file$/,
    reason: 'Signing in is Entra’s, and not in Graph.',
  },
  {
    service: 'microsoft',
    request: /^POST \/workflows\//,
    what: /^is not in the file$/,
    reason: 'A workflow’s webhook is not in Graph.',
  },
  {
    service: 'microsoft',
    request: /^GET \S+[?&]\$skiptoken=/,
    what: /^request query parameter \$skiptoken is not documented$/,
    reason: 'It comes from the link to the next page, of which the file does not say what it holds.',
  },
  ...['context', 'nextLink', 'type'].map((name) => ({
    service: 'microsoft',
    request: /^(GET|POST) /,
    what: new RegExp(`^answer field \\S*\\.@odata\\.${name} is not documented$`),
    reason: 'OData’s own fields are in every answer; the file shows `@odata.count` alone.',
  })),
  {
    service: 'microsoft',
    request: /^GET \/users/,
    what: /^request\.query\.\$select\.\d+ .* allowed values/,
    reason: 'The file shows four properties of a user, and there are many more.',
  },
  ...['accountEnabled', 'userType'].map((name) => ({
    service: 'microsoft',
    request: /^GET \/users/,
    what: new RegExp(`^answer field \\S*\\.${name} is not documented$`),
    reason: 'The file shows four properties of a user, and there are many more.',
  })),
  {
    service: 'microsoft',
    request: /^(GET|POST) /,
    what: /^answer field \.error\.innerError is not documented$/,
    reason: 'Graph writes it like this, the file `innererror`.',
  },
];

/** Tells deviations that are meant from those that are not, and remembers which exceptions were needed. */
export interface Judge {
  isMeant(deviation: Deviation): boolean;
  /** Those that nothing has needed so far. */
  unneeded(): readonly Exception[];
}

/** A judge over a list of exceptions. */
export function judge(list: readonly Exception[]): Judge {
  const needed = new Set<Exception>();
  return {
    isMeant({ service, request, what }) {
      const fitting = list.filter(
        (one) => one.service === service && one.request.test(request) && one.what.test(what),
      );
      for (const one of fitting) needed.add(one);
      return fitting.length > 0;
    },
    unneeded: () => list.filter((one) => !needed.has(one)),
  };
}
