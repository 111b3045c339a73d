import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { fetch } from './http/network.ts';
import type { World } from './http/request.ts';
import type { Environment } from './job.ts';
import { secretsIn, tokensIn } from './settings/read.ts';
import { redactor } from './text/redact.ts';

/** The real world around a run, and how its secrets are kept out of what is shown. */
export interface OpenWorld {
  readonly world: World;
  /** Takes all secrets out of a text: those of the environment, and those that services gave during the run. */
  readonly redact: (text: string) => string;
}

/**
 * Opens the world for one run. `maskInLog` gets every secret, those of the environment at once. A cancelled job, or
 * a runner that goes away: what is on its way is given up, and what was done is still told.
 */
export function openWorld(env: Environment, maskInLog: (secret: string) => void): OpenWorld {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort());
  const given = secretsIn(env);
  for (const secret of given) maskInLog(secret);
  let redact = redactor(given);
  const tokens = [...tokensIn(env)];
  let redactAnswers = redactor(tokens);
  const world: World = {
    fetch,
    redact: (text) => redactAnswers(text),
    mask(secret) {
      maskInLog(secret);
      tokens.push(secret);
      redactAnswers = redactor(tokens);
      redact = redactor([...given, ...tokens]);
    },
    readFile: (path) =>
      readFile(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      }),
    now: () => new Date(),
    sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }),
    after: (milliseconds) => AbortSignal.timeout(milliseconds),
    random: Math.random,
    cancelled: stop.signal,
  };
  return { world, redact: (text) => redact(text) };
}
