import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { inputTable } from '../../src/settings/inputs.ts';
import { read } from './pages.ts';

// What the Python package has to know of the inputs. Everything else is tested where Python and Airflow are: .ci/python.

const own = read('integrations/python/src/on_call_sync/settings.py');

/** The words of a set in the package's table. */
function setOf(name: string): readonly string[] {
  const [, body = ''] = new RegExp(`^${name} = frozenset\\(\\s*\\{([^}]*)\\}`, 'm').exec(own) ?? [];
  return [...body.matchAll(/"([^"]+)"/g)].map(([, word = '']) => word);
}

test('the Python package knows which inputs are secrets: Airflow shows all others', () => {
  const secrets = [...inputTable].filter(([, { secret }]) => secret).map(([name]) => name);
  expect(setOf('SECRETS')).toEqual(secrets.toSorted());
});

test('the Python package knows which inputs say what a run does', () => {
  const general = [...inputTable].filter(([, { credential }]) => !credential).map(([name]) => name);
  expect(setOf('GENERAL')).toEqual(general.toSorted());
});

test('the Python package has no bundle of its own in git', () => {
  const files = execFileSync('git', ['ls-files', 'integrations/python'], { encoding: 'utf8' });
  expect(files).not.toMatch(/\.js$|dist\//m);
});
