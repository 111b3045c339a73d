import { parse, stringify } from 'yaml';
import { outputTable } from '../src/report/outputs.ts';
import type { Input } from '../src/services/kit/input.ts';
import { inputTable, variableOf } from '../src/settings/inputs.ts';

const all = [...inputTable];
const isSecret = (input: Input) => input.secret === true || input.runnerDefault !== undefined;

/**
 * The reusable workflow with its inputs, secrets and outputs generated from the tables, between marks such as `# <inputs>` and
 * `# </inputs>`. The rest of the file, such as the versions of actions, stays. Throws if a mark is missing.
 */
export function withInputs(workflow: string): string {
  const parts = {
    inputs: Object.fromEntries(
      all
        .filter(([, input]) => !isSecret(input))
        .map(([name, { about }]) => [name, described(about, { type: 'string' })]),
    ),
    secrets: Object.fromEntries(
      all
        .filter(([, input]) => isSecret(input))
        .map(([name, { about }]) => [secretOf(name), described(about, { required: false })]),
    ),
    outputs: Object.fromEntries(
      Object.entries(outputTable).map(([name, about]) => [
        name,
        described(about, { value: expression(`jobs.sync.outputs.${name}`) }),
      ]),
    ),
    'job outputs': Object.fromEntries(
      Object.keys(outputTable).map((name) => [name, expression(`steps.sync.outputs.${name}`)]),
    ),
    with: Object.fromEntries(all.map(([name, input]) => [name, expression(valueFor(name, input))])),
  };
  const filled = Object.entries(parts).reduce((text, [mark, part]) => between(text, mark, part), workflow);
  parse(filled);
  return filled;
}

/**
 * The name of a secret of the reusable workflow: the name of the environment variable, so that `secrets: inherit` matches
 * the names in the docs. GitHub reserves names that begin with GITHUB_.
 */
function secretOf(name: string): string {
  return variableOf(name).replace(/^GITHUB_/, 'ON_CALL_GITHUB_');
}

function valueFor(name: string, input: Input): string {
  if (!isSecret(input)) return `inputs.${name}`;
  const secret = `secrets.${secretOf(name)}`;
  return input.runnerDefault === undefined ? secret : `${secret} || ${input.runnerDefault}`;
}

function described(about: string, rest: Readonly<Record<string, unknown>>) {
  return { description: about, ...rest };
}

function expression(of: string): string {
  return `\${{ ${of} }}`;
}

/** Puts YAML between two marks, with their indentation. */
function between(text: string, mark: string, part: object): string {
  const marks = new RegExp(`^( *)# <${mark}>\\n[\\s\\S]*?^ *# </${mark}>$`, 'm');
  const [found, indent] = marks.exec(text) ?? [];
  if (found === undefined || indent === undefined) throw new Error(`the marks of ${mark} are missing`);
  const lines = stringify(part, { lineWidth: 0 })
    .trimEnd()
    .replaceAll(/^(?=.)/gm, indent);
  return text.replace(found, () => `${indent}# <${mark}>\n${lines}\n${indent}# </${mark}>`);
}
