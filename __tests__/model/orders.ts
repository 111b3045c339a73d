import { setImmediate } from 'node:timers/promises';

/** Two runs whose requests wait for their turn: each has a queue of those that wait. */
export type Queues = readonly [(() => void)[], (() => void)[]];

/** Waits in a queue until it is next. */
export function turnIn(queue: (() => void)[]): Promise<void> {
  return new Promise((go) => queue.push(go));
}

/**
 * Lets two runs go on, one request at a time. Where both wait, `choices` says which is next (false: the first); past
 * its end it is the first, and the choice is added, so that the caller can take the other way the next time.
 */
export async function interleave(runs: Promise<unknown>, queues: Queues, choices: boolean[]): Promise<void> {
  let done = false;
  const end = runs.finally(() => {
    done = true;
  });
  let turn = 0;
  while (!done) {
    await setImmediate();
    const [first, second] = queues;
    if (first.length > 0 && second.length > 0) {
      if (turn === choices.length) choices.push(false);
      (choices[turn] ? second : first).shift()?.();
      turn += 1;
    } else (first.shift() ?? second.shift())?.();
  }
  await end;
}

/** The next way through all choices, as one counts in binary; `null` after the last. */
export function nextChoices(choices: readonly boolean[]): boolean[] | null {
  const last = choices.lastIndexOf(false);
  return last === -1 ? null : [...choices.slice(0, last), true];
}
