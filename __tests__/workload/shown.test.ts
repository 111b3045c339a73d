import { describe, expect, test } from '@jest/globals';
import type { Person } from '../../src/model.ts';
import { hoursChart } from '../../src/workload/chart.ts';
import { csvOf } from '../../src/workload/csv.ts';
import { jsonOf } from '../../src/workload/json.ts';
import type { Load } from '../../src/workload/loads.ts';
import { namesFor } from '../../src/workload/names.ts';
import type { ScheduleReport, WorkloadReport } from '../../src/workload/reckon.ts';
import { summaryOf } from '../../src/workload/summary.ts';
import { terminalTables } from '../../src/workload/terminal.ts';
import { linesOf } from '../../src/workload/words.ts';

const hour = 3_600_000;
const now = new Date('2026-11-27T09:00Z');
const person = (email: string | null, name: string | null, aliases: readonly string[] = []): Person => ({
  email,
  name,
  aliases,
});
const ana = person('ana@example.com', 'Ana Silva');
const ben = person('ben@example.com', null);

const load = (who: Person, hours: number, over: Partial<Load> = {}): Load => ({
  person: who,
  shifts: 2,
  time: hours * hour,
  share: hours / 300,
  fairShare: 0.5,
  deviation: (hours - 150) * hour,
  nights: { count: 8, time: 64 * hour },
  weekends: { count: 1, time: 48 * hour },
  holidays: { count: 1, time: 24 * hour },
  taken: 2,
  given: 1,
  next: Date.parse('2026-12-07T08:00Z'),
  ...over,
});

const week = {
  week: '2026-W49',
  first: '2026-11-30',
  last: '2026-12-04',
  teamDays: 10,
  onCall: [{ person: ana, days: 5 }],
  operationsDays: 4,
};

const schedule = (over: Partial<ScheduleReport> = {}): ScheduleReport => ({
  name: 'Data science',
  zone: 'Europe/Berlin',
  since: new Date('2026-08-29T09:00Z'),
  loads: [
    load(ana, 200.25),
    load(ben, 99.75, {
      fairShare: null,
      deviation: null,
      holidays: null,
      taken: null,
      given: null,
      next: null,
    }),
  ],
  capacity: { team: [ana, ben], weeks: [week] },
  gone: [],
  notes: [],
  ...over,
});

const report = (over: Partial<WorkloadReport> = {}): WorkloadReport => ({
  since: new Date('2026-08-29T09:00Z'),
  now,
  operationalShare: 0.8,
  region: 'DE-BE',
  schedules: [schedule()],
  total: null,
  failures: [],
  warnings: [],
  ...over,
});

const open = namesFor([], false);
const calm = { failures: [], warnings: [] };
const summary = (over: Partial<WorkloadReport> = {}, names = open) => summaryOf(report(over), names, calm);

