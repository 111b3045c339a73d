import type { Stats } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { World } from './http/request.ts';
import type { Environment } from './job.ts';
import { hidesAddresses, secretsIn, shortestSecret, tokensIn } from './settings/read.ts';
import { withoutAddresses } from './text/addresses.ts';
import { redactor } from './text/redact.ts';

/** The real environment of a run, and how its secrets are kept out of everything that is shown. */
export interface OpenWorld {
  readonly world: World;
  /**
   * Removes all secrets from a text: those in the environment, and those that services issued during the run. Removes
   * e-mail addresses too, if they are hidden.
   */
  readonly redact: (text: string) => string;
  /** Aborts all pending work after everything is reported. The process exits soon after, whatever hangs. */
  readonly close: () => void;
}

/** Time for the process to exit on its own, in milliseconds. */
const grace = 1_000;

/**
 * Opens the world for one run. `maskInLog` receives every secret, those in the environment immediately. If the job is
 * cancelled or the runner shuts down, pending work is aborted and what was done is still reported.
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
    // Most of the time to start would be spent on it, and a run with wrong settings sends nothing.
    fetch: async (...request) => (await import('./http/network.ts')).fetch(...request),
    redact: (text) => redactAnswers(text),
    mask(secret) {
      if (secret.length < shortestSecret) return;
      maskInLog(secret);
      tokens.push(secret);
      redactAnswers = redactor(tokens);
      redact = redactor([...given, ...tokens]);
    },
    readFile: (path) =>
      readText(path).catch((error) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      }),
    writeFile: writeText,
    now: () => new Date(),
    sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
    after: (milliseconds) => AbortSignal.timeout(milliseconds),
    random: Math.random,
    cancelled: stop.signal,
  };
  const close = () => {
    stop.abort();
    // Fires only if something that can't be aborted, such as a DNS look-up, keeps the process alive.
    setTimeout(() => process.stdout.writableLength === 0 && process.exit(), grace).unref();
  };
  const hide = hidesAddresses(env) ? withoutAddresses : (text: string) => text;
  return { world, redact: (text) => hide(redact(text)), close };
}

/** Far larger than any file we read, in bytes. */
const largestFile = 8 * 1024 * 1024;

/** Reads a text file. Reading a named pipe might block, and a device might never end: both are refused. */
async function readText(path: string): Promise<string> {
  const about = await stat(path);
  refuse(path, extraordinary(about));
  refuse(path, about.size > largestFile ? `it is larger than ${largestFile / 1024 / 1024} MB` : null);
  return readFile(path, 'utf8');
}

/** Writes a text file. Writing to a named pipe that nobody reads would never end. */
async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const about = await stat(path).catch((error) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  refuse(path, about && extraordinary(about));
  await writeFile(path, text);
}

/** Why something is no ordinary file. `null`: it is one. */
function extraordinary(about: Stats): string | null {
  if (about.isDirectory()) return 'EISDIR';
  return about.isFile() ? null : 'it is a named pipe or a device, not a file';
}

function refuse(path: string, problem: string | null): void {
  if (problem !== null) throw Object.assign(new Error(`${path}: ${problem}`), { code: problem });
}
