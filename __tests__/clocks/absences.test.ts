import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { githubJob } from '../../sandbox/github/seed.ts';
import { absencesPath } from '../../sandbox/ical.ts';
import { rotaPath, rotaTime } from '../../sandbox/rota.ts';
import { secrets } from '../../sandbox/seed.ts';
import { members, type Stage, stage } from '../runs/action.ts';
import { shiftStages, sourceStages } from '../sources/all.ts';

let box: Stage;
let absencesUrl: string;
beforeEach(async () => {
  box = await stage();
  const { env } = await box.listen();
  absencesUrl = String(new URL(absencesPath(box.ical), env.ICAL_URL));
});
afterEach(() => box.end());

const hour = 3_600_000;
const day = 24 * hour;
const inDays = (days: number) => new Date(Math.floor(Date.now() / hour) * hour + days * day);
/** A day by UTC, so many days from now. */
const date = (days: number) => inDays(days).toISOString().slice(0, 10);

/** Ana is on call, and from the day after tomorrow on Ben is, for a week. */
const shifts = [
  { who: 'ana', from: inDays(-5), until: inDays(2) },
  { who: 'ben', from: inDays(2), until: inDays(9) },
];

const config = (kind: string, schedule: string, absences: readonly string[] = []) => `
alert: C0ALERT001
absences: [${absences.join(', ')}]
schedules:
  - name: Data science
    source: { ${kind}: ${schedule} }
    targets: [{ slack-user-group: data-oncall }]
`;

const ben = (from: number, until: number) =>
  `{ person: ben@example.com, from: ${date(from)}, until: ${date(until)} }`;

const inputs = { schedule: undefined, 'user-group': undefined, config: 'on-call.yml', 'look-ahead': '14d' };
const alerts = () =>
  box.slack.channels
    .find(({ id }) => id === 'C0ALERT001')
    ?.messages.map((message) => JSON.stringify(message)) ?? [];

describe('an absence in the config file', () => {
  test.each(shiftStages)(
    'at a coming shift of $kind is told early, and nothing else changes',
    async (source) => {
      source.set(box, shifts);
      await box.write('on-call.yml', config(source.kind, source.schedule, [ben(4, 6)]));
      const { code, log, summary } = await box.run(inputs, githubJob);
      expect([code, members(box)]).toEqual([0, ['U0ANA00001']]);
      for (const shown of [log, summary])
        expect(shown).toMatch(/is on call in “Data science” from \w{3} \d+ \w{3}/);
      expect(log).toMatch(/::warning.*but is away from \d+ \w{3}( \d{4})? to \d+ \w{3}/);
      expect(summary).toContain('> [!WARNING]');
      expect(summary.indexOf('but is away')).toBeLessThan(summary.indexOf('| Target |'));
      expect(summary).toMatch(/away .*:crit, /);
      expect(alerts()).toHaveLength(1);
      expect(alerts()[0]).toContain('but is away');
    },
  );

  test('is told once, and that it works again when the shift is swapped', async () => {
    sourceStages.opsgenie.set(box, shifts);
    await box.write('on-call.yml', config('opsgenie', sourceStages.opsgenie.schedule, [ben(4, 6)]));
    for (let run = 0; run < 3; run += 1) expect((await box.run(inputs)).code).toBe(0);
    expect(alerts()).toHaveLength(1);
    sourceStages.opsgenie.override?.(box, { who: 'cleo', from: inDays(2), until: inDays(9) });
    const { log } = await box.run(inputs);
    expect(log).not.toContain('is away');
    expect(alerts()).toHaveLength(2);
    expect(alerts()[1]).toContain('works again');
  });

  test('of whoever is on call right now is told too, even if no shifts are read', async () => {
    sourceStages.opsgenie.set(box, shifts);
    await box.write(
      'on-call.yml',
      config('opsgenie', sourceStages.opsgenie.schedule, [
        ben(4, 6).replace('ben', 'ana').replace(date(4), date(-3)),
      ]),
    );
    const { code, log } = await box.run({ ...inputs, 'look-ahead': '0' });
    expect(code).toBe(0);
    expect(log).toMatch(/is on call in “Data science” but is away until/);
  });

  test('that is wrong fails the run before anything is sent, with its line', async () => {
    await box.write(
      'on-call.yml',
      config('opsgenie', 'x', [
        '{ person: ben@example.com, from: 2026-02-31, until: 2026-03-02 }',
        '{ person: ben@example.com, from: 2026-03-02, until: 2026-03-01 }',
      ]),
    );
    const { code, log, requests } = await box.run({ ...inputs, 'alert-channel': undefined });
    expect([code, requests.filter(({ service }) => service !== 'slack')]).toEqual([1, []]);
    expect(log).toContain('on-call.yml:3:39: absences[0].from: must be a day that exists');
    expect(log).toMatch(/on-call\.yml:3:\d+: absences\[1\]\.until: must be after `from`/);
    await box.write(
      'on-call.yml',
      config('opsgenie', 'x', ['{ person: benny, from: 2026-03-01, until: 2026-03-02 }']),
    );
    expect((await box.run(inputs)).log).toContain('"benny" is not a name in `people`');
  });
});

