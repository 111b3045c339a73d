import type { Environment } from '../job.ts';
import { list, meant, quoted } from '../text/parsers.ts';
import { redactor } from '../text/redact.ts';
import { type InputName, inputTable, isInputName, type Values, variableOf } from './inputs.ts';

/** The values of all secret inputs. They are long and stand nowhere by chance, so they are taken out of everything. */
export function tokensIn(env: Environment): readonly string[] {
  return [...inputTable]
    .filter(([, { secret }]) => secret)
    .flatMap(([name]) => [given(env, `INPUT_${name.toUpperCase()}`), given(env, variableOf(name))])
    .filter((token) => token !== undefined);
}

/** A shorter password is a word like any other, and taking it out would tear holes into everything. */
const shortestPassword = 4;

/** All that must be masked before anything else happens: the tokens, what the runner lets the job prove itself with, and a proxy's password. */
export function secretsIn(env: Environment): readonly string[] {
  const passwords = ['https_proxy', 'http_proxy', 'HTTPS_PROXY', 'HTTP_PROXY'].flatMap((name) => {
    const { password = '' } = URL.parse(env[name] ?? '') ?? {};
    return [password, decoded(password)].filter((secret) => secret.length >= shortestPassword);
  });
  const proof = given(env, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN');
  return [...tokensIn(env), ...(proof === undefined ? [] : [proof]), ...passwords];
}

/** What the inputs hold. */
export interface ReadInputs {
  readonly values: Values;
  /** Those that somebody wrote, whatever their default. */
  readonly given: ReadonlySet<InputName>;
  readonly problems: string[];
}

/**
 * Reads and parses every input: the runner's `INPUT_USER-GROUP` first, the variable `USER_GROUP` next, the
 * default last; blank counts as not given. All problems at once, each naming its input.
 */
export async function readInputs(env: Environment): Promise<ReadInputs> {
  // A secret that was pasted into another input is taken out, or it would come to light in an error, cut and quoted.
  const redact = redactor(tokensIn(env));
  const problems: string[] = unknownInputs(env).map(redact);
  const values: Record<string, unknown> = {};
  const named = new Set<InputName>();
  for (const [name, input] of inputTable) {
    const written = writtenFor(env, name);
    const ignored = input.onlyWith !== undefined && writtenFor(env, input.onlyWith) === undefined;
    const clean = written === undefined || input.secret ? written : redact(written);
    const word = ignored ? undefined : (clean ?? input.default);
    if (written !== undefined && isInputName(name)) named.add(name);
    try {
      values[name] = word === undefined ? null : await input.parse(word);
    } catch (error) {
      problems.push(`input \`${name}\` ${error instanceof Error ? error.message : String(error)}`);
      values[name] = null;
    }
  }
  // The table gives each value the type that its parser returns; after a problem nobody uses the values.
  return { values: values as Values, given: named, problems };
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
  return given(env, `INPUT_${name.toUpperCase()}`) ?? given(env, variableOf(name));
}

function given(env: Environment, variable: string): string | undefined {
  const value = env[variable]?.toWellFormed().trim();
  return value === '' ? undefined : value;
}

/** A misspelt input would be left out in silence, so it is an error. */
function unknownInputs(env: Environment): string[] {
  const valid = [...inputTable.keys()];
  return Object.keys(env)
    .filter((variable) => /^INPUT_./.test(variable) && given(env, variable) !== undefined)
    .map((variable) => variable.slice('INPUT_'.length).toLowerCase())
    .filter((name) => !valid.includes(name))
    .map((name) => {
      const hint = meant(name, valid);
      return `input ${quoted(name)} is unknown${hint === '' ? `: valid are ${list(valid)}` : hint}`;
    });
}
