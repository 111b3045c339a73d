import { describe, expect, test } from '@jest/globals';
import type { Workflow } from '../../../sandbox/github/state.ts';
import { secrets } from '../../../sandbox/seed.ts';
import { type Row, rowsOf, stage } from '../../check/stage.ts';

const path = '.github/workflows/sync.yml';
const usual = {
  GITHUB_WORKFLOW_REF: `acme/data/${path}@refs/heads/main`,
  GITHUB_ACTION_REPOSITORY: 'acme/on-call-sync',
};

const scheduled = (...crons: readonly string[]) =>
  `name: On call\non:\n  schedule:\n${crons.map((cron) => `    - cron: "${cron}"\n`).join('')}  workflow_dispatch:\njobs:\n  sync:\n    steps:\n      - uses: acme/on-call-sync@v1\n`;

/** What a check says of the workflows, with these files in the repository; `state` only where the token may list them. */
async function check(
  files: Readonly<Record<string, string>>,
  states: Readonly<Record<string, Workflow['state']>> | null = null,
  env: Readonly<Record<string, string>> = usual,
): Promise<readonly Row[]> {
  const opened = stage();
  const { github } = opened.box;
  Object.assign(github.files, files);
  github.workflows = Object.entries(states ?? {}).map(([path, state]) => ({ path, state }));
  if (states) Object.assign(github.tokens[secrets.github]?.permissions ?? {}, { actions: 'read' });
  opened.onCall(30, 'ana');
  const told = await opened.check(env);
  expect(told.failures).toEqual([]);
  return [...rowsOf(told, 'warning'), ...rowsOf(told, 'hint')].filter(
    ({ subject }) => subject === 'Workflow',
  );
}

describe('the minute', () => {
  test.each([
    '0 * * * *',
    '*/15 * * * *',
    '0,30 8 * * 1',
    '00 6 * * *',
    '0-30/10 * * * *',
    '7 * * * *", "0 9 * * *',
    '* * * * *',
  ])('%s is on the full hour', async (cron) => {
    const crons = cron.split('", "');
    expect(await check({ [path]: scheduled(...crons) })).toEqual([
      expect.objectContaining({
        severity: 'hint',
        message: expect.stringContaining(`(\`${crons.at(-1)}\`)`),
      }),
    ]);
  });

  test.each(['7,22,37,52 * * * *', '10 0 * * *', '5-59/10 * * * *'])('%s is not', async (cron) => {
    expect(await check({ [path]: scheduled(cron) })).toEqual([]);
  });
});

test.each([
  ['disabled_manually', `\`${path}\` is disabled: its schedule does not run.`],
  [
    'disabled_inactivity',
    `\`${path}\` is disabled, because the repository had no activity for 60 days: its schedule does not run.`,
  ],
] as const)('%s is a warning, if the token may read that', async (state, message) => {
  const files = { [path]: scheduled('7 * * * *') };
  expect(await check(files, { [path]: state })).toMatchObject([{ severity: 'warning', message }]);
  expect(await check(files)).toEqual([]);
});

test.each([
  'on: pull_request\n',
  'on:\n  schedule:\n    - cron: "23 8 * * 2"\njobs:\n  a:\n    steps:\n      - with:\n          mode: check\n',
])('a workflow that only checks: those that use the same action are looked at', async (text) => {
  const checks = '.github/workflows/check.yml';
  const files = {
    [checks]: text,
    [path]: scheduled('0 * * * *'),
    '.github/workflows/other.yml': 'on:\n  schedule:\n    - cron: "0 * * * *"\n',
  };
  const states = { [checks]: 'active', [path]: 'active', '.github/workflows/other.yml': 'active' } as const;
  const env = { ...usual, GITHUB_WORKFLOW_REF: `acme/data/${checks}@refs/pull/1/merge` };
  expect(await check(files, states, env)).toMatchObject([
    { message: expect.stringContaining(`\`${path}\` runs on the full hour`) },
  ]);
  expect(await check(files, null, env)).toEqual([]);
});

test.each(['', '{{', '- a\n', 'on: [push]\n', 'on:\n  schedule: daily\n'])(
  'a file of another form is no schedule: %j',
  async (text) => {
    expect(await check({ [path]: text })).toEqual([]);
  },
);

test('without a workflow, or without its file, nothing is said', async () => {
  expect(await check({}, null, {})).toEqual([]);
  expect(await check({})).toEqual([]);
});
