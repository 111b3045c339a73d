import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { keboolaConfigSchema, keboolaRowSchema } from '../../scripts/keboola.ts';
import { actions } from '../../src/keboola/actions.ts';
import { changesTable, onCallTable } from '../../src/keboola/on-call-tables.ts';
import { otherParameters, parameterOf, readParameters } from '../../src/keboola/parameters.ts';
import { sources } from '../../src/services/registry.ts';
import { inputTable } from '../../src/settings/inputs.ts';
import { setup } from '../../src/setup.ts';
import { world } from '../given.ts';
import { fences } from '../project/pages.ts';

const folder = 'integrations/keboola/component_config';
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
const forms = [keboolaConfigSchema(), keboolaRowSchema()].map((text) => JSON.parse(text));
const fields = forms.flatMap(({ properties }) => Object.entries<Record<string, unknown>>(properties));

describe('the forms', () => {
  test('are made from the table of inputs', () => {
    expect(read('configSchema.json')).toBe(keboolaConfigSchema());
    expect(read('configRowSchema.json')).toBe(keboolaRowSchema());
  });

  test('ask for every input once, but for those that mean nothing here', () => {
    const names = fields
      .map(([name]) => name)
      .filter((name) => !otherParameters.some((other) => other === name));
    const left = ['handover_for', 'report_file'];
    const all = [...inputTable.keys()].map(parameterOf).filter((name) => !left.includes(name));
    expect(names.toSorted()).toEqual(all.toSorted());
  });

  test('keep secrets encrypted and out of sight', () => {
    const secrets = fields.filter(([, { format }]) => format === 'password').map(([name]) => name);
    const expected = [...inputTable].filter(([, { secret }]) => secret).map(([name]) => parameterOf(name));
    expect(secrets.toSorted()).toEqual(expected.toSorted());
    for (const name of secrets) expect(name).toMatch(/^#/);
  });

  test('are complete: a title, a type and a place for each field, and no Markdown', () => {
    for (const { properties } of forms) {
      const orders = Object.values<Record<string, number>>(properties).map(
        ({ propertyOrder }) => propertyOrder ?? 0,
      );
      expect(orders).toEqual([...new Set(orders)].toSorted((one, other) => one - other));
    }
    for (const [name, { title, type, description = '' }] of fields) {
      expect([name, type]).toEqual([name, expect.stringMatching(/./)]);
      if (type !== 'button')
        expect([name, title]).toEqual([name, expect.stringMatching(/^([A-Z]|incident\.io|iCal)/)]);
      expect(description).not.toMatch(/[`*]|one per line/);
    }
  });

  test('show a pager’s access once it is chosen', () => {
    const shown = fields.flatMap(([name, { options }]) => {
      const { dependencies } = (options ?? {}) as { dependencies?: { source: string[] } };
      return dependencies ? [[name, dependencies.source] as const] : [];
    });
    expect(Object.fromEntries(shown)).toMatchObject({ '#opsgenie_token': ['opsgenie'], rota_file: ['rota'] });
    for (const [, kinds] of shown) expect(Object.keys(sources)).toEqual(expect.arrayContaining([...kinds]));
  });

  test('have buttons only for actions that exist, and one for each', () => {
    const named = [...JSON.stringify(forms).matchAll(/"action":"(\w+)"/g)].map(([, name = '']) => name);
    expect([...new Set(['testConnection', ...named])].toSorted()).toEqual([...actions.keys()].toSorted());
  });
});

test('the page shows parameters that the form has', async () => {
  const shown = fences('json').filter(
    ({ where, text }) => where.startsWith('docs/keboola') && text.includes('"parameters"'),
  );
  expect(shown).toHaveLength(1);
  for (const { text } of shown) {
    const { parameters } = JSON.parse(text.replaceAll('…', 'key'));
    const { settings } = await setup(readParameters(parameters, {}).env, world([]));
    expect(settings.schedules).toHaveLength(1);
  }
});

test('the page lists the tables’ columns', () => {
  const page = readFileSync('docs/keboola.md', 'utf8');
  for (const { name, columns } of [onCallTable, changesTable])
    expect(page).toContain(`| \`${name}\` | ${columns.map((column) => `\`${column.name}\``).join(', ')} |`);
});

test('the sample configuration is one, and leaves nothing open', async () => {
  const { parameters } = JSON.parse(read('sample-config/config.json'));
  const known = fields.map(([name]) => name);
  expect(Object.keys(parameters).filter((name) => !known.includes(name))).toEqual([]);
  const { settings } = await setup(readParameters(parameters, {}).env, world([]));
  expect(settings.schedules[0]?.name).toBe('Data science');
});
