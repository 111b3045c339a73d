import { Failure } from '../../model.ts';
import { didYouMean } from '../../text/near.ts';
import type { Connection } from '../registry.ts';
import { type Rota, type RotaFile, readRotas } from './file.ts';

/** The rota file of this run. All of it throws Failure. */
export interface RotaStore {
  /** What the file is called: its path in the repository. */
  readonly path: string;
  /** The file, which is read once. */
  read(): Promise<RotaFile>;
  /** Commits a change; from then on the file is read as it is now. */
  change(edit: (text: string) => string, message: string): Promise<void>;
}

/** Opens the file of the input `rota-file`. */
export function rotaStore({ repository, values }: Connection): RotaStore {
  const path = values['rota-file'];
  let file: Promise<RotaFile> | undefined;
  return {
    path,
    read() {
      file ??= repository.readNewest(path).then((text) => readRotas(text, path));
      return file;
    },
    async change(edit, message) {
      let written: string | undefined;
      const remembered = (text: string) => {
        written = edit(text);
        return written;
      };
      await repository.change(path, remembered, message);
      if (written !== undefined) file = Promise.resolve(readRotas(written, path));
    },
  };
}

/** A rota by its exact name. Throws a Failure that lists near names if there is none. */
export function rotaNamed({ rotas }: RotaFile, name: string, path: string): Rota {
  const found = rotas.get(name);
  if (found) return found;
  const fix = didYouMean(name, [...rotas.keys()]);
  throw new Failure(`The rota file ${path} has no rota with the name “${name}”.`, fix);
}
