/**
 * Compares the built action with simpler programs, as ratios of whole processes that take turns: `npm run bench`. With
 * `--check` it fails if a limit is exceeded. Times depend on the machine, ratios hardly do. `--runs` is how often each
 * program runs. `--many` compares a thousand schedules instead, for which the plain loop alone takes minutes.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeBundles } from './bench/bundles.ts';
import { compareMany } from './bench/many.ts';
import { type Measure, memory, type Program, race, time } from './bench/program.ts';
import { startServices } from './bench/services.ts';
import { createStage } from './bench/stage.ts';
import { keeps, type Row, table } from './bench/table.ts';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    runs: { type: 'string', default: '21' },
    many: { type: 'boolean', default: false },
  },
});
const runs = Number.parseInt(values.runs, 10) || 21;

const interruption = new AbortController();
const stop = interruption.signal;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());

const folder = await mkdtemp(join(tmpdir(), 'on-call-sync-bench-'));
try {
  const services = await startServices(stop);
  try {
    const rows = values.many
      ? await compareMany(await makeBundles(folder, stop), services, folder, { runs, stop })
      : await compare(services);
    console.log(table(rows));
    if (values.check && !rows.every(keeps)) process.exitCode = 1;
  } finally {
    services.close();
  }
} catch (error) {
  if (!stop.aborted) throw error;
  process.exitCode = 130;
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Every row of the table. */
async function compare(services: Awaited<ReturnType<typeof startServices>>): Promise<readonly Row[]> {
  const bundles = await makeBundles(folder, stop);
  const stage = createStage(bundles, services, folder, stop);
  const rows: Row[] = [];

  const add = async (
    what: string,
    [ours, theirs]: readonly [Program, Program],
    { bound = null, measure = time, prepare = async () => {} }: Options = {},
  ) => {
    const found = await race(ours, theirs, { measure, runs, prepare, stop });
    rows.push({ what, ...found, unit: measure === memory ? 'MiB' : 'ms', bound });
  };

  const bare = (parameters: readonly string[], code = 0): Program => ({ parameters, env: {}, code });
  const steady = { delay: 0, outdated: false };
  const changing = { delay: 0, outdated: true };
  const count = async (what: string, scene: typeof steady, lookAhead: string, bound = 1) => {
    const found = await stage.rehearse(scene, lookAhead);
    rows.push({ what: `requests of ${what}, to a plain script`, ...found, unit: 'requests', bound });
  };
  await count('a steady run', steady, '0');
  await count('a steady run with look-ahead', steady, '14d');
  // One more, for the names of those who go.
  await count('a change', changing, '0', 5 / 4);

  const core = bare([bundles.core]);
  const failing = bare([bundles.ours], 1);
  await add('cold start, to a bundle of @actions/core', [failing, core], { bound: 1.4 });
  await add('cold start, to node alone', [failing, bare(['-e', '0'])]);

  const { ours, prepare } = stage.job(steady, '0');
  await add('steady run, to a bundle of @actions/core', [ours, core], { bound: 2.5, prepare });
  await add('memory of a steady run, to the same', [ours, core], { measure: memory, prepare });

  for (const delay of [0, 50]) {
    for (const { what, scene, lookAhead, bound } of [
      { what: 'steady run', scene: steady, lookAhead: '0', bound: 1 },
      { what: 'steady run with look-ahead', scene: steady, lookAhead: '14d', bound: null },
      { what: 'change', scene: changing, lookAhead: '0', bound: null },
    ]) {
      const { ours, plain, prepare } = stage.job({ ...scene, delay }, lookAhead);
      const options = { prepare, bound: delay === 0 ? null : bound };
      await add(`${what} at ${delay} ms an answer, to a plain script`, [ours, plain], options);
    }
  }
  return rows;
}

interface Options {
  readonly bound?: number | null;
  readonly measure?: Measure;
  readonly prepare?: () => Promise<unknown>;
}
