import { execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { movedClock } from '../../sandbox/action.ts';
import { githubJob } from '../../sandbox/github/seed.ts';
import { pastStages, sourceStages } from '../sources/all.ts';
import type { SourceStage, StagedShift } from '../sources/stage.ts';
import { countQuarters, quarter } from '../workload/oracle.ts';
import { type Run, type Stage, stage, writes } from './action.ts';

const now = '2026-11-27T09:00:00.000Z';
const hour = 3_600_000;
const day = 24 * hour;
const at = (hours: number) => new Date(Date.parse(now) + hours * hour);

let box: Stage;
let workspace: string;
beforeEach(async () => {
  box = await stage(now);
  workspace = await mkdtemp(join(tmpdir(), 'on-call-report-'));
});
afterEach(async () => {
  await box.end();
  await rm(workspace, { recursive: true });
});

const team = ['ana', 'ben', 'cleo', 'dan', 'eva'];

/** A week for each in turn, from long ago to half a year ahead; the current one began on Monday. */
const weekly: readonly StagedShift[] = Array.from({ length: 45 }, (_, index) => ({
  who: team[index % team.length] ?? '',
  from: at(-97 + (index - 20) * 7 * 24),
  until: at(-97 + (index - 19) * 7 * 24),
}));

const reporting = { mode: 'report', 'user-group': undefined };

/** A report with nothing in the inputs but what is needed. */
function report(
  source: SourceStage,
  inputs: Readonly<Record<string, string | undefined>> = {},
): Promise<Run> {
  const asked = { ...reporting, source: source.kind, schedule: source.schedule };
  return box.run({ ...asked, ...inputs }, { ...githubJob, GITHUB_WORKSPACE: workspace });
}

/** The same by the schedules of a config file. */
async function byFile(
  config: object,
  inputs: Readonly<Record<string, string | undefined>> = {},
): Promise<Run> {
  await writeFile(join(workspace, 'on-call.yml'), stringify(config));
  const asked = { ...reporting, schedule: undefined, config: 'on-call.yml', ...inputs };
  return box.run(asked, { ...githubJob, GITHUB_WORKSPACE: workspace });
}

interface Row {
  readonly [column: string]: string;
}

/** The rows of a CSV without quotes. */
function rowsOf(csv = ''): readonly Row[] {
  const [head = '', ...rows] = csv.trimEnd().split('\n');
  const columns = head.split(',');
  return rows.map((row) =>
    Object.fromEntries(row.split(',').map((cell, index) => [columns[index] ?? '', cell])),
  );
}

const { opsgenie, 'incident-io': incidentIo, ical, jsm } = sourceStages;

describe.each(pastStages)('of $kind', (source) => {
  test('rules 17, 18 and 20: everybody’s figures are those of the clock, in few requests, and nothing is written', async () => {
    source.set(box, weekly);
    const run = await report(source);
    expect([run.code, run.errors, run.log.includes('::error::')]).toEqual([0, '', false]);
    const [, zone = ''] = /\((\w+(?:\/\w+)?)\): [\d,]+ hours on call/.exec(run.log) ?? [];
    const start = Date.parse(now) - 90 * day;
    const quarters = weekly.map(({ who, from, until }) => ({
      who,
      from: (from.getTime() - start) / quarter,
      until: (until.getTime() - start) / quarter,
    }));
    const rows = rowsOf(run.outputs.report);
    expect(rows.map(({ email }) => email).toSorted()).toEqual(team.map((who) => `${who}@example.com`));
    for (const row of rows) {
      const who = row.email?.split('@')[0] ?? '';
      const oracle = countQuarters(quarters, who, { start, length: 90 * 96, zone, holidays: new Set() });
      const { shifts, hours, nights, weekends, holidays } = row;
      expect({ shifts, hours, nights, weekends, holidays }).toEqual({
        shifts: String(oracle.shifts),
        hours: String(oracle.hours),
        nights: String(oracle.nights),
        weekends: String(oracle.weekends),
        holidays: '',
      });
      expect(Number(row.share)).toBeCloseTo(oracle.hours / (90 * 24), 4);
      const next = weekly.find((shift) => shift.who === who && shift.from > at(0));
      expect(row.next).toBe(next?.from.toISOString());
    }
    expect(writes(run)).toEqual([]);
    expect(run.requests.some(({ service }) => service === 'slack')).toBe(false);
    // Datadog tells who is on call at a time, so each handover takes a request.
    expect(run.requests.length).toBeLessThanOrEqual(source.kind === 'datadog' ? 45 : 12);
    expect(run.summary).toContain('xychart-beta horizontal');
    expect(run.summary).toMatch(/\| 30\u00a0Nov\u00a0to\u00a04\u00a0Dec \| 25 \| 4 \| 21 \(84%\) \| .* \|/);
  });

  const { override, swaps } = source;
  if (override && source.kind !== 'rota') {
    test('an override is the time of who took it, and counted as far as the source tells', async () => {
      source.set(box, weekly);
      const current = weekly.find(({ from, until }) => from < at(-240) && at(-240) < until);
      const taker = team.find((who) => who !== current?.who) ?? '';
      override(box, { who: taker, from: at(-240), until: at(-228) });
      const before = rowsOf((await report(source, { since: '30d' })).outputs.report);
      const { overrides } = before.find(({ email }) => email === `${taker}@example.com`) ?? {};
      expect(overrides).toBe(swaps ? '1' : '');
      const total = before.reduce((sum, { hours }) => sum + Number(hours), 0);
      expect(total).toBe(720);
    });
  }
});

describe('rule 8: of several schedules', () => {
  const targets = [{ 'slack-user-group': 'data-oncall' }];
  const schedules = [
    { name: 'Data', source: { opsgenie: 'Data Science Team_schedule' }, targets },
    { name: 'Gone', source: { opsgenie: 'Renamed' }, targets: [{ 'slack-user-group': 'platform-oncall' }] },
    { name: 'Support', source: { 'incident-io': 'Data science' }, targets: [{ 'slack-topic': 'C1' }] },
  ];

  test('one that can’t be read fails the run, and the others are reported', async () => {
    opsgenie.set(box, weekly);
    incidentIo.set(box, weekly);
    const run = await byFile({ holidays: 'DE-BE', schedules });
    expect(run.code).toBe(1);
    expect(run.log).toMatch(/::error::Gone: Opsgenie has no schedule with the name or id “Renamed”/);
    expect(run.summary).toMatch(/> \[!CAUTION\]\n> Gone: Opsgenie has no schedule/);
    const rows = rowsOf(run.outputs.report);
    expect([...new Set(rows.map(({ schedule }) => schedule))]).toEqual(['Data', 'Support']);
    // The third of October is the only public holiday in Berlin in these 90 days.
    const sum = rows.filter(({ schedule }) => schedule === 'Data').map(({ holidays }) => Number(holidays));
    expect(sum.reduce((all, one) => all + one, 0)).toBe(1);
    // The same five people carry both: 25 team days a week, of which two of them are on call.
    expect(run.summary).toContain('### All teams');
    expect(run.outputs.changed).toBe('false');
  });

  test('none of which can be read, nothing is made up, and an older file stays', async () => {
    await writeFile(join(workspace, 'report.csv'), 'older');
    const only = { only: 'Gone', 'report-file': 'report.csv' };
    const run = await byFile({ schedules }, only);
    expect([run.code, rowsOf(run.outputs.report)]).toEqual([1, []]);
    expect(run.summary).toMatch(/^## On-call report: nothing could be read/);
    expect(await readFile(join(workspace, 'report.csv'), 'utf8')).toBe('older');
  });

  test('a region without known holidays fails the run, and the rest is reported', async () => {
    opsgenie.set(box, weekly);
    const run = await byFile({ holidays: 'DE-XX', schedules: schedules.slice(0, 1) });
    expect(run.code).toBe(1);
    expect(run.log).toMatch(/::error::`holidays`: “DE-XX” is not a region of Germany/);
    expect(rowsOf(run.outputs.report)).toHaveLength(5);
  });

  test('one person under two addresses is one, and a placeholder is nobody', async () => {
    incidentIo.set(box, weekly);
    const people = [{ email: 'ana@example.com', aliases: ['eva@example.com'] }];
    const ignore = ['dan@example.com'];
    const run = await byFile({ people, schedules: [{ ...schedules[2], ignore }] });
    expect(
      rowsOf(run.outputs.report)
        .map(({ email }) => email)
        .toSorted(),
    ).toEqual(['ana', 'ben', 'cleo'].map((who) => `${who}@example.com`));
  });
});

test('whoever is away is not among the team’s days, and not on call either', async () => {
  opsgenie.set(box, weekly);
  const targets = [{ 'slack-user-group': 'data-oncall' }];
  const schedules = [{ name: 'Data', source: { opsgenie: opsgenie.schedule }, targets }];
  const absences = [{ person: 'ben@example.com', from: '2026-12-02', until: '2026-12-10' }];
  const run = await byFile({ absences, schedules });
  expect(run.code).toBe(0);
  // Ben is on call in the first of these weeks. He is away for three days of it, and for three of the next.
  expect(run.log).toMatch(
    /30 Nov to 4 Dec: ben@example\.com on call, 22 team days, 1\.6 days for operations/,
  );
  expect(run.log).toMatch(/7 Dec to 11 Dec: .* on call, 22 team days, 4 days for operations/);
});

describe('what a source can’t tell', () => {
  test('is said, and the figures begin where it does: JSM tells a year', async () => {
    jsm.set(box, weekly);
    const run = await report(jsm, { since: '366d' });
    expect(run.code).toBe(0);
    const text = '“Data Science”: the source tells nothing before 2025-11-29, so the figures begin then.';
    expect(run.log).toContain(`::warning::${text.replace('Data Science', jsm.schedule)}`);
    expect(run.summary).toMatch(/> \[!WARNING\]\n> .*the source tells nothing before 2025-11-29/);
  });

  test('of a calendar whose events begin later is not taken for nobody on call', async () => {
    ical.set(
      box,
      weekly.filter(({ from }) => from > at(-20 * 24)),
    );
    const run = await report(ical);
    expect(run.log).toMatch(/::warning::.*the source tells nothing before 2026-11-0\d/);
    expect(run.log).toContain('gives no time zone');
    expect(run.summary).toContain('many calendars drop events that are over');
  });
});

describe('rule 10: with `hide-addresses`', () => {
  test.each([opsgenie, incidentIo])(
    'no address of $kind is anywhere, and everybody can be told apart',
    async (source) => {
      source.set(box, weekly);
      const run = await report(source, { 'hide-addresses': 'true', 'report-file': 'report.csv' });
      const file = await readFile(join(workspace, 'report.csv'), 'utf8');
      for (const text of [run.log, run.summary, JSON.stringify(run.outputs), file])
        expect(text).not.toContain('@example.com');
      const rows = rowsOf(run.outputs.report);
      expect(rows.map(({ email }) => email)).toEqual(['', '', '', '', '']);
      expect(new Set(rows.map(({ name }) => name)).size).toBe(5);
      expect(run.log).not.toContain('***');
    },
  );
});

describe('rule 12: what a pager says', () => {
  test.each(['=1+1', '::error::pwned', '<img src=x> | a |', '"; rm -rf', '##[error]pwned'])(
    'a name like %j does no harm',
    async (name) => {
      incidentIo.set(box, weekly);
      incidentIo.rename(box, 'ana', name);
      const run = await report(incidentIo);
      expect([run.code, run.errors]).toEqual([0, '']);
      for (const text of [run.log, run.summary, run.outputs.report ?? ''])
        expect(text).not.toMatch(/^::error|##\[/m);
      expect(run.summary).not.toContain('<img');
      expect(run.outputs.report).not.toMatch(/(^|,)[=+@-]/m);
      expect(run.outputs.report?.split('\n')).toHaveLength(6);
    },
  );
});

describe('`report-file`', () => {
  test('gets the CSV, in a folder that is made for it', async () => {
    opsgenie.set(box, weekly);
    const run = await report(opsgenie, { 'report-file': 'reports/2026/november.csv' });
    const file = await readFile(join(workspace, 'reports/2026/november.csv'), 'utf8');
    expect(file).toBe(`${run.outputs.report}\n`);
  });

  test('that can’t be written fails the run with the reason, and everything else is there', async () => {
    opsgenie.set(box, weekly);
    await mkdir(join(workspace, 'folder'));
    await writeFile(join(workspace, 'file'), '');
    execFileSync('mkfifo', [join(workspace, 'pipe')]);
    for (const [path, why] of [
      ['folder', 'it is a folder'],
      ['file/report.csv', 'a part of the path is a file, not a folder'],
      ['pipe', 'it is a named pipe or a device, not a file'],
    ] as const) {
      const run = await report(opsgenie, { 'report-file': path });
      expect(run.code).toBe(1);
      expect(run.log).toContain(`::error::The report could not be written to “${path}”: ${why}.`);
      expect(rowsOf(run.outputs.report)).toHaveLength(5);
    }
  });

  test('is not written in other modes, and without it nothing is', async () => {
    opsgenie.set(box, weekly);
    await report(opsgenie);
    await report(opsgenie, { mode: 'sync', 'user-group': 'data-oncall', 'report-file': 'report.csv' });
    expect(await readdir(workspace)).toEqual([]);
  });
});

describe('settings', () => {
  test('a schedule, its source and the token are all that is asked for', async () => {
    const run = await box.run(
      { mode: 'report', schedule: undefined, 'user-group': undefined },
      { OPSGENIE_TOKEN: '' },
    );
    expect(run.log).toMatch(/`schedule` is missing/);
    expect(run.log).toMatch(/`opsgenie-token` is missing/);
    expect(run.log).not.toMatch(/slack|no target/i);
  });

  test('rule 18: not even wrong ones are posted to the alert channel', async () => {
    const run = await box.run({ ...reporting, since: 'yesterday', 'alert-channel': '#data' });
    expect(run.code).toBe(1);
    expect(run.log).toMatch(/`since` must be a duration/);
    expect(writes(run)).toEqual([]);
  });
});

describe('on the command line', () => {
  async function cli(...flags: readonly string[]) {
    const { env } = await box.listen();
    const child = spawn(process.execPath, ['dist/cli.js', '--mode', 'report', ...flags], {
      env: { PATH: process.env.PATH, ...env, ...githubJob, ...movedClock(Date.parse(now) - Date.now()) },
    });
    const texts = { out: '', err: '' };
    child.stdout.on('data', (part) => (texts.out += part));
    child.stderr.on('data', (part) => (texts.err += part));
    const code = await new Promise((done) => child.on('close', done));
    return { code, ...texts };
  }
  const asked = ['--source', 'incident-io', '--schedule', 'Data science'];

  test('off a terminal the log is printed', async () => {
    const { code, out, err } = await cli(...asked);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^Data science: .* \(Europe\/Berlin\): 2,160 hours on call by 5 people, fair share 20%\.$/m,
    );
    expect(out).toMatch(
      /^Data science, 7 Dec to 11 Dec: .* on call, 25 team days, 4 days for operations, 21 days \(84%\) for development\.$/m,
    );
  });

  test('with `--json` the report is a value, with the capacity', async () => {
    const { code, out } = await cli(...asked, '--json', '--since', '30d');
    expect(code).toBe(0);
    const { report, changed } = JSON.parse(out);
    expect(changed).toBe(false);
    expect(Date.parse(report.until) - Date.parse(report.since)).toBe(30 * day);
    expect(report.schedules).toMatchObject([
      { schedule: 'Data science', timezone: 'Europe/Berlin', problem: null },
    ]);
    const people: readonly { readonly hours: number }[] = report.schedules[0].people;
    expect(people.reduce((sum, { hours }) => sum + hours, 0)).toBeCloseTo(720, 1);
    expect(report.capacity).toMatchObject([
      { schedule: 'Data science', team: { length: 5 }, weeks: { length: 4 } },
    ]);
  });

  test('a schedule that can’t be read ends with exit code 1', async () => {
    const { code, err } = await cli('--source', 'incident-io', '--schedule', 'Renamed');
    expect(code).toBe(1);
    expect(err).toMatch(/^error: incident\.io has no schedule/m);
  });
});
