import { parameterOf } from '../src/keboola/parameters.ts';
import type { Input } from '../src/services/kit/input.ts';
import { inputsOfSources, sourceLabel } from '../src/services/registry.ts';
import { inputTable } from '../src/settings/inputs.ts';
import { boolean, count, lines, validFor } from '../src/text/parsers.ts';

// The forms of the Keboola component, made from the table of inputs:
// https://developers.keboola.com/extend/component/ui-options/configuration-schema.

type Field = Readonly<Record<string, unknown>>;

/** Inputs that belong to the whole configuration, besides the access to services. */
const common = ['source', 'alert-channel', 'heartbeat-url', 'hide-addresses'];

/** Inputs that a form has no use for: a handover needs an absolute end here, and files are written as tables. */
const left = ['handover-for', 'report-file'];

/** What is said of inputs that mean something else here. */
const own: Readonly<Record<string, string>> = {
  config:
    'A config file with many schedules and targets, as YAML, instead of `schedule`, `user-group` and the channels. Or its path in the repository.',
  'rota-file':
    'The file with the rotas, as YAML, or its path in the repository, into which handovers are committed.',
  'handover-to':
    'Manual handover: who takes over now, by e-mail address, Slack member id or a key of `people`. Writes an override into the pager. Needs `handover-until`.',
  'handover-until':
    'When the manual handover ends: ISO 8601 with an offset, `2026-12-24T09:00+01:00`. It is written once, and ignored when it is over.',
  'github-token':
    'Token of a GitHub App, or a personal access token. For GitHub teams and issues, and for files in the repository.',
  'github-api-url':
    'Address of the GitHub API. GitHub Enterprise Server: `https://github.example.com/api/v3`.',
  'microsoft-client-secret': 'Client secret of the Entra app.',
};

/** Words that are not written as they are spelt in a name. */
const words: Readonly<Record<string, string>> = {
  api: 'API',
  'better-stack': 'Better Stack',
  datadog: 'Datadog',
  firehydrant: 'FireHydrant',
  github: 'GitHub',
  goalert: 'GoAlert',
  grafana: 'Grafana',
  ical: 'iCal',
  id: 'ID',
  ilert: 'ilert',
  'incident-io': 'incident.io',
  jira: 'Jira',
  microsoft: 'Microsoft',
  opsgenie: 'Opsgenie',
  pagerduty: 'PagerDuty',
  rootly: 'Rootly',
  slack: 'Slack',
  solarwinds: 'SolarWinds',
  splunk: 'Splunk',
  stack: 'Stack',
  teams: 'Teams',
  url: 'URL',
  xurrent: 'Xurrent',
};

/** The form of a configuration: the pager, and access to all services. */
export function keboolaConfigSchema(): string {
  const names = [...inputTable].filter(([name, { credential }]) => credential || common.includes(name));
  const ordered = names.toSorted(([one], [other]) => rank(one) - rank(other));
  return form('Access', ['source'], {
    ...Object.fromEntries(ordered.flatMap(([name, input]) => field(name, input))),
    repository: {
      title: 'GitHub repository',
      type: 'string',
      description:
        'Repository, such as acme/data, in which the paths of config and rota_file are. Needs #github_token.',
    },
    test_connection: { type: 'button', format: 'test-connection' },
  });
}

/** The form of a row: one schedule, and where it is shown. */
export function keboolaRowSchema(): string {
  const names = [...inputTable].filter(
    ([name, { credential }]) => !credential && !common.includes(name) && !left.includes(name),
  );
  return form('Schedule', [], {
    ...Object.fromEntries(names.flatMap(([name, input]) => field(name, input))),
    preview: button('Preview', 'preview'),
  });
}

/** The source first, its access next, then Slack, then everything else. */
function rank(name: string): number {
  const order = [
    /^source$/,
    ...[...inputsOfSources.keys()].map((input) => new RegExp(`^${input}$`)),
    /^slack-/,
  ];
  const found = order.findIndex((form) => form.test(name));
  return found === -1 ? order.length : found;
}

function form(title: string, required: readonly string[], fields: Readonly<Record<string, Field>>): string {
  const properties = Object.fromEntries(
    Object.entries(fields).map(([name, field], index) => [
      name,
      { ...field, propertyOrder: (index + 1) * 10 },
    ]),
  );
  return `${JSON.stringify({ title, type: 'object', required, properties }, null, 2)}\n`;
}

function field(name: string, input: Input): [string, Field][] {
  const about = own[name] ?? input.about;
  const value = own[name] === undefined ? input.default : undefined;
  const kinds = inputsOfSources.get(name);
  const said = value === undefined || value === '' ? about : `${about} Default: ${value}.`;
  const shape = shapeOf(name, input);
  const options = { ...(kinds && { dependencies: { source: kinds } }), ...optionsOf(shape) };
  const described = { title: titleOf(name), ...shape, description: spoken(said) };
  return [[parameterOf(name), Object.keys(options).length === 0 ? described : { ...described, options }]];
}

function shapeOf(name: string, { parse, secret, default: value }: Input): Field {
  const valid = validFor(parse);
  if (name === 'schedule') return listed;
  if (name === 'source') {
    const titles = { enum_titles: valid.map((kind) => sourceLabel(kind).replace(/^the /, 'The ')) };
    return { type: 'string', enum: valid, default: value, options: titles };
  }
  if (valid.length > 0) return { type: 'string', enum: valid };
  if (secret) return { type: 'string', format: 'password' };
  if (parse === lines) return many;
  if (parse === boolean) return { type: 'boolean', format: 'checkbox' };
  if (parse === count) return { type: 'integer', minimum: 0 };
  if (['people', 'config', 'rota-file'].includes(name)) return yaml;
  return { type: 'string' };
}

const many: Field = {
  type: 'array',
  format: 'select',
  uniqueItems: true,
  items: { type: 'string' },
  options: { tags: true },
};

const listed: Field = {
  ...many,
  items: { type: 'string', enum: [] },
  options: { creatable: true, async: { label: 'List the pager’s schedules', action: 'listSchedules' } },
};

const yaml: Field = {
  type: 'string',
  format: 'textarea',
  options: { input_height: '200px' },
};

function optionsOf({ options }: Field): Field {
  return (options ?? {}) as Field;
}

function button(label: string, action: string): Field {
  return { type: 'button', format: 'sync-action', options: { async: { label, action } } };
}

/** `#incident_io_token`: “incident.io token”. */
function titleOf(name: string): string {
  const parts = name.replace('incident-io', 'incident.io').split('-');
  const [first = '', ...rest] = parts.map((word) => words[word] ?? word);
  return [
    first === 'incident.io' ? first : first.replace(/^[a-z](?!Cal)/, (letter) => letter.toUpperCase()),
    ...rest,
  ].join(' ');
}

/** A description without Markdown, in which other inputs have the names of parameters. */
function spoken(about: string): string {
  return about
    .replace(/`([a-z][a-z-]*)`/g, (_, name: string) => (inputTable.has(name) ? parameterOf(name) : name))
    .replace(/`mode: report`/g, 'mode report')
    .replace(/(\.) Several, one per line\.$/, '$1')
    .replace(/, one per line/g, '')
    .replace(/[`*]/g, '');
}
