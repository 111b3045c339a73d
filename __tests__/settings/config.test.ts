import { describe, expect, test } from '@jest/globals';
import { HttpFailure } from '../../src/http/answer.ts';
import { InvalidSettings } from '../../src/settings/invalid.ts';
import { setup } from '../../src/setup.ts';
import { ids, world } from '../given.ts';
import { configured, problemsIn, tokens, withTargets } from './config-given.ts';

const one = `
schedules:
  - name: Data science
    source: { opsgenie: Data Science Team_schedule }
    targets: [{ slack-user-group: data-oncall }]
`;

describe('rule 24: a large config file', () => {
  const many = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join('');
  const schedules = many(
    6_000,
    (index) =>
      `  - { name: s${index}, source: { opsgenie: A }, targets: [{ slack-user-group: g${index} }] }\n`,
  );
  const people = many(6_000, (index) => `  - { email: p${index}@example.com, slack: U0ANA00001 }\n`);

  test('is read, thousands of schedules and people', async () => {
    const given = many(6_000, (index) => `P${index}@example.com: U0BEN00002\n`);
    const settings = await configured(`people:\n${people}schedules:\n${schedules}`, {
      ...tokens,
      PEOPLE: given,
    });
    expect([settings.schedules.length, settings.people.length]).toEqual([6_000, 6_000]);
    expect(settings.people[5_999]).toMatchObject({
      names: ['p5999@example.com'],
      accounts: { slack: 'U0BEN00002' },
    });
  });

  test('whose names `only` misses by the hundred says so for ten of them', async () => {
    const only = many(500, (index) => `t${index}\n`);
    const problems = await problemsIn(`schedules:\n${schedules}`, { ...tokens, ONLY: only });
    expect(problems).toHaveLength(11);
    expect(problems[0]).toMatch(
      /^`only` names "t0", which on-call.yml does not have \(did you mean "s0"\?\)/,
    );
    expect(problems[10]).toBe('`only` names 490 more that on-call.yml does not have');
    const far = await problemsIn(`schedules:\n${schedules}`, { ...tokens, ONLY: 'Far away' });
    expect(far[0]).toMatch(/: it has "s0", "s1", .*, "s9" and 5990 more$/);
  });

  test('with thousands of names that are there twice names each', async () => {
    const problems = await problemsIn(`people:\n${people}${people}${one}`);
    expect(problems).toHaveLength(6_000);
    expect(problems[0]).toContain('“p0@example.com” appears twice');
  });
});

test('a broken file names its alert channel all the same', async () => {
  const error = await configured('alert: C0123456789\nschedules: [', {}).catch((error) => error);
  expect(error).toBeInstanceOf(InvalidSettings);
  expect(error.alert).toBe('C0123456789');
});

test('a key named `__proto__` is an error, and nothing is silently lost', async () => {
  expect(await problemsIn(`__proto__: { a: 1 }\n${one}`)).toEqual([
    'on-call.yml:1:1: `__proto__` can’t be a name',
  ]);
  expect(await problemsIn(`email-domains: { __proto__: example.com }\n${one}`)).toEqual([
    'on-call.yml:1:18: `__proto__` can’t be a name',
  ]);
});

