import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actionYml, withTables } from '../../scripts/documents.ts';
import { inputs } from '../../src/settings/inputs.ts';

const read = (file: string) => readFileSync(file, 'utf8');

describe('documents say what the code does', () => {
  test('action.yml is made from the tables', () => {
    expect(read('action.yml')).toBe(actionYml());
  });

  test('the README’s tables are made from the tables', () => {
    const readme = read('README.md');
    expect(withTables(readme)).toBe(readme);
  });

  test('action.yml runs on node24 and states no default, which would win over a variable', () => {
    const action = parse(read('action.yml'));
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
    for (const name of Object.keys(inputs)) expect(action.inputs[name]).not.toHaveProperty('default');
  });

  test.each(['README.md', 'examples/on-call.yml'])('every input in the workflow of %s exists', (file) => {
    const text = read(file);
    const workflow = parse(file.endsWith('.md') ? (text.match(/```yaml\n([\s\S]*?)```/)?.[1] ?? '') : text);
    const [step] = workflow.jobs.sync.steps;
    expect(step.uses).toBe('OWNER/on-call-sync@v1');
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)));
  });

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
      'permission_denied',
      'managed by an identity provider or locked',
      'This would take out',
      'could not be reached',
      'NODE_EXTRA_CA_CERTS',
      'was over',
    ];
    for (const words of said) {
      expect(code).toContain(words);
      expect(read('README.md')).toContain(words);
    }
  });
});
