import type { Quirk } from '../../sandbox/quirks.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import type { TargetKind } from '../../src/services/registry.ts';
import type { StagedShift } from '../sources/stage.ts';

/** How one target is set up in the sandbox: every suite that covers all targets works with this. */
export interface TargetStage {
  readonly kind: TargetKind;
  /** The stand-in's name, as in the recorded requests. */
  readonly service: string;
  /** The target in a config file, what stands after `- `. */
  readonly form: Readonly<Record<string, unknown>>;
  /** The environment of a run in process: tokens, and addresses that lead to the stand-in. */
  readonly env: Readonly<Record<string, string>>;
  /** Lines for the config's `people`, where accounts come from there. */
  readonly people?: readonly Readonly<Record<string, unknown>>[];
  /**
   * Makes it show these people of the sandbox's team (`ana`) now; whatever else the place holds stays. `start` matters only
   * with `ahead`: when their shift begins.
   */
  readonly set: (box: Sandbox, who: readonly string[], start?: Date) => void;
  /** Whom it shows, sorted. */
  readonly shows: (box: Sandbox, start?: Date) => readonly string[];
  /** It is about who comes: so many milliseconds from now on, after dan. It has something to say from `lead` before that on. */
  readonly ahead?: { readonly by: number; readonly lead: number };
  /** Some of those on call are enough: there is room for one, or what one of them already has stays with them. */
  readonly showsSome?: true;
  /** Whether it says the same twice in a row, for a target that posts. */
  readonly repeats?: (box: Sandbox) => boolean;
  /** The service can only add and remove: two runs at once that want different people may meet in the middle. */
  readonly addsAndRemoves?: true;
  /** What the real service does on its worst days. */
  readonly quirks?: readonly Quirk[];
  /** Takes the permission away, and what the error must say then. */
  readonly forbid: (box: Sandbox) => RegExp;
  /** Whether a request of a run writes. */
  readonly writes: (request: { readonly method: string; readonly path: string }) => boolean;
}

/** The shifts with which a target is to show these people: from `from` until `until`, or after dan if it is about who comes. */
export function shiftsFor(
  { ahead }: Pick<TargetStage, 'ahead'>,
  who: readonly string[],
  { from, now, until }: { readonly from: Date; readonly now: Date; readonly until: Date },
): readonly StagedShift[] {
  if (!ahead) return who.map((name) => ({ who: name, from, until }));
  const start = new Date(now.getTime() + ahead.by);
  const first = { who: 'dan', from, until: who.length === 0 ? until : start };
  return [first, ...who.map((name) => ({ who: name, from: start, until }))];
}
