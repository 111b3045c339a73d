import { describe, expect, test } from '@jest/globals';
import { parseAnswer } from '../../../src/http/wire.ts';
import { log, teamSchedule, teams, user, users } from '../../../src/services/splunk/wire.ts';
import { inHours, now } from '../given.ts';
import { entry, named, override, policy, roll, team } from './given.ts';

describe('a team’s schedule', () => {
  const answer = (...schedules: object[]) => parseAnswer(teamSchedule, team(...schedules), 'Splunk');

  test('is each of its policies: who is on call, who took over, what comes', () => {
    const rotation = entry('ana', [roll('ben', 1, 2)], { overrideOnCallUser: named('cleo') });
    expect(answer(policy([rotation], [override('ben', 'ana', 1, 2)]), policy([]))).toEqual([
      {
        name: 'High',
        slug: 'pol-high',
        entries: [
          {
            type: 'rotation_group',
            rotation: null,
            scheduled: 'ana',
            override: 'cleo',
            rolls: [{ username: 'ben', from: inHours(1), until: inHours(2) }],
          },
        ],
        overrides: [{ instead: 'ben', username: 'ana', from: inHours(1), until: inHours(2) }],
      },
      { name: 'High', slug: 'pol-high', entries: [], overrides: [] },
    ]);
  });

  test.each([
    [{ name: 'High', slug: 'pol-1' }, 'High'],
    [{ name: '', slug: 'pol-1' }, 'pol-1'],
    [{ slug: 'pol-1' }, 'pol-1'],
    [{ name: null, slug: null }, 'without a name'],
    [null, 'without a name'],
    [undefined, 'without a name'],
  ])('calls a policy by its name, else its slug: %j', (policy, name) => {
    const slug = policy?.slug ?? null;
    expect(answer({ policy, schedule: [] })).toEqual([{ name, slug, entries: [], overrides: [] }]);
  });

  test.each([undefined, null, {}, { username: null }, { username: '' }])(
    'has nobody where a user is %j: on call, in a roll, or in an override',
    (nobody) => {
      const times = { start: now.toISOString(), end: inHours(1).toISOString() };
      const schedule = [{ onCallUser: nobody, rolls: [{ ...times, onCallUser: nobody }] }];
      const overrides = [{ ...times, origOnCallUser: nobody, overrideOnCallUser: nobody }];
      expect(answer({ schedule, overrides })).toMatchObject([
        {
          entries: [{ type: '', rotation: null, scheduled: null, override: null, rolls: [] }],
          overrides: [{ instead: null, username: null }],
        },
      ]);
    },
  );

  test.each([undefined, null])('may leave lists out, as %j', (nothing) => {
    expect(answer({ schedule: [{ onCallType: nothing, rolls: nothing }], overrides: nothing })).toEqual([
      {
        name: 'without a name',
        slug: null,
        entries: [{ type: '', rotation: null, scheduled: null, override: null, rolls: [] }],
        overrides: [],
      },
    ]);
  });

  test.each([
    [{ policy: { name: 7 }, schedule: [] }, 'policy.name'],
    [{ schedule: [{ onCallUser: 'ana' }] }, 'schedule.0.onCallUser'],
    [{ schedule: [], overrides: [{}] }, 'overrides.0.start'],
    [{}, 'schedule'],
  ])('rule 4: that is not as documented is refused, not nobody: %j', (odd, field) =>
    expect(() => answer(odd)).toThrow(`as documented: schedules.0.${field}: `),
  );
});

describe('a user', () => {
  const answer = (over: object) => parseAnswer(user, { username: 'ana', ...over }, 'Splunk');

  test.each([
    [{ displayName: 'Ana!', firstName: 'Ana', lastName: 'Silva' }, 'Ana!'],
    [{ displayName: '', firstName: 'Ana', lastName: 'Silva' }, 'Ana Silva'],
    [{ firstName: 'Ana', lastName: null }, 'Ana'],
    [{ firstName: '', lastName: 'Silva' }, 'Silva'],
    [{ firstName: ' ', lastName: ' ' }, null],
    [{}, null],
  ])('is called as shown, else by both names, without a space too many: %j', (over, name) => {
    expect(answer({ email: 'Ana@Example.com', ...over })).toEqual({
      username: 'ana',
      person: { email: 'ana@example.com', name, aliases: ['ana'] },
    });
  });

  test.each([undefined, null, '', 'ana', 'ana@example.com, ben@example.com'])(
    'whose address is none has none: %j',
    (email) => expect(answer({ email }).person.email).toBeNull(),
  );

  test('in the list is the same', () => {
    const ana = { username: 'ana', email: 'a@example.com' };
    expect(parseAnswer(users, { users: [ana] }, 'Splunk')).toEqual([answer(ana)]);
    expect(() => parseAnswer(users, { users: [{}] }, 'Splunk')).toThrow('users.0.username');
  });
});

test('the teams have a slug and a name', () => {
  const data = { slug: 'team-1', name: 'Data' };
  expect(parseAnswer(teams, [{ ...data, memberCount: 3 }], 'Splunk')).toEqual([data]);
  expect(() => parseAnswer(teams, [{ slug: 'team-1' }], 'Splunk')).toThrow('0.name');
});

test('the log says who was on call, and who still is', () => {
  const [on, off] = [now.toISOString(), inHours(1).toISOString()];
  const userLogs = [
    { userId: 'ana', log: [{ on, off }, { on: off }] },
    { userId: 'ben', log: [{ on, off: null }] },
    { userId: 'cleo' },
  ];
  expect(parseAnswer(log, { userLogs }, 'Splunk')).toEqual([
    { username: 'ana', from: now, until: inHours(1) },
    { username: 'ana', from: inHours(1), until: null },
    { username: 'ben', from: now, until: null },
  ]);
});
