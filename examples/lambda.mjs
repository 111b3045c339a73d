// AWS Lambda, Node 24: docs/schedulers.md. An EventBridge schedule starts it; an event such as
// {"HANDOVER_TO": "ben@example.com", "HANDOVER_FOR": "8h"} hands over. The code is this file with dist/ beside it.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const allowed = ['HANDOVER_TO', 'HANDOVER_FOR', 'HANDOVER_UNTIL', 'DRY_RUN'];

export async function handler(event = {}) {
  const asked = Object.fromEntries(Object.entries(event).filter(([name]) => allowed.includes(name)));
  const cli = new URL('dist/cli.js', import.meta.url).pathname;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [cli, '--json'], {
    env: { ...process.env, ...asked },
  });
  if (stderr) console.error(stderr);
  return JSON.parse(stdout);
}
