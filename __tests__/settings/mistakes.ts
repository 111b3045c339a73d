import { parse } from 'yaml';
import { readFlags } from '../../src/cli/flags.ts';
import { asFailure } from '../../src/failure.ts';
import type { Environment } from '../../src/job.ts';
import { describeFailures } from '../../src/report/log.ts';
import { inTerminal, inWorkflow } from '../../src/settings/spoken.ts';
import { listBelow } from '../../src/text/lines.ts';
import { inProcess } from '../in-process.ts';

/** A section of mistakes.md: what somebody wrote, and what is said about it. */
export interface Mistake {
  readonly title: string;
  /** The blocks by what their fence says. */
  readonly blocks: ReadonlyMap<string, string>;
}

/** The sections of mistakes.md, and the inputs that they start from. */
export function mistakesIn(markdown: string): {
  readonly usual: string;
  readonly mistakes: readonly Mistake[];
} {
  const [head = '', ...sections] = markdown.split(/^### /m);
  const blocksIn = (text: string) =>
    new Map(
      [...text.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)].map(([, info = '', block = '']) => [info, block]),
    );
  const mistakes = sections.map((section) => ({
    title: section.split('\n', 1)[0] ?? '',
    blocks: blocksIn(section),
  }));
  return { usual: blocksIn(head).get('yaml usual') ?? '', mistakes };
}

/** All that is said to whoever makes a mistake. */
export async function saidAbout({ blocks }: Mistake, usual: string): Promise<string> {
  const command = blocks.get('sh');
  const file = blocks.get('yaml on-call.yml');
  const env = command === undefined ? workflow(blocks, usual) : terminal(command.trim());
  const { run } = inProcess(new Date('2026-11-23T09:00Z'), file === undefined ? {} : { 'on-call.yml': file });
  const own = { GITHUB_REPOSITORY: '', GITHUB_TOKEN: '', SLACK_TOKEN: '', GITHUB_WORKSPACE: '/work', ...env };
  const spoken = command === undefined ? inWorkflow : inTerminal;
  try {
    const { changes } = await run(own);
    const failures = describeFailures(changes, false);
    return (
      command === undefined ? failures : failures.map((text) => `error: ${inTerminal(text, own)}`)
    ).join('\n');
  } catch (error) {
    const [first, ...rest] = asFailure(error).lines.map((line) => spoken(line, own));
    return listBelow([`${command === undefined ? '' : 'error: '}${first}`, ...rest], 8_000);
  }
}

/** The step's inputs, as the runner hands them over, and the job's variables. */
function workflow(blocks: Mistake['blocks'], usual: string): Environment {
  const withFile = { schedule: '', 'user-group': '', config: 'on-call.yml' };
  const inputs = {
    ...wordsIn(usual),
    ...(blocks.has('yaml on-call.yml') && withFile),
    ...wordsIn(blocks.get('yaml') ?? ''),
  };
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return { ...Object.fromEntries(given), ...wordsIn(blocks.get('yaml env') ?? '') };
}

function wordsIn(yaml: string): Readonly<Record<string, string>> {
  return parse(yaml, { schema: 'failsafe' }) ?? {};
}

/** The variables before a command, and its flags. */
function terminal(command: string): Environment {
  const words = [...command.matchAll(/(?:'([^']*)'|[^\s'])+/g)].map(([word]) => word.replaceAll("'", ''));
  const start = words.indexOf('on-call-sync');
  const variables = words.slice(0, start).map((word) => word.split(/=(.*)/, 2));
  return { ...Object.fromEntries(variables), ...readFlags(words.slice(start + 1), { SCHEDULE: 'x' }).inputs };
}
