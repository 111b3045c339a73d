import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actionYml, configSchema, rotaSchema, withTables } from '../../scripts/documents.ts';
import { withInputs } from '../../scripts/reusable.ts';
import { sources, targets } from '../../src/services/registry.ts';
import { inputs } from '../../src/settings/inputs.ts';

const read = (file: string) => readFileSync(file, 'utf8');

describe('documents say what the code does', () => {
  test('action.yml is made from the tables', () => {
    expect(read('action.yml')).toBe(actionYml());
  });

  test('the JSON Schema of the config file is made from the one in the code', () => {
    expect(read('schema/on-call.schema.json')).toBe(configSchema());
  });

  test('and so is that of the rota file', () => {
    expect(read('schema/on-call-rota.schema.json')).toBe(rotaSchema());
  });

  test('the tables of inputs and outputs are generated', () => {
    const page = read('docs/inputs.md');
    expect(withTables(page)).toBe(page);
  });

  test('the reusable workflow hands every input on', () => {
    const workflow = read('.github/workflows/sync.yml');
    expect(withInputs(workflow)).toBe(workflow);
    const { on, jobs } = parse(workflow);
    expect(Object.keys(jobs.sync.steps.at(-1).with)).toEqual(Object.keys(inputs));
    const { inputs: plain, secrets } = on.workflow_call;
    expect(Object.keys(plain).length + Object.keys(secrets).length).toBe(Object.keys(inputs).length);
    for (const name of Object.keys(secrets)) expect(name).not.toMatch(/^GITHUB_/);
  });

  test('action.yml runs on node24 and states no default but the job’s own token: it would win over a variable', () => {
    const action = parse(read('action.yml'));
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
    const defaults = Object.keys(inputs).filter((name) => 'default' in action.inputs[name]);
    expect(defaults).toEqual(['github-token']);
    expect(action.inputs['github-token'].default).toMatch(/^\$\{\{ github\.token \}\}$/);
  });

  test.each(Object.entries({ ...sources, ...targets }))(
    'the README links the page of %s, as the list of all pages does, and one of the two names what it needs',
    (kind, { requires }) => {
      const page = `${kind in sources ? 'sources' : 'targets'}/${kind}.md`;
      const row = read('README.md')
        .split('\n')
        .find((line) => line.startsWith(`| [\`${kind}\`](docs/${page})`));
      for (const name of requires.flat()) expect(`${row}\n${read(`docs/${page}`)}`).toContain(name);
      expect(row).toBeDefined();
      expect(read('docs/README.md')).toContain(`[\`${kind}\`](${page})`);
    },
  );

  test('the page on migrations leads to every other source, each once', () => {
    const rows = [...read('docs/migration.md').matchAll(/^\|.*\]\(sources\/([\w-]+)\.md\)/gm)];
    const others = Object.keys(sources).filter((kind) => kind !== 'opsgenie');
    expect(rows.map(([, kind]) => kind)).toEqual(others);
    expect(read('docs/sources/opsgenie.md')).toContain('](../migration.md)');
  });

  test('the page on troubleshooting quotes errors that the code can give', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const code = files.map((file) => read(`src/${file}`)).join('\n');
    const [, table = ''] = read('docs/troubleshooting.md').split('| The error says | Do this |');
    const quoted = [...table.matchAll(/^\| (`.*?`) \| /gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, words = '']) => words.split(' … ')),
    );
    expect(quoted.length).toBeGreaterThan(10);
    // The code fills in what a service lacks, what it answered, and why somebody has no account.
    const inCode = (words: string) =>
      words
        .replace(/has no (schedule|user group)/, `has no \${thing}`)
        .replace(/^Slack has/, 'has')
        .replace(/(is on call but) .*/, '$1')
        .replace(/answered \d+/, `answered \${status}`);
    const own = quoted.filter((words) => !['ECONNREFUSED', 'ENOTFOUND'].includes(words));
    expect(own.filter((words) => !code.includes(inCode(words)))).toEqual([]);
  });
});
