import { resolve } from 'node:path';
import { Failure, type Result, settle } from '../../failure.ts';
import { createHttp } from '../../http/http.ts';
import type { World } from '../../http/request.ts';
import { type Environment, readJob } from '../../job.ts';
import { createRepository, type RepositoryFiles } from '../../repository.ts';
import { repositoryFiles } from '../../services/connect.ts';
import type { RotaFile } from '../../services/rota/file.ts';
import { readWithHolidays } from '../../services/rota/holidays.ts';
import { InvalidSettings } from '../../settings/invalid.ts';
import { readInputs } from '../../settings/read.ts';
import { minute, plus } from '../../time.ts';
import { readInGit } from './git.ts';
import type { Earlier } from './preview.ts';

/** The inputs that this command reads. Whatever else is in the environment is for other runs. */
const ownInputs = ['rota-file', 'github-token', 'github-api-url', 'hide-addresses'];

/** The rota file that a command is about. */
export interface Files {
  readonly path: string;
  /** The whole path in the workspace. */
  readonly place: string;
  readonly hidesAddresses: boolean;
  /** The file in the workspace, else at the job's commit. Rejects with a Failure. */
  readonly read: () => Promise<RotaFile>;
  /** The file at a commit, branch or tag. Rejects with a Failure. */
  readonly readAt: (ref: string) => Promise<Earlier>;
  /** The text of the file in the workspace. Rejects with a Failure. */
  readonly readText: () => Promise<string>;
}

/** Opens the rota file that the environment names. Rejects with a Failure if that is invalid. */
export async function openFiles(env: Environment, world: World): Promise<Files> {
  const { values, problems } = await readInputs(env);
  const own = problems.filter((problem) => ownInputs.some((name) => problem.startsWith(`\`${name}\``)));
  if (own.length > 0) throw new InvalidSettings(own, 0, null);
  const job = readJob(env, '.');
  const path = values['rota-file'];
  const http = createHttp(world, plus(world.now(), minute), {}, true);
  const github = repositoryFiles({ http, values, identity: job.identity, now: world.now });
  const place = resolve(job.workspace, path);
  return {
    path,
    place,
    hidesAddresses: values['hide-addresses'],
    async read() {
      const text = await createRepository(job, world.readFile, github).read(path);
      return readWithHolidays(text, path);
    },
    async readAt(written) {
      const text = await textAt(written, { path, job, github });
      const base = env.GITHUB_BASE_REF?.trim();
      // In the checkout of a pull request, that is the branch that it goes to.
      const ref = base && /^HEAD(\^|~)1?$/.test(written) ? base : written;
      if (text === null) return { ref, file: null, problem: null };
      if (text instanceof Failure) return { ref, file: null, problem: `at ${ref}, ${text.reason}` };
      const file = await settle(readWithHolidays(text, path));
      return file instanceof Failure
        ? { ref, file: null, problem: `at ${ref}, ${lowered(file.message)}` }
        : { ref, file, problem: null };
    },
    async readText() {
      const text = await world.readFile(place);
      if (text !== null) return text;
      throw new Failure(`There is no file “${path}” in ${resolve(job.workspace)}.`, 'Check `rota-file`.');
    },
  };
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Where an earlier version is looked for. */
interface Where {
  readonly path: string;
  readonly job: ReturnType<typeof readJob>;
  readonly github: RepositoryFiles | null;
}

/**
 * The text at a ref: from the clone, or, where that does not have the commit, from GitHub. `null`: there was no such file. A
 * Failure: there was something else. Rejects with a Failure.
 */
async function textAt(ref: string, { path, job, github }: Where): Promise<Result<string | null>> {
  if (!/^[\w@][^\s:\\?*[]*$/.test(ref))
    throw new Failure(
      '`--compare` must be a branch, a tag or a commit.',
      'Use the name of a branch, such as main.',
    );
  const inGit = await readInGit(job.workspace, path, ref);
  if (inGit.found === 'commit') return inGit.text;
  if (inGit.found === 'no file') return new Failure(`“${path}” is ${inGit.what}, not a file.`, '');
  const fix =
    'Check its name. In a workflow, let `actions/checkout` fetch it: with `fetch-depth: 2`, HEAD^ is the commit before. Or set GITHUB_TOKEN and GITHUB_REPOSITORY, to read the file from GitHub.';
  if (github === null || job.repository === null) {
    if (inGit.found === 'no commit')
      throw new Failure(
        `There is no commit, branch or tag “${ref}” in the clone at ${resolve(job.workspace)}.`,
        fix,
      );
    if (inGit.found === 'no clone')
      throw new Failure(
        `The file at “${ref}” can’t be read in ${resolve(job.workspace)}: git says “${inGit.why}”.`,
        'Run it in a clone that git can read. Or set GITHUB_TOKEN and GITHUB_REPOSITORY, to read the file from GitHub.',
      );
    throw new Failure(
      `The file at “${ref}” can’t be read: git is not installed.`,
      'Install it, or set GITHUB_TOKEN and GITHUB_REPOSITORY, to read the file from GitHub.',
    );
  }
  const there = await github.read(job.repository, path, ref);
  // GitHub has the same answer for a file and for a branch that does not exist.
  if (there === null)
    throw new Failure(
      `There is no file “${path}” at “${ref}”, neither in the clone nor in ${job.repository} as far as GITHUB_TOKEN can see.`,
      fix,
    );
  return there.text;
}
