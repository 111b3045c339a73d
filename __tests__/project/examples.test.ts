import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import type { Environment } from '../../src/job.ts';
import { sources, targets } from '../../src/services/registry.ts';
import { readRotas } from '../../src/services/rota/file.ts';
import { config } from '../../src/settings/config/schema.ts';
import { inputs } from '../../src/settings/inputs.ts';
import { setup } from '../../src/setup.ts';
import { readDocument } from '../../src/text/document.ts';
import { world } from '../given.ts';
import { examples, mapsIn, type Piece, pieces, read } from './pages.ts';

const action = 'OWNER/on-call-sync@v1';

/** Pieces that are a map with this key. */
function withKey(key: string): readonly Piece[] {
  return pieces.filter(({ value }) => typeof value === 'object' && value !== null && key in value);
}

/** What the steps with this action hand over. */
function stepsIn({ value }: Piece): readonly Readonly<Record<string, unknown>>[] {
  return mapsIn(value)
    .filter(({ uses }) => uses === action)
    .map((step) => mapsIn(step.with)[0] ?? {});
}

/** The environment of a scheduled run of a step: each secret is a word, what nobody gave is empty. */
function environment(given: Readonly<Record<string, unknown>>): Environment {
  const filled = Object.entries(given).map(([name, value]) => {
    const text = String(value)
      .replaceAll(/\$\{\{ (secrets|vars|steps)\..*? \}\}/g, 'xoxb-token')
      .replaceAll(/\$\{\{.*?\}\}/g, '');
    return [`INPUT_${name.toUpperCase()}`, text];
  });
  return Object.fromEntries(filled);
}

const workflows = withKey('jobs');
const configs = withKey('schedules');
const rotas = withKey('rotas');

test('there is something to check', () => {
  expect(workflows.map(({ where }) => where)).toEqual(
    expect.arrayContaining([
      'examples/on-call.yml',
      'examples/rota-workflow.yml',
      'examples/config-workflow.yml',
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

test.each(workflows.filter(({ where }) => /^(README|examples)/.test(where)))(
  '$where gives all that a run needs to be told, and asks for nothing',
  async (piece) => {
    const readFile = async () => read('examples/on-call-config.yml');
    const [step = {}] = stepsIn(piece);
    const { settings } = await setup(environment(step), world([], { readFile }));
    expect(settings.schedules.length).toBeGreaterThan(0);
  },
);

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
    source: { opsgenie: Data Science Team_schedule }
    targets: [{ slack-usergroup: data-oncall }]
`;
  const [problem] = readDocument(wrong, '.github/on-call.yml', config).problems;
  expect(page).toContain(`\n${problem}\n`);
});

test('every scope that a page asks of the Slack app is in its manifest', () => {
  const manifest = read('examples/slack-app-manifest.yml');
  const scopes = read('README.md').match(/(?<=`)(users|usergroups|channels|groups|chat):[\w.:]+(?=`)/g) ?? [];
  expect(scopes.length).toBeGreaterThan(8);
  for (const scope of scopes) expect(manifest).toMatch(new RegExp(`^ +- ${scope}( |$)`, 'm'));
});

test.each(examples.filter((file) => file.endsWith('.py')))('%s is Python', (file) => {
  const parse = 'import ast, sys; ast.parse(sys.stdin.read())';
  expect(() => execFileSync('python3', ['-c', parse], { input: read(file), stdio: 'pipe' })).not.toThrow();
});