describe('a config file', () => {
  test('needs no more than a schedule with a source and a target', async () => {
    const { schedules, people, domains, alert } = await configured(one);
    expect(schedules).toEqual([
      {
        name: 'Data science',
        sources: [{ kind: 'opsgenie', schedule: 'Data Science Team_schedule' }],
        who: 'current',
        also: [],
        ignore: [],
        shadow: [],
        targets: [{ kind: 'slack-user-group', name: 'data-oncall', options: { group: 'data-oncall' } }],
        onNobody: 'keep',
        onUnmapped: 'fail',
        maxRemovals: 20,
        createMissing: false,
        overlap: 0,
      },
    ]);
    expect([people, domains, alert]).toEqual([[], new Map(), null]);
  });

  test('holds everything that the documentation shows', async () => {
    const text = `
people:
  - email: Ana.Silva@example.com
    aliases: [asilva@old.example, 5b2b0e011b3a756623f4e25e]
    slack: ${ids.ana}
    github: anasilva
    microsoft: 3f2c0d1e-0000-4000-8000-000000000001
    jira: 5b2b0e011b3a756623f4e25e
email-domains: { Old.example: example.com }
alert: "#alerts"
defaults: { on-nobody: fail, on-unmapped: skip, max-removals: 3 }
schedules:
  - name: Data science
    source: [{ opsgenie: A }, { jsm: { schedule: B } }]
    who: everyone
    also: [lead@example.com]
    ignore: [nobody@example.com]
    on-nobody: { fallback: [lead@example.com] }
    shadow: { jsm: Data Science }
    targets:
      - slack-user-group: data-oncall
      - slack-topic: C0123456789
      - slack-message: { channel: C0123456789, text: "{people} took over" }
      - teams-tag: { team: 6f3c, tag: On call }
      - teams-message: {}
      - github-team: acme/data-oncall
      - github-issues: { repository: acme/data, label: support, reassign: true }
      - jira-component: { project: DATA, component: Support }
  - name: Platform
    source: { opsgenie: Platform }
    on-nobody: disable
    max-removals: 1
    targets: [{ slack-user-group: { group: "@platform" } }, { slack-message: "#platform" }]
`;
    const env = {
      JIRA_SITE: 'https://acme.atlassian.net',
      JIRA_EMAIL: 'a@example.com',
      JIRA_TOKEN: 'jira-key',
      MICROSOFT_TENANT: 't',
      MICROSOFT_CLIENT_ID: 'c',
      TEAMS_WEBHOOK_URL: 'https://example.com/hook',
      GITHUB_TOKEN: 'github-key',
    };
    const { schedules, people, domains, alert } = await configured(text, { ...tokens, ...env });
    const [data, platform] = schedules;
    expect(data).toMatchObject({
      sources: [
        { kind: 'opsgenie', schedule: 'A' },
        { kind: 'jsm', schedule: 'B' },
      ],
      who: 'everyone',
      also: ['lead@example.com'],
      ignore: ['nobody@example.com'],
      shadow: [{ kind: 'jsm', schedule: 'Data Science' }],
      onNobody: { fallback: ['lead@example.com'] },
      onUnmapped: 'skip',
      maxRemovals: 3,
    });
    expect(data?.targets).toEqual([
      { kind: 'slack-user-group', name: 'data-oncall', options: { group: 'data-oncall' } },
      { kind: 'slack-topic', name: 'C0123456789', options: { channel: 'C0123456789' } },
      {
        kind: 'slack-message',
        name: 'C0123456789',
        options: { channel: 'C0123456789', text: '{people} took over' },
      },
      { kind: 'teams-tag', name: '6f3c/On call', options: { team: '6f3c', tag: 'On call' } },
      { kind: 'teams-message', name: 'teams-message', options: {} },
      { kind: 'github-team', name: 'acme/data-oncall', options: { team: 'acme/data-oncall' } },
      {
        kind: 'github-issues',
        name: 'acme/data support',
        options: { repository: 'acme/data', label: 'support', reassign: true },
      },
      {
        kind: 'jira-component',
        name: 'DATA/Support',
        options: { project: 'DATA', component: 'Support' },
      },
    ]);
    expect(platform).toMatchObject({ onNobody: 'disable', onUnmapped: 'skip', maxRemovals: 1 });
    expect(platform?.targets).toEqual([
      { kind: 'slack-user-group', name: '@platform', options: { group: '@platform' } },
      { kind: 'slack-message', name: '#platform', options: { channel: '#platform' } },
    ]);
    expect(people).toEqual([
      {
        names: ['ana.silva@example.com', 'asilva@old.example', '5b2b0e011b3a756623f4e25e'],
        accounts: {
          slack: ids.ana,
          github: 'anasilva',
          microsoft: '3f2c0d1e-0000-4000-8000-000000000001',
          jira: '5b2b0e011b3a756623f4e25e',
        },
      },
    ]);
    expect([domains, alert]).toEqual([new Map([['old.example', 'example.com']]), '#alerts']);
  });

  test('reports all its problems at once, each with line, column and what was probably meant', async () => {
    const text = `people:
  - emial: ana@example.com
    slack: ana
schedules:
  - name: Data science
    source: { opsgeni: A }
    who: everybody
    max-removals: -1
    targets: [{ slack-user-group: data }, { slack-mesage: C1 }, { teams-tag: On call }, {}]
  - name: 7
    source: []
    targets: { slack-user-group: x }
`;
    expect(await problemsIn(text)).toEqual([
      'on-call.yml:2:5: people[0].emial: unknown key (did you mean "email"?)',
      'on-call.yml:3:5: people[0].slack: must be a Slack member id such as U03BU00KGK4, not "ana"',
      'on-call.yml:6:15: schedules[0].source.opsgeni: unknown key (did you mean "opsgenie"?)',
      'on-call.yml:7:5: schedules[0].who: must be current, next or everyone, not "everybody" (did you mean "everyone"?)',
      'on-call.yml:8:5: schedules[0].max-removals: must be a whole number, at least 0, not -1',
      'on-call.yml:9:45: schedules[0].targets[1].slack-mesage: unknown key (did you mean "slack-message"?)',
      'on-call.yml:9:67: schedules[0].targets[2].teams-tag: must be a map ("key: value")',
      'on-call.yml:9:89: schedules[0].targets[3]: must name exactly one kind',
      'on-call.yml:10:5: schedules[1].name: must be text: put it in quotes, "7"',
      'on-call.yml:11:5: schedules[1].source: must not be empty',
      'on-call.yml:12:5: schedules[1].targets: must be a list ("- …")',
    ]);
  });

  test.each([
    ['a: [', /^on-call\.yml:\d+:\d+: a "\[" or "\{" is never closed$/],
    ['a: 1\na: 2', 'on-call.yml:2:1: "a" appears twice'],
    ['', 'on-call.yml:1:1: schedules: is missing'],
    ['- a', 'on-call.yml:1:1: must start with "schedules:", with the list below it'],
    ['schedules: []', 'on-call.yml:1:1: schedules: must name at least one schedule'],
    [one.replace('[{ slack-user-group: data-oncall }]', '[]'), /targets: must name at least one target$/],
    ['a: &a [*a]\nschedules: *a', /^on-call\.yml:/],
  ])('that is no such thing is refused: %j', async (text, wanted) => {
    const [first] = await problemsIn(text);
    expect(first).toMatch(wanted);
  });

  test.each([
    ['{ fallback: lead@example.com }', 'schedules[0].on-nobody.fallback: must be a list ("- …")'],
    ['{ fallback: [] }', 'schedules[0].on-nobody.fallback: must not be empty'],
    ['{ fallbak: [a] }', 'schedules[0].on-nobody.fallbak: unknown key (did you mean "fallback"?)'],
    ['keeep', 'schedules[0].on-nobody: must be keep, fail or disable, not "keeep" (did you mean "keep"?)'],
    ['7', 'schedules[0].on-nobody: must be keep, fail or disable, or a map ("key: value")'],
  ])(
    'says of several forms what is wrong with the one that was meant: on-nobody: %s',
    async (written, said) => {
      expect((await problemsIn(`${one}    on-nobody: ${written}\n`)).at(-1)).toContain(said);
    },
  );

  test.each([
    ['opsgenie', 'schedules[0].source: must name its kind, such as { opsgenie: … }'],
    ['{ opsgenie: 7 }', 'schedules[0].source.opsgenie: must be text: put it in quotes, "7"'],
  ])('says the right form where none was meant: source: %s', async (written, said) => {
    const text = one.replace('{ opsgenie: Data Science Team_schedule }', written);
    expect(await problemsIn(text)).toEqual([expect.stringContaining(said)]);
  });

  test('may say one thing in a thousand schedules', async () => {
    const schedules = Array.from({ length: 1_000 }, (_, index) => {
      const also = index === 0 ? '&leads [lead@example.com]' : '*leads';
      return `  - { name: S${index}, source: { opsgenie: S${index} }, also: ${also}, targets: [{ slack-topic: c${index} }] }`;
    });
    const found = await configured(`schedules:\n${schedules.join('\n')}\n`);
    expect(found.schedules.at(-1)?.also).toEqual(['lead@example.com']);
  });

  test('that GitHub can’t give at the moment is no mistake in the settings', async () => {
    const replies = Array.from({ length: 5 }, () => ({ status: 503 }));
    const job = { GITHUB_TOKEN: 'github-key', GITHUB_REPOSITORY: 'acme/data', GITHUB_SHA: 'abc' };
    const asked = setup({ ...tokens, CONFIG: 'on-call.yml', ...job }, world(replies));
    await expect(asked).rejects.toBeInstanceOf(HttpFailure);
    await expect(asked).rejects.toThrow(/^GitHub answered 503/);
    const refused = setup({ ...tokens, CONFIG: 'on-call.yml', ...job }, world([{ status: 403 }]));
    await expect(refused).rejects.toThrow(/^Invalid settings \(nothing was changed\): GitHub answered 403/);
  });

  test('that is not there is refused, and where it was looked for', async () => {
    expect((await problemsIn(null))[0]).toMatch(
      /^There is no file “on-call\.yml” in .* set `github-token` and the variable GITHUB_REPOSITORY \(`acme\/data`\)$/,
    );
  });

  test.each([
    ['an announcement ahead', '{ slack-message: { channel: C1, before: 1h } }', ''],
    ['a digest', '{ slack-message: { channel: C1, digest: weekly } }', ''],
    ['a group with an overlap', '{ slack-user-group: g }', 'overlap: 30m, '],
  ])('can’t have a message in Teams follow %s alone', async (_, other, more) => {
    const all = { ...tokens, TEAMS_WEBHOOK_URL: 'https://example.com/hook' };
    const schedule = `{ name: A, ${more}source: { opsgenie: B }, targets: [{ teams-message: {} }, ${other}] }`;
    expect((await problemsIn(`schedules: [${schedule}]`, all)).join()).toMatch(
      /`teams-message` needs another target beside it: .* such as a `slack-topic`$/,
    );
    const right = schedule.replace('teams-message: {}', 'slack-topic: C2');
    expect(await problemsIn(`schedules: [${right}]`, all)).toEqual([]);
  });

  test('can’t have an announcement on no day', async () => {
    const target = (days: string) =>
      `schedules: [{ name: A, source: { opsgenie: A }, targets: [{ slack-message: { channel: C1, days: ${days} } }] }]`;
    expect(await problemsIn(target('[]'))).toEqual([expect.stringContaining('must have at least one day')]);
    expect(await problemsIn(target('[sat, sun]'))).toEqual([]);
  });

  test('can’t hold the same target twice, in whatever way it is written, but two may announce in one place', async () => {
    const target = (name: string, written: string) =>
      `  - { name: ${name}, source: { opsgenie: ${name} }, targets: [${written}] }\n`;
    const both = '{ slack-user-group: data }, { slack-message: C1 }';
    const text = `schedules:\n${target('A', both)}${target('B', '{ slack-message: C1 }, { slack-user-group: "@Data" }')}`;
    expect(await problemsIn(text)).toEqual([
      'on-call.yml:3:74: schedules[1].targets[1]: “A” and “B” both claim slack-user-group @Data: they would overwrite each other',
    ]);
  });

  test('can’t name two schedules or two people alike, nor have a Teams message alone', async () => {
    const text = `people: [{ email: a@example.com, slack: ${ids.ana} }, { email: b@example.com, aliases: [A@example.com] }]
schedules:
  - { name: A, source: { opsgenie: A }, targets: [{ slack-user-group: a }] }
  - { name: A, source: { opsgenie: B }, targets: [{ teams-message: {} }] }
`;
    expect(await problemsIn(text, { ...tokens, TEAMS_WEBHOOK_URL: 'https://example.com/hook' })).toEqual([
      'on-call.yml:4:7: schedules[1].name: there is another schedule named “A”',
      expect.stringMatching(/^on-call\.yml:4:41: schedules\[1\]\.targets: `teams-message` needs another/),
      'on-call.yml:1:55: people[1]: “a@example.com” appears twice: write one entry for each person',
    ]);
  });
});

