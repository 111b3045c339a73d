import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Issue } from '../../../sandbox/github/state.ts';
import { secrets } from '../../../sandbox/seed.ts';
import { Failure } from '../../../src/failure.ts';
import { day, hour, inHours, now } from '../given.ts';
import { type Given, given, person, showing } from './handover.given.ts';

let box: Given;
let github: Given['sandbox']['github'];
beforeEach(() => {
  box = given();
  github = box.sandbox.github;
});

const failed = (promise: Promise<unknown>): Promise<Failure> =>
  promise.then(
    () => {
      throw new Error('it did not fail');
    },
    (error) => {
      expect(error).toBeInstanceOf(Failure);
      return error;
    },
  );
const only = (): Issue => {
  const [issue, ...more] = box.handovers();
  if (!issue || more.length > 0) throw new Error(`there are ${more.length + (issue ? 1 : 0)} issues`);
  return issue;
};
const people = ({ body }: Issue) => /"people":\[([^\]]*)\]/.exec(body ?? '')?.[1];

/** Ben’s shift begins in 24 hours, and Ana is on call until then. */
const coming = (name = 'ben', over = {}) =>
  showing([name], { from: inHours(24), until: inHours(24 * 8), outgoing: [person('ana')], ...over });

describe('the issue', () => {
  test('tells who goes and who comes, and is assigned to both', async () => {
    await box.show(coming(), { before: '1d', issues: 'support', query: 'is:pr is:open' });
    expect(only()).toMatchObject({
      title: 'On call: Data science, 2026-11-24',
      labels: ['on-call-handover'],
      assignees: ['Ben-acme', 'Ana-acme'],
    });
    expect(only().body).toMatchInlineSnapshot(`
"<!-- on-call-sync:handover {"schedule":"Data science","start":"2026-11-24T09:00:00.000Z","people":["ben-acme"],"previous":null,"text":"401b1220a8805664"} -->

- **Hands over:** Ana Conceição (@ana-acme)
- **Takes over:** Ben Müller (@ben-acme)
- **From:** Tue 24 Nov 2026, 10:00 (Europe/Berlin)
- **Until:** Tue 1 Dec 2026, 10:00 (Europe/Berlin)
- **Previous handover:** none

### Open issues

- [Question 2](<https://github.com/acme/data/issues/2>)
- [Question 1](<https://github.com/acme/data/issues/1>)

### To know about

- [Question 3](<https://github.com/acme/data/pull/3>)

### Checklist

- [ ] What happened in the last shift is written down below
- [ ] Incidents that are still open have a new owner
- [ ] Silenced alerts, workarounds and half-finished changes are listed
- [ ] Whoever takes over gets alerts and has the access they need

### Notes

_Edit this issue or comment on it._

[The run that wrote this](<https://github.com/acme/data/actions/runs/42>)"
`);
  });

  test('is created with its label, and found again by that', async () => {
    await box.show(coming(), { before: '1d' });
    expect(github.labels).toContain('on-call-handover');
    expect(box.sent()).toEqual([
      'GET /repos/acme/data/issues',
      'GET /repos/acme/data/issues',
      'GET /repos/acme/data/labels/on-call-handover',
      'POST /repos/acme/data/labels',
      'POST /repos/acme/data/issues',
      'GET /repos/acme/data/issues',
    ]);
    expect(await box.show(coming(), { before: '1d' })).toBe(false);
    expect(box.sent()).toEqual(['GET /repos/acme/data/issues']);
  });

  test('is not created again if the shift’s start moves, or the shift has begun', async () => {
    await box.show(coming(), { before: '1d' });
    expect(await box.show(coming('ben', { from: inHours(25) }), { before: '1d' })).toBe(false);
    expect(await box.show(showing(['ben'], { now: inHours(30), from: inHours(24) }))).toBe(false);
  });

  test('closed manually still counts; deleted, it is created again', async () => {
    await box.show(coming(), { before: '1d' });
    only().state = 'closed';
    expect(await box.show(coming(), { before: '1d' })).toBe(false);
    github.issues = [];
    expect(await box.show(coming(), { before: '1d' })).toBe(true);
  });

  test('links the one before it, and closes that if asked to', async () => {
    await box.show(showing(['ana']));
    await box.show(showing(['ben'], { now: inHours(168) }), { 'close-previous': true });
    const [first, second] = box.handovers();
    expect(first).toMatchObject({ state: 'closed', reason: 'completed' });
    expect(second?.body).toContain(`**Previous handover:** #${first?.number}`);
    expect(second?.body).toContain('**Hands over:** @ana-acme');
    expect(second?.assignees).toEqual(['Ben-acme', 'Ana-acme']);
    await box.show(showing(['cleo'], { now: inHours(336) }));
    expect(second?.state).toBe('open');
  });

  test('of a schedule is not that of another, even if they share the label', async () => {
    await box.show(showing(['ana']));
    expect(await box.show(showing(['ana'], { schedule: 'Data — “ops” --> <b>' }))).toBe(true);
    expect(await box.show(showing(['ana'], { schedule: 'Data — “ops” --> <b>' }))).toBe(false);
    expect(box.handovers()).toHaveLength(2);
  });

  test('says nobody, now and not known where that is so', async () => {
    await box.show(showing(['ana'], { timezone: 'Nowhere/At all' }));
    expect(only().body).toMatch(
      /over:\*\* nobody[\s\S]*From:\*\* now[\s\S]*Until:\*\* not known[\s\S]*: none|handover:\*\* none/i,
    );
    expect(only().title).toBe('On call: Data science, 2026-11-23');
  });

  test('names who goes without an account, and never shows an address', async () => {
    const eva = {
      person: { email: 'eva@example.com', name: null, aliases: ['eva@example.org'] },
      account: null,
    };
    const dan = { person: { email: 'dan@example.com', name: 'Dan *D*', aliases: [] }, account: null };
    await box.show(coming('ben', { outgoing: [eva, dan] }), { before: '1d' });
    expect(only().body).toContain('somebody without a GitHub account and Dan \\*D\\*');
    expect(JSON.stringify(only())).not.toContain('example.');
    expect(only().assignees).toEqual(['Ben-acme']);
  });
});

