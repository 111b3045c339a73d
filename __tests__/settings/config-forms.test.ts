import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { HttpFailure } from '../../src/http/answer.ts';
import { setup } from '../../src/setup.ts';
import { type Reply, world } from '../given.ts';
import { configured, problemsIn, withTargets } from './config-given.ts';

const env = { OPSGENIE_TOKEN: 'k', SLACK_TOKEN: 'xoxb-1', GITHUB_TOKEN: 'g' };
const group = '{ slack-user-group: data }';
const problems = (text: string) => problemsIn(text, env);

describe('a place on GitHub', () => {
  test.each(['acme/data-oncall', 'a.b_c/d.e-f', 'A/b', '1/2'])('is two names: %s', async (name) => {
    expect(await problems(withTargets(`{ github-team: ${name} }`))).toEqual([]);
    expect(await problems(withTargets(`{ github-team: { team: ${name} } }`))).toEqual([]);
    expect(await problems(withTargets(`{ github-issues: { repository: ${name}, label: l } }`))).toEqual([]);
  });

  test.each(['acme', 'acme/', '/data', 'acme/data/more', 'ac me/data', '@acme/data', 'acme/data!'])(
    'is not %s',
    async (name) => {
      expect(await problems(withTargets(`{ github-team: "${name}" }`))).toEqual([
        `on-call.yml:3:67: schedules[0].targets[0].github-team: must be \`organization/team\`, not "${name}"`,
      ]);
      expect(await problems(withTargets(`{ github-issues: { repository: "${name}", label: l } }`))).toEqual([
        expect.stringContaining('.repository: must be `owner/name`'),
      ]);
    },
  );
});

describe('`holidays`', () => {
  const regions = Object.keys(JSON.parse(readFileSync('dist/holidays.json', 'utf8')).regions);

  test('may be any region whose holidays are known, in any case', async () => {
    for (const region of [...regions.filter((name) => name.length > 6), 'DE', 'DE-BE', 'de-be', 'NO'])
      expect(await problems(withTargets(group, `holidays: ${region}`))).toEqual([]);
  });

  test('is not a name', async () => {
    expect(await problems(withTargets(group, 'holidays: Germany'))).toEqual([
      expect.stringContaining(
        'holidays: must be a country, such as DE, or a country and a region, such as DE-BE, not "Germany"',
      ),
    ]);
  });
});

describe('an entry of `people`', () => {
  const entry = (written: string) => withTargets(group, `people: [${written}]`);

  test.each(['a', 'ana-silva', 'Ana_Silva', 'a1', `a${'b'.repeat(38)}`])(
    'may have the GitHub login %s',
    async (login) => {
      expect(await problems(entry(`{ email: a@example.com, github: ${login} }`))).toEqual([]);
    },
  );

  test.each(['-a', 'a-', 'a--b', 'a b', '@ana', 'ana!', '_a', `a${'b'.repeat(39)}`])(
    'has no GitHub login %s',
    async (login) => {
      expect(await problems(entry(`{ email: a@example.com, github: "${login}" }`))).toEqual([
        expect.stringContaining('people[0].github: must be a GitHub login'),
      ]);
    },
  );

  test('needs a name that a pager may use', async () => {
    const said = [
      expect.stringContaining('people[0]: needs an `email` or `aliases`, or nobody can tell who'),
    ];
    expect(await problems(entry('{ github: ana }'))).toEqual(said);
    expect(await problems(entry('{ github: ana, aliases: [] }'))).toEqual(said);
    expect(await problems(entry('{ github: ana, aliases: [a] }'))).toEqual([]);
    expect(await problems(entry('{ github: ana, email: a@example.com }'))).toEqual([]);
  });

  test('has each name once, in lower case, and the accounts that were given', async () => {
    const { people } = await configured(entry('{ aliases: [ASilva, asilva], github: Ana }'), env);
    expect(people).toEqual([{ names: ['asilva'], written: ['ASilva'], accounts: { github: 'Ana' } }]);
  });
});

describe('a target', () => {
  const targets = async (written: string) =>
    (await configured(withTargets(written), { ...env, TEAMS_WEBHOOK_URL: 'https://x.org/h' })).schedules[0]
      ?.targets;

  test('is the same as a name and as a map', async () => {
    expect(await targets('{ slack-topic: { channel: C1 } }, { github-team: { team: a/b } }')).toEqual([
      { kind: 'slack-topic', name: 'C1', options: { channel: 'C1' } },
      { kind: 'github-team', name: 'a/b', options: { team: 'a/b' } },
    ]);
    expect(await targets('{ github-issues: { repository: a/b, label: l } }')).toStrictEqual([
      { kind: 'github-issues', name: 'a/b l', options: { repository: 'a/b', label: 'l' } },
    ]);
  });

  test('is one of the kinds, and one alone', async () => {
    const both = '{ slack-user-group: a, slack-topic: b }';
    expect(await problems(withTargets(both))).toEqual([
      expect.stringMatching(/schedules\[0\]\.targets\[0\]: must name exactly one kind$/),
    ]);
  });

  test.each([
    ['slack-user-group: data', 'slack-user-group: "@DATA"'],
    ['slack-topic: "#Data"', 'slack-topic: data'],
    ['github-team: acme/data', 'github-team: Acme/Data'],
  ])('that is there twice is told: %s and %s', async (one, other) => {
    expect(await problems(withTargets(`{ ${one} }, { ${other} }`))).toEqual([
      expect.stringMatching(/targets\[1\]: “Data” names [a-z-]+ \S+ twice$/),
    ]);
  });

  test('is another where its name differs by a sign in the middle, or by its kind', async () => {
    const some = '{ slack-topic: a#b }, { slack-topic: ab }, { slack-user-group: ab }';
    expect(await targets(some)).toHaveLength(3);
  });

  test('of a third schedule is reported as a clash with the first', async () => {
    const schedule = (name: string) =>
      `  - { name: ${name}, source: { opsgenie: X }, targets: [${group}] }\n`;
    expect(await problems(`schedules:\n${schedule('A')}${schedule('B')}${schedule('C')}`)).toEqual([
      expect.stringContaining('“A” and “B” both claim'),
      expect.stringContaining('“A” and “C” both claim'),
    ]);
  });

  test('of Teams may be in many schedules, and announcements too', async () => {
    const schedule = (name: string) =>
      `  - { name: ${name}, source: { opsgenie: X }, targets: [{ slack-topic: ${name} }, { teams-message: {} }, { slack-message: C1 }] }\n`;
    const text = `schedules:\n${schedule('A')}${schedule('B')}`;
    expect(await problemsIn(text, { ...env, TEAMS_WEBHOOK_URL: 'https://x.org/h' })).toEqual([]);
  });
});

