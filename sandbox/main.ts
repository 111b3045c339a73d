import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Hono } from 'hono';
import { listen } from './listener.ts';
import { createSandbox } from './world.ts';

const { values } = parseArgs({ options: { 'write-env': { type: 'string' } } });
const sandbox = createSandbox();
const { env } = await sandbox.listen();

const control = new Hono()
  .get('/_requests', (c) => c.json(sandbox.requests))
  .get('/_state', (c) => c.json({ opsgenie: sandbox.opsgenie, slack: sandbox.slack }))
  .post('/_pass-time', (c) => {
    sandbox.passTime(Number(c.req.query('hours')) * 3_600_000);
    return c.body(null, 204);
  });
const listener = await listen(async (request) => control.fetch(request));

const lines = Object.entries({ ...env, SANDBOX_URL: listener.origin })
  // A shell reads it, too: addresses may hold `&`.
  .map(([name, value]) => `${name}='${value}'\n`)
  .join('');
if (values['write-env'] !== undefined) await writeFile(values['write-env'], lines);
process.stdout.write(lines);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => Promise.all([sandbox.close(), listener.close()]));
}