describe('a shift that has not begun', () => {
  test('and changes hands gets no second issue: the first is updated', async () => {
    await box.show(coming(), { before: '1d' });
    const { number, title } = only();
    box.sent();
    await box.show(coming('cleo'), { before: '1d' });
    expect(only()).toMatchObject({ number, title, assignees: ['Cleo-acme', 'Ana-acme'] });
    expect(only().body).not.toContain('ben-acme');
    expect(box.sent().filter((line) => !line.startsWith('GET'))).toEqual([
      `PATCH /repos/acme/data/issues/${number}`,
    ]);
    expect(await box.show(coming('cleo'), { before: '1d' })).toBe(false);
  });

  test('keeps the notes that somebody wrote, and those whom somebody assigned', async () => {
    await box.show(coming(), { before: '1d' });
    only().body = `${only().body?.replaceAll('\n', '\r\n')}\r\nThe importer is slow, see #1.`;
    only().assignees.push('Eva-acme');
    await box.show(coming('cleo'), { before: '1d' });
    expect(only().body).toContain('The importer is slow, see #1.');
    expect(only().body).toContain(
      "**This shift changed hands:** Cleo O'Hara (@cleo-acme) instead of @ben-acme.",
    );
    expect(only().assignees).toEqual(['Cleo-acme', 'Ana-acme', 'Eva-acme']);
    await box.show(coming('dan'), { before: '1d' });
    expect(only().body).toMatch(
      /@dan-acme\) instead of @cleo-acme[\s\S]*instead of @ben-acme[\s\S]*importer/,
    );
  });

  test('and is given back to who is on call, or moved, is the same issue too', async () => {
    await box.show(coming(), { before: '1d' });
    const stays = showing(['ana'], { from: now, until: inHours(200) });
    await box.show(stays, { before: '1d' });
    expect(people(only())).toBe('"ana-acme"');
    expect(await box.show({ ...stays, now: inHours(26) }, { before: '1d' })).toBe(false);
  });

  test('is a new issue if other people still take over before it: shifts that are shorter than `before`', async () => {
    const span = (hours: number, name: string) => ({
      from: inHours(hours),
      until: inHours(hours + 8),
      people: [person(name).person],
    });
    const calendar = [span(-1, 'ana'), span(7, 'ben'), span(15, 'cleo')];
    const shown = (name: string, hours: number) =>
      showing([name], { from: inHours(hours), calendar, outgoing: [person('ana')] });
    const options = { before: '1d', 'close-previous': true };
    await box.show(showing(['ana'], { calendar }), options);
    await box.show(shown('ben', 7), options);
    await box.show(shown('cleo', 15), options);
    expect(box.handovers().map(people)).toEqual(['"ana-acme"', '"ben-acme"', '"cleo-acme"']);
    expect(box.handovers().map(({ state }) => state)).toEqual(['closed', 'open', 'open']);
    expect(box.handovers()[2]?.body).toContain('**Hands over:** @ben-acme');
  });

  test('and begins a little later keeps its issue, also if it changes hands then', async () => {
    await box.show(coming(), { before: '1d' });
    const staying = showing(['ana'], { from: now, until: inHours(30) });
    expect(await box.show({ ...staying, now: inHours(2) }, { before: '1d' })).toBe(false);
    expect(await box.show(coming('ben', { from: inHours(30), now: inHours(7) }), { before: '1d' })).toBe(
      false,
    );
    const { number } = only();
    expect(await box.show(coming('cleo', { from: inHours(30), now: inHours(8) }), { before: '1d' })).toBe(
      true,
    );
    expect([only().number, people(only())]).toEqual([number, '"cleo-acme"']);
  });

  test('is left alone if it is further away than `before`', async () => {
    await box.show(coming(), { before: '2d' });
    expect(await box.show(showing(['ana']), { before: '1h' })).toBe(false);
  });
});

