import type { Sandbox } from './world.ts';

/** Something that a real service does on its worst days, and the stand-in once it is switched on. */
export interface Quirk {
  /** What goes wrong, in words that a test can have as its name: `the list lags behind a write`. */
  readonly name: string;
  /** Switches it on; what comes back switches it off. */
  readonly begin: (box: Sandbox) => () => void;
  /** What a run must come to while it lasts: all is right; or it fails, and leaves what is shown alone; or either of them. */
  readonly comes: 'right' | 'failed' | 'either';
}

/** A quirk that is a switch in a stand-in's state: on while it lasts. */
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