describe('beside a config file', () => {
  const two = `${one}  - { name: Platform, source: { pagerduty: P }, targets: [{ slack-user-group: platform }] }\n`;

  test('`only` leaves the rest alone, and asks for no token of theirs', async () => {
    const { schedules } = await configured(two, { ...tokens, ONLY: 'Data science' });
    expect(schedules.map(({ name }) => name)).toEqual(['Data science']);
    expect(await problemsIn(two)).toEqual([expect.stringMatching(/^`pagerduty-token` is missing/)]);
  });

  test('`only` names schedules that are there', async () => {
    expect(
      await problemsIn(two, { ...tokens, ONLY: 'Data sience', PAGERDUTY_TOKEN: 'pagerduty-key' }),
    ).toEqual([
      '`only` names "Data sience", which on-call.yml does not have (did you mean "Data science"?): it has "Data science" and "Platform"',
    ]);
  });

  test('the only schedule there is is named once', async () => {
    const one = withTargets('{ slack-user-group: a }');
    const [only] = await problemsIn(one, { ...tokens, ONLY: 'Datta' });
    expect(only?.match(/"Data"/g)).toHaveLength(1);
  });

  test('the inputs that it replaces contradict it, also if they hold a default', async () => {
    const env = { SCHEDULE: 'A', SOURCE: 'opsgenie', USER_GROUP: 'b' };
    const found = (await problemsIn(one, { ...tokens, ...env })).join('; ');
    for (const name of ['schedule', 'source', 'user-group']) {
      expect(found).toContain(`\`${name}\` can’t be used with \`config\``);
    }
  });

  test('`people` is merged, and the input wins', async () => {
    const text = `people: [{ email: ana@example.com, aliases: [asilva], slack: ${ids.ben}, github: ana }]\n${one}`;
    const { people } = await configured(text, { ...tokens, PEOPLE: `asilva: ${ids.ana}\nben: ${ids.ben}` });
    expect(people).toEqual([
      { names: ['ben'], accounts: { slack: ids.ben } },
      { names: ['ana@example.com', 'asilva'], accounts: { slack: ids.ana, github: 'ana' } },
    ]);
  });

  test('`people` that can’t be read is a problem like any other', async () => {
    expect(await problemsIn(one, { ...tokens, PEOPLE: 'ana: nobody' })).toEqual([
      expect.stringMatching(/^`people` line 1: "ana" needs a Slack member id/),
    ]);
  });

  test('a guard that is given as an input goes before the file', async () => {
    const text = `defaults: { max-removals: 3 }\n${one}`;
    expect((await configured(text)).schedules[0]?.maxRemovals).toBe(3);
    expect((await configured(text, { ...tokens, MAX_REMOVALS: '50' })).schedules[0]?.maxRemovals).toBe(50);
  });

  test('a handover needs the one schedule that it is about', async () => {
    const env = { HANDOVER_TO: 'ben@example.com', PAGERDUTY_TOKEN: 'pagerduty-key' };
    expect((await problemsIn(two, { ...tokens, ...env }))[0]).toMatch(
      /needs exactly one schedule, and on-call\.yml has "Data science" and "Platform": name one of them with `only`/,
    );
    expect((await configured(two, { ...tokens, ...env, ONLY: 'Platform' })).schedules).toHaveLength(1);
  });

  test('without a file `only` means nothing', async () => {
    const env = { CONFIG: '', SCHEDULE: 'A', USER_GROUP: 'b', ONLY: 'A' };
    expect(await problemsIn(null, { ...tokens, ...env })).toEqual([
      expect.stringMatching(/^`only` needs `config`/),
    ]);
  });
});
