import { stringify } from 'yaml';
import * as z from 'zod/mini';
import { outputTable } from '../src/report/outputs.ts';
import type { Input } from '../src/services/kit/input.ts';
import { formOfFile } from '../src/services/rota/file.ts';
import { config } from '../src/settings/config/schema.ts';
import { inputTable } from '../src/settings/inputs.ts';

const table = [...inputTable];

/**
 * The action's metadata. Defaults are only in the descriptions: the runner would pass a declared default on as if
 * somebody had set it, and it would take precedence over the environment variable.
 */
export function actionYml(): string {
  const metadata = {
    name: 'on-call-sync',
    description:
      'Whoever is on call is the one who gets tagged: makes Slack, Teams, GitHub and Jira show who is on call',
    author: 'The on-call-sync authors',
    branding: { icon: 'phone-call', color: 'green' },
    inputs: Object.fromEntries(
      table.map(([name, input]) => [
        name,
        {
          description: input.about + defaultOf(input),
          required: false,
          ...(input.runnerDefault !== undefined && { default: expression(input.runnerDefault) }),
        },
      ]),
    ),
    outputs: Object.fromEntries(
      Object.entries(outputTable).map(([name, description]) => [name, { description }]),
    ),
    runs: { using: 'node24', main: 'dist/index.js' },
  };
  return `# Written by "npm run generate" from src/settings/inputs.ts and src/report/outputs.ts.\n${stringify(metadata, { lineWidth: 0 })}`;
}

/** The JSON Schema of the config file, for editors. */
export function configSchema(): string {
  const schema = z.toJSONSchema(config, { io: 'input', target: 'draft-7' });
  const head = { title: 'on-call-sync', description: 'Who is on call, and where that is shown.' };
  return `${JSON.stringify({ ...schema, ...head }, null, 2)}\n`;
}

/** The JSON Schema of the rota file, for editors. */
export function rotaSchema(): string {
  const schema = z.toJSONSchema(formOfFile(), { io: 'input', target: 'draft-7' });
  const head = { title: 'on-call-sync rotas', description: 'Who is on call, in turn.' };
  return `${JSON.stringify({ ...schema, ...head }, null, 2)}\n`;
}

/** docs/inputs.md with its tables of inputs and outputs generated. Throws if a mark is missing. */
export function withTables(page: string): string {
  const row = ([name, input]: (typeof table)[number]) =>
    `| \`${name}\` | ${defaultCell(input)} | ${cell(input.about)} |`;
  const head = ['| Input | Default | Meaning |', '| --- | --- | --- |'];
  const outputRows = Object.entries(outputTable).map(([name, about]) => `| \`${name}\` | ${cell(about)} |`);
  const usual = [...head, ...table.filter(([, { credential }]) => !credential).map(row)];
  const access = [...head, ...table.filter(([, input]) => input.credential).map(row)];
  const filled = between(between(page, 'inputs', usual), 'access', access);
  return between(filled, 'outputs', ['| Output | Value |', '| --- | --- |', ...outputRows]);
}

function between(text: string, mark: string, lines: readonly string[]): string {
  const [open, close] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [before, rest] = text.split(open);
  const after = rest?.split(close)[1];
  if (before === undefined || after === undefined)
    throw new Error(`the marks ${open} and ${close} are missing`);
  return `${before}${open}\n${lines.join('\n')}\n${close}${after}`;
}

function defaultOf({ default: value }: Input): string {
  return value === undefined || value === '' ? '' : ` Default: \`${value}\`.`;
}

function expression(of: string): string {
  return `\${{ ${of} }}`;
}

function defaultCell({ default: value, runnerDefault }: Input): string {
  if (runnerDefault !== undefined) return `\`${expression(runnerDefault)}\``;
  return value === undefined || value === '' ? '' : `\`${value}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
