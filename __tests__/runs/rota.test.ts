import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { githubJob } from '../../sandbox/github/seed.ts';
import { members, type Stage, stage } from './action.ts';

let box: Stage;
beforeEach(async () => {
  box = await stage();
  box.github.files[path] = file;
});
afterEach(() => box.end());

const path = '.github/on-call-rota.yml';
// In local time, far enough back for everybody to have had a turn; one person for ever, so that no clock matters.
const file = `timezone: Europe/Berlin # the office
rotas:
  Data science:
    starts: 2026-01-05T09:00
    every: 52 weeks
    people: [ana@example.com]
`;
const inputs = { source: 'rota', schedule: 'Data science', 'look-ahead': '0' };
const byHand = { ...inputs, 'handover-to': 'ben@example.com', 'handover-for': '8h' };
const run = (given: Readonly<Record<string, string>>) => box.run(given, githubJob);

describe('a rota, without a pager and without a checkout', () => {
  test('rule 20: takes one request for the file, three for Slack, and one for the names of who goes', async () => {
    const { code, requests } = await run(inputs);
    expect([code, members(box)]).toEqual([0, ['U0ANA00001']]);
    expect(requests.map(({ service }) => service).sort()).toEqual([
      'github',
      'slack',
      'slack',
      'slack',
      'slack',
    ]);
  });

  test('rule 15: a handover is one commit that keeps the file, and applies to the runs after it', async () => {
    expect((await run(byHand)).code).toBe(0);
    expect([members(box), box.github.commits]).toEqual([['U0BEN00002'], 1]);
    expect(box.github.files[path]).toContain(file.trimEnd());
    expect(box.github.files[path]).toMatch(/overrides:\n\s+- \{ from: .*person: ben@example\.com/);
    // The run's commit is the one before: what was committed since counts all the same.
    expect((await run(inputs)).outputs.changed).toBe('false');
    expect((await run(byHand)).code).toBe(0);
    expect([members(box), box.github.commits]).toEqual([['U0BEN00002'], 1]);
  });

  test('rule 15: a handover to somebody without an account commits nothing', async () => {
    const refused = await run({ ...byHand, 'handover-to': 'zoe@example.com' });
    expect([refused.code, box.github.commits]).toEqual([1, 0]);
    expect(refused.log).toContain('zoe@example.com');
  });

  test('rule 19: a handover where nothing can commit the file says what to do, and changes nothing', async () => {
    await box.write('rota.yml', file);
    const { code, log, requests } = await box.run({ ...byHand, 'rota-file': 'rota.yml' });
    expect([code, members(box)?.length]).toEqual([1, 5]);
    expect(log).toContain('Elsewhere, set `github-token` and the variable GITHUB_REPOSITORY (`acme/data`)');
    expect(log).toContain(
      'add `{ from: …, until: …, person: … }` to the rota’s `overrides`, commit that, and sync',
    );
    expect(requests.filter(({ service }) => service === 'github')).toEqual([]);
    // What it says to do works.
    const now = Date.now();
    const [from, until] = [now - 3_600_000, now + 3_600_000].map((time) => new Date(time).toISOString());
    await box.write(
      'rota.yml',
      `${file}    overrides:\n      - { from: ${from}, until: ${until}, person: ben@example.com }\n`,
    );
    expect((await box.run({ ...inputs, 'rota-file': 'rota.yml' })).code).toBe(0);
    expect(members(box)).toEqual(['U0BEN00002']);
  });

  test('rule 18: a dry run commits nothing', async () => {
    const { code, outputs } = await run({ ...byHand, 'dry-run': 'true' });
    expect([code, outputs.changed, box.github.commits]).toEqual([0, 'true', 0]);
  });

  test('rule 4: an invalid file is never nobody, and every problem is reported with its line', async () => {
    box.github.files[path] = file
      .replace('every: 52 weeks', 'evry: 1 week')
      .replace('Europe/Berlin', 'Berlin');
    const { code, log } = await run(inputs);
    expect([code, members(box)?.length]).toEqual([1, 5]);
    for (const place of [`${path}:1:`, `${path}:5:`]) expect(log).toContain(place);
  });
});

describe('rule 23: planned time off', () => {
  const off = '{ from: 2026-01-01T00:00, until: 2099-01-01T00:00, nobody: true }';

  test('is neither a warning nor a change, and the summary says so', async () => {
    box.github.files[path] = `${file}    holidays: DE-BE\n    overrides: [${off}]\n`;
    const before = members(box);
    const { code, log, summary, outputs } = await run(inputs);
    expect([code, members(box), outputs.changed]).toEqual([0, before, 'false']);
    expect(log).not.toMatch(/^::(warning|error)::/m);
    expect(summary).toContain('Nobody is on call: planned time off');
  });

  test('on holidays of an unknown region is an error with its line', async () => {
    box.github.files[path] = `${file}    holidays: DE-XX\n`;
    const { code, log } = await run(inputs);
    expect(code).toBe(1);
    expect(log).toContain(`${path}:7:5: rotas.Data science.holidays: “DE-XX” is not a region of Germany`);
  });
});
