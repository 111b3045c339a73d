import { stringify } from 'yaml';
import { outputTable } from '../src/report/outputs.ts';
import { type Input, inputs } from '../src/settings/inputs.ts';

const table: readonly (readonly [string, Input])[] = Object.entries(inputs);

/**
 * The action's metadata. Defaults stand in the descriptions only: the runner would hand a stated default over as if
 * somebody had written it, and it would win over the environment variable.
 */
export function actionYml(): string {
  const metadata = {
    name: 'on-call-sync',
    description:
      'Whoever is on call is the one who gets tagged: keeps a Slack user group equal to the on-call schedule',
    author: 'The on-call-sync authors',
    branding: { icon: 'phone-call', color: 'green' },
    inputs: Object.fromEntries(
      table.map(([name, input]) => [name, { description: input.about + defaultOf(input), required: false }]),
    ),
    outputs: Object.fromEntries(
      Object.entries(outputTable).map(([name, description]) => [name, { description }]),
    ),
    runs: { using: 'node24', main: 'dist/index.js' },
  };
  return `# Written by "npm run generate" from src/settings/inputs.ts and src/report/outputs.ts.\n${stringify(metadata, { lineWidth: 0 })}`;
}

/** A README with its tables of inputs and outputs made anew. Throws if a mark is missing. */
export function withTables(readme: string): string {
  const rows = table.map(([name, input]) => `| \`${name}\` | ${defaultCell(input)} | ${cell(input.about)} |`);
  const outputRows = Object.entries(outputTable).map(([name, about]) => `| \`${name}\` | ${cell(about)} |`);
  const filled = between(readme, 'inputs', ['| Input | Default | Meaning |', '| --- | --- | --- |', ...rows]);
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

function defaultCell({ default: value }: Input): string {
  return value === undefined || value === '' ? '' : `\`${value}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