describe('rule 12: who wrote a marker', () => {
  const forge = (author: NonNullable<Issue['author']>) => {
    const copy = { ...only(), number: 90, author };
    github.issues = [copy];
  };

  test.each([
    ['an app', { login: 'data-bot[bot]', type: 'Bot', association: 'NONE' }, false],
    ['a member', { login: 'Lea-acme', type: 'User', association: 'MEMBER' }, false],
    ['a stranger', { login: 'stranger', type: 'User', association: 'CONTRIBUTOR' }, true],
  ] as const)('%s', async (_, author, isNew) => {
    await box.show(coming(), { before: '1d' });
    forge(author);
    expect(await box.show(coming(), { before: '1d' })).toBe(isNew);
  });

  test('a person whose membership is private is known by their token', async () => {
    github.tokens[secrets.github] = { permissions: { issues: 'write' }, login: 'Machine-acme' };
    await box.show(coming(), { before: '1d' });
    forge({ login: 'Machine-acme', type: 'User', association: 'NONE' });
    expect(await box.show(coming(), { before: '1d' })).toBe(false);
  });

  test('a marker that can’t be read, or is not at the top, is none', async () => {
    await box.show(coming(), { before: '1d' });
    const { body } = only();
    const broken = [`See:\n${body}`, body?.replace('"people":[', '"people":[7,'), body?.replace(' -->', '')];
    for (const text of broken) {
      github.issues = [{ ...only(), body: text ?? null }];
      expect(await box.show(coming(), { before: '1d' })).toBe(true);
      github.issues = [{ ...only(), body: body ?? null }];
    }
  });
});

