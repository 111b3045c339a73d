import { describe, expect, test } from '@jest/globals';
import { Failure, type Target } from '../../src/model.ts';
import { peopleToFind, wishes } from '../../src/reconcile/desired.ts';
import { accounts, ana, ben, cleo, duty, group, ids, inHours, known, schedule } from './given.ts';

const outage = new Failure('Slack answered 503.', 'Wait.');
const job = { actor: 'ana', url: 'https://github.com/acme/data/actions/runs/1' };
const [ref = { kind: 'slack-user-group' as const, name: '' }] = schedule().targets;
const place = { schedule: schedule(), ref, found: group() };
const own = duty({ schedule: place.schedule });
const handover = {
  onCall: { people: [cleo], note: null },
  outlook: null,
  override: { person: cleo },
} as unknown as NonNullable<typeof own.handover>;
const findings = { accounts: accounts(), known: known(), job };

async function wish(over: Partial<typeof own> = {}, found = findings) {
  const [first] = await wishes([place], [duty({ onCall: outage }), { ...own, ...over }], found);
  if (!first) throw new Error('no wish');
  return first;
}

describe('a place wants', () => {
  test('who is on call in its own schedule', async () => {
    expect((await wish()).onCall).toBe(own.onCall);
  });

  test('a duty that was read', () => {
    expect(() => wishes([place], [], findings)).toThrow('no duty was read for Data science');
  });

  test('who takes over, as if the handover stood, and who asked for it', async () => {
    const { onCall, about, takesOver } = await wish({ handover });
    expect([takesOver, (await wish()).takesOver]).toEqual([cleo, null]);
    expect(onCall).toEqual({ people: [cleo], note: null });
    expect(about).toMatchObject({ askedBy: 'ana', run: job.url });
    expect((await wish()).about.askedBy).toBeNull();
  });

  test('whom else the schedule shows, and then no end of a shift that is not theirs', async () => {
    const outlook = { until: inHours(8), next: [ben], spans: [] };
    const shown = { people: [ben], note: null };
    expect((await wish({ outlook })).about).toMatchObject({ until: inHours(8), next: [ben] });
    const next = { schedule: schedule({ who: 'next' }), found: group(), ref };
    const [first] = await wishes([next], [duty({ schedule: next.schedule, outlook, shown })], findings);
    expect([first?.onCall, first?.about.until, first?.about.next]).toEqual([shown, null, null]);
  });

  test('nothing where the handover is refused', async () => {
    expect((await wish({ handover: outage })).onCall).toBe(outage);
  });

  test('to know who of `people` is not on call', async () => {
    const entry = (name: string, slack: string) => ({ names: [`${name}@example.com`], accounts: { slack } });
    const team = known([entry('ana', ids.ana), entry('ben', ids.ben)]);
    expect((await wish({}, { ...findings, known: team })).about.offCall).toEqual([ids.ben]);
  });
});

test('only accounts that are not shown yet are asked for being outsiders', async () => {
  const asked: string[][] = [];
  const { target, state } = group({ entries: [ids.ana] });
  const outsiders: NonNullable<Target['outsiders']> = async (strangers) => {
    asked.push(strangers.map(({ id }) => id));
    return new Map([[ids.ben, 'not in the organisation']]);
  };
  const found = { target: { ...target, outsiders }, state };
  const both = { ...own, onCall: { people: [ana, ben], note: null } };
  const [first] = await wishes([{ ...place, found }], [both], findings);
  expect([asked, first?.outsiders]).toEqual([[[ids.ben]], new Map([[ids.ben, 'not in the organisation']])]);
  await wishes([{ ...place, found }], [own], findings);
  expect(asked).toHaveLength(1);
});

test('people are looked up where their schedule is shown, and nowhere else', () => {
  const issues = {
    kind: 'github-issues',
    name: 'acme/data support',
    repository: 'acme/data',
    label: 'support',
    reassign: false,
  } as const;
  const slackOnly = duty({ also: [ben] });
  const gitHub = duty({ schedule: schedule({ targets: [issues] }), onCall: { people: [cleo], note: null } });
  const found = peopleToFind([slackOnly, gitHub]);
  expect([...found]).toEqual([
    ['slack', [ana, ben]],
    ['github', [cleo]],
  ]);
});

test('who is on call is looked up in Slack although somebody else is shown, since the outputs tell', () => {
  const shown = { people: [ben], note: null };
  const team = { kind: 'github-team', name: 'acme/data' } as const;
  const both = schedule({ who: 'next', targets: [...schedule().targets, team] });
  expect([...peopleToFind([duty({ schedule: both, shown })])]).toEqual([
    ['slack', [ben, ana]],
    ['github', [ben]],
  ]);
});
