import type { RotaFile } from '../../services/rota/file.ts';
import type { Rotation } from '../../services/rota/rotation.ts';
import type { Span } from '../../time.ts';
import { changesOf, type RotaChanges } from './changes.ts';
import { type Outlook, outlookOf } from './outlook.ts';

/** What the coming weeks of a file are, and what changes in it. */
export interface Preview {
  readonly path: string;
  readonly now: Date;
  readonly weeks: number;
  /** The first day, such as `2026-12-21`. `null`: it begins now. */
  readonly day: string | null;
  readonly span: Span;
  readonly rotas: readonly Outlook[];
  readonly comparison: Comparison | null;
}

/** What changes against an earlier version of the file. */
export interface Comparison {
  /** What it is compared with, as somebody wrote it. */
  readonly ref: string;
  /** Why nothing could be compared. `null`: it was. */
  readonly problem: string | null;
  readonly rotas: readonly RotaChanges[];
}

/** A file at a ref of git: as it was, missing, or with problems. */
export interface Earlier {
  readonly ref: string;
  readonly file: RotaFile | null;
  /** Why it can't be used. `null`: it is not there, or it can. */
  readonly problem: string | null;
}

/** What is looked at. */
export interface Asked {
  readonly now: Date;
  readonly weeks: number;
  readonly day: string | null;
  readonly span: Span;
  readonly earlier: Earlier | null;
  /** The names of rotas. `null`: all. */
  readonly names: readonly string[] | null;
}

/** Looks ahead in a file, and compares it with an earlier one. */
export function previewOf(
  file: RotaFile,
  rotas: readonly (readonly [string, Rotation])[],
  { now, weeks, day, span, earlier, names }: Asked,
): Preview {
  const isWanted = (name: string) => names === null || names.includes(name);
  const none: RotaFile = { ...file, rotas: new Map() };
  const comparison = earlier && {
    ref: earlier.ref,
    problem: earlier.problem,
    rotas: earlier.problem === null ? changesOf(earlier.file ?? none, file, span, now, isWanted) : [],
  };
  const outlooks = rotas.map(([name, rota]) => outlookOf(name, rota, span, now));
  return { path: file.path, now, weeks, day, span, rotas: outlooks, comparison };
}
