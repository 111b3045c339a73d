import type { StepResult } from '../../sandbox/action.ts';
import type { Sandbox } from '../../sandbox/world.ts';

/** A fresh sandbox, and the action in front of it. */
export interface Stage {
  readonly box: Sandbox;
  /**
   * Runs the built action as a job of `acme/data` with these inputs; tokens and addresses are given. Throws unless it
   * ends with this exit code.
   */
  run(inputs?: Readonly<Record<string, string>>, code?: number): Promise<StepResult>;
}

/** What is run against services, and how it must end. */
export interface Story {
  /** The stand-ins that it must ask something, each through its vendor's file. */
  readonly asks: readonly string[];
  act(stage: Stage): Promise<void>;
}

/** Stories by name. */
export type Stories = Readonly<Record<string, Story>>;

/** How many requests had this in their path, without the query, and were answered with this status. */
export function count({ requests }: Sandbox, path: string, status?: number): number {
  const fits = requests.filter((one) => one.path.split('?')[0]?.includes(path));
  return fits.filter((one) => status === undefined || one.status === status).length;
}
