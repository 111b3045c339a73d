import { beforeEach, expect, test } from '@jest/globals';
import { objectIdOf, seededTeam } from '../../../sandbox/microsoft/seed.ts';
import { type TeamsTag, tagMember } from '../../../sandbox/microsoft/state.ts';
import { secrets } from '../../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../../sandbox/world.ts';
import { createTarget } from '../../../src/services/microsoft/teams-tag.ts';
import type { Display } from '../../../src/target.ts';
import { now } from '../given.ts';
import { microsoftContext, sandboxHttp } from './given.ts';

let box: Sandbox;
let tag: TeamsTag;
beforeEach(() => {
  box = createSandbox({ now: () => now });
  tag = box.microsoft.teams[0]?.tags[0] as TeamsTag;
});

const [ana, ben] = ['ana', 'ben'].map(objectIdOf) as [string, string];
const holds = (...ids: string[]) => {
  tag.members = ids.map((id) => tagMember(box.microsoft, tag, id));
};
const users = () => tag.members.map(({ userId }) => userId);
/** The list of the tag’s members shows only these from now on, for so many requests. */
const lists = (members: TeamsTag['members'], times: number) =>
  box.faults.add({ method: 'GET', path: /members$/, kind: 'wrong-shape', body: { value: members }, times });
const display: Display = {
  schedule: 'Data science',
  members: [
    { person: { email: null, name: 'Ben', aliases: [] }, account: { id: ben, name: 'Ben', email: null } },
  ],
  from: null,
  until: null,
  calendar: [],
  outgoing: [],
  now: new Date(0),
  timezone: null,
  next: null,
  offCall: [],
  askedBy: null,
  run: null,
};

/** Gives ben alone the tag. */
async function becomeBen(): Promise<void> {
  const context = microsoftContext(sandboxHttp(box), {
    'microsoft-tenant': box.microsoft.tenant,
    'microsoft-client-id': box.microsoft.app.clientId,
    'microsoft-client-secret': secrets.microsoft,
  });
  const current = await createTarget(context, { team: seededTeam, tag: 'On call' }).read('Data science');
  await current.write({ entries: [ben], enabled: true }, display);
}

test('who has the tag already by Graph’s word, but is left out of a short list, does not fail the run', async () => {
  holds(ana, ben);
  lists(tag.members.slice(0, 1), 2);
  lists([], Number.POSITIVE_INFINITY);
  await becomeBen();
  expect(users()).toEqual([ben]);
});

test('who has the tag already and loses it to another run in the same moment gets it again', async () => {
  holds(ana, ben);
  box.after.push(({ method }) => {
    if (method === 'DELETE') holds();
  });
  await becomeBen();
  expect(users()).toEqual([ben]);
});

test('who was left out of the list at first, was seen in it, and then lost the tag gets it again', async () => {
  holds(ana, ben);
  lists(tag.members.slice(0, 1), 1);
  box.after.push(({ method }) => {
    if (method === 'DELETE') holds();
  });
  await becomeBen();
  expect(users()).toEqual([ben]);
});
