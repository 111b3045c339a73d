import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { inProcess } from '../in-process.ts';
import { sourceStages } from './all.ts';
import type { SourceStage } from './stage.ts';

// docs/requests.md says how many requests a run sends to each pager: they are counted here.

const noon = new Date('2026-11-24T12:00:00Z');
const day = 86_400_000;
const at = (days: number) => new Date(noon.getTime() + days * day);

/** The requests for who is on call in so many schedules, and for the coming shifts as well. */
async function requestsFor(stage: SourceStage, count: number): Promise<readonly [number, number]> {
  const { box, setup, now: clock } = inProcess(noon);
  const people = ['ana', 'ben', 'cleo', 'dan', 'eva'];
  stage.set(
    box,
    people.map((who, week) => ({ who, from: at(week * 7 - 3), until: at(week * 7 + 4) })),
  );
  const copies = Array.from({ length: count - 1 }, (_, index) => stage.copy(box, index + 1));
  const schedules = [stage.schedule, ...copies];
  const env = {
    SOURCE: stage.kind,
    SCHEDULE: schedules.join('\n'),
    USER_GROUP: 'data-oncall',
    TIMEOUT: '60m',
    ...stage.env,
  };
  const source = await (await setup(env)).services.source(stage.kind);
  const sent = () => box.requests.filter(({ service }) => service === stage.service).length;
  const onCall = source.onCall(schedules);
  const answers = await Promise.all(schedules.map((schedule) => onCall(schedule)));
  expect(new Set(answers.map(({ people }) => people.length))).toEqual(new Set([1]));
  const now = sent();
  if (stage.tells === 'now') return [now, now];
  const shifts = source.shifts(schedules, clock(), new Date(clock().getTime() + 14 * day));
  const coming = await Promise.all(schedules.map((schedule) => shifts(schedule)));
  expect(coming.filter((shifts) => shifts.length === 0)).toEqual([]);
  return [now, sent()];
}

test.each(Object.values(sourceStages))('$kind', async (stage) => {
  const [one, oneAhead] = await requestsFor(stage, 1);
  const [many, manyAhead] = await requestsFor(stage, 100);
  const counts = stage.tells === 'now' ? [one, many, '–', '–'] : [one, many, oneAhead, manyAhead];
  const row = `| [\`${stage.kind}\`](sources/${stage.kind}.md) | ${counts.join(' | ')} |`;
  const table = readFileSync('docs/requests.md', 'utf8').split('\n');
  expect(table.filter((line) => line.startsWith(`| [\`${stage.kind}\`]`))).toEqual([row]);
});