describe('a calendar of absences', () => {
  const byUrl = () => ({ ...inputs, 'absences-ical-url': absencesUrl });
  beforeEach(async () => {
    sourceStages.opsgenie.set(box, shifts);
    const people = 'people: [{ email: ben@example.com, aliases: [Ben Müller] }]';
    await box.write('on-call.yml', people + config('opsgenie', sourceStages.opsgenie.schedule));
  });
  const everything = (run: object) => JSON.stringify(run);

  test('tells who is away, one request a run, and nothing about strangers or why', async () => {
    box.ical.absences.events = [
      { summary: 'Ben Müller – sick leave', from: date(4), until: date(6) },
      { summary: 'Zoe Zimmer – vacation', from: date(1), until: date(20) },
      { summary: 'Ana Conceição – maybe', from: date(0), until: date(2), lines: ['STATUS:TENTATIVE'] },
    ];
    const run = await box.run(byUrl());
    expect([run.code, members(box)]).toEqual([0, ['U0ANA00001']]);
    expect(run.log.match(/::warning/g)).toHaveLength(1);
    expect(run.log).toContain('::warning::Ben Müller is on call in “Data science” from');
    expect(everything([run.log, run.summary, alerts()])).not.toMatch(/sick|Zoe|Ana Conceição is away/);
    expect(run.requests.filter(({ service }) => service === 'ical')).toHaveLength(1);
    expect(alerts()).toHaveLength(1);
  });

  test('that is down is a warning, and an absence that was told before is not taken for solved', async () => {
    box.ical.absences.events = [
      { summary: 'OOO', attendee: 'ben@example.com', from: date(4), until: date(6) },
    ];
    await box.run(byUrl());
    expect(alerts()).toHaveLength(1);
    box.faults.add({ kind: 'status', status: 404, path: '/calendar/ical' });
    const down = await box.run(byUrl());
    expect(down.code).toBe(0);
    expect(down.log).toContain(
      'The absences could not be read. The calendar answered 404 to GET (a secret address). Check `absences-ical-url`',
    );
    expect(down.outputs.changed).toBe('false');
    expect(alerts()).toHaveLength(1);
    await box.run(byUrl());
    expect(alerts()).toHaveLength(1);
    box.ical.absences.events = [];
    await box.run(byUrl());
    expect(alerts().slice(1).join()).toContain('works again');
  });

  test('has an address that is a secret: masked, and in no error', async () => {
    const run = await box.run(byUrl());
    expect(run.masked).toContain(absencesUrl);
    box.faults.add({ kind: 'status', status: 404, path: '/calendar/ical' });
    const failed = await box.run(byUrl());
    const moved = await box.run({
      ...inputs,
      'absences-ical-url': absencesUrl.replace(secrets.absences, 'wrong-5andb0x0ab5ences'),
    });
    const plain = await box.run({
      ...inputs,
      'absences-ical-url': `http://calendar.example.com/${secrets.absences}/x.ics`,
    });
    expect(plain.code).toBe(1);
    expect(plain.log).toContain('`absences-ical-url` must start with https://');
    for (const { log, errors, summary, outputs } of [run, failed, moved, plain])
      expect(everything([log, errors, summary, outputs])).not.toMatch(/5andb0x0ab5ences/);
    expect(everything(alerts())).not.toContain('5andb0x0ab5ences');
  });

  test('does not hold up the sync: it is done before the calendar answers', async () => {
    box.faults.add({ kind: 'delay', ms: 3_000, path: '/calendar/ical' });
    let done = 0;
    box.after.push(({ path }) => {
      if (path.endsWith('usergroups.users.update')) done = performance.now();
    });
    const begun = performance.now();
    const { code, log } = await box.run(byUrl());
    expect([code, log.includes('could not be read')]).toEqual([0, false]);
    expect(done - begun).toBeLessThan(3_000);
  });
});

describe('a rota', () => {
  const rota = (onAbsence: string, from: number, until: number) => `timezone: Europe/Berlin
rotas:
  Data science:
    starts: ${rotaTime(inDays(-5))}
    every: 1 week
    people: [ana@example.com, ben@example.com, cleo@example.com]
    on-absence: ${onAbsence}
    absences:
      - { person: ben@example.com, from: ${date(from)}, until: ${date(until)} }
`;
  beforeEach(() => box.write('on-call.yml', config('rota', 'Data science')));

  test('warns by default, with its own fix', async () => {
    box.github.files[rotaPath] = rota('warn', 4, 6);
    const { code, log } = await box.run(inputs, githubJob);
    expect(code).toBe(0);
    expect(log).toContain('Add an override to the rota file, or set `on-absence: skip` there.');
    expect(alerts()).toHaveLength(1);
  });

  test('gives the turn to the next with `on-absence: skip`: nothing to warn about, and the order stays', async () => {
    box.github.files[rotaPath] = rota('skip', 4, 6);
    const { code, log, summary } = await box.run(inputs, githubJob);
    expect(code).toBe(0);
    expect(log).toContain("then Cleo O'Hara");
    expect(log).not.toContain('is away');
    expect(summary).not.toContain('section Ben');
    expect(alerts()).toEqual([]);
  });

  test('shows whoever stands in now', async () => {
    box.github.files[rotaPath] = rota('skip', -3, 1).replace('person: ben@', 'person: ana@');
    expect((await box.run(inputs, githubJob)).code).toBe(0);
    expect(members(box)).toEqual(['U0BEN00002']);
  });
});