test.each([
  ['max-removals: many', 'max-removals: must be a number, not "many"'],
  ['max-removals: "5"', 'max-removals: must be a number, without quotes'],
  ['max-removals: 1.5', 'max-removals: must be a whole number, not 1.5'],
  ['alert: U0ANA00001', 'alert: must be a channel, as its id (C…) or #name: U0ANA00001 is a person’s id'],
  ['email-domains: a', 'email-domains: must be a map ("key: value")'],
  ['alert: [a]', 'alert: must be text'],
  ['alert: ""', 'alert: must not be empty'],
])('what is of another kind is told: %s', async (written, said) => {
  const top = written.startsWith('max') ? `defaults: { ${written} }` : written;
  expect(await problems(withTargets(group, top))).toEqual([
    expect.stringMatching(said.replaceAll(/[()]/g, '\\$&')),
  ]);
});

test.each([
  ['yes', 'must be true or false, not "yes"'],
  ['1', 'must be true or false, not 1'],
  ['"true"', 'must be true or false, without quotes'],
  ['[true]', 'must be true or false'],
])('a word must be true or false: %s', async (written, said) => {
  const target = `{ github-issues: { repository: a/b, label: l, reassign: ${written} } }`;
  expect(await problems(withTargets(target))).toEqual([expect.stringMatching(`reassign: ${said}$`)]);
});

test.each([
  ['schedules: {}', 'schedules: must be a list ("- …")'],
  ['schedules: Data', 'schedules: must be a list ("- …")'],
  ['schedules: { 7: {} }', 'schedules: must be a list: `- name: "7"`'],
  ['schedules: { -name: Data }', 'schedules: needs a space after the dash: "- name: …"'],
  ['schedules: { name: [Data] }', 'schedules: must be a list: `- name: …`'],
  ['source: { opsgenie: Data }', 'source: belongs in an entry of `schedules`'],
  [
    'schedule: Data',
    'schedule: is not a key here: write it as the source of an entry of `schedules`, `source: { opsgenie: Data }`',
  ],
  ['schedule: 7\nsource: rota', 'source of an entry of `schedules`, `source: { rota: "7" }`'],
  ['schedule: Data\nsource: { jsm: Data }', 'source of an entry of `schedules`, `source: { jsm: Data }`'],
  ['source: Data', 'source: belongs in an entry of `schedules`, as `source: { opsgenie: Data }`'],
  ['source: rota', 'source: belongs in an entry of `schedules`, as `source: { rota: … }`'],
  ['alert-channel: C1\nschedules: []', 'alert-channel: is called `alert` in this file, at its top'],
  ['schedule: xoxb-1234567890-abc', '`source: { opsgenie: … }`'],
  ['user-group: xoxb-1234567890-abc', '`- slack-user-group: …`'],
])('an input or a map at the top of a file is told the right form: %j', async (written, said) => {
  expect((await problems(written)).filter((problem) => problem.endsWith(said))).toHaveLength(1);
});

test('domains that replace others may be written with their @ sign', async () => {
  const { domains } = await configured(
    withTargets(group, 'email-domains: { "@Old.example": "@example.COM" }'),
    env,
  );
  expect(domains).toEqual(new Map([['old.example', 'example.com']]));
});

test('`only` of a schedule that is not even like one lists them', async () => {
  expect(await problemsIn(withTargets(group), { ...env, ONLY: 'Platform team' })).toEqual([
    '`only` names "Platform team", which on-call.yml does not have: it has "Data"',
  ]);
});

describe('a file that is on GitHub', () => {
  const job = { GITHUB_TOKEN: 'g', GITHUB_REPOSITORY: 'acme/data', GITHUB_SHA: 'abc', CONFIG: 'on-call.yml' };
  const asked = (reply: Reply | Error) =>
    setup({ ...env, ...job }, world(Array.from({ length: 5 }, () => reply))).catch((error) => error);
  const reset = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });

  test.each([
    ['429', { status: 429 }],
    ['500', { status: 500 }],
    ['no answer', reset],
  ])('and can’t be had because of %s is an outage', async (_, reply) => {
    expect(await asked(reply)).toBeInstanceOf(HttpFailure);
  });

  test('and is wrong says that nothing was changed, since something was sent', async () => {
    const content = Buffer.from('schedules: []').toString('base64');
    const reply = { text: JSON.stringify({ type: 'file', encoding: 'base64', content, sha: 'x', size: 13 }) };
    expect(await asked(reply)).toMatchObject({
      message: expect.stringMatching(
        /^Invalid settings \(nothing was changed\): .*must name at least one schedule/,
      ),
    });
  });
});
