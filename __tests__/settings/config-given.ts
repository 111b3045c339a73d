import type { Environment } from '../../src/job.ts';
import { InvalidSettings } from '../../src/settings/invalid.ts';
import type { Settings } from '../../src/settings/types.ts';
import { setup } from '../../src/setup.ts';
import { world } from '../given.ts';

/** What Opsgenie and Slack need. */
export const tokens = { OPSGENIE_TOKEN: 'opsgenie-key', SLACK_TOKEN: 'xoxb-token' };

/** The settings of a config file, which is read from the workspace. */
export async function configured(text: string | null, env: Environment = tokens): Promise<Settings> {
  const readFile = async (path: string) => (path.endsWith('/on-call.yml') ? text : null);
  return (await setup({ CONFIG: 'on-call.yml', ...env }, world([], { readFile }))).settings;
}

/** All that is wrong with a config file, in its order; none if it is taken. */
export async function problemsIn(text: string | null, env?: Environment): Promise<readonly string[]> {
  const error = await configured(text, env).catch((error) => error);
  return error instanceof InvalidSettings ? error.problems : [];
}

/** A config file with one schedule, which has these targets, and this at its top. */
export function withTargets(targets: string, top = '', source = '{ opsgenie: Data science }'): string {
  return `${top}\nschedules:\n  - { name: Data, source: ${source}, targets: [${targets}] }\n`;
}
