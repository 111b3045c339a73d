import { describe, expect, test } from '@jest/globals';
import { grafanaId } from '../../sandbox/grafana/seed.ts';
import { pagerdutyId } from '../../sandbox/pagerduty/seed.ts';
import { rotaPath } from '../../sandbox/rota.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import type { Person } from '../../src/model.ts';
import { historyOf } from '../../src/on-call/history.ts';
import { inProcess } from '../in-process.ts';
import { sourceStages } from './all.ts';
import type { StagedShift } from './stage.ts';

// What single sources tell of the past, and what they don't.

const noon = new Date('2026-11-24T12:00:00Z');
const at = (hours: number) => new Date(noon.getTime() + hours * 3_600_000);
const days = (count: number) => at(count * 24);
const shift = (who: string, from: number, until: number): StagedShift => ({
  who,
  from: days(from),
  until: days(until),
});

type Kind = keyof typeof sourceStages;

function opened(kind: Kind, change: (box: Sandbox) => void = () => {}) {
  const { box, setup } = inProcess(noon);
  const stage = sourceStages[kind];
  stage.set(box, [shift('ana', -100, -50), shift('cleo', -50, 100)]);
  change(box);
  const over = (who: string, from: number, until: number) => stage.override?.(box, shift(who, from, until));
  const told = async (from = days(-90), until = days(28), schedules = [stage.schedule]) => {
    const env = { SOURCE: kind, SCHEDULE: stage.schedule, USER_GROUP: 'data-oncall', ...stage.env };
    const { services } = await setup(env);
    const history = historyOf(await services.source(kind), schedules, from, until);
    const [first] = await Promise.all(schedules.map(history));
    if (!first) throw new Error('no schedule');
    return first;
  };
  return { box, stage, over, told };
}

const nameOf = (person: Person | null | undefined) => (person ? (person.email ?? person.name) : person);
const inDays = (time: Date) => (time.getTime() - noon.getTime()) / 86_400_000;

async function swapsOf(told: ReturnType<ReturnType<typeof opened>['told']>) {
  const { swaps } = await told;
  return swaps?.map((swap) => [
    nameOf(swap.person),
    'instead' in swap ? nameOf(swap.instead) : 'untold',
    inDays(swap.from),
    inDays(swap.until),
  ]);
}

describe('Opsgenie', () => {
  test('tells no overrides where the answer leaves them out, and the shifts all the same', async () => {
    const { over, told } = opened('opsgenie', ({ opsgenie }) => {
      opsgenie.finalOnly = true;
    });
    over('ben', -80, -79);
    const { shifts, swaps } = await told();
    expect(swaps).toBeNull();
    expect(shifts.some(({ person }) => person.email === 'ben@example.com')).toBe(true);
  });

  test('resolves a team to the people who were on call, in the past only', async () => {
    const { told } = opened('opsgenie', ({ opsgenie }) => {
      const members = ['dan', 'eva'].map((name) => ({
        type: 'user' as const,
        username: `${name}@example.com`,
      }));
      const recipient = { type: 'team' as const, id: 'T', name: 'Night', members };
      const [schedule] = opsgenie.schedules;
      schedule?.rotations.push({
        id: 'N',
        name: 'Night',
        shifts: [{ from: days(-10), until: days(5), recipient }],
      });
    });
    const { shifts } = await told(days(-9), days(4));
    const others = shifts.filter(({ person }) => person.email !== 'cleo@example.com');
    expect(others.map(({ person, until }) => [nameOf(person), inDays(until)])).toEqual([
      ['dan@example.com', 0],
      ['eva@example.com', 0],
      ['team Night', 5],
    ]);
  });
});

describe('Jira Service Management', () => {
  test('an override that puts nobody on call is given, and taken by nobody', async () => {
    const { told } = opened('jsm', ({ jira }) => {
      const alias = 'off';
      const responder = { type: 'noone' as const };
      jira.schedules[0]?.overrides.push({
        alias,
        responder,
        from: days(-20),
        until: days(-19),
        rotations: null,
      });
    });
    expect(await swapsOf(told())).toEqual([[null, 'cleo@example.com', -20, -19]]);
  });

  test('a schedule that is disabled now keeps its past, and has nobody from now on', async () => {
    const { told } = opened('jsm', ({ jira }) => {
      for (const schedule of jira.schedules) schedule.enabled = false;
    });
    const { shifts } = await told();
    expect(shifts.map(({ person, until }) => [nameOf(person), inDays(until)])).toEqual([
      ['ana@example.com', -50],
      ['cleo@example.com', 0],
    ]);
    expect((await told(noon, days(5))).shifts).toEqual([]);
  });
});

describe('PagerDuty', () => {
  test('an override over the end of what one request may ask for is one', async () => {
    const { over, told } = opened('pagerduty');
    over('ben', -12, -8);
    expect(await swapsOf(told())).toEqual([['ben@example.com', 'cleo@example.com', -12, -8]]);
  });

  test('where layers overlap, it is not said who would have been on call', async () => {
    const { over, told } = opened('pagerduty', ({ pagerduty }) => {
      const [schedule] = pagerduty.schedules;
      const shifts = [{ from: days(-100), until: days(-61), user: pagerdutyId('dan') }];
      schedule?.rotations.push({ id: 'SECOND', name: 'Second', shifts });
    });
    over('ben', -62, -60);
    expect(await swapsOf(told())).toEqual([
      ['ben@example.com', 'untold', -62, -61],
      ['ben@example.com', 'ana@example.com', -61, -60],
    ]);
  });

  test('in a shift-based schedule, an override replaces one of several', async () => {
    const { box, over, told } = opened('pagerduty');
    const both = [shift('ana', -100, 0), shift('cleo', -100, 0)];
    sourceStages.pagerduty.set(box, both);
    over('ben', -62, -60);
    const [, ofCleo] = box.pagerduty.schedules[0]?.overrides ?? [];
    box.pagerduty.schedules[0]?.overrides.splice(0, 2, ...(ofCleo ? [ofCleo] : []));
    expect(await swapsOf(told())).toEqual([['ben@example.com', 'cleo@example.com', -62, -60]]);
  });
});

