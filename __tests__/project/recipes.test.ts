import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

// CONTRIBUTING's recipes, followed to the letter in a copy of the project: a service called Pagey, with a source and a target.

const recipe = '__tests__/project/recipe';
const folder = mkdtempSync(join(tmpdir(), 'on-call-sync-recipe-'));
const listed = (...more: string[]) =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...more], {
    encoding: 'utf8',
  })
    .trim()
    .split('\n');
const files = listed(recipe).map((file) => file.slice(recipe.length + 1));

/** The lines that are added to files of the project: after which text, and what. */
const lines: readonly (readonly [file: string, after: string, line: string])[] = [
  [
    'src/services/registry.ts',
    "import { opsgenie } from './opsgenie/index.ts';",
    "import { pagey } from './pagey/index.ts';",
  ],
  ['src/services/registry.ts', '  microsoft,', '  pagey,'],
  ['sandbox/seed.ts', "  rootly: 'rootly_sandbox_key',", "  pagey: 'pagey-sandbox-key',"],
  [
    'sandbox/services.ts',
    "import { createOpsgenie } from './opsgenie.ts';",
    "import { createPagey, seedPagey } from './pagey.ts';",
  ],
  [
    'sandbox/services.ts',
    'export const services = {',
    '  pagey: service({ seed: seedPagey, create: createPagey, env: (origin) => ({ PAGEY_TOKEN: secrets.pagey, PAGEY_API_URL: origin }) }),',
  ],
  [
    '__tests__/sources/all.ts',
    "import { opsgenie } from './opsgenie.ts';",
    "import { pagey } from './pagey.ts';",
  ],
  ['__tests__/sources/all.ts', '  rota,', '  pagey,'],
  [
    '__tests__/targets/all.ts',
    "import { jiraComponent } from './jira-component.ts';",
    "import { pageyBoard } from './pagey-board.ts';",
  ],
  ['__tests__/targets/all.ts', "  'jira-component': jiraComponent,", "  'pagey-board': pageyBoard,"],
  [
    'docs/requests.md',
    '| [`rota`](sources/rota.md) | 1 | 1 | 1 | 1 |',
    '| [`pagey`](sources/pagey.md) | 1 | 1 | 2 | 101 |',
  ],
  [
    'docs/README.md',
    '- [`splunk`](sources/splunk.md): Splunk On-Call',
    '- [`pagey`](sources/pagey.md): Pagey',
  ],
  [
    'docs/README.md',
    "- [`jira-component`](targets/jira-component.md): who gets a component's new tickets",
    '- [`pagey-board`](targets/pagey-board.md): a board in Pagey',
  ],
];
/** A row of the README's tables, which are written manually. */
const rows: readonly (readonly [before: string, row: string])[] = [
  ['| [`splunk`]', '| [`pagey`](docs/sources/pagey.md) | Pagey | `pagey-token` | no: in Pagey |'],
  [
    '| [`jira-component`]',
    '| [`pagey-board`](docs/targets/pagey-board.md) | a board in Pagey | `pagey-token` | config file |',
  ],
];

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const add = (file: string, after: string, line: string) => {
  const text = read(file);
  if (!text.includes(`${after}\n`)) throw new Error(`${file} has no line ${after}`);
  write(
    file,
    text.replace(`${after}\n`, () => `${after}\n${line}\n`),
  );
};
const node = (...parameters: string[]) =>
  spawnSync(process.execPath, parameters, { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH } });
const compile = () => node('node_modules/typescript/bin/tsc').stdout;

