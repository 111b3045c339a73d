import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import { readJob } from '../../src/job.ts';
import type { Person } from '../../src/model.ts';
import type { Handover } from '../../src/on-call/handover.ts';
import { type DesiredState, desiredStates } from '../../src/reconcile/desired.ts';
import { peopleToFind } from '../../src/reconcile/people-to-find.ts';
import { traitsOf } from '../../src/services/registry.ts';
import type { Target } from '../../src/target.ts';
import {
  account,
  accounts,
  ana,
  ben,
  cleo,
  duty,
  ids,
  inHours,
  known,
  now,
  readGroup,
  schedule,
  targetRef,
} from '../given.ts';

const outage = new Failure('Slack answered 503.', 'Wait.');
const job = { ...readJob({}, '.'), actor: 'ana', url: 'https://github.com/acme/data/actions/runs/1' };
const ref = targetRef('slack-user-group', 'data-oncall');
const current = {
  schedule: schedule(),
  ref,
  traits: traitsOf(ref),
  isUncertain: false,
  read: await readGroup(),
};
const own = duty({ schedule: current.schedule });
const handover: Handover = {
  person: cleo,
  from: inHours(0),
  until: inHours(8),
  keeps: false,
  isNeeded: true,
  onCall: { people: [cleo], note: null },
  outlook: { until: inHours(8), next: null, spans: [] },
  write: async () => {},
};
const settings = { ...known(), job, now };
const all = { hidesAddresses: false };

async function stateOf(over: Parameters<typeof duty>[0] = {}, given = settings): Promise<DesiredState> {
  const duties = [duty({ before: { onCall: outage } }), duty({ schedule: current.schedule, ...over })];
  const [state] = await desiredStates([current], duties, accounts(), given);
  if (!state) throw new Error('no state');
  return state;
}

describe('the desired state of a target', () => {
  test('is who is on call in its own schedule', async () => {
    const [state] = await desiredStates(
      [current],
      [duty({ before: { onCall: outage } }), own],
      accounts(),
      settings,
    );
    expect(state?.onCall).toBe(own.after.shown);
    expect(state?.onCall).toEqual({ people: [ana], note: null });
    expect(state).toMatchObject(current);
  });

  test('needs a duty that was read', () => {
    expect(() => desiredStates([current], [], accounts(), settings)).toThrow(
      'no duty was read for Data science',
    );
  });

  test('is who takes over, as if the handover existed, and who asked for it', async () => {
    const { onCall, details, takesOver } = await stateOf({ handover, after: handover });
    expect([takesOver, (await stateOf()).takesOver]).toEqual([cleo, null]);
    expect(onCall).toEqual({ people: [cleo], note: null });
    expect(details).toMatchObject({ askedBy: 'ana', run: job.url, until: inHours(8) });
    expect((await stateOf()).details.askedBy).toBeNull();
  });

  test('is whom else the schedule shows, and then no end of a shift that is not theirs', async () => {
    const outlook = { until: inHours(8), next: [ben], spans: [] };
    const shown = { people: [ben], note: null };
    expect((await stateOf({ before: { outlook } })).details).toMatchObject({
      until: inHours(8),
      next: [ben],
    });
    const next = { ...current, schedule: schedule({ who: 'next' }) };
    const [state] = await desiredStates(
      [next],
      [duty({ schedule: next.schedule, before: { outlook, shown } })],
      accounts(),
      settings,
    );
    expect([state?.onCall, state?.details.until, state?.details.next]).toEqual([shown, null, null]);
  });

  test('is nothing where the handover is refused', async () => {
    const state = await stateOf({ handover: outage, after: { onCall: outage } });
    expect([state.onCall, state.takesOver]).toEqual([outage, null]);
  });

  test('holds who of `people` is not on call', async () => {
    const entry = (name: string, slack: string) => ({ names: [`${name}@example.com`], accounts: { slack } });
    const team = known([entry('ana', ids.ana), entry('ben', ids.ben)]);
    expect((await stateOf({}, { ...settings, ...team })).details.offCall).toEqual([ids.ben]);
  });

  test('names whoever the source gives no name by their account, in each of their shifts', async () => {
    const span = (from: number, person: Person) => ({
      from: inHours(from),
      until: inHours(from + 1),
      people: [{ ...person, name: null }],
    });
    const stranger = { email: 'eva@example.com', name: null, aliases: [] };
    const calendar = [span(0, ana), span(1, ben), span(2, ana), span(3, stranger)];
    const { details } = await stateOf({ before: { calendar } });
    const names = details.calendar.flatMap(({ people }) => people.map(({ name }) => name));
    expect(names).toEqual(['Ana Silva', 'Ben Meyer', 'Ana Silva', null]);
  });

  test('knows the accounts that were looked up, and no others', async () => {
    const { identityOf } = await stateOf();
    expect(identityOf(ana)).toEqual(account(ids.ana, 'Ana Silva'));
    expect(() => identityOf({ ...ana })).toThrow('ana@example.com was not looked up for slack-user-group');
  });
});

test('only accounts that are not shown yet are asked for being ineligible', async () => {
  const asked: string[][] = [];
  const { target, current: now } = await readGroup({ entries: [ids.ana] });
  const ineligible: NonNullable<Target['ineligible']> = async (strangers) => {
    asked.push(strangers.map(({ id }) => id));
    return new Map([[ids.ben, 'not in the organisation']]);
  };
  const read = { target: { ...target, ineligible }, current: now };
  const both = duty({ schedule: current.schedule, before: { onCall: { people: [ana, ben], note: null } } });
  const [state] = await desiredStates([{ ...current, read }], [both], accounts(), settings);
  expect([asked, state?.ineligible]).toEqual([[[ids.ben]], new Map([[ids.ben, 'not in the organisation']])]);
  await desiredStates([{ ...current, read }], [own], accounts(), settings);
  expect(asked).toHaveLength(1);
});

test('people are looked up where their schedule is shown, and nowhere else', () => {
  const issues = targetRef('github-issues', 'acme/data support');
  const slackOnly = duty({ also: [ben] });
  const gitHub = duty({
    schedule: schedule({ targets: [issues] }),
    before: { onCall: { people: [cleo], note: null } },
  });
  expect([...peopleToFind([slackOnly, gitHub], all, now)]).toEqual([
    ['slack', [ana, ben]],
    ['github', [cleo]],
  ]);
});

test('who is on call is looked up in Slack although somebody else is shown, because the outputs need it', () => {
  const shown = { people: [ben], note: null };
  const team = targetRef('github-team', 'acme/data');
  const both = schedule({ who: 'next', targets: [...schedule().targets, team] });
  expect([...peopleToFind([duty({ schedule: both, before: { shown } })], all, now)]).toEqual([
    ['slack', [ben, ana]],
    ['github', [ben]],
  ]);
});

test('both who is on call and who takes over are looked up', () => {
  expect([...peopleToFind([duty({ handover, after: handover })], all, now)]).toEqual([
    ['slack', [ana, cleo]],
  ]);
});

test('whoever comes is looked up for their name if addresses are hidden, unless the pager gives one', () => {
  const named = { ...cleo, name: 'Cleo Roux' };
  const span = (...people: Person[]) => ({ from: inHours(1), until: inHours(2), people });
  const spans = [span(ana), span(ben), span(named), span(ben)];
  const one = duty({ before: { outlook: { until: inHours(1), next: [ben], spans } } });
  expect([...peopleToFind([one], all, now)]).toEqual([['slack', [ana]]]);
  expect([...peopleToFind([one], { hidesAddresses: true }, now)]).toEqual([['slack', [ana, ben]]]);
});
