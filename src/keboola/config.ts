import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { Failure } from '../failure.ts';

/** What a configuration's parameter may hold. */
export type Parameter =
  | string
  | number
  | boolean
  | null
  | readonly unknown[]
  | Readonly<Record<string, unknown>>;

/** What Keboola asks for: https://developers.keboola.com/extend/common-interface/config-file. */
export interface ComponentConfig {
  /** `run`, or the name of a sync action. */
  readonly action: string;
  /** As in the configuration: `#` begins the name of a secret, which is decrypted here. */
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** How the tables' types are declared: `authoritative`, `hints` or `none`. `null`: the configuration does not say. */
  readonly types: string | null;
}

const parameter = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.unknown()),
  z.record(z.string(), z.unknown()),
]);

// Empty objects may arrive as empty lists, and keys may be added at any time.
const parameters = z.union([
  z.record(z.string(), parameter),
  z.pipe(
    z.array(z.never()),
    z.transform(() => ({})),
  ),
]);

/** The part of `storage` that matters here. Whatever else it may hold is Keboola's own. */
const storage = z.catch(
  z.object({ output: z.object({ data_type_support: z.nullable(z.string()) }) }),
  () => ({ output: { data_type_support: null } }),
);

const config = z.object({
  storage,
  action: z.optional(z.nullable(z.string())),
  parameters: z.optional(z.nullable(parameters)),
});

/** Reads `config.json` in the data folder. Throws a Failure, which quotes nothing of it. */
export function readConfig(folder: string): ComponentConfig {
  const path = join(folder, 'config.json');
  const { data, error } = z.safeParse(config, parsed(path));
  if (error) {
    const places = error.issues.map(({ path }) => path.join('.') || 'the file').join(', ');
    throw new Failure(
      `${path} is not the configuration of a component (${places}).`,
      'Its `parameters` must be an object. The configuration can be corrected in its JSON editor.',
    );
  }
  const { action, parameters, storage } = data;
  return {
    action: action || 'run',
    parameters: parameters ?? {},
    types: storage.output.data_type_support || null,
  };
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Failure(
      isMissing ? `There is no file ${path}.` : `${path} can’t be read, or is not JSON.`,
      'Keboola writes it. To try the component elsewhere, name the data folder in KBC_DATADIR.',
    );
  }
}
