import { describe, expect, test } from '@jest/globals';
import { HttpFailure } from '../../../src/http/answer.ts';
import { inputs } from '../../../src/services/xurrent/inputs.ts';
import { createSource } from '../../../src/services/xurrent/source.ts';
import { contextOf, http, inHours, now } from '../given.ts';

const [bulk, one, list] = [
  '/api/v2/account/teams/T%2F1/oncall/',
  '/api/v2/account/teams/T%2F1/escalation_policies/p2/oncall/',
  '/api/account/teams/T%2F1/escalation_policies/',
];

const user = (username: string, over: object = {}) => ({
  username,
  first_name: 'User',
  last_name: username,
  email: `U${username}@Example.com`,
  ...over,
});
const person = (name: string) => ({ email: `u${name}@example.com`, name: `User ${name}`, aliases: [name] });
const step = (position: number, ...oncalls: unknown[]) => ({
  ep_rule: `rule-${position}`,
  position,
  delay: 0,
  oncalls,
});
const policy = (id: string, name: string, ...oncalls: unknown[]) => ({ unique_id: id, name, oncalls });

/** Answers by path; anything else is a 404. */
function source(answers: Record<string, () => unknown>) {
  const local = (url: string) => url.replace('https://www.zenduty.com', '');
  const fake = http(({ url }) => {
    const answer = answers[local(url)];
    if (answer) return answer();
    throw new HttpFailure('Xurrent IMR answered 404.', '', { status: 404 });
  });
  const written = { 'xurrent-token': 'key', 'xurrent-team': 'T/1' };
  return {
    source: createSource(contextOf(inputs, fake, written)),
    requests: fake.requests,
    paths: () => fake.requests.map(({ url }) => local(url)),
  };
}

describe('who is on call', () => {
  test('rule 20: one request for any number of policies, by name or id, in their first step', async () => {
    const given = source({
      [bulk]: () => [
        policy('p1', 'Data', step(2, user('3')), step(1, user('1'), user('2'), user('1'))),
        policy('p2', 'Web', step(1, user('4'))),
      ],
    });
    const read = given.source.onCall(['Data', 'p2']);
    expect(await read('Data')).toEqual({ people: [person('1'), person('2')], note: null });
    expect(await read('p2')).toEqual({ people: [person('4')], note: null });
    expect(given.requests).toMatchObject([
      { method: 'GET', url: `https://www.zenduty.com${bulk}`, headers: { Authorization: 'Token key' } },
    ]);
  });

  test('in another step, by its position or its rule', async () => {
    const given = source({ [bulk]: () => [policy('p1', 'Data', step(1, user('1')), step(2, user('2')))] });
    for (const name of ['2', 'rule-2']) {
      const second = given.source.inRotation?.(name);
      expect(await second?.onCall(['Data'])('Data')).toMatchObject({ people: [person('2')] });
    }
    expect(given.paths()).toEqual([bulk]);
  });

  test('nobody is a step without anybody; no step is a failure that lists those there are', async () => {
    const given = source({
      [bulk]: () => [policy('p1', 'Data', step(3, user('1')), step(2)), policy('p2', 'Empty')],
    });
    const { inRotation, onCall } = given.source;
    expect(await inRotation?.('2').onCall(['Data'])('Data')).toEqual({ people: [], note: null });
    await expect(onCall(['Data'])('Data')).rejects.toMatchObject({
      message: 'The escalation policy “Data” in Xurrent IMR has no step 1.',
      fix: 'It has: 2, 3. Choose one of its steps, or add the step there.',
    });
    await expect(onCall(['Empty'])('Empty')).rejects.toMatchObject({
      fix: expect.stringContaining('It has no steps.'),
    });
  });

  test.each([
    ['no list of people', step(1), { oncalls: null }],
    ['no position', step(1), { position: undefined }],
  ])('a step with %s is a changed API, and not nobody', async (_, written, over) => {
    const given = source({ [bulk]: () => [policy('p1', 'Data', { ...written, ...over })] });
    await expect(given.source.onCall(['Data'])('Data')).rejects.toMatchObject({
      message: expect.stringContaining('does not look as documented: 0.oncalls.0'),
    });
  });

  test('a policy that comes twice is a changed API: neither entry is lost', async () => {
    const given = source({
      [bulk]: () => [policy('p1', 'A', step(1, user('1'))), policy('p1', 'A', step(1))],
    });
    await expect(given.source.onCall(['A'])('A')).rejects.toThrow('the same id comes twice');
  });

  test('a policy that is left out is looked for in the list, and asked for alone', async () => {
    const given = source({
      [bulk]: () => [],
      [list]: () => [{ unique_id: 'p2', name: 'Web' }],
      [one]: () => [policy('p2', 'Web', step(1, user('4')))],
    });
    expect(await given.source.onCall(['Web'])('Web')).toMatchObject({ people: [person('4')] });
    expect(given.paths()).toEqual([bulk, list, one]);
  });

  test('one that even then says nothing is a failure', async () => {
    const given = source({
      [bulk]: () => [],
      [list]: () => [{ unique_id: 'p2', name: 'Web' }],
      [one]: () => [policy('p1', 'Data', step(1, user('4')))],
    });
    await expect(given.source.onCall(['Web'])('Web')).rejects.toMatchObject({
      message: 'Xurrent IMR did not say who is on call in escalation policy p2.',
    });
  });

  test('one that does not exist is a failure with near names, and so are two of one name', async () => {
    const given = source({
      [bulk]: () => [policy('p1', 'Data'), policy('p2', 'Web'), policy('p3', 'Web')],
      [list]: () => [],
    });
    await expect(given.source.onCall(['Dat'])('Dat')).rejects.toMatchObject({
      message: 'Xurrent IMR has no escalation policy with the name or id “Dat” that this key can see.',
      fix: 'Did you mean “Data”?',
    });
    await expect(given.source.onCall(['Web'])('Web')).rejects.toMatchObject({
      message: 'Xurrent IMR has 2 escalation policies named “Web”.',
      fix: 'Use an id instead of the name: p2 or p3.',
    });
  });

  test('people without a name or an address stay people', async () => {
    const people = [
      user('1', { email: null, first_name: ' Ana ', last_name: ' ' }),
      { username: '2', email: 'team' },
      { username: '3', first_name: '', last_name: '', email: '' },
    ];
    const given = source({ [bulk]: () => [policy('p1', 'Data', step(1, ...people))] });
    expect((await given.source.onCall(['Data'])('Data')).people).toEqual([
      { email: null, name: 'Ana', aliases: ['1'] },
      { email: null, name: 'user 2', aliases: ['2', 'team'] },
      { email: null, name: 'user 3', aliases: ['3'] },
    ]);
  });
});

describe('what the API does not tell', () => {
  const given = source({});
  const said = {
    message: 'Xurrent IMR only says who is on call now, not when shifts begin and end.',
  };

  test('are shifts, to come or of the past, and they take no request', async () => {
    const { source: xurrent, paths } = given;
    await expect(xurrent.shifts(['Data'], now, inHours(24))('Data')).rejects.toMatchObject(said);
    await expect(xurrent.onCall(['Data'], now)('Data')).rejects.toMatchObject(said);
    expect(xurrent.past).toEqual({ from: now });
    expect(paths()).toEqual([]);
  });
});

test('lists the escalation policies of the team', async () => {
  const given = source({ [list]: () => [{ unique_id: 'p1', name: 'Data' }] });
  expect(await given.source.list?.()).toEqual([{ schedule: 'Data', name: 'Data' }]);
});
