import { beforeEach, describe, expect, test } from '@jest/globals';
import { goalertId } from '../../sandbox/goalert/seed.ts';
import { secrets } from '../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';

const minute = 60_000;
let now = new Date();
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * minute);

let sandbox: Sandbox;
beforeEach(() => {
  now = new Date('2026-03-04T10:00:30Z');
  sandbox = createSandbox({ now: () => now });
});

async function ask(body: object, key: string = secrets.goalert) {
  const answer = await sandbox.fetch('https://goalert.example.com/oncall/api/graphql', {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.includes('json');
  return { status: answer.status, text, body: isJson ? JSON.parse(text) : null };
}

async function shifts(from: number, until: number, more: object = {}) {
  const variables = { start: inMinutes(from), end: inMinutes(until), ...more };
  const { body } = await ask({ operationName: 'Shifts', variables });
  return { ...body?.data?.schedules, errors: body?.errors };
}

async function override(from: number, until: number, add?: string, remove?: string) {
  const scheduleID = data().id;
  const users = { addUserID: add && goalertId(add), removeUserID: remove && goalertId(remove) };
  const input = { scheduleID, start: inMinutes(from), end: inMinutes(until), ...users };
  return (await ask({ operationName: 'Override', variables: { input } })).body;
}

function data() {
  const [schedule] = sandbox.goalert.schedules;
  if (!schedule) throw new Error('the seed has no schedule');
  return schedule;
}

/** The shifts of the first schedule by name, in short. */
async function told(from: number, until: number): Promise<readonly string[]> {
  const { nodes } = await shifts(from, until);
  const all: { start: string; end: string; truncated: boolean; user: { name: string } | null }[] =
    nodes[0].shifts;
  return all.map(
    ({ start, end, truncated, user }) =>
      `${user?.name.split(' ')[0] ?? 'nobody known'} ${start.slice(11, 19)}–${end.slice(11, 19)}${truncated ? '…' : ''}`,
  );
}

const hand = (who: string, from: number, until: number) => ({
  from: inMinutes(from),
  until: inMinutes(until),
  user: goalertId(who),
});

describe('a key', () => {
  test('that is unknown is a 401 as text', async () => {
    expect(await ask({ operationName: 'Shifts' }, 'eyJ.x')).toMatchObject({
      status: 401,
      text: 'unauthorized\n',
    });
  });

  test('serves the operations of its document, and takes no other document', async () => {
    expect(await ask({ operationName: 'Users' })).toMatchObject({
      status: 422,
      body: { errors: [{ message: 'operation Users not found' }], data: null },
    });
    expect(await ask({ query: '{ users { id } }' })).toMatchObject({
      status: 200,
      body: { errors: [{ extensions: { code: 'invalid_query' } }], data: null },
    });
  });

  test('whose document asks for too much at once gets nothing', async () => {
    sandbox.goalert.keys[secrets.goalert] = { operations: ['Shifts'], first: 150 };
    expect((await shifts(0, 1)).errors).toMatchObject([{ message: 'must not be over 150' }]);
    sandbox.goalert.keys[secrets.goalert] = { operations: ['Shifts'], first: 50 };
    expect((await shifts(0, 1)).nodes).toHaveLength(3);
    for (let nth = 0; nth < 8; nth += 1)
      sandbox.goalert.schedules.push({ ...data(), id: `copy ${nth}`, name: `Copy ${nth}` });
    expect((await shifts(0, 1)).errors).toMatchObject([
      { message: expect.stringContaining('external call limit reached') },
    ]);
  });
});

describe('shifts', () => {
  test('are whole minutes, cut at the ends, and told of at most 50 days', async () => {
    Object.assign(data(), { shifts: [hand('ana', -100.3, 20.7), hand('ben', 20.7, 30)] });
    expect(await told(-10, 60)).toEqual(['Ana 09:50:00–10:21:00', 'Ben 10:21:00–10:30:00']);
    expect(await told(5, 25)).toEqual(['Ana 10:00:00–10:21:00', 'Ben 10:21:00–10:25:00…']);
    expect((await shifts(0, 50 * 24 * 60)).errors).toBeUndefined();
    expect((await shifts(0, 50 * 24 * 60 + 1)).errors).toMatchObject([
      { message: 'cannot be more than 50 days past StartTime', extensions: { isFieldError: true } },
    ]);
  });

  test('of the current minute are what the engine has noted', async () => {
    Object.assign(data(), { shifts: [hand('ana', -100, 0.5), hand('ben', 0.5, 30)] });
    now = new Date('2026-03-04T10:01:02Z');
    expect(await told(0, 10)).toEqual(['Ana 10:01:00–10:02:00', 'Ben 10:02:00–10:11:00…']);
    now = new Date('2026-03-04T10:01:03Z');
    expect(await told(0, 10)).toEqual(['Ben 10:01:00–10:11:00…']);
  });

  test('come by pages, sorted by name', async () => {
    sandbox.goalert.keys[secrets.goalert] = { operations: ['Shifts'], first: 2 };
    const first = await shifts(0, 1);
    expect(first.nodes.map(({ name }: { name: string }) => name)).toEqual(['Data science', 'Office']);
    expect(first.pageInfo).toEqual({ endCursor: expect.any(String), hasNextPage: true });
    const second = await shifts(0, 1, { after: first.pageInfo.endCursor });
    expect(second.nodes).toMatchObject([{ name: 'Platform' }]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect((await shifts(0, 1, { after: '~' })).errors).toMatchObject([
      { extensions: { fieldName: 'Cursor' } },
    ]);
  });

  test('of a user who was deleted name nobody', async () => {
    Object.assign(data(), { shifts: [], temporary: [hand('ana', -1, 30)] });
    sandbox.goalert.users.shift();
    expect(await told(0, 1)).toEqual(['nobody known 10:00:00–10:01:00…']);
  });

  test('move with time', async () => {
    Object.assign(data(), { shifts: [hand('ana', -1, 30)] });
    sandbox.passTime(10 * minute);
    expect(await told(0, 60)).toEqual(['Ana 10:00:00–10:20:00']);
  });
});

describe('overrides', () => {
  beforeEach(() => {
    data().shifts = [hand('ana', -100, 100), hand('dan', -100, 100)];
  });

  test('replace, remove and add', async () => {
    expect(await override(-1, 10, 'ben', 'ana')).toEqual({
      data: { createUserOverride: { id: expect.any(String) } },
    });
    await override(-1, 10, undefined, 'dan');
    await override(-1, 10, 'eva');
    expect(await told(0, 20)).toEqual([
      'Ben 10:00:00–10:10:00',
      'Eva 10:00:00–10:10:00',
      'Ana 10:10:00–10:20:00…',
      'Dan 10:10:00–10:20:00…',
    ]);
  });

  test('of the same people at the same time are refused', async () => {
    await override(0, 10, 'ben', 'ana');
    for (const [add, remove] of [['ben', 'ana'], ['cleo', 'ana'], ['ben'], ['cleo', 'ben']]) {
      expect(await override(9, 20, add, remove)).toMatchObject({
        errors: [
          {
            message: expect.stringContaining('CONFLICTING_ID='),
            extensions: { fieldName: 'UserID', isFieldError: true },
          },
        ],
        data: null,
      });
    }
    expect(await override(10, 20, 'cleo', 'ben')).toMatchObject({ data: {} });
  });

  test('that make no sense are refused', async () => {
    const refusals = await Promise.all([
      override(0, 10),
      override(10, 5, 'ben'),
      override(-10, -5, 'ben'),
      override(0, 10, 'nobody'),
      override(0, 10, 'ben', 'nobody'),
      override(0, 10, 'ben', 'ben'),
    ]);
    expect(refusals.map(({ errors: [{ message }] }) => message)).toEqual([
      'must specify AddUserID and/or RemoveUserID',
      'must occur after Start time',
      'must be in the future',
      'user does not exist',
      'user does not exist',
      'cannot be the same as the user being replaced',
    ]);
  });

  test('count for nothing during a temporary schedule', async () => {
    await override(-1, 10, 'ben', 'ana');
    data().temporary = [hand('cleo', 2, 4)];
    expect(await told(1, 3)).toEqual([
      'Ben 10:00:00–10:02:00',
      'Dan 10:00:00–10:02:00',
      'Cleo 10:02:00–10:03:00…',
    ]);
  });
});

test('without its database it answers 500 as text, or in the middle of a request with an error that says nothing', async () => {
  sandbox.goalert.unexpectedErrors = true;
  expect((await shifts(0, 1)).errors).toMatchObject([{ message: 'unexpected error' }]);
  sandbox.goalert.withoutDatabase = true;
  expect(await ask({ operationName: 'Shifts' })).toMatchObject({
    status: 500,
    text: 'Internal Server Error\n',
  });
});
