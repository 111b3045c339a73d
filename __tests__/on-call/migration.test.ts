import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { outputs } from '../../src/report/outputs.ts';
import { type InProcess, inProcess } from '../in-process.ts';
import { shiftStages } from '../sources/all.ts';
import { opsgenie } from '../sources/opsgenie.ts';
import type { StagedShift } from '../sources/stage.ts';

// A team that leaves Opsgenie, and compares it for a while with where it goes.

const start = new Date('2026-11-24T12:00:00Z');
const on = (who: string, from: number, until: number): StagedShift => ({
  who,
  from: new Date(start.getTime() + from * 3_600_000),
  until: new Date(start.getTime() + until * 3_600_000),
});
const slackIds: Readonly<Record<string, string>> = { ana: 'U0ANA00001', ben: 'U0BEN00002' };
const next = shiftStages.filter(({ kind }) => kind !== 'opsgenie');

describe.each(next)('a migration from Opsgenie to $kind', (stage) => {
  /**
   * Syncs from Opsgenie with the other pager as its shadow, and says how they compare. In Opsgenie people have other
   * addresses, if `old` says so, and `people` has these together with what `otherName` gives.
   */
  async function shadowed(
    here: readonly StagedShift[],
    there: readonly StagedShift[],
    old?: string,
    otherName = async (who: string, _given: InProcess) => `${who}@example.com`,
  ) {
    const files: Record<string, string> = {};
    const given = inProcess(start, files);
    const { box } = given;
    opsgenie.set(box, here);
    stage.set(box, there);
    const people: object[] = [];
    if (old !== undefined) {
      for (const who of ['ana', 'ben'])
        people.push({ email: who + old, aliases: [await otherName(who, given)], slack: slackIds[who] });
      for (const user of box.opsgenie.users) user.username = user.username.replace('@example.com', old);
      for (const { shifts } of box.opsgenie.schedules.flatMap(({ rotations }) => rotations))
        for (const { recipient } of shifts)
          if (recipient?.type === 'user')
            recipient.username = recipient.username.replace('@example.com', old);
    }
    const schedule = {
      name: 'Data',
      source: { opsgenie: opsgenie.schedule },
      shadow: { [stage.kind]: stage.schedule },
      targets: [{ 'slack-user-group': 'data-oncall' }],
    };
    files['on-call.yml'] = stringify({ people, schedules: [schedule] });
    const report = await given.run({ CONFIG: 'on-call.yml', ...stage.env, ...opsgenie.env });
    expect(report.changes.map(({ outcome }) => outcome)).toEqual(['changed']);
    return JSON.parse(outputs(report).shadow)[0];
  }

  test('agrees now and for two weeks, however each of them cuts the shifts', async () => {
    const shadow = await shadowed(
      [on('ana', -5, 20), on('ben', 20, 400)],
      [on('ana', -9, 8), on('ana', 8, 20), on('ben', 20, 400)],
    );
    expect(shadow).toMatchObject({ source: stage.kind, agrees: true, coming: [] });
  });

  test('agrees where Opsgenie uses other addresses for the same people, which `people` has', async () => {
    const shifts = [on('ana', -5, 20), on('ben', 20, 400)];
    expect(await shadowed(shifts, shifts, '@old.example')).toMatchObject({ agrees: true });
  });

  test('agrees where `people` has an address in Opsgenie together with an id in the other pager', async () => {
    const shifts = [on('ana', -5, 20), on('ben', 20, 400)];
    const idOf = async (who: string, { setup }: InProcess) => {
      const env = { SOURCE: stage.kind, SCHEDULE: stage.schedule, USER_GROUP: 'data-oncall', ...stage.env };
      const source = await (await setup(env)).services.source(stage.kind);
      const all = await source.shifts([stage.schedule], start, on('', 0, 400).until)(stage.schedule);
      const person = all.find(({ person }) => person.email === `${who}@example.com`)?.person;
      return person?.aliases[0] ?? `${who}@example.com`;
    };
    expect(await shadowed(shifts, shifts, '@old.example', idOf)).toMatchObject({ agrees: true });
  });

  test('shows who differs and when, and the target follows Opsgenie', async () => {
    const later = await shadowed(
      [on('ana', -5, 20), on('ben', 20, 400)],
      [on('ana', -5, 30), on('ben', 30, 400)],
    );
    expect(later).toMatchObject({
      agrees: false,
      now: { source: ['ana@example.com'], shadow: ['ana@example.com'] },
      coming: [
        {
          from: on('', 20, 30).from.toISOString(),
          until: on('', 20, 30).until.toISOString(),
          source: ['ben@example.com'],
          shadow: ['ana@example.com'],
        },
      ],
    });
    const now = await shadowed([on('ana', -5, 400)], [on('ben', -5, 400)]);
    expect(now).toMatchObject({ agrees: false, now: { shadow: ['ben@example.com'] } });
  });
});
