import type { Environment } from '../job.ts';
import { inputTable, variableOf } from './inputs.ts';
import { originOf } from './read.ts';

/** `name` or `name: value` in backticks, as errors name inputs; neither a key of a file (`people` of on-call.yml) nor YAML. */
const mention = /`([a-z][a-z-]*)(?:: ([^`{[][^`]*))?`(?! of )/g;

/** Names inputs as somebody at a terminal gives them: by the flag or the variable that they come from, or may come from. */
export function inTerminal(text: string, env: Environment): string {
  const spoken = text.replace(
    mention,
    (said: string, name: string, value: string | undefined, offset: number) => {
      const input = inputTable.get(name);
      if (!input || isKeyOfFile(name, text.slice(0, offset), env)) return said;
      const origin = originOf(env, name) ?? (input.credential ? variableOf(name) : '');
      const isFlag = origin === '' || origin.startsWith('INPUT_');
      if (value === undefined) return `\`${isFlag ? `--${name}` : origin}\``;
      return `\`${isFlag ? `--${name} ${value}` : `${origin}=${value}`}\``;
    },
  );
  return spoken.replace(/^(`--[a-z-]+` [^"]*), one per line\b/, '$1 (repeat the flag for several)');
}

/** Names inputs as a form does that has its own names for them. */
export function inForm(text: string, env: Environment, fieldOf: (name: string) => string): string {
  return text.replace(mention, (said: string, name: string, value: string | undefined, offset: number) => {
    if (!inputTable.has(name) || isKeyOfFile(name, text.slice(0, offset), env)) return said;
    return `\`${fieldOf(name)}${value === undefined ? '' : `: ${value}`}\``;
  });
}

/** Names inputs as a workflow does, and the variable where the value comes from one: another program may have set it. */
export function inWorkflow(text: string, env: Environment): string {
  return text.replace(mention, (said: string, name: string, value: string | undefined, offset: number) => {
    const isInput =
      inputTable.has(name) && value === undefined && !isKeyOfFile(name, text.slice(0, offset), env);
    const origin = isInput ? originOf(env, name) : undefined;
    return origin === undefined || origin.startsWith('INPUT_') ? said : `${said} (variable ${origin})`;
  });
}

/** Whether `people` is the config file’s, which can hold more than the input: unless a text is about the input itself. */
function isKeyOfFile(name: string, before: string, env: Environment): boolean {
  return name === 'people' && originOf(env, 'config') !== undefined && !/^$|input $/.test(before);
}
