/** The vendor's file that a stand-in is compared with. */
export interface Vendor {
  /** The stand-in's name. */
  readonly service: string;
  /** The vendor's OpenAPI file, in the folder of all such files. */
  readonly file: string;
  /** The variable in a sandbox's environment with the stand-in's address. */
  readonly address: string;
  /** The path on the stand-in where the file's paths begin. Anything else is not in the file. */
  readonly base: string;
  /** Where else on the stand-in, below its base, a path of the file is found. Default: only where the file has it. */
  readonly pathsOf?: (path: string) => readonly string[];
}

/** The services whose vendors publish an OpenAPI file. */
export const vendors: readonly Vendor[] = [
  { service: 'opsgenie', file: 'opsgenie-oncall.v2.json', address: 'OPSGENIE_API_URL', base: '' },
  {
    service: 'jira',
    file: 'jsm-ops-oncall.json',
    address: 'JIRA_API_URL',
    base: '',
    // Compass has the same API at another address, of which there is no file.
    pathsOf: (path) => [`/jsm/ops${path}`, path.replace('/api/{cloudId}/', '/compass/cloud/{cloudId}/ops/')],
  },
  { service: 'pagerduty', file: 'pagerduty-oncall.prism.json', address: 'PAGERDUTY_API_URL', base: '' },
  {
    service: 'solarwinds',
    file: 'squadcast-oncall.subset.json',
    address: 'SOLARWINDS_API_URL',
    base: '',
  },
  { service: 'rootly', file: 'rootly-overrides.subset.json', address: 'ROOTLY_API_URL', base: '' },
  { service: 'datadog', file: 'datadog-oncall.v2.67.0.subset.json', address: 'DATADOG_API_URL', base: '' },
  { service: 'ilert', file: 'ilert.yml', address: 'ILERT_API_URL', base: '/api' },
  { service: 'slack', file: 'slack-2026.json', address: 'SLACK_API_URL', base: '/api' },
  { service: 'github', file: 'github-actions.prism.json', address: 'GITHUB_API_URL', base: '' },
  { service: 'microsoft', file: 'msgraph-teamtags.json', address: 'MICROSOFT_API_URL', base: '/v1.0' },
];
