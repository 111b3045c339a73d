import type { Quirk } from '../../sandbox/quirks.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import type { SourceKind } from '../../src/services/registry.ts';

/** Somebody of the sandbox's team (`ana`) on call from a time to another. */
export interface StagedShift {
  readonly who: string;
  readonly from: Date;
  readonly until: Date;
}

/** A rotation of a schedule. */
export interface StagedRotation {
  readonly name: string;
  /** One after another. */
  readonly shifts: readonly StagedShift[];
}

/** How a schedule of one source is set up in the sandbox: every suite that covers all sources works with this. */
export interface SourceStage {
  readonly kind: SourceKind;
  /** The stand-in's name, as in the recorded requests. */
  readonly service: string;
  /** The schedule that `set` fills. */
  readonly schedule: string;
  /** The environment of a run in process: tokens, and addresses that lead to the stand-in. */
  readonly env: Readonly<Record<string, string>>;
  /** The same with a token that the service refuses; absent where there is none. */
  readonly refused?: Readonly<Record<string, string>>;
  /** From now on the schedule holds exactly these shifts. */
  readonly set: (box: Sandbox, shifts: readonly StagedShift[]) => void;
  /**
   * From now on the schedule holds exactly these rotations; required where the source's manifest says `rotations`, and only
   * there. Returns what each is also called: its id, or its name if there is none.
   */
  readonly setRotations?: (box: Sandbox, rotations: readonly StagedRotation[]) => readonly string[];
  /** Lays a shift over the others; absent where the source knows no overrides. */
  readonly override?: (box: Sandbox, shift: StagedShift) => void;
  /**
   * What the source tells besides who is on call now, where that is less than its shifts of the past and to come: those to
   * come and of a few days, or nothing.
   */
  readonly tells?: 'coming' | 'now';
  /** What its history tells of an override: who took it and from whom, or who took it; absent: nothing. */
  readonly swaps?: 'from whom' | 'by whom';
  /** Deletes somebody's account, where the past still names them by what is left. */
  readonly forget?: (box: Sandbox, who: string) => void;
  /** How many overrides stand; absent where this program can't write any. */
  readonly overrides?: (box: Sandbox) => number;
  /** How long the pager itself may take to notice that somebody else is on call, in milliseconds. */
  readonly noticesAfter?: number;
  /** An override always lasts until the shift ends. */
  readonly untilShiftEnds?: true;
  /** An override can't be ended there: handing back lays another one over it. */
  readonly keepsOverrides?: true;
  /** Overrides can only be written where there are none: none can be laid over another, or ended. */
  readonly onlyAdds?: true;
  /** The overrides that this program wrote, in order; only where the pager's API does not tell overrides from other shifts. */
  readonly unlistedOverrides?: (box: Sandbox) => readonly Omit<StagedShift, 'who'>[];
  /** What the real service does on its worst days. */
  readonly quirks?: readonly Quirk[];
  /** Adds a copy of that schedule under a name and an id of its own. Returns what `schedule` takes. */
  readonly copy: (box: Sandbox, number: number) => string;
  /** Gives somebody another name, whatever it holds. */
  readonly rename: (box: Sandbox, who: string, name: string) => void;
}

/** An id in the form that most services use. */
export function uuid(number: number): string {
  return `c0b1ed00-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
