import { describe, expect, test } from '@jest/globals';
import { Failure, settle } from '../../src/failure.ts';
import { listed, listedBy } from '../../src/services/kit/lookup.ts';
import { inProcess } from '../in-process.ts';
import { sourceStages } from './all.ts';

const noon = new Date('2026-11-24T12:00:00Z');

/** Sources that offer a list. A calendar is searched for a text, so it has none. */
const listing = [
  'opsgenie',
  'jsm',
  'compass',
  'pagerduty',
  'grafana',
  'incident-io',
  'rootly',
  'splunk',
  'solarwinds',
  'xurrent',
  'datadog',
  'better-stack',
  'goalert',
  'ilert',
  'firehydrant',
  'rota',
];

describe.each(Object.values(sourceStages))('$kind', (stage) => {
  const open = async (env = stage.env) => {
    const { box, setup } = inProcess(noon);
    stage.set(box, [{ who: 'ana', from: new Date(noon.getTime() - 3_600_000), until: noon }]);
    const common = { SOURCE: stage.kind, SCHEDULE: stage.schedule, USER_GROUP: 'data-oncall' };
    const { services } = await setup({ ...common, ...env });
    return services.source(stage.kind);
  };

  test('lists every schedule as `schedule` takes it, or offers no list', async () => {
    const source = await open();
    if (!source.list) return expect(listing).not.toContain(stage.kind);
    const list = await source.list();
    expect(list).toContainEqual({ schedule: stage.schedule, name: expect.stringMatching(/./) });
    const answers = await Promise.all(
      list.map(({ schedule }) => settle(source.onCall([schedule])(schedule))),
    );
    expect(answers.filter((answer) => answer instanceof Failure)).toEqual([]);
  });

  const { refused } = stage;
  if (refused && listing.includes(stage.kind)) {
    test('rule 4: a wrong token is a failure, never an empty list', async () => {
      const list = (await open(refused)).list?.() ?? Promise.resolve([]);
      await expect(list).rejects.toThrow(Failure);
    });
  }
});

describe('a list', () => {
  test('has ids for those that share a name', () => {
    const all = [
      { id: 'A', name: 'Data' },
      { id: 'B', name: 'Web' },
      { id: 'C', name: 'Data' },
    ];
    expect(listed(all)).toEqual([
      { schedule: 'A', name: 'Data (A)' },
      { schedule: 'Web', name: 'Web' },
      { schedule: 'C', name: 'Data (C)' },
    ]);
  });

  test('is read in smaller parts only if it was too much', async () => {
    const parts: boolean[] = [];
    const read = async (bulk: boolean) => {
      parts.push(bulk);
      return [{ id: 'A', name: 'Data' }];
    };
    expect(await listedBy(read)).toEqual([{ schedule: 'Data', name: 'Data' }]);
    expect(parts).toEqual([true]);
  });
});
