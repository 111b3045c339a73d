import type { Sandbox } from './world.ts';

/** Misbehaviour of a real service that the stand-in can imitate. */
export interface Quirk {
  /** What goes wrong, as the name of a test: `the list lags behind a write`. */
  readonly name: string;
  /** Turns it on. The returned function turns it off. */
  readonly begin: (box: Sandbox) => () => void;
  /** The required outcome of a run meanwhile: it succeeds; it fails and changes nothing; or either. */
  readonly comes: 'right' | 'failed' | 'either';
}

/** A quirk that is a flag in a stand-in's state. */
export function quirk<S extends object, K extends keyof S>(
  name: string,
  comes: Quirk['comes'],
  state: (box: Sandbox) => S,
  key: K,
  value: S[K],
): Quirk {
  return {
    name,
    comes,
    begin(box) {
      const held = state(box);
      const before = held[key];
      held[key] = value;
      return () => {
        held[key] = before;
      };
    },
  };
}
