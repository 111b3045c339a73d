import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actionYml, configSchema, withTables } from '../../scripts/documents.ts';
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

  test('the README’s tables are made from the tables', () => {
    const readme = read('README.md');
    expect(withTables(readme)).toBe(readme);
  });

  test('action.yml runs on node24 and states no default but the job’s own token: it would win over a variable', () => {
    const action = parse(read('action.yml'));
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
    const defaults = Object.keys(inputs).filter((name) => 'default' in action.inputs[name]);
    expect(defaults).toEqual(['github-token']);
    expect(action.inputs['github-token'].default).toMatch(/^\$\{\{ github\.token \}\}$/);
  });

  test.each(Object.entries({ ...sources, ...targets }))(
    'the README says what %s needs, and links its page, as the list of all pages does',
    (kind, { requires }) => {
      const page = `${kind in sources ? 'sources' : 'targets'}/${kind}.md`;
      const row = read('README.md')
        .split('\n')
        .find((line) => line.startsWith(`| [\`${kind}\`](docs/${page})`));
      for (const name of requires.flat()) expect(row).toContain(`\`${name}\``);
      expect(row).toBeDefined();
      expect(read('docs/README.md')).toContain(`[\`${kind}\`](${page})`);
    },
  );

  test('the README’s troubleshooting quotes errors that the code can give', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const code = files.map((file) => read(`src/${file}`)).join('\n');
    const said = [
      'The settings are wrong',
      'has no schedule with the name or id',
      'on call without an account',
      'has no user group',
      'lacks the scope',
      'is not in the channel',
      'permission_denied',
      'managed by an identity provider or locked',
      'This would take out',
      'could not be reached',
      'NODE_EXTRA_CA_CERTS',
      'was over',
    ];
    for (const words of said) {
      // The kit says what a service has not: `has no ${thing} with the name or id`.
      expect(code).toContain(words.replace(/has no (schedule|user group)/, `has no \${thing}`));
      expect(read('README.md')).toContain(words);
    }
  });
});