test('incident.io: overrides are right however short the pages are', async () => {
  const { over, told } = opened('incident-io', ({ incidentIo }) => {
    incidentIo.entriesPerPage = 1;
  });
  over('ben', -52, -48);
  expect(await swapsOf(told())).toEqual([
    ['ben@example.com', 'ana@example.com', -52, -50],
    ['ben@example.com', 'cleo@example.com', -50, -48],
  ]);
});

test('Rootly: an override over the edge of two requests is one', async () => {
  const { over, told } = opened('rootly');
  over('ben', -32, -28);
  expect(await swapsOf(told())).toEqual([['ben@example.com', 'untold', -32, -28]]);
});

test('a rota: who took over from whom is in the file, and that only its present state is known', async () => {
  const { told } = opened('rota', ({ github }) => {
    github.files[rotaPath] = `timezone: Europe/Berlin
rotas:
  Data science:
    starts: 2026-08-31T09:00
    every: 1 week
    people: [ana@example.com, ben@example.com]
    overrides:
      - { from: 2026-09-06T09:00, until: 2026-09-08T09:00, person: cleo@example.com }
`;
  });
  const answer = await told();
  expect(answer.note).toContain('as it is now');
  expect(answer.swaps?.map(({ person, instead, from }) => [nameOf(person), nameOf(instead), from])).toEqual([
    ['cleo@example.com', 'ana@example.com', new Date('2026-09-06T07:00:00Z')],
    ['cleo@example.com', 'ben@example.com', new Date('2026-09-07T07:00:00Z')],
  ]);
});

describe('Splunk On-Call', () => {
  test('a shift that began before the span is there, even if the log has only changes', async () => {
    const { told } = opened('splunk', ({ splunk }) => {
      splunk.logsOnlyChanges = true;
    });
    const { shifts } = await told(days(-80), days(-60));
    expect(new Set(shifts.map(({ person }) => nameOf(person)))).toEqual(new Set(['ana@example.com']));
  });

  test('a log that is behind costs no more than its delay', async () => {
    const { box, stage, told } = opened('splunk', ({ splunk }) => {
      splunk.logBehind = 15 * 60_000;
    });
    stage.set(box, [
      { who: 'ana', from: days(-3), until: at(-0.1) },
      { who: 'ben', from: at(-0.1), until: days(3) },
    ]);
    const { shifts, note } = await told(days(-2), days(1));
    const end = shifts.flatMap(({ person, until }) => (nameOf(person) === 'ana@example.com' ? [+until] : []));
    expect(Math.max(...end)).toBeLessThanOrEqual(+noon);
    expect(shifts.some(({ from, person }) => +from === +noon && nameOf(person) === 'ben@example.com')).toBe(
      true,
    );
    expect(note).toContain('15 minutes');
  });
});

test('Grafana leaves out whoever is deleted, and that is said', async () => {
  const { told } = opened('grafana', ({ grafana }) => {
    grafana.users = grafana.users.filter(({ id }) => id !== grafanaId('ana'));
  });
  const { shifts, note } = await told();
  expect(new Set(shifts.map(({ person }) => nameOf(person)))).toEqual(new Set(['cleo@example.com']));
  expect(note).toContain('no longer exist');
});

test('a calendar tells from its first event on', async () => {
  const { told } = opened('ical');
  expect((await told(days(-200))).from).toEqual(days(-100));
  expect((await told(days(-60))).from).toEqual(days(-60));
  expect((await told(days(-200), days(-150))).from).toEqual(days(-150));
});

describe('rule 20: ninety days and the coming four weeks take few requests', () => {
  test.each<[Kind, number, number, readonly string[]]>([
    ['opsgenie', 1, 2, ['Platform Team_schedule']],
    ['jsm', 4, 6, ['Platform']],
    ['pagerduty', 6, 11, ['Platform']],
    ['grafana', 2, 4, ['Platform']],
    ['incident-io', 2, 3, ['Platform']],
    ['rootly', 3, 3, ['Platform']],
    ['ilert', 5, 9, ['Platform']],
    ['firehydrant', 4, 7, ['Platform']],
    ['splunk', 3, 5, ['team-Plat4m0000000000']],
    ['solarwinds', 40, 41, ['Platform']],
    ['better-stack', 2, 3, ['Platform']],
    ['datadog', 11, 36, ['Platform']],
    ['goalert', 3, 3, ['Platform']],
    ['rota', 1, 1, []],
    ['ical', 1, 1, ['Platform']],
  ])('%s: %d for a schedule, %d for two', async (kind, one, two, others) => {
    const alone = opened(kind);
    await alone.told();
    expect(alone.box.requests.map(({ path }) => path)).toHaveLength(one);
    const both = opened(kind);
    await both.told(days(-90), days(28), [both.stage.schedule, ...others]);
    expect(both.box.requests.map(({ path }) => path)).toHaveLength(two);
  });
});