describe('the CSV', () => {
  test('has a row for each schedule and person, and nothing for what is not known', () => {
    expect(csvOf(report(), open).split('\n')).toEqual([
      'schedule,email,name,shifts,hours,share,nights,weekends,holidays,overrides,next',
      'Data science,ana@example.com,Ana Silva,2,200.25,0.6675,8,1,1,2,2026-12-07T08:00:00.000Z',
      'Data science,ben@example.com,,2,99.75,0.3325,8,1,,,',
    ]);
  });

  test.each([
    ['=HYPERLINK("https://evil.example";"x")', `"'=HYPERLINK(""https://evil.example"";""x"")"`],
    ['+1', "'+1"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['\t=1+1', "'=1+1"],
    ['\r\n=1+1', "'=1+1"],
    ['Silva, Ana', '"Silva, Ana"'],
    ['a;=1+1', '"a;=1+1"'],
    ['Ana "Ace" Silva', 'Ana "Ace" Silva'],
    ['two\nlines', 'two lines'],
  ])('rule 12: the name %j is text in a spreadsheet', (name, cell) => {
    const [, row = ''] = csvOf(
      report({ schedules: [schedule({ loads: [load(person(null, name), 3)] })] }),
      open,
    ).split('\n');
    expect(row).toBe(
      `Data science,,${cell.replace(/^Ana "Ace" Silva$/, '"Ana ""Ace"" Silva"')},2,3,0.01,8,1,1,2,2026-12-07T08:00:00.000Z`,
    );
  });
});

describe('with addresses hidden', () => {
  const people = [
    ana,
    ben,
    person('cleo@example.com', 'cleo@example.com', ['cleo']),
    person(null, 'Dan <dan@example.com>'),
  ];
  const names = namesFor(people, true);

  test('people go by names, and by a number if there is only an address', () => {
    expect(people.map(names.label)).toEqual(['Ana Silva', 'Person 2', 'cleo', 'Dan']);
    expect(people.map(names.columns).every(({ email }) => email === null)).toBe(true);
  });

  test('no part of the report has one', () => {
    const schedules = [schedule({ gone: people })];
    const all = [
      csvOf(report({ schedules }), names),
      JSON.stringify(jsonOf(report({ schedules }), names)),
      summary({ schedules }, names),
      terminalTables(report({ schedules }), names),
      ...linesOf(report({ schedules }), names),
    ];
    for (const text of all) expect(text).not.toContain('example.com');
  });
});

test('without a name people go by the address, else by what else the pager has', () => {
  expect(open.columns(ben)).toEqual({ email: 'ben@example.com', name: null });
  expect(open.columns(person(null, null, ['p-7']))).toEqual({ email: null, name: 'p-7' });
  expect([ana, ben, person(null, null)].map(open.label)).toEqual([
    'Ana Silva',
    'ben@example.com',
    'somebody without a name',
  ]);
});

test('the JSON has what the CSV has, and more', () => {
  const failures = [{ schedule: 'Platform', reason: 'PagerDuty answered 503.' }];
  expect(jsonOf(report({ failures }), open)).toMatchSnapshot();
});

test('the log, the table and the summary of one schedule', () => {
  expect(linesOf(report(), open)).toMatchSnapshot();
  expect(terminalTables(report(), open)).toMatchSnapshot();
  expect(summary()).toMatchSnapshot();
});

describe('the summary', () => {
  test('leaves out columns about which the source tells nothing', () => {
    const loads = [load(ana, 3, { holidays: null, taken: null, given: null })];
    expect(summary({ schedules: [schedule({ loads })] })).not.toMatch(/Holidays|Overrides/);
  });

  test('says what is to be known about the figures', () => {
    const text = summary({ schedules: [schedule({ gone: [ben], notes: ['Grafana leaves out <some>.'] })] });
    expect(text).toContain('Grafana leaves out &lt;some&gt;.');
    expect(text).toContain(
      '`ben@example.com` has no coming shift, and so is not in the team whose days are planned.',
    );
  });

  test('has the dates of the schedule’s own clock in its title', () => {
    const tokyo = schedule({ zone: 'Asia/Tokyo', since: new Date('2026-08-28T20:00Z') });
    expect(summary({ schedules: [tokyo] })).toMatch(
      /^## On-call report: Data science, 29 Aug to 27 Nov 2026\n/,
    );
  });

  test('plans no days of nobody', () => {
    const schedules = [schedule({ capacity: { team: [], weeks: [] } })];
    expect(summary({ schedules })).not.toMatch(/Capacity|Total/);
    expect(terminalTables(report({ schedules }), open)).toMatch(/Nobody has a coming shift/);
  });

  test('says who is on call but away', () => {
    const both = [
      { person: ana, days: 3 },
      { person: ben, days: 0 },
    ];
    for (const [onCall, words] of [
      [both, 'Ana Silva (3 days), `ben@example.com` (away)'],
      [both.slice(1), '`ben@example.com` (away)'],
    ] as const) {
      const capacity = { team: [ana, ben], weeks: [{ ...week, onCall }] };
      expect(summary({ schedules: [schedule({ capacity })] })).toContain(`| ${words} |`);
    }
  });

  test('says of a week of holidays that it has no working days, and not that nobody is on call', () => {
    const holidays = { ...week, teamDays: 0, onCall: [], operationsDays: 0 };
    const schedules = [schedule({ capacity: { team: [ana], weeks: [holidays] } })];
    expect(summary({ schedules })).toMatch(/\| 0 \| 0 \| 0 \| no working days \|/);
    expect(summary({ schedules })).toContain('**The team has no working days in the coming week.**');
    expect(linesOf(report({ schedules }), open)).toContain('Data science, 30 Nov to 4 Dec: no working days.');
    expect(terminalTables(report({ schedules }), open)).toMatch(/no working days$/m);
  });

  test('names what failed, and what should be known', () => {
    const failed = {
      failures: ['Platform: PagerDuty answered 503.'],
      warnings: ['“A”: nothing before May.'],
    };
    const text = summaryOf(report({ schedules: [] }), open, failed);
    expect(text).toMatch(/^## On-call report: nothing could be read\n/);
    expect(text).toMatch(/> \[!CAUTION\]\n> Platform: PagerDuty answered 503\./);
    expect(text).toMatch(/> \[!WARNING\]\n> “A”: nothing before May\./);
    expect(summaryOf(report(), open, { failures: ['A.', 'B.'], warnings: [] })).toMatch(
      /> 2 problems:\n> - A\.\n> - B\./,
    );
  });

  test.each([
    [2, '### Team 0', 2],
    [3, '### Team 0', 3],
    [4, '<details><summary>Team 0</summary>', 4],
    [13, '<details><summary>Team 0</summary>', 0],
  ])('of %i schedules has %j, and %i charts', (count, heading, charts) => {
    const schedules = Array.from({ length: count }, (_, index) => schedule({ name: `Team ${index}` }));
    const text = summary({ schedules, total: { team: [ana], weeks: [week] } });
    expect(text).toContain(heading);
    expect(text).toContain('### All teams');
    expect(text.split('```mermaid')).toHaveLength(charts + 1);
    expect(text.includes('| Most |')).toBe(count > 3);
  });

  test('rule 24: of a thousand schedules stays within what GitHub takes', () => {
    const loads = Array.from({ length: 50 }, (_, index) =>
      load(person(`person-${index}@example.com`, `Person ${index}`), 3),
    );
    const schedules = Array.from({ length: 1_000 }, (_, index) => schedule({ name: `Team ${index}`, loads }));
    const text = summary({ schedules });
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toMatch(/more parts did not fit: see the log\./);
  });
});

describe('the chart', () => {
  test('has a bar for each person and a line at the fair share', () => {
    const chart = hoursChart([load(ana, 200), load(ben, 100)], open);
    expect(chart).toContain('x-axis ["Ana Silva, 200 h", "ben@example.com, 100 h"]');
    expect(chart).toContain('bar [200, 100]');
    expect(chart).toContain('line [150, 150]');
    expect(chart).toContain('0 --> 200');
  });

  test('keeps people of the same name apart', () => {
    const namesakes = [load(person('a@example.com', 'Ana'), 3), load(person('b@example.com', 'Ana'), 2)];
    expect(hoursChart(namesakes, open)).toContain('["Ana, 3 h", "Ana (2), 2 h"]');
  });

  test('of nobody or one person is none', () => {
    expect(hoursChart([], open)).toBe('');
    expect(hoursChart([load(ana, 3), load(ben, 0)], open)).toBe('');
  });

  test('has no line if nobody has a fair share', () => {
    const loads = [load(ana, 3, { deviation: null }), load(ben, 3, { deviation: null })];
    expect(hoursChart(loads, open)).not.toContain('line');
  });

  test.each(['"], bar [1', '```', '%%{init: {}}%%', 'a\nb', '::error::x'])(
    'rule 12: a name like %j does no harm',
    (name) => {
      const chart = hoursChart([load(person(null, name), 3), load(ana, 2)], open);
      expect(chart.split('\n')).toHaveLength(
        hoursChart([load(ben, 3), load(ana, 2)], open).split('\n').length,
      );
      expect(chart).not.toMatch(/%%|::error|"[^"]*\][^"]*bar/);
    },
  );
});

describe('rule 12: names in tables', () => {
  const hostile = person(null, '| x |\n::error::pwned <img src=x> [a](https://evil.example)');

  test('of the summary are text', () => {
    const text = summary({ schedules: [schedule({ loads: [load(hostile, 3)], gone: [hostile] })] });
    expect(text).not.toMatch(/^::|<img|[^\\]\]\(https/m);
    expect(text).toContain('\\| x \\|');
  });

  test('of the terminal and the log are on one line', () => {
    const schedules = [schedule({ name: 'a\n::b', loads: [load(hostile, 3)] })];
    expect(terminalTables(report({ schedules }), open)).not.toMatch(/^::|\r/m);
    for (const line of linesOf(report({ schedules: [schedule({ loads: [load(hostile, 3)] })] }), open))
      expect(line).not.toMatch(/\n|::/);
  });
});

test.each([
  [150, '50% (the fair share)'],
  [120.5, '40.2% (29.5 h below the fair share)'],
  [168, '56% (18 h above the fair share)'],
])('the log compares %d hours with the fair share', (hours, words) => {
  const lines = linesOf(report({ schedules: [schedule({ loads: [load(ana, hours)] })] }), open);
  expect(lines[1]).toContain(words);
});

test('columns of a terminal line up, with wide signs too', () => {
  const loads = [load(person(null, '田中 香織'), 1234.5), load(ana, 2)];
  const lines = terminalTables(report({ schedules: [schedule({ loads })] }), open).split('\n');
  const [head = '', first = '', second = ''] = lines.slice(2, 5);
  expect(first).toMatch(/^田中 香織 +2 +1,234\.5/);
  expect(head.indexOf('Shifts') + 'Shifts'.length).toBe(second.indexOf(' 2 ') + 2);
});
