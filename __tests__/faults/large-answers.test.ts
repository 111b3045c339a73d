import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { type Stage, stage } from '../runs/action.ts';

let box: Stage;
beforeEach(async () => {
  box = await stage();
});
afterEach(() => box.end());

test('rule 24: twenty-five answers of 30 MB at once are read in 512 MB', async () => {
  const schedules = Array.from({ length: 25 }, (_, index) => ({
    name: `Team ${index}`,
    source: { opsgenie: `Team ${index}` },
    targets: [{ 'slack-user-group': `team-${index}` }],
  }));
  await box.write('on-call.yml', stringify({ schedules }));
  const answer = JSON.stringify({ data: { text: 'x'.repeat(30 * 1024 * 1024) } });
  let floods = 0;
  const flood = createServer(({ url = '' }, response) => {
    // The list of all is missing, so that each schedule is asked for on its own.
    const isMissing = !/\/Team%20\d+\/on-calls/.test(url);
    floods += isMissing ? 0 : 1;
    response.writeHead(isMissing ? 404 : 200, { 'content-type': 'application/json' });
    response.end(isMissing ? '{}' : answer);
  });
  await new Promise<void>((done) => flood.listen(0, '127.0.0.1', done));
  const { port } = flood.address() as AddressInfo;
  const folder = await mkdtemp(join(tmpdir(), 'on-call-memory-'));
  const file = join(folder, 'kilobytes');
  const run = await box.run(
    {
      config: 'on-call.yml',
      schedule: undefined,
      'user-group': undefined,
      'opsgenie-api-url': `http://127.0.0.1:${port}`,
      timeout: '60s',
    },
    { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(writesPeakTo(file))}` },
  );
  flood.closeAllConnections();
  flood.close();
  expect([run.errors, run.code]).toEqual(['', 1]);
  expect(floods).toBeGreaterThanOrEqual(25);
  expect(JSON.parse(run.outputs.changes ?? '')).toHaveLength(25);
  expect(Number(await readFile(file, 'utf8')) / 1024).toBeLessThan(512);
  await rm(folder, { recursive: true });
}, 90_000);

/** A module that writes how many kilobytes a process had in memory at the most. */
function writesPeakTo(file: string): string {
  return `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)));`;
}
