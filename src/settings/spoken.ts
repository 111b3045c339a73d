import type { Environment } from '../job.ts';
import { inputTable, variableOf } from './inputs.ts';
import { originOf } from './read.ts';

/** `name` or `name: value` in backticks, as errors name inputs. */
const mention = /`([a-z][a-z-]*)(?:: ([^`]+))?`/g;

/** Names inputs as somebody at a terminal gives them: by the flag or the variable that they come from, or may come from. */
export function inTerminal(text: string, env: Environment): string {
  return text.replace(mention, (said: string, name: string, value?: string) => {
    const input = inputTable.get(name);
    if (!input) return said;
    const origin = originOf(env, name) ?? (input.credential ? variableOf(name) : '');
    const isFlag = origin === '' || origin.startsWith('INPUT_');
    if (value === undefined) return `\`${isFlag ? `--${name}` : origin}\``;
    return `\`${isFlag ? `--${name} ${value}` : `${origin}=${value}`}\``;
  });
}

/** Names inputs as a workflow does, and the variable where the value comes from one: another program may have set it. */
export function inWorkflow(text: string, env: Environment): string {
  return text.replace(mention, (said: string, name: string, value?: string) => {
    const origin = inputTable.has(name) && value === undefined ? originOf(env, name) : undefined;
    return origin === undefined || origin.startsWith('INPUT_') ? said : `${said} (variable ${origin})`;
  });
}
