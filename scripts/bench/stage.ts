import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asInputs } from '../../sandbox/action.ts';
import type { Bundles } from './bundles.ts';
import { type Program, time } from './program.ts';
import type { Scene } from './server.ts';
import type { Services } from './services.ts';

/** A whole run of the same job, by the action and by the plain script. */
export interface Job {
  readonly ours: Program;
  readonly plain: Program;
  /** Sets the scene before a run. */
  readonly prepare: () => Promise<unknown>;
}

/** The action and the plain script doing the same job on the same services. */
export interface Stage {
  /** Throws unless both have the same outputs. */
  rehearse(scene: Scene, lookAhead: string): Promise<{ ours: number; theirs: number }>;
  job(scene: Scene, lookAhead: string): Job;
}

/** @param folder where the runner's files for outputs and summary are kept */
export function createStage(bundles: Bundles, services: Services, folder: string, stop: AbortSignal): Stage {
  const output = join(folder, 'output');
  const summary = join(folder, 'summary');

  const job = (scene: Scene, lookAhead: string): Job => {
    const inputs = {
      schedule: 'Data Science Team_schedule',
      'user-group': 'data-oncall',
      'look-ahead': lookAhead,
    };
    const runner = { GITHUB_ACTIONS: 'true', GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary };
    const program = (file: string): Program => ({
      parameters: [file],
      env: { ...runner, ...services.env, ...asInputs(inputs) },
      code: 0,
    });
    return {
      ours: program(bundles.ours),
      plain: program(bundles.plain),
      prepare: () =>
        Promise.all([services.prepare(scene), ...[output, summary].map((file) => writeFile(file, ''))]),
    };
  };

  return {
    job,
    async rehearse(scene, lookAhead) {
      const { ours, plain, prepare } = job(scene, lookAhead);
      const perform = async (program: Program) => {
        await prepare();
        await time(program, stop);
        const requests = await services.prepare(scene);
        const outputs = (await readFile(output, 'utf8')).replace(/ghadelimiter_[\w-]+/g, '');
        return { outputs, requests: requests.length };
      };
      const [mine, theirs] = [await perform(ours), await perform(plain)];
      if (mine.outputs !== theirs.outputs || !mine.outputs.includes(`\n${scene.outdated}\n`)) {
        throw new Error(
          `the programs did not do the same job, or not the expected one:\n${mine.outputs}\n${theirs.outputs}`,
        );
      }
      return { ours: mine.requests, theirs: theirs.requests };
    },
  };
}
