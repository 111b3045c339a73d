import { beforeEach, expect, test } from '@jest/globals';
import type { Recipient, Schedule } from '../../sandbox/opsgenie/state.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';
import { opsgenie } from './ask.ts';

const now = new Date('2026-03-25T10:00:00Z'); // a Wednesday; the clocks change on the Sunday after
const user = (name: string): Recipient => ({ type: 'user', username: `${name}@example.com` });
const shift = (name: string, from: string, until: string) => ({
  from: new Date(from),
  until: new Date(until),
  recipient: user(name),
});

interface Timeline {
  startDate: string;
  endDate: string;
  finalTimeline: {
    rotations: {
      name: string;
      periods: { startDate: string; endDate: string; type: string; recipient: { name: string } }[];
    }[];
  };
}

let sandbox: Sandbox;
let schedule: Schedule;
beforeEach(() => {
  sandbox = createSandbox({ now: () => now });
  schedule = sandbox.opsgenie.schedules[0] as Schedule;
  schedule.rotations = [
    {
      id: 'r1',
      name: 'Weekly',
      shifts: [
        shift('ana', '2026-03-20T08:00:00Z', '2026-03-27T08:00:00Z'),
        shift('ben', '2026-03-27T08:00:00Z', '2026-04-03T07:00:00Z'),
      ],
    },
  ];
});

const ask = (query: string) =>
  opsgenie<{ data: Timeline }>(
    sandbox,
    `/v2/schedules/Data%20Science%20Team_schedule/timeline?identifierType=name${query}`,
  );

const periods = ({ finalTimeline }: Timeline) =>
  finalTimeline.rotations.map((rotation) =>
    rotation.periods.map((one) =>
      [one.startDate, one.endDate, one.type, one.recipient.name.split('@')[0]].join(' '),
    ),
  );

test('a week from Monday in the time zone, clipped, and cut in two at now', async () => {
  const { data } = (await ask('')).body;
  expect([data.startDate, data.endDate]).toEqual(['2026-03-22T23:00:00Z', '2026-03-29T22:00:00Z']);
  expect(periods(data)).toEqual([
    [
      '2026-03-22T23:00:00Z 2026-03-25T10:00:00Z historical ana',
      '2026-03-25T10:00:00Z 2026-03-27T08:00:00Z default ana',
      '2026-03-27T08:00:00Z 2026-03-29T22:00:00Z default ben',
    ],
  ]);
  expect(data.finalTimeline.rotations[0]?.periods[0]).toMatchObject({
    flattenedRecipients: [{ name: 'ana@example.com', type: 'user' }],
  });
});

test('days and months, at a date', async () => {
  const window = async (query: string) => {
    const { startDate, endDate } = (await ask(query)).body.data;
    return [startDate, endDate];
  };
  expect(await window('&interval=2&intervalUnit=days')).toEqual([
    '2026-03-24T23:00:00Z',
    '2026-03-26T23:00:00Z',
  ]);
  expect(await window('&interval=1&intervalUnit=months&date=2026-11-15T00:00:00Z')).toEqual([
    '2026-10-31T23:00:00Z',
    '2026-11-30T23:00:00Z',
  ]);
  expect(await window('&interval=6&intervalUnit=months')).toEqual([
    '2026-02-28T23:00:00Z',
    '2026-08-31T22:00:00Z',
  ]);
});

test('overrides laid over the rotation', async () => {
  schedule.overrides.push({ ...shift('eva', '2026-03-26T08:00:00Z', '2026-03-26T20:00:00Z'), alias: 'o' });
  expect(periods((await ask('')).body.data)).toEqual([
    [
      '2026-03-22T23:00:00Z 2026-03-25T10:00:00Z historical ana',
      '2026-03-25T10:00:00Z 2026-03-26T08:00:00Z default ana',
      '2026-03-26T08:00:00Z 2026-03-26T20:00:00Z override eva',
      '2026-03-26T20:00:00Z 2026-03-27T08:00:00Z default ana',
      '2026-03-27T08:00:00Z 2026-03-29T22:00:00Z default ben',
    ],
  ]);
});

test('shifts of the same person stay apart, gaps stay empty', async () => {
  schedule.rotations = [
    {
      id: 'r1',
      name: 'Nights',
      shifts: [
        shift('ana', '2026-03-26T18:00:00Z', '2026-03-27T06:00:00Z'),
        shift('ana', '2026-03-27T06:00:00Z', '2026-03-27T18:00:00Z'),
        shift('ana', '2026-03-28T18:00:00Z', '2026-03-29T05:00:00Z'),
      ],
    },
  ];
  expect(periods((await ask('')).body.data)).toEqual([
    [
      '2026-03-26T18:00:00Z 2026-03-27T06:00:00Z default ana',
      '2026-03-27T06:00:00Z 2026-03-27T18:00:00Z default ana',
      '2026-03-28T18:00:00Z 2026-03-29T05:00:00Z default ana',
    ],
  ]);
});

test('422 for an interval that is none', async () => {
  for (const query of ['&interval=0', '&interval=x', '&intervalUnit=years', '&date=2026-03-25']) {
    expect((await ask(query)).status).toBe(422);
  }
});

test('the identifier type has another name here', async () => {
  const path = '/v2/schedules/Data%20Science%20Team_schedule/timeline?scheduleIdentifierType=name';
  expect((await opsgenie(sandbox, path)).status).toBe(404);
});
