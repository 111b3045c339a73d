import { beforeEach, describe, expect, test } from '@jest/globals';
import { accountId } from '../../../sandbox/jira/seed.ts';
import { type InProcess, inProcess } from '../../in-process.ts';
import { sourceStages } from '../../sources/all.ts';
import { targetStages } from '../../targets/all.ts';

// Compass has the API of Jira Service Management, on a site that may have no Jira to say who has an account.

const noon = new Date('2026-11-24T12:00:00Z');
const at = (hours: number) => new Date(noon.getTime() + hours * 3_600_000);
const { compass, jsm } = sourceStages;
const group = targetStages['slack-user-group'];
const [ana, ben] = [accountId('ana'), accountId('ben')];

let given: InProcess;
const env = {
  SOURCE: 'compass',
  SCHEDULE: compass.schedule,
  USER_GROUP: 'data-oncall',
  ...compass.env,
};

function open(files: Record<string, string> = {}): void {
  given = inProcess(noon, files);
  for (const stage of [compass, jsm]) stage.set(given.box, [{ who: 'ana', from: at(-5), until: at(100) }]);
  group.set(given.box, ['cleo']);
  given.box.jira.hasJira = false;
}

beforeEach(() => open());

test('asks Compass, and never Jira Service Management', async () => {
  given.box.jira.hasJira = true;
  given.box.jira.schedules = [];
  expect((await given.run(env)).changes).toMatchObject([{ outcome: 'changed', after: ['U0ANA00001'] }]);
  const paths = given.box.requests.flatMap(({ service, path }) => (service === 'jira' ? path : []));
  expect(paths.filter((path) => !/^\/(compass\/cloud|ex\/jira|_edge)\//.test(path))).toEqual([]);
});

describe('on a site without Jira', () => {
  test('whoever is on call is named by account id, with what to add to `people`', async () => {
    const { changes, warnings } = await given.run(env);
    expect(changes).toMatchObject([{ outcome: 'failed', reason: expect.stringContaining(ana) }]);
    expect(warnings.join(' ')).toMatch(
      new RegExp(`Jira does not say who has the account ${ana}\\. .*404.* Add the account id to \`people\``),
    );
    expect(group.shows(given.box)).toEqual(['cleo']);
  });

  test('`people` maps account ids, and then nothing is said', async () => {
    const { changes, warnings } = await given.run({ ...env, PEOPLE: `${ana}: U0ANA00001` });
    expect([changes[0]?.outcome, warnings, group.shows(given.box)]).toEqual(['changed', [], ['ana']]);
  });

  test('an entry of `people` with the id gives the address to look up', async () => {
    open({
      'on-call.yml': `people:\n  - { email: ana@example.com, aliases: ["${ana}"] }\nschedules:\n  - name: Data\n    source: { compass: Data science }\n    targets: [slack-user-group: data-oncall]\n`,
    });
    const { changes, warnings } = await given.run({ ...compass.env, CONFIG: 'on-call.yml' });
    expect([changes[0]?.outcome, warnings, group.shows(given.box)]).toEqual(['changed', [], ['ana']]);
  });

  test('a handover to somebody with an account id in `people` is written', async () => {
    const PEOPLE = `${ana}: U0ANA00001\n${ben}: U0BEN00002`;
    const report = await given.run({ ...env, PEOPLE, HANDOVER_TO: ben, HANDOVER_FOR: '2h' });
    expect([report.handover, group.shows(given.box)]).toEqual(['written', ['ben']]);
  });

  test('a handover by an address that can’t be looked up is refused, and says what to add', async () => {
    const PEOPLE = `${ana}: U0ANA00001`;
    const report = await given.run({ ...env, PEOPLE, HANDOVER_TO: 'ben@example.com', HANDOVER_FOR: '2h' });
    expect(report.handover).toBe('refused');
    expect(report.changes[0]?.reason).toMatch(/ben@example\.com can’t be looked up\. .*`people`/);
    expect(compass.overrides?.(given.box)).toBe(0);
  });

  test('a wrong token says that it must be one without scopes, which Jira’s own need not', async () => {
    for (const [source, isWithout] of [
      ['compass', true],
      ['jsm', false],
    ] as const) {
      const { changes } = await given.run({ ...env, ...compass.refused, SOURCE: source });
      const reason = changes[0]?.reason ?? '';
      expect([reason.includes('answered 401'), reason.includes('without scopes')]).toEqual([true, isWithout]);
    }
  });

  test('a wrong token is still a failure, and Jira Service Management needs Jira', async () => {
    for (const other of [
      { ...env, ...compass.refused },
      { ...env, SOURCE: 'jsm', SCHEDULE: jsm.schedule },
    ])
      expect((await given.run(other)).changes).toMatchObject([{ outcome: 'failed' }]);
  });
});
