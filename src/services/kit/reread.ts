import type { Http } from '../../http/request.ts';

/** Milliseconds before each further read. */
const pauses = [500, 1000, 2000, 4000, 8000];

/**
 * Reads again until the answer is right, because a service's lists may lag a few seconds behind a write. Returns the last
 * answer, right or not, when the pauses are used up or the run has no time for the next.
 */
export async function readUntil<T>(
  { pause }: Pick<Http, 'pause'>,
  read: () => Promise<T>,
  isRight: (answer: T) => boolean,
): Promise<T> {
  let answer = await read();
  for (const milliseconds of pauses) {
    if (isRight(answer) || !(await pause(milliseconds))) break;
    answer = await read();
  }
  return answer;
}
