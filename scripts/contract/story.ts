import type { StepResult } from '../../sandbox/action.ts';
import type { Sandbox } from '../../sandbox/world.ts';

/** A fresh sandbox, and the action to run against it. */
export interface Stage {
  readonly box: Sandbox;
  /**
   * Runs the built action as a job of `acme/data` with these inputs. Tokens and addresses are set. Throws unless it
   * ends with this exit code.
   */
  run(inputs?: Readonly<Record<string, string>>, code?: number): Promise<StepResult>;
}

/** What runs against the services, and how it must end. */
export interface Story {
  /** The stand-ins that must receive requests, each checked against its vendor's file. */
  readonly asks: readonly string[];
  act(stage: Stage): Promise<void>;
}

/** Stories by name. */
export type Stories = Readonly<Record<string, Story>>;

/** How many requests with this in their path, without the query, were answered with this status. */
export function count({ requests }: Sandbox, path: string, status?: number): number {
  const fits = requests.filter((one) => one.path.split('?')[0]?.includes(path));
  return fits.filter((one) => status === undefined || one.status === status).length;
}