describe('somebody who can’t be assigned', () => {
  beforeEach(() => {
    github.assignable = ['Ana-acme'];
  });

  test('fails once and names them; later runs warn as long as that is so', async () => {
    const { reason } = await failed(box.show(coming(), { before: '1d' }));
    expect(reason).toMatch(
      /did not assign ben-acme to the handover issue acme\/data#6, which exists\. .*access to the repository/,
    );
    expect(only().assignees).toEqual(['Ana-acme']);
    expect(await box.show(coming(), { before: '1d' })).toBe(false);
    expect(await box.warning()).toMatch(
      /did not assign ben-acme to the handover issue acme\/data#6\. Only people with access/,
    );
    github.assignable.push('Ben-acme');
    expect(await box.warning()).toBeNull();
  });

  test('because the account is suspended is told', async () => {
    github.assignable = ['Ana-acme', 'Ben-acme'];
    github.suspended = ['Ben-acme'];
    expect((await failed(box.show(coming()))).reason).toMatch(/the account ben-acme is suspended/);
  });

  test('is no matter once the issue is closed, or if somebody unassigned them', async () => {
    await failed(box.show(coming(), { before: '1d' }));
    only().state = 'closed';
    expect(await box.warning()).toBeNull();
    github.assignable.push('Ben-acme');
    only().state = 'open';
    expect(await box.warning()).toBeNull();
  });

  test('more than ten people are a failure', async () => {
    const current = await box.open().read('Data science');
    const many = Array.from({ length: 11 }, () => person('ana'));
    expect(() => current.desired(showing([], { members: many }))).toThrow(/11 people.*at most 10/);
  });
});

