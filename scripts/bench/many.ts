import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { companyConfig } from '../../sandbox/company.ts';
import type { Bundles } from './bundles.ts';
import { type Course, memory, type Program, race, time } from './program.ts';
import type { Services } from './services.ts';
import type { Row } from './table.ts';

/** The number of schedules, each with its own user group and person, and the delay of every answer in milliseconds. */
const teams = 1_000;
const delay = 100;

/** A thousand schedules that are up to date: one run of the action, and the plain loop over all of them. */
export async function compareMany(
  { ours, loop }: Bundles,
  services: Services,
  folder: string,
  { runs, stop }: Pick<Course, 'runs' | 'stop'>,
): Promise<readonly Row[]> {
  const config = join(folder, 'teams.yml');
  await writeFile(config, companyConfig(teams));
  const scene = { delay, outdated: false, teams };
  const prepare = () => services.prepare(scene);
  const program = (file: string, env: Readonly<Record<string, string>>): Program => ({
    parameters: [file],
    env: { ...services.env, ...env },
    code: 0,
  });
  const action = program(ours, { GITHUB_ACTIONS: 'true', CONFIG: config, LOOK_AHEAD: '0' });
  const plain = program(loop, { TEAMS: String(teams) });
  const what = (measured: string) =>
    `${measured} of ${teams} schedules at ${delay} ms an answer, to a plain loop`;

  /** One run: its duration and its number of requests. */
  const once = async (one: Program) => {
    await prepare();
    const took = await time(one, stop);
    return { took, requests: (await prepare()).length };
  };
  const [mine, theirs] = [await once(action), await once(plain)];
  const course = { runs, prepare, stop };
  // The plain loop takes minutes, nearly all of it waiting, so it runs once.
  const ahead = { ...action, env: { ...action.env, LOOK_AHEAD: '14d' } };
  const times = await race(action, ahead, { ...course, measure: time });
  const sizes = await race(action, program(loop, { TEAMS: '10' }), { ...course, measure: memory });
  return [
    {
      what: what('requests'),
      ours: mine.requests,
      theirs: theirs.requests,
      unit: 'requests',
      bound: 1,
    },
    { what: what('time'), ours: times.ours, theirs: theirs.took, unit: 'ms', bound: 1, most: 15_000 },
    {
      what: 'the same with look-ahead, to without',
      ours: times.theirs,
      theirs: times.ours,
      unit: 'ms',
      bound: null,
      most: 15_000,
    },
    { what: 'memory of the same, to a loop over ten', ...sizes, unit: 'MiB', bound: null, most: 200 },
  ];
}
