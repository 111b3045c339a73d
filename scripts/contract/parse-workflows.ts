/**
 * Reads workflows and action.yml with GitHub's own parser, @actions/workflow-parser, and prints what it rejects.
 * The parser is installed elsewhere: its `dist` folder is the first argument.
 */

import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

interface ParseError {
  message: string;
}

interface Parsed {
  context: { errors: { getErrors(): ParseError[] } };
  value: unknown;
}

interface File {
  name: string;
  content: string;
}

interface Workflows {
  NoOperationTraceWriter: new () => object;
  parseWorkflow(file: File, trace: object): Parsed;
  convertWorkflowTemplate(
    context: Parsed['context'],
    root: unknown,
  ): Promise<{ errors?: { Message: string }[] }>;
}

interface Actions {
  parseAction(file: File, trace: object): Parsed;
  convertActionTemplate(context: Parsed['context'], root: unknown): unknown;
}

const [dist, ...files] = process.argv.slice(2);
if (dist === undefined || files.length === 0) {
  console.error('usage: parse-workflows.ts PARSER-DIST FILE…');
  process.exit(2);
}

// The parser imports JSON without import attributes, as bundlers allow.
registerHooks({
  load: (url, context, next) =>
    url.endsWith('.json')
      ? next(url, { ...context, importAttributes: { type: 'json' } })
      : next(url, context),
});
const load = (path: string) => import(pathToFileURL(resolve(dist, path)).href);
const { NoOperationTraceWriter, parseWorkflow, convertWorkflowTemplate }: Workflows = await load('index.js');
const { parseAction, convertActionTemplate }: Actions = await load('actions/index.js');

for (const name of files) {
  for (const message of await problems(name)) {
    console.log(`${name}: ${message}`);
    process.exitCode = 1;
  }
}

async function problems(name: string): Promise<string[]> {
  const file = { name, content: readFileSync(name, 'utf8') };
  const trace = new NoOperationTraceWriter();
  const isAction = /^action\.ya?ml$/.test(basename(name));
  const parsed = isAction ? parseAction(file, trace) : parseWorkflow(file, trace);
  const messages = new Set(parsed.context.errors.getErrors().map((error) => error.message));
  if (parsed.value === undefined) return messages.size > 0 ? [...messages] : ['could not be read'];
  if (isAction) {
    convertActionTemplate(parsed.context, parsed.value);
  } else {
    const template = await convertWorkflowTemplate(parsed.context, parsed.value);
    for (const error of template.errors ?? []) messages.add(error.Message);
  }
  for (const error of parsed.context.errors.getErrors()) messages.add(error.message);
  return [...messages];
}
