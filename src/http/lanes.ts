import pLimit, { type LimitFunction } from 'p-limit';
import { minute } from '../time.ts';
import type { Lane } from './request.ts';

/** A request in its lane. */
export interface Turn {
  /** Waits until a try may start. */
  readonly start: () => Promise<void>;
  /** The service refused a try because of too many requests: the whole lane waits (milliseconds) and slows down. */
  readonly refused: (wait: number) => void;
}

/** Waits. Throws synchronously, instead of rejecting, if that would take too long. */
type Pause = (milliseconds: number) => Promise<void>;

/** The current state of a lane. Times are in milliseconds since 1970. */
interface State {
  readonly limit: LimitFunction;
  /** When the next try may start. */
  next: number;
  /** The minimum time between the starts of two tries. 0 until the service refuses one. */
  gap: number;
  /** Until when the lane waits after the service refused a try. */
  held: number;
  /** When the last request ended. */
  ended: number;
  /** When the last tries started, if the lane is limited from the start. */
  starts: readonly number[];
}

/**
 * Runs requests lane by lane, in parallel and at full speed, until the service refuses one because of too many requests.
 * Then the whole lane waits as long as the service says, and continues at the lane's pace. If no pace is known, it
 * continues with half as many requests in parallel.
 */
export function createLanes(now: () => Date) {
  const states = new Map<string, State>();
  const stateOf = ({ name, abreast }: Lane): State => {
    const state = states.get(name) ?? {
      limit: pLimit(abreast),
      next: 0,
      gap: 0,
      held: 0,
      ended: 0,
      starts: [],
    };
    states.set(name, state);
    return state;
  };

  const start = async (state: State, lane: Lane, pause: Pause) => {
    const { apart = 0, perMinute = 0, fromStart = false } = lane;
    let at: number;
    do {
      const time = now().getTime();
      const minuteOver = fromStart ? (state.starts.at(-perMinute) ?? -minute) + minute : 0;
      at = Math.max(time, state.next, state.ended + apart, minuteOver);
      const wait = at > time ? pause(at - time) : null;
      state.next = at + state.gap;
      if (fromStart) state.starts = [...state.starts, at].slice(-perMinute);
      await wait;
      // Another try may have been refused in the meantime.
    } while (at < state.held);
  };

  const refused = (state: State, { perMinute }: Lane, wait: number) => {
    const time = now().getTime();
    const isFirst = time >= state.held;
    state.held = Math.max(state.held, time + wait);
    state.next = Math.max(state.next, state.held);
    if (perMinute) state.gap = minute / perMinute;
    else if (isFirst) state.limit.concurrency = Math.ceil(state.limit.concurrency / 2);
  };

  return <T>(lane: Lane, pause: Pause, send: (turn: Turn) => Promise<T>): Promise<T> => {
    const state = stateOf(lane);
    const turn: Turn = {
      start: () => start(state, lane, pause),
      refused: (wait) => refused(state, lane, wait),
    };
    return state.limit(() =>
      send(turn).finally(() => {
        state.ended = now().getTime();
      }),
    );
  };
}
