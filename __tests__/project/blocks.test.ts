import { execFileSync, spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';
import { outputTable } from '../../src/report/outputs.ts';
import { inputs, isInputName } from '../../src/settings/inputs.ts';
import { examples, fences, mapsIn, pieces, read } from './pages.ts';

// What somebody may copy from the README and the pages: every block is of a kind that some test runs or validates.

const guides = /^(README|docs\/[\w-]+)\.md/;

describe('YAML', () => {
  const ours = pieces.filter(({ where }) => guides.test(where));
  /** Checked by examples.test.ts. */
  const checked = /^ *(- )?(uses: OWNER\/on-call-sync|schedules:|rotas:|jobs:)/m;
  const rest = ours.filter(({ text }) => !checked.test(text));

  test.each(rest)('$where is a part of a workflow, with inputs that exist', ({ value, text }) => {
    const [map = {}] = mapsIn(value);
    const parts = ['on', 'concurrency', 'version'];
    if (Object.keys(map).some((key) => parts.includes(key))) return;
    expect([text, Object.keys(map).filter((name) => !isInputName(name))]).toEqual([text, []]);
    expect(Object.keys(map)).not.toEqual([]);
  });

  test('every schedule is one that GitHub takes', () => {
    const crons = pieces.flatMap(({ value }) => mapsIn(value).flatMap(({ cron }) => cron ?? []));
    expect(crons.length).toBeGreaterThan(5);
    for (const cron of crons) expect(minutesOf(String(cron))).toBeGreaterThan(0);
  });

  test('a manual handover never waits behind a scheduled run', () => {
    const forms = pieces.filter(({ text }) => /^ +handover-to: \$\{\{ inputs\./m.test(text));
    expect(forms.map(({ where }) => where)).toEqual(
      expect.arrayContaining(['examples/on-call.yml', expect.stringMatching(/^README/)]),
    );
    for (const { where, text, value } of forms) {
      const [workflow = {}] = mapsIn(value);
      const [concurrency = {}] = mapsIn(workflow.concurrency);
      expect([where, concurrency.group]).toEqual([
        where,
        expect.stringContaining("inputs.handover-to && 'handover' || 'sync'"),
      ]);
      // The first manual run is a dry run.
      const form = mapsIn(value).find((map) => 'dry-run' in map && 'handover-to' in map);
      expect([where, form?.['dry-run']]).toEqual([where, expect.objectContaining({ default: true })]);
      expect(text).toMatch(/dry-run: \$\{\{ inputs\.dry-run \}\}/);
    }
  });
});

/** In how many minutes of a month with 31 days and 23 workdays a cron expression of the docs' kind starts a run. */
function minutesOf(cron: string): number {
  const [minutes = '', hours = '', day, month, weekdays = ''] = cron.split(' ');
  const isUnusual = !/^[\d,]+$/.test(minutes) || !['*', '1'].includes(day ?? '') || month !== '*';
  if (isUnusual) throw new Error(`an unusual cron: ${cron}`);
  const [first, last] = hours.split('-').map(Number);
  const anHour = hours.includes(',') ? hours.split(',').length : Number(last ?? first) - Number(first) + 1;
  const days = day === '1' ? 1 : ({ '*': 31, '1-5': 23, '1': 5, '2': 5 }[weekdays] ?? Number.NaN);
  return minutes.split(',').length * (hours === '*' ? 24 : anHour) * days;
}

describe('the shell', () => {
  const blocks = fences('sh');
  const flags = new Set([
    ...Object.keys(inputs),
    'help',
    'help-all',
    'version',
    'json',
    'json-file',
    'env-file',
    // Of `rota`.
    ...['rota', 'weeks', 'from', 'compare', 'ics', 'markdown', 'before'],
  ]);
  /** The commands of a block, each on one line. */
  const commands = (text: string) =>
    text
      .replaceAll(/\\\n\s*/g, '')
      .trim()
      .split('\n');
  const all = blocks.flatMap(({ where, text }) => commands(text).map((command) => ({ where, command })));

  test.each(blocks)('$where is a script', ({ text }) => {
    expect(() => execFileSync('bash', ['-n'], { input: text, stdio: 'pipe' })).not.toThrow();
  });

  test('every npm script exists', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = all.flatMap(({ command }) => [...command.matchAll(/npm (?:run )?(test|(?<=run )[\w-]+)/g)]);
    expect(named.length).toBeGreaterThan(1);
    for (const [, name = ''] of named) expect(Object.keys(scripts)).toContain(name);
  });

  test('every flag of the command line exists', () => {
    const started = all.filter(({ command }) => /^(node|npx|docker) /.test(command));
    const ours = started.flatMap(({ command }) =>
      [...command.matchAll(/(?:dist\/cli\.js|on-call-sync@\d\S*|\/on-call-sync:\d\S*)(.*)/g)].map(
        ([, rest = '']) => rest,
      ),
    );
    expect(ours.length).toBeGreaterThan(1);
    for (const rest of ours) {
      const named = [...rest.matchAll(/ --([a-z-]+)/g)].map(([, name = '']) => name);
      expect(named.filter((name) => !flags.has(name))).toEqual([]);
    }
  });

  test('gh fills in a form that the workflow has', () => {
    const dispatched = all.filter(({ command }) => command.startsWith('gh workflow run'));
    expect(dispatched.length).toBeGreaterThan(0);
    const form = read('examples/on-call.yml');
    for (const { command } of dispatched) {
      for (const [, name] of command.matchAll(/-f ([a-z-]+)=/g)) expect(form).toContain(`      ${name}:\n`);
    }
  });

  describe('on the sandbox', () => {
    let box: Sandbox;
    let env: Record<string, string>;
    beforeAll(async () => {
      box = createSandbox();
      const [data] = box.opsgenie.schedules;
      if (data) data.name = 'Data science';
      ({ env } = await box.listen());
    });
    afterAll(() => box.close());

    // Those with a file of variables are run in schedulers.test.ts.
    const runs = all.filter(
      ({ command }) =>
        command.startsWith('node /opt/on-call-sync/dist/cli.js') && !command.includes('--env-file'),
    );
    test.each(runs)('$where: $command', async ({ command }) => {
      const here = command.replace('/opt/on-call-sync/', '');
      const { promise, resolve } = Promise.withResolvers<unknown>();
      const child = spawn('sh', ['-c', here], { env: { PATH: process.env.PATH, ...env }, stdio: 'pipe' });
      let said = '';
      child.stderr.on('data', (text) => {
        said += text;
      });
      child.on('close', (code) => resolve([code, said]));
      expect(await promise).toEqual([0, '']);
    });

    test('there is one that runs', () => expect(runs.length).toBeGreaterThan(0));
  });
});

describe('Python', () => {
  // Those of docs/airflow.md run in a real Airflow: integrations/python/tests/on_airflow.
  const dags = examples
    .filter((file) => file.endsWith('.py'))
    .map((file) => ({ where: file, text: read(file) }));
  const all = [...fences('python'), ...dags];

  test.each(all)('$where is Python, with settings that are inputs', ({ text }) => {
    const given = JSON.parse(execFileSync('python3', ['-c', settingsOf], { input: text, encoding: 'utf8' }));
    expect(given.filter((name: string) => !isInputName(name))).toEqual([]);
  });

  test('there are settings to check', () => {
    const whole = all.map(({ text }) => text).join('\n');
    expect(whole.match(/settings=/g)?.length).toBeGreaterThan(3);
  });
});

/** Python that reads a script, and prints the names in the maps that are its settings. */
const settingsOf = `
import ast, json, sys
tree = ast.parse(sys.stdin.read())
calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
maps = [word.value for call in calls for word in call.keywords if word.arg == "settings"]
maps += [call.args[0] for call in calls if getattr(call.func, "id", "") == "run"]
keys = [key for part in maps for node in ast.walk(part) if isinstance(node, ast.Dict) for key in node.keys]
print(json.dumps([key.value for key in keys]))
`;

describe('other blocks', () => {
  test('are of a kind that is checked', () => {
    const kinds = new Set(fences().map(({ kind }) => kind));
    expect(
      [...kinds].filter((kind) => !['yaml', 'yml', 'sh', 'json', 'text', 'python', 'graphql'].includes(kind)),
    ).toEqual([]);
  });

  test.each(fences('json').filter(({ text }) => text.includes('slack-user-ids')))(
    '$where has outputs that exist',
    ({ text }) => {
      const names = Object.keys(JSON.parse(text));
      expect(names.filter((name) => !(name in outputTable))).toEqual([]);
    },
  );
});
