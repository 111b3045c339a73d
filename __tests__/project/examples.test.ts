import { expect, test } from '@jest/globals';
import type { Environment } from '../../src/job.ts';
import { sources, targets } from '../../src/services/registry.ts';
import { readRotas } from '../../src/services/rota/file.ts';
import { config } from '../../src/settings/config/schema.ts';
import { inputs, isInputName } from '../../src/settings/inputs.ts';
import { setup } from '../../src/setup.ts';
import { readDocument } from '../../src/text/document.ts';
import { world } from '../given.ts';
import { mapsIn, type Piece, pages, pieces, read } from './pages.ts';

const action = 'OWNER/on-call-sync@v1';
const reusable = 'OWNER/on-call-sync/.github/workflows/sync.yml@v1';

/** Pieces that are a map with this key. */
function withKey(key: string): readonly Piece[] {
  return pieces.filter(({ value }) => typeof value === 'object' && value !== null && key in value);
}

/** What the steps with this action hand over, and the jobs that call its workflow. */
function stepsIn({ value }: Piece): readonly Readonly<Record<string, unknown>>[] {
  return mapsIn(value)
    .filter(({ uses }) => uses === action || uses === reusable)
    .map((step) => ({ ...mapsIn(step.with)[0], ...asInputs(mapsIn(step.secrets)[0] ?? {}) }));
}

/** Secrets of the reusable workflow as the inputs that they become. */
function asInputs(secrets: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(secrets).map(([name, value]) => [
      name
        .replace(/^ON_CALL_/, '')
        .toLowerCase()
        .replaceAll('_', '-'),
      value,
    ]),
  );
}

/** The environment of a scheduled run of a step: each secret is a word, what nobody gave is empty. */
function environment(given: Readonly<Record<string, unknown>>): Environment {
  const filled = Object.entries(given).map(([name, value]) => {
    const text = String(value)
      .replaceAll(
        /\$\{\{ (secrets|vars|steps)\..*? \}\}/g,
        name.endsWith('-url') ? 'https://example.com' : 'xoxb-token',
      )
      .replaceAll(/\$\{\{.*?\}\}/g, '');
    return [`INPUT_${name.toUpperCase()}`, text];
  });
  return Object.fromEntries(filled);
}

const none: Piece = { where: '', text: '', value: null };
const workflows = withKey('jobs');
const configs = withKey('schedules');
const rotas = withKey('rotas');

test('there is something to check', () => {
  expect(workflows.map(({ where }) => where)).toEqual(
    expect.arrayContaining([
      'examples/on-call.yml',
      'examples/rota-workflow.yml',
      'examples/config-workflow.yml',
      'examples/reusable-workflow.yml',
      'examples/sharded-workflow.yml',
      'examples/waiting-workflow.yml',
    ]),
  );
  expect(configs.map(({ where }) => where)).toContain('examples/on-call-config.yml');
  expect(rotas.map(({ where }) => where)).toContain('examples/on-call-rota.yml');
  expect(pieces.filter((piece) => stepsIn(piece).length > 0).length).toBeGreaterThan(workflows.length);
});

test.each(pieces.filter((piece) => stepsIn(piece).length > 0))(
  '$where names only inputs that exist',
  (piece) => {
    for (const step of stepsIn(piece)) {
      expect(Object.keys(step).filter((name) => !(name in inputs))).toEqual([]);
    }
  },
);

test.each(configs)('$where is a valid config file', ({ where, text }) => {
  expect(readDocument(text, where, config).problems).toEqual([]);
});

test.each(rotas)('$where is a valid rota file', ({ where, text }) => {
  expect(readRotas(text, where).rotas.size).toBeGreaterThan(0);
});

/** What users read from top to bottom: each of their blocks is complete. */
const guides = pieces.filter(({ where }) => /^(README|examples\/|docs\/[\w-]+\.md)/.test(where));

test.each(guides.filter((piece) => stepsIn(piece).length > 0))(
  '$where sets everything that a run needs, and asks for nothing',
  async (piece) => {
    // The config file is the one on the same page.
    const [page = ''] = piece.where.split(':');
    const near = page.endsWith('.md') && configs.find(({ where }) => where.startsWith(`${page}:`));
    const readFile = async () => (near || undefined)?.text ?? read('examples/on-call-config.yml');
    const [step = {}] = stepsIn(piece);
    const { settings } = await setup(environment(step), world([], { readFile }));
    expect(settings.schedules.length).toBeGreaterThan(0);
  },
);

const fragments = guides.filter(({ value }) => Object.keys(mapsIn(value)[0] ?? {}).every(isInputName));

test.each(fragments)('$where can be added to a step', async ({ value }) => {
  const [step = {}] = stepsIn(guides.find(({ where }) => where === 'examples/on-call.yml') ?? none);
  const { settings } = await setup(environment({ ...step, ...mapsIn(value)[0] }), world([]));
  expect(settings.schedules.length).toBeGreaterThan(0);
});

test('the file with every key has every key, and nothing in it contradicts the rest', async () => {
  const whole = configs.find(({ text }) => text.includes('also:') && text.includes('teams-message'));
  const needed = Object.values({ ...sources, ...targets }).flatMap(({ requires }) => requires.flat());
  const access = needed.map((name) => [
    name,
    /-url$|-site$/.test(name) ? `https://${name}.example.com` : 'key',
  ]);
  const { settings } = await setup(
    environment({ ...Object.fromEntries(access), config: 'on-call.yml' }),
    world([], { readFile: async () => whole?.text ?? '' }),
  );
  expect(settings.schedules.length).toBeGreaterThan(1);
  const used = new Set(mapsIn(whole?.value).flatMap(Object.keys));
  const known = mapsIn(JSON.parse(read('schema/on-call.schema.json'))).flatMap(({ properties }) =>
    Object.keys(mapsIn(properties)[0] ?? {}),
  );
  // A plain name stands for the map with one of these; a source of each kind would make a long example.
  const left = ['schedule', 'group', ...Object.keys(sources)];
  expect([...new Set(known)].filter((key) => !used.has(key) && !left.includes(key))).toEqual([]);
});

test('the problem that the page on the config file shows is worded so', () => {
  const page = read('docs/configuration.md');
  const wrong = `schedules:
  - name: Data science
    source: { opsgenie: Data science }
    targets: [{ slack-usergroup: data-oncall }]
`;
  const [problem] = readDocument(wrong, '.github/on-call.yml', config).problems;
  expect(page).toContain(`\n${problem}\n`);
});

test('every scope that a page asks of the Slack app is in its manifest', () => {
  const manifest = read('examples/slack-app-manifest.yml');
  const asked = pages.filter((page) => /^docs\/(targets\/slack-|alerts)/.test(page)).map(read);
  const scopes = asked.join('\n').match(/(?<=`)(users|usergroups|channels|groups|chat):[\w.:]+(?=`)/g) ?? [];
  expect(scopes.length).toBeGreaterThan(8);
  for (const scope of scopes) expect(manifest).toMatch(new RegExp(`^ +- ${scope}( |$)`, 'm'));
});
