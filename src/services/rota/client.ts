import { Failure } from '../../failure.ts';
import { suggest } from '../../text/near.ts';
import type { ValuesOf } from '../kit/input.ts';
import { oncePerKey } from '../kit/once.ts';
import type { Context } from '../kit/service.ts';
import type { RotaFile } from './file.ts';
import { readWithHolidays } from './holidays.ts';
import type { inputs } from './inputs.ts';
import type { Rotation } from './rotation.ts';

/** The team's repository and the path of its rota file. */
export type RotaContext = Context<ValuesOf<typeof inputs>>;

/** The rota file of a run. */
export interface RotaClient {
  /** The file, read once. */
  readonly read: () => Promise<RotaFile>;
  /** Commits a change of its text. From then on, `read` returns the changed file. */
  readonly change: (edit: (text: string) => string, message: string) => Promise<void>;
  /** Throws a Failure if its text can’t be changed from here. */
  readonly checkChange: () => void;
}

/** Opens the file at `rota-file`. */
export function createClient({ repository, values }: RotaContext): RotaClient {
  const path = values['rota-file'];
  const file = oncePerKey(async (path: string) => readWithHolidays(await repository.readNewest(path), path));
  return {
    read: () => file(path),
    checkChange: () => repository.checkChange(path),
    async change(edit, message) {
      let written: string | undefined;
      const editAndKeep = (text: string) => {
        written = edit(text);
        return written;
      };
      await repository.change(path, editAndKeep, message);
      if (written !== undefined) file.fill(path, await readWithHolidays(written, path));
    },
  };
}

/** The rota with exactly this name. Throws a Failure that lists near names if there is none. */
export function rotaNamed({ path, rotas }: RotaFile, name: string): Rotation {
  const rotation = rotas.get(name);
  if (rotation) return rotation;
  const fix = suggest(name, [...rotas.keys()]);
  throw new Failure(`The rota file ${path} has no rota named “${name}”.`, fix);
}
