import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { rotaPath } from '../../../sandbox/rota.ts';
import { personNamed } from '../../../src/people.ts';
import type { Repository } from '../../../src/repository.ts';
import { inputs } from '../../../src/services/rota/inputs.ts';
import { createSource } from '../../../src/services/rota/source.ts';
import { inProcess } from '../../in-process.ts';
import { contextOf, http, now } from '../given.ts';

const weekly = { starts: '2026-11-02T09:00', every: '1 week', people: ['ana', 'ben', 'cleo'] };

function open(rotas: Readonly<Record<string, object>>) {
  const text = stringify({ timezone: 'Europe/Berlin', rotas });
  const repository: Repository = {
    read: async () => text,
    readNewest: async () => text,
    notices: [],
    checkChange: () => {},
    change: async () => {},
  };
  return createSource(
    contextOf(
      inputs,
      http(() => null),
      {},
      { repository },
    ),
  );
}

describe('a source', () => {
  test('tells planned time off', async () => {
    const { timeOff } = open({ A: { ...weekly, days: 'mon-fri', hours: '09:00-17:00' }, B: weekly });
    const from = new Date('2026-11-27T12:00Z');
    const read = timeOff?.(['A', 'B'], from, new Date('2026-11-30T12:00Z'));
    expect(await read?.('A')).toMatchObject([
      { from: new Date('2026-11-27T16:00Z'), until: new Date('2026-11-30T08:00Z') },
    ]);
    expect(await read?.('B')).toEqual([]);
  });

  test('counts a swap in a report, as it does an override', async () => {
    const { history } = open({ A: { ...weekly, swaps: [{ ana: '2026-11-02', ben: '2026-11-09' }] } });
    const read = history?.(['A'], new Date('2026-11-02T08:00Z'), new Date('2026-11-23T08:00Z'));
    expect((await read?.('A'))?.swaps).toMatchObject([
      { person: personNamed('ben'), instead: personNamed('ana'), from: new Date('2026-11-02T08:00Z') },
      { person: personNamed('ana'), instead: personNamed('ben'), from: new Date('2026-11-09T08:00Z') },
    ]);
  });

  test('says why nobody is on call in rotas that follow others', async () => {
    const eu = { ...weekly, days: 'mon-fri', hours: '09:00-17:00' };
    const us = { ...weekly, starts: '2027-01-04T15:00' };
    const gone = { ...weekly, people: [{ person: 'ana', leaves: '2026-11-09' }] };
    const { onCall } = open({
      All: { follow: ['EU', 'US'] },
      EU: eu,
      US: us,
      None: { follow: ['gone'] },
      gone,
    });
    const read = onCall(['All', 'None'], new Date('2026-11-28T12:00Z'));
    expect(await read('All')).toMatchObject({
      people: [],
      note: '“US” starts at 2027-01-04 15:00 Europe/Berlin',
    });
    expect(await read('None')).toMatchObject({
      people: [],
      note: 'nobody is on call in any of the rotas that it follows',
    });
    for (const name of ['All', 'None']) expect(await read(name)).not.toHaveProperty('isPlanned');
  });

  test('is as quick where many rotas follow one another in every way', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `rota ${index}`);
    const absences = [{ person: 'ana', from: '2026-12-21', until: '2027-01-04' }];
    const rotas = names.map((name, index) => {
      const follow = names.slice(index + 1, index + 25);
      return [name, follow.length > 0 ? { follow } : { ...weekly, absences }] as const;
    });
    const { absences: away, onCall } = open(Object.fromEntries(rotas));
    expect(await away?.(['rota 0'])('rota 0')).toHaveLength(1);
    const { people } = await onCall(['rota 0'], new Date('2026-11-28T12:00Z'))('rota 0');
    expect(people).toEqual([personNamed('ana')]);
    const early = await onCall(['rota 0'], new Date('2026-11-01T12:00Z'))('rota 0');
    expect(early.note).toBe('the rota starts at 2026-11-02 09:00 Europe/Berlin');
  });

  test('tells the absences of everybody in the rotas that one follows', async () => {
    const absences = [{ person: 'ana', from: '2026-12-21', until: '2027-01-04' }];
    const { absences: read } = open({
      A: { ...weekly, absences },
      All: { follow: ['A'] },
      D: { 'deputy-of': 'A' },
    });
    for (const name of ['All', 'D'])
      expect(await read?.(['All', 'D'])(name)).toMatchObject([{ person: personNamed('ana') }]);
  });

  test('says that a rota which follows others starts with the first of them', async () => {
    const { onCall } = open({
      A: { ...weekly, starts: '2027-02-01T09:00' },
      B: { ...weekly, starts: '2027-01-04T09:00' },
      All: { follow: ['A', 'B'] },
    });
    expect(await onCall(['All'], now)('All')).toMatchObject({
      people: [],
      note: 'the rota starts at 2027-01-04 09:00 Europe/Berlin',
    });
  });

  test('says why there is no deputy', async () => {
    const { onCall } = open({ A: { ...weekly, people: ['ana'] }, D: { 'deputy-of': 'A' } });
    const answer = await onCall(['D'], now)('D');
    expect(answer).toEqual({ people: [], note: 'nobody else is in the rota', timezone: 'Europe/Berlin' });
  });
});

describe('somebody in a rota', () => {
  const people = `people:
  - { email: ana@example.com, github: Ana-Silva }
schedules:
  - { name: A, source: { rota: A }, targets: [{ slack-user-group: data-oncall }] }
`;

  test.each([
    ['by their Slack id', 'U0ANA00001'],
    ['by their GitHub login, which `people` knows', '@ana-silva'],
    ['by their address', 'ana@example.com'],
  ])('is found %s', async (_, written) => {
    const given = inProcess(now, { 'on-call.yml': people });
    given.box.github.files[rotaPath] = stringify({
      timezone: 'Europe/Berlin',
      rotas: { A: { ...weekly, people: [written] } },
    });
    const { changes, warnings } = await given.run({ CONFIG: 'on-call.yml' });
    expect([changes[0]?.after, warnings]).toEqual([['U0ANA00001'], []]);
  });
});