describe('the label', () => {
  test('that GitHub drops is a failure, and no second issue is created', async () => {
    github.labels.push('on-call-handover');
    github.tokens[secrets.github] = {
      permissions: { issues: 'write' },
      login: 'Machine-acme',
      pushes: false,
    };
    expect((await failed(box.show(coming()))).reason).toMatch(
      /acme\/data#6 has no label “on-call-handover”.*write access/,
    );
    expect((await failed(box.show(coming()))).reason).toMatch(/acme\/data#6 has no label/);
    expect(only().labels).toEqual([]);
    only().labels = ['On-Call-Handover'];
    expect(await box.show(coming())).toBe(false);
  });

  test('that can’t be created is a failure before there is an issue', async () => {
    github.tokens[secrets.github] = {
      permissions: { issues: 'write' },
      login: 'Machine-acme',
      pushes: false,
    };
    expect((await failed(box.show(coming()))).reason).toMatch(
      /403.*can’t create the label “on-call-handover”/,
    );
    expect(box.handovers()).toEqual([]);
  });

  test('that another run creates in the same moment is there', async () => {
    box.sandbox.after.push(({ method, path }) => {
      if (method === 'GET' && path.includes('/labels/')) github.labels = ['on-call-handover'];
    });
    expect(await box.show(coming())).toBe(true);
  });
});

describe('exactly once', () => {
  const posts = () => box.sent().filter((line) => line === 'POST /repos/acme/data/issues').length;

  test.each([
    ['the connection breaks after it was created', { kind: 'reset', acts: true }, 1],
    ['GitHub answers 502 after it was created', { kind: 'status', status: 502, acts: true }, 1],
    ['an answer makes no sense', { kind: 'wrong-shape', body: {}, acts: true }, 1],
    ['GitHub answers 502 without having created it', { kind: 'status', status: 502 }, 2],
    ['the connection breaks before', { kind: 'reset' }, 2],
  ] as const)('%s', async (_, effect, tries) => {
    github.settings.issueLag = 1;
    box.sandbox.faults.add({ ...effect, method: 'POST', path: /\/issues$/ });
    await box.show(coming());
    expect([people(only()), posts()]).toEqual(['"ben-acme"', tries]);
  });

  test('if nothing says whether it was created, the run says so, and the next one looks', async () => {
    box.sandbox.faults.add({ kind: 'reset', acts: true, method: 'POST', path: /\/issues$/ });
    box.sandbox.faults.add({
      kind: 'status',
      status: 401,
      method: 'GET',
      path: /issues\?direction/,
      nth: 3,
      times: 9,
    });
    const current = await box.open().read('Data science');
    const { after } = current.desired(coming());
    const error = await failed(current.write({ entries: after, enabled: true }, coming()));
    expect(error.reason).toMatch(/Could not determine whether the handover issue for ben-acme was written/);
    box.sandbox.faults.clear();
    expect(await box.show(coming())).toBe(false);
    expect(people(only())).toBe('"ben-acme"');
  });

  test('two runs at once leave one: the later closes its own', async () => {
    const runs = await Promise.all([box.open(), box.open()].map((target) => target.read('Data science')));
    await Promise.all(
      runs.map((current) => current.write({ entries: ['ben-acme'], enabled: true }, coming())),
    );
    expect(people(only())).toBe('"ben-acme"');
    expect(github.issues.find(({ reason }) => reason === 'not_planned')).toMatchObject({
      number: only().number + 1,
      body: expect.stringContaining(`#${only().number}`),
      labels: [],
      assignees: [],
    });
  });

  test('what another run created or updated since this one looked is enough', async () => {
    const current = await box.open({ before: '1d' }).read('Data science');
    await box.show(coming(), { before: '1d' });
    box.sent();
    await current.write({ entries: ['ben-acme'], enabled: true }, coming());
    expect(box.sent()).toEqual(['GET /repos/acme/data/issues']);
  });

  test('one that can’t be closed is told, and the new one stays', async () => {
    await box.show(showing(['ana']));
    box.sandbox.faults.add({ kind: 'status', status: 403, method: 'PATCH' });
    const next = showing(['ben'], { now: new Date(now.getTime() + 7 * day) });
    const { reason } = await failed(box.show(next, { 'close-previous': true }));
    expect(reason).toMatch(
      /acme\/data#7 was created, but #6 before it could not be closed\. .*Close it manually/,
    );
    expect(await box.show(next, { 'close-previous': true })).toBe(false);
  });

  test('the last one is found however many there are of other schedules, whatever the pages hold', async () => {
    await box.show(showing(['ana']));
    const others = Array.from({ length: 230 }, (_, index) => ({ ...only(), number: 100 + index, body: 'x' }));
    github.issues.push(...others);
    expect(await box.show(showing(['ana']))).toBe(false);
    github.settings.pageSize = 1;
    expect(await box.show(showing(['ana']))).toBe(false);
  });
});

describe('rule 19: errors say what to do', () => {
  test.each([
    ['the repository', { repository: 'acme/other' }, /404.*for any other repository/],
    ['the query', { query: 'label:bug' }, /422.*must contain `is:issue`/],
    [
      'a repository in the query',
      { query: 'is:pr repo:acme/secret' },
      /422.*`github-token` must be able to read/,
    ],
  ])('%s', async (_, options, words) => {
    expect((await failed(box.show(coming(), options))).reason).toMatch(words);
    expect(box.handovers()).toEqual([]);
  });

  test('issues switched off', async () => {
    github.hasIssues = false;
    expect((await failed(box.show(coming()))).reason).toMatch(/410.*disabled in acme\/data/);
  });
});

describe('a template', () => {
  const template = 'notes.md';
  const show = (text: string, options = {}) => {
    box.files[template] = text;
    return box.show(coming(), { template, before: '1d', ...options });
  };

  test('gives the text, and its front matter the title', async () => {
    await show(
      '---\nname: Handover\ntitle: "{incoming} takes {schedule} over from {outgoing}"\n---\n\n# {schedule}\r\n{from} – {until}, `\\{from}`\n\n{issues}\n{query}{previous}{run}{date}',
      { issues: 'support', query: 'is:issue label:nothing' },
    );
    expect(only().title).toBe('Ben Müller takes Data science over from Ana Conceição');
    expect(only().body?.split('\n\n').slice(1).join('\n\n')).toMatchInlineSnapshot(`
"# Data science
Tue 24 Nov 2026, 10:00 (Europe/Berlin) – Tue 1 Dec 2026, 10:00 (Europe/Berlin), \`\\{from}\`

- [Question 2](<https://github.com/acme/data/issues/2>)
- [Question 1](<https://github.com/acme/data/issues/1>)
None.none[The run that wrote this](<https://github.com/acme/data/actions/runs/42>)2026-11-24"
`);
  });

  test('the option `title` goes before it', async () => {
    await show('---\ntitle: Other\n---\nText', { title: 'On call {date}' });
    expect(only().title).toBe('On call 2026-11-24');
  });

  test.each([
    [
      'Who: {who}',
      /“notes\.md” can’t be used\. \{who\} is not a placeholder here: valid are \{schedule\}, .* and \{run\}/,
    ],
    [
      '---\ntitle: "{issues}"\n---\n',
      /\{issues\} is not a placeholder here: valid are \{schedule\}, .* and \{incoming\}/,
    ],
    ['---\ntitle: [\n---\n', /“notes\.md” can’t be used: notes\.md:1:/],
    ['{query}', /contains \{query\}, but `github-handover` has no `query`/],
    ['x'.repeat(30_001), /30001 characters, and the limit is 30000/],
  ])('%p is an error before anything is planned', async (text, words) => {
    box.files[template] = text;
    expect((await failed(box.open({ template }).read('Data science'))).reason).toMatch(words);
    expect(box.handovers()).toEqual([]);
  });

  test('that would grow too long is an error', async () => {
    github.issues.push(
      ...Array.from(
        { length: 30 },
        (_, index) =>
          ({ ...github.issues[0], number: 10 + index, title: '*'.repeat(200), assignees: [] }) as Issue,
      ),
    );
    expect((await failed(show('{issues}'.repeat(9), { issues: 'support' }))).reason).toMatch(
      /more than GitHub allows/,
    );
  });

  test('titles of issues are text only, and the rest is counted', async () => {
    github.issues.push(
      ...Array.from({ length: 35 }, (_, index) => ({
        ...(github.issues[0] as Issue),
        number: 10 + index,
        title: '@lea-acme <img src=x> [a](http://evil) <!-- on-call-sync:handover {} -->\n# x',
      })),
    );
    await show('{issues}', { issues: 'support' });
    const { body = '' } = only();
    expect(body).toContain('- … and 7 more');
    expect(body?.split('\n')[2]).toBe(
      '- [`@lea-acme` &lt;img src=x&gt; \\[a\\](`http://evil)` &lt;\\!-- on-call-sync:handover {} --&gt; \\# x](<https://github.com/acme/data/issues/44>)',
    );
  });
});

test('the option `timezone` goes before the schedule’s zone', async () => {
  await box.show(coming(), { before: '1d', timezone: 'Asia/Tokyo' });
  expect(only().body).toContain('**From:** Tue 24 Nov 2026, 18:00 (Asia/Tokyo)');
});

test('the clocks of each zone, over their changes', async () => {
  const shown = async (start: string, timezone: string | null) => {
    const from = new Date(start);
    const at = new Date(from.getTime() - hour);
    github.issues = [];
    await box.show(showing(['ben'], { from, now: at, timezone }), { before: '1h' });
    const [, text] = /From:\*\* (.*)/.exec(only().body ?? '') ?? [];
    return [only().title.slice(-10), text];
  };
  expect(await shown('2026-03-28T23:30:00Z', 'Europe/Berlin')).toEqual([
    '2026-03-29',
    'Sun 29 Mar 2026, 00:30 (Europe/Berlin)',
  ]);
  expect(await shown('2026-03-29T07:00:00Z', 'Europe/Berlin')).toEqual([
    '2026-03-29',
    'Sun 29 Mar 2026, 09:00 (Europe/Berlin)',
  ]);
  expect(await shown('2026-10-25T08:00:00Z', 'Europe/Berlin')).toEqual([
    '2026-10-25',
    'Sun 25 Oct 2026, 09:00 (Europe/Berlin)',
  ]);
  expect(await shown('2026-03-08T13:00:00Z', 'America/New_York')).toEqual([
    '2026-03-08',
    'Sun 8 Mar 2026, 09:00 (America/New_York)',
  ]);
  expect(await shown('2026-11-02T04:30:00Z', 'America/New_York')).toEqual([
    '2026-11-01',
    'Sun 1 Nov 2026, 23:30 (America/New_York)',
  ]);
  expect(await shown('2026-11-02T04:30:00Z', null)).toEqual(['2026-11-02', 'Mon 2 Nov 2026, 04:30 (UTC)']);
});
