import { describe, expect, test } from '@jest/globals';
import { parseAnswer } from '../../../src/http/wire.ts';
import { onCall, one, page, schedule, shift, user } from '../../../src/services/rootly/wire.ts';
import { inHours, now } from '../given.ts';

describe('a user', () => {
  const answer = (attributes: object) => parseAnswer(one(user), { data: { id: 7, attributes } }, 'Rootly');

  test.each([
    [{ email: 'Ana@Example.com', full_name: 'Ana Silva', name: 'ana' }, 'ana@example.com', 'Ana Silva'],
    [{ email: 'ana@example.com', full_name: '', name: 'ana' }, 'ana@example.com', 'ana'],
    [{ email: 'ana@example.com', full_name: null }, 'ana@example.com', null],
    [{ email: 'Ops team', name: null }, null, 'Ops team', ['7', 'Ops team']],
    [{ email: '' }, null, 'user 7'],
    [{}, null, 'user 7'],
  ])(
    'has an address, a name, or at least a word to be identified by: %j',
    (attributes, email, name, aliases = ['7']) => {
      expect(answer(attributes)).toEqual({ email, name, aliases });
    },
  );

  test.each(['U0ANA00001', 'W0ANA00001'])('may have an account in Slack: %s', (slack_id) => {
    expect(answer({ email: 'a@example.com', slack_id })).toMatchObject({ accounts: { slack: slack_id } });
  });

  test.each([null, '', 'T0TEAM0001', '@U0ANA00001', 'U0ANA00001>', 'Uana', 'U', 'u0ana00001'])(
    'rule 12: has none by a word that is no id of one: %j',
    (slack_id) => expect(answer({ email: 'a@example.com', slack_id })).not.toHaveProperty('accounts'),
  );

  test('that has no id is refused', () => {
    expect(() => parseAnswer(one(user), { data: { id: '', attributes: {} } }, 'Rootly')).toThrow('data.id');
    expect(() => parseAnswer(one(user), {}, 'Rootly')).toThrow('as documented: data');
  });
});

describe('a page', () => {
  const answer = (over: object) =>
    parseAnswer(page(schedule), { data: [{ id: 'A1', attributes: { name: 'A' } }], ...over }, 'Rootly');

  test.each([
    [{ meta: { next_page: 2 } }, true],
    [{ meta: { next_page: null } }, false],
    [{ meta: { next_page: null }, links: { next: '/v1/schedules?page=2' } }, false],
    [{ links: { next: '/v1/schedules?page=2' } }, true],
    [{ meta: {}, links: { next: null } }, false],
    [{ meta: { total_count: 1 }, links: {} }, null],
    [{ meta: null, links: null }, null],
    [{}, null],
  ])('says whether there is another, by its number, else by its link: %j', (over, more) => {
    expect(answer(over)).toEqual({ entries: [{ id: 'A1', name: 'A' }], users: new Map(), more });
  });

  test.each([{ meta: { next_page: 'x' } }, { links: { next: 7 } }, { meta: 7 }])(
    'that says it otherwise is refused: %j',
    (over) => expect(() => answer(over)).toThrow('does not look as documented'),
  );

  test('brings the users that are included, whatever else is', () => {
    const included = [
      { id: 1, type: 'users', attributes: { email: 'ana@example.com' } },
      { id: '2', type: 'users' },
      { id: '3', type: 'users', attributes: null },
      { id: '4', type: 'escalation_policies', attributes: { email: 7 } },
      { type: 'teams', attributes: 'none' },
    ];
    const ana = { email: 'ana@example.com', name: null, aliases: ['1'] };
    expect(answer({ included }).users).toEqual(new Map([['1', ana]]));
    expect(answer({ included: null }).users).toEqual(new Map());
  });

  test.each([[{ id: '1', attributes: {} }], [{ id: '1', type: 'users', attributes: { email: 7 } }]])(
    'with something included that is not as documented is refused: %j',
    (thing) => expect(() => answer({ included: [thing] })).toThrow('as documented: included.0'),
  );
});

const times = { starts_at: now.toISOString(), ends_at: inHours(1).toISOString() };
const related = (id: string | number, type = 'users') => ({ data: { id, type } });

describe('an on-call', () => {
  const answer = (attributes: object, relationships?: unknown) =>
    parseAnswer(onCall, { id: '1', attributes, relationships }, 'Rootly');

  test('names its schedule and its user itself, and its relationships only where it does not', () => {
    const relationships = { user: related('2'), schedule: related('B') };
    const span = { from: now, until: inHours(1) };
    expect(answer({ schedule_id: 'A', user_id: 1, ...times }, relationships)).toEqual({
      schedule: 'A',
      who: { user: '1' },
      ...span,
    });
    expect(answer({ schedule_id: null, ...times }, relationships)).toEqual({
      schedule: 'B',
      who: { user: '2' },
      ...span,
    });
  });

  test.each([undefined, null, {}, { user: null, schedule: null }, { user: { data: null }, schedule: {} }])(
    'that names nobody is reported, and holds always: %j',
    (relationships) => {
      const nobody = 'an entry without a user';
      expect(answer({}, relationships)).toEqual({
        schedule: null,
        who: { other: { email: null, name: nobody, aliases: [nobody] } },
        from: null,
        until: null,
      });
    },
  );

  test('that names somebody or times otherwise is refused', () => {
    expect(() => answer({}, { user: { data: { id: null } } })).toThrow('relationships.user.data.id');
    expect(() => answer({ starts_at: 'soon' })).toThrow('attributes.starts_at');
  });
});

describe('a shift', () => {
  const answer = (over: object, relationships?: unknown) =>
    parseAnswer(shift, { attributes: { schedule_id: 'A', ...times, ...over }, relationships }, 'Rootly');
  const other = (name: string) => ({ other: { email: null, name, aliases: [name] } });

  test.each([
    ['its own word', { user_id: 1 }, { user: related(2), assignee: related(3) }, { user: '1' }],
    ['its user', {}, { user: related(2), assignee: related(3) }, { user: '2' }],
    ['its assignee', {}, { user: { data: null }, assignee: related(3) }, { user: '3' }],
    ['an assignee that is no user', {}, { assignee: related('S', 'schedules') }, other('schedules S')],
    ['an assignee of no kind', {}, { assignee: { data: { id: 'S' } } }, other('entry S')],
  ])('is held by %s', (_what, attributes, relationships, who) => {
    expect(answer(attributes, relationships)).toEqual({
      schedule: 'A',
      isOverride: false,
      who,
      from: now,
      until: inHours(1),
    });
  });

  test.each([undefined, null, {}, { user: null, assignee: null }, { user: {}, assignee: { data: null } }])(
    'that nobody holds is none: %j',
    (relationships) => expect(answer({}, relationships)).toBeNull(),
  );

  test('of a shadow is none, whoever holds it', () => {
    expect(answer({ user_id: 1, is_shadow: true })).toBeNull();
    expect(answer({ is_shadow: true }, { assignee: related('S', 'schedules') })).toBeNull();
    expect(answer({ user_id: 1, is_shadow: null })).toMatchObject({ who: { user: '1' } });
  });

  test('without times or a schedule is refused', () => {
    expect(() => answer({ ends_at: null })).toThrow('attributes.ends_at');
    expect(() => answer({ schedule_id: null })).toThrow('attributes.schedule_id');
  });
});
