import { type Environment, ownVariables } from '../job.ts';
import { nearest } from '../text/near.ts';
import { list, Mistakes, quoted } from '../text/parsers.ts';
import { redactor } from '../text/redact.ts';
import {
  type InputName,
  inputTable,
  isInputName,
  ownPrefix,
  ownVariableOf,
  type Values,
  variableOf,
} from './inputs.ts';

/** A shorter secret is a word like any other, and taking it out would tear holes into everything: it is not masked. */
export const shortestSecret = 4;

/** The values of all secret inputs. They appear nowhere by chance, so they are taken out of everything. */
export function tokensIn(env: Environment): readonly string[] {
  return [...inputTable]
    .filter(([, { secret }]) => secret)
    .flatMap(([name]) => variablesOf(name).map((variable) => given(env, variable)))
    .filter((token) => token !== undefined)
    .filter(({ length }) => length >= shortestSecret);
}

/** All that must be masked before anything else happens: the tokens, what the runner lets the job prove itself with, and a proxy's password. */
export function secretsIn(env: Environment): readonly string[] {
  const passwords = ['https_proxy', 'http_proxy', 'HTTPS_PROXY', 'HTTP_PROXY'].flatMap((name) => {
    // Also where the rest is no address: with a scheme or without, to the last `@`.
    const [, password = ''] = /^\s*(?:[a-z][\w+.-]*:\/\/)?[^:@]*:(.*)@/i.exec(env[name] ?? '') ?? [];
    return [password, decoded(password)].filter(({ length }) => length >= shortestSecret);
  });
  const proof = given(env, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN');
  return [...tokensIn(env), ...(proof === undefined ? [] : [proof]), ...passwords];
}

/** Whether e-mail addresses are to be hidden; also where the settings are wrong, and with them what was written here. */
export function hidesAddresses(env: Environment): boolean {
  return (writtenFor(env, 'hide-addresses') ?? 'false').toLowerCase() !== 'false';
}

/** Whether the run only looks, as far as that is written: `mode` is `check` or `report`. */
export function onlyLooks(env: Environment): boolean {
  return ['check', 'report'].includes(writtenFor(env, 'mode') ?? '');
}

/** What somebody wrote, by input. */
export type Given = ReadonlyMap<InputName, string>;

/** What the inputs hold. */
export interface ReadInputs {
  readonly values: Values;
  /** Those that somebody wrote, whatever their default, as written: `''` for a secret. */
  readonly given: Given;
  readonly problems: string[];
}

/**
 * Reads and parses every input: the runner's `INPUT_USER-GROUP` first, the variables `ON_CALL_SYNC_USER_GROUP` and
 * `USER_GROUP` next, the default last; blank counts as not given. All problems at once, each naming its input.
 */
export async function readInputs(env: Environment): Promise<ReadInputs> {
  // A secret that was pasted into another input is taken out, or it would come to light in an error, cut and quoted.
  const redact = redactor(tokensIn(env));
  const problems: string[] = unknownInputs(env).map(redact);
  const values: Record<string, unknown> = {};
  const given = new Map<InputName, string>();
  for (const [name, input] of inputTable) {
    const written = writtenFor(env, name);
    const ignored = input.onlyWith !== undefined && writtenFor(env, input.onlyWith) === undefined;
    const clean = written === undefined || input.secret ? written : redact(written);
    const word = ignored ? undefined : (clean ?? input.default);
    if (clean !== undefined && isInputName(name)) given.set(name, input.secret ? '' : clean);
    try {
      values[name] = word === undefined ? null : await input.parse(word);
    } catch (error) {
      problems.push(...mistakesIn(error).map((mistake) => `\`${name}\` ${mistake}`));
      values[name] = null;
    }
  }
  // The table gives each value the type that its parser returns; after a problem nobody uses the values.
  return { values: values as Values, given, problems };
}

/** A name as it is written where it has that form; in quotes where it does not. */
function quotedUnless(form: RegExp, name: string, mark = ''): string {
  return form.test(name) ? `${mark}${name}${mark}` : quoted(name);
}

function mistakesIn(error: unknown): readonly string[] {
  if (error instanceof Mistakes) return error.each;
  return [error instanceof Error ? error.message : String(error)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What was given for an input, trimmed, or `undefined`. */
function writtenFor(env: Environment, name: string): string | undefined {
  const variable = originOf(env, name);
  return variable === undefined ? undefined : given(env, variable);
}

/** The variable that an input's value comes from, the runner's `INPUT_…` included; `undefined`: it is not given. */
export function originOf(env: Environment, name: string): string | undefined {
  return variablesOf(name).find((variable) => given(env, variable) !== undefined);
}

/** Where an input may come from; the first goes before the others. */
function variablesOf(name: string): readonly string[] {
  return [`INPUT_${name.toUpperCase()}`, ownVariableOf(name), variableOf(name)];
}

function given(env: Environment, variable: string): string | undefined {
  const value = env[variable]?.toWellFormed().trim();
  return value === '' ? undefined : value;
}

/** Variables with our prefix that are no inputs. */
const aboutJob: readonly string[] = Object.values(ownVariables);

/** A misspelt input would be left out in silence, so it is an error. */
function unknownInputs(env: Environment): string[] {
  const valid = [...inputTable.keys()];
  return Object.keys(env)
    .filter((variable) => given(env, variable) !== undefined && !aboutJob.includes(variable))
    .flatMap((variable) => {
      const [, prefix, rest] = /^(INPUT_|ON_CALL_SYNC_)(.+)$/.exec(variable) ?? [];
      if (rest === undefined) return [];
      const isOwn = prefix === ownPrefix;
      const name = isOwn ? rest.toLowerCase().replaceAll('_', '-') : rest.toLowerCase();
      if (valid.includes(name)) return [];
      const spoken = (input: string) => (isOwn ? ownVariableOf(input) : `\`${input}\``);
      const what = isOwn
        ? `The variable ${quotedUnless(/^\w{1,80}$/, variable)} is not an input`
        : `${quotedUnless(/^[\w-]{1,80}$/, name, '`')} is not an input`;
      if (isOwn && name === 'json') return [`${what}: \`--json\` is only a flag`];
      const [near] = nearest(name, valid, 1);
      return [
        near === undefined
          ? `${what}. The inputs are ${list(valid, 'and')}`
          : `${what} (did you mean ${spoken(near)}?)`,
      ];
    });
}
