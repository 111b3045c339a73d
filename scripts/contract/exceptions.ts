import type { Deviation } from './proxy.ts';

/** An intended deviation. */
export interface Exception {
  /** The stand-in's name. */
  readonly service: string;
  /** The requests: method and path below the file's root. */
  readonly request: RegExp;
  /** The deviations. */
  readonly what: RegExp;
  /** Why the stand-in does not follow the file here. */
  readonly reason: string;
}

/**
 * Gaps and errors in the vendors' files. An exception that is no longer needed fails the contract test, so this list is
 * exactly what is known not to be covered.
 */
export const exceptions: readonly Exception[] = [
  {
    service: 'jira',
    request: /^GET \/_edge\/tenant_info$/,
    what: /^is not in the file$/,
    reason: 'The site’s page with its cloud id is not part of any API.',
  },
  {
    service: 'jira',
    request: /^(GET|PUT) \/ex\/jira\//,
    what: /^is not in the file$/,
    reason: 'Users and components are in Jira’s REST API; the file covers only operations.',
  },
  {
    service: 'jira',
    request: /^GET \S+\/(timeline|rotations)\?/,
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
    reason:
      'No object can match exactly one: both alternatives require nothing, so each accepts what the other does.',
  },
  {
    service: 'pagerduty',
    request: /^(GET|POST) \/v3\/schedules/,
    what: /^is not in the file$/,
    reason: 'The file covers v2; shift-based schedules are v3.',
  },
  {
    service: 'pagerduty',
    request: /^GET \/oncalls\?\S*include%5B%5D=users/,
    what: /oncalls\.\d+\.user\.type .* allowed values: user_reference$|^answer field \.oncalls\[\]\.user\./,
    reason: 'The file has `include[]=users`, but shows only references to users in the answer.',
  },
  {
    service: 'pagerduty',
    request: /^GET \/schedules\/\w+\/overrides\?/,
    what: /status 200 is not documented$/,
    reason: 'The file says 201 for this list, which is a mistake.',
  },
  {
    service: 'solarwinds',
    request: /^GET \/oauth\/access-token$/,
    what: /^is not in the file$/,
    reason: 'The sign-in has an address of its own.',
  },
  {
    service: 'solarwinds',
    request: /^GET \/v4\/schedules\/who-is-oncall\?/,
    what: /./,
    reason:
      '“Who is on-call” is only in the vendor’s collection for Postman. By the file, this is a schedule with that id.',
  },
  {
    service: 'solarwinds',
    request: /^GET \/v4\//,
    what: /security scheme: http\/custom$/,
    reason: 'The file describes the sign-in in its own way, which Prism does not know.',
  },
  {
    service: 'rootly',
    request: /^GET \/v1\/(schedules(\?|\/[\w-]+(\/shifts)?(\?|$))|oncalls\?)/,
    what: /^is not in the file$/,
    reason: 'The file is cut down to overrides, shifts and users.',
  },
  {
    service: 'rootly',
    request: /^GET \/v1\/shifts\?/,
    what: /^request[. ]query[. ]/,
    reason:
      'The file lacks the pages of this list, and whom a shift is assigned to, which Rootly’s own MCP server asks for.',
  },
  {
    service: 'rootly',
    request: /^POST \S+\/override_shifts$/,
    what: /status 403 is not documented$/,
    reason: 'The file lists no missing permissions for any operation.',
  },
  {
    service: 'datadog',
    request: /^(GET|POST|DELETE) \/api\/v2\/on-call\/schedules\/[^/]+\/overrides\b/,
    what: /^is not in the file$/,
    reason: 'Overrides are in Datadog’s documentation and its recorded answers, but not in this file.',
  },
  {
    service: 'datadog',
    request: /^GET \/api\/v2\/on-call\/schedules/,
    what: /errors.* must be string$|errors\[\]/,
    reason: 'The file has texts, and On-Call’s recorded errors are objects with a detail.',
  },
  {
    service: 'ilert',
    request: /^(GET|PUT) /,
    what: /status (401|403|429) is not documented$/,
    reason: 'The file lists no errors of its own; its introduction and the page on rate limits do.',
  },
  {
    service: 'ilert',
    request: /^GET \/on-calls\?schedules=\d+&schedules=/,
    what: /schedules must be number$/,
    reason: 'The file speaks of schedule ids, but shows a single number.',
  },
  {
    service: 'ilert',
    request: /^PUT \/schedules\/\d+\/overrides$/,
    what: /user must have required property '(email|firstName|lastName)'$/,
    reason:
      'The file shows one object for every user, with what a new one needs. An override refers to a user by id.',
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
    reason: 'The file is cut down and has no child teams.',
  },
  {
    service: 'github',
    request: /^(GET \/search\/issues\?|GET \/user$|(GET|POST) \/repos\/acme\/data\/labels)/,
    what: /^is not in the file$/,
    reason: 'The file is cut down and has no search, no labels and no user of one’s own.',
  },
  {
    service: 'github',
    request: /^PUT \/repos\/acme\/data\/contents\//,
    what: /must match exactly one schema in oneOf/,
    reason: 'A 409 matches both alternatives, because one is the other with more optional fields.',
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
    reason: 'The file lists general errors for only some operations.',
  })),
  {
    service: 'microsoft',
    request: /^POST \S+\/oauth2\/v2\.0\/token$/,
    what: /^is not in the file$/,
    reason: 'Signing in belongs to Entra, not to Graph.',
  },
  {
    service: 'microsoft',
    request: /^POST \/workflows\//,
    what: /^is not in the file$/,
    reason: 'A workflow’s webhook is not part of Graph.',
  },
  {
    service: 'microsoft',
    request: /^GET \S+[?&]\$skiptoken=/,
    what: /^request query parameter \$skiptoken is not documented$/,
    reason: 'It comes from the link to the next page, whose contents the file does not describe.',
  },
  ...['context', 'nextLink', 'type'].map((name) => ({
    service: 'microsoft',
    request: /^(GET|POST) /,
    what: new RegExp(`^answer field \\S*\\.@odata\\.${name} is not documented$`),
    reason: 'OData’s own fields are in every answer; the file shows only `@odata.count`.',
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
    reason: 'Graph writes it like this; the file has `innererror`.',
  },
];

/** Separates intended deviations from others, and remembers which exceptions were needed. */
export interface Judge {
  isMeant(deviation: Deviation): boolean;
  /** The exceptions that have not been needed so far. */
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
