import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Said, Scene } from './server.ts';

/** The sandbox in another process. */
export interface Services {
  /** What a run needs to reach it. */
  readonly env: Readonly<Record<string, string>>;
  /** Sets the scene for the next run, and returns the requests since the last call. */
  prepare(scene: Scene): Promise<readonly string[]>;
  close(): void;
}

/** Starts the sandbox. It ends with this process at the latest. */
export async function startServices(stop: AbortSignal): Promise<Services> {
  const child = fork(join(import.meta.dirname, 'server.ts'), { signal: stop, killSignal: 'SIGKILL' });
  const ended = new AbortController();
  const over = AbortSignal.any([stop, ended.signal]);
  child.on('error', () => {}).on('exit', () => ended.abort(new Error('the sandbox ended')));
  const next = async (): Promise<Said> => {
    const [said] = await once(child, 'message', { signal: over });
    return said;
  };
  const first = await next();
  return {
    env: 'env' in first ? first.env : {},
    async prepare(scene) {
      const answer = next();
      child.send(scene);
      const said = await answer;
      return 'requests' in said ? said.requests : [];
    },
    close: () => child.kill('SIGKILL'),
  };
}