beforeAll(() => {
  for (const file of listed().filter(
    // Git lists a file that was deleted and not committed yet.
    (name) => !/^(dist|docs\/pictures)\//.test(name) && !name.startsWith(recipe) && existsSync(name),
  )) {
    cpSync(file, join(folder, file));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const file of files) cpSync(join(recipe, file), join(folder, file));
  for (const [file, after, line] of lines) add(file, after, line);
  for (const [before, row] of rows) {
    write(
      'README.md',
      read('README.md').replace(`\n${before}`, () => `\n${row}\n${before}`),
    );
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a made-up source and target', () => {
  test('CONTRIBUTING names every file and every line that they take', () => {
    const page = readFileSync('CONTRIBUTING.md', 'utf8');
    for (const file of new Set([
      ...files.map((name) => name.replaceAll('pagey', 'NAME')),
      ...lines.map(([name]) => name),
    ])) {
      expect([file, page.includes(`\`${file.replace('NAME-board', 'KIND')}\``)]).toEqual([file, true]);
    }
  });

  test('compile', () => expect(compile()).toBe(''));

  test('are in action.yml, the tables of inputs and the JSON Schema, which are generated', () => {
    expect(node('scripts/generate.ts').stderr).toBe('');
    expect(read('action.yml')).toMatch(/^ {2}pagey-token:\n {4}description: Pagey API key\./m);
    expect(read('docs/inputs.md')).toContain(
      '| `pagey-api-url` | `https://api.pagey.example` | Pagey’s address. |',
    );
    expect(read('docs/inputs.md')).toMatch(/Where `schedule` is read from: .*`pagey`/);
    const schema = JSON.stringify(JSON.parse(read('schema/on-call.schema.json')));
    expect(schema).toContain('"Pagey: the schedule’s name or id."');
    expect(schema).toContain('"Pagey board: its name."');
  });

  test('are covered by every suite that covers all sources and targets', () => {
    const suites = ['__tests__/sources', '__tests__/targets', '__tests__/project/documents'];
    const { stderr, status } = node(
      ...[
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        'node_modules/jest/bin/jest.js',
      ],
      ...[...suites, '--testNamePattern', 'pagey', '--verbose'],
    );
    expect([status, stderr]).toEqual([0, expect.stringMatching(/pagey-board\n[\s\S]*✓/)]);
    expect(stderr.match(/✓/g)?.length).toBeGreaterThan(15);
  });

  test('do not compile without a stage, without a target’s code, or without the inputs that code needs', () => {
    const damaged = [
      ['__tests__/targets/all.ts', "  'pagey-board': pageyBoard,\n", ''],
      [
        'src/services/pagey/index.ts',
        "\n      load: async () => (await import('./board.ts')).createTarget,",
        '',
      ],
      ['src/services/pagey/index.ts', "requires: ['pagey-token']", 'requires: []'],
    ] as const;
    for (const [file, part, instead] of damaged) {
      const text = read(file);
      expect([file, text.includes(part)]).toEqual([file, true]);
      write(file, text.replace(part, instead));
    }
    const said = compile();
    expect(said).toMatch(/targets\/all\.ts.*pagey-board/);
    const [withoutInput, withoutCode] = said.match(/^src\/services\/pagey\/index\.ts.*/gm) ?? [];
    expect(withoutInput).toMatch(/pagey-token/);
    expect(withoutCode).toMatch(/board/);
  });
});

describe('the layers', () => {
  const lint = (file: string, text: string) => {
    const before = read(file);
    write(file, before + text);
    const { stdout, stderr } = node('node_modules/@biomejs/biome/bin/biome', 'lint', file);
    write(file, before);
    return stdout + stderr;
  };

  test.each([
    [
      'a cycle of imports',
      'src/time.ts',
      "export type { Source } from './model.ts';\n",
      'src/model.ts',
      "export type { Span } from './time.ts';\n",
    ],
    ['a cycle of import()', 'src/http/json.ts', "export const later = () => import('./http.ts');\n", '', ''],
  ])('the lint fails on %s', (_, file, text, other, back) => {
    const before = other && read(other);
    if (other) write(other, before + back);
    expect(lint(file, text)).toContain('noImportCycles');
    if (other) write(other, before);
  });

  test.each([
    ['a service that imports another', 'src/services/rota/index.ts', "import '../slack/client.ts';\n"],
    ['a service that imports the registry', 'src/services/rota/index.ts', "import '../registry.ts';\n"],
    ['a service that imports settings', 'src/services/rota/index.ts', "import '../../settings/inputs.ts';\n"],
    [
      'a service that loads another',
      'src/services/rota/index.ts',
      "export const load = () => import('../ical/client.ts');\n",
    ],
    ['a plan that imports a service', 'src/reconcile/plan.ts', "import '../services/registry.ts';\n"],
    ['people that import a service', 'src/people.ts', "import './services/registry.ts';\n"],
    ['a model that imports settings', 'src/model.ts', "import './settings/types.ts';\n"],
    ['a stage that knows the runner', 'src/run.ts', "import '@actions/core';\n"],
  ])('the lint fails on %s', (_, file, text) => expect(lint(file, text)).toContain('noRestrictedImports'));
});
