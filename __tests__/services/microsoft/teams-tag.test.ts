import { beforeEach, describe, expect, test } from '@jest/globals';
import { objectIdOf, seededTeam } from '../../../sandbox/microsoft/seed.ts';
import { type TeamsTag, tagMember } from '../../../sandbox/microsoft/state.ts';
import { secrets } from '../../../sandbox/seed.ts';
import { createSandbox, type Sandbox } from '../../../sandbox/world.ts';
import { createTarget } from '../../../src/services/microsoft/teams-tag.ts';
import type { Display, Member, State, Target } from '../../../src/target.ts';
import { now } from '../given.ts';
import { microsoftContext, sandboxHttp } from './given.ts';

let box: Sandbox;
let tag: TeamsTag;
beforeEach(() => {
  box = createSandbox({ now: () => now });
  tag = box.microsoft.teams[0]?.tags[0] as TeamsTag;
});

const [ana, ben, cleo] = ['ana', 'ben', 'cleo'].map(objectIdOf) as [string, string, string];
const objectId = (index: number) => `4f2c0d1e-0000-4000-8000-${String(index).padStart(12, '0')}`;
const holds = (...ids: string[]) => {
  tag.members = ids.map((id) => tagMember(box.microsoft, tag, id));
};
const users = () => tag.members.map(({ userId }) => userId);
/** What somebody else does after each request of this kind. */
const onceServed = (method: string, act: () => void) =>
  box.after.push((request) => {
    if (request.method === method && request.path.startsWith('/v1.0')) act();
  });
/** What was asked beside the sign-in. */
const asked = () =>
  box.requests
    .filter(({ path }) => path.startsWith('/v1.0'))
    .map(
      ({ method, path, body }) => `${method} ${path.split('/tags')[1]}${body ? JSON.stringify(body) : ''}`,
    );

function targets(...refs: { team?: string; tag?: string }[]): Target[] {
  const context = microsoftContext(sandboxHttp(box), {
    'microsoft-tenant': box.microsoft.tenant,
    'microsoft-client-id': box.microsoft.app.clientId,
    'microsoft-client-secret': secrets.microsoft,
  });
  return refs.map((ref) => createTarget(context, { team: seededTeam, tag: 'On call', ...ref }));
}
const target = (ref: { team?: string; tag?: string } = {}) => targets(ref)[0] as Target;

const member = (id: string, name: string): Member => ({
  person: { email: null, name, aliases: [] },
  account: { id, name, email: null },
});
const showing = (...members: Member[]): Display => ({
  schedule: 'Data science',
  members,
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
});

/** Reads, and writes that these have the tag. */
async function become(...members: Member[]): Promise<State> {
  const current = await target().read('Data science');
  const { after } = current.desired(showing(...members));
  box.requests.length = 0;
  await current.write({ entries: after, enabled: true }, showing(...members));
  return current;
}

describe('reading', () => {
  test('by name is the list of tags and the members of one, sorted', async () => {
    holds(cleo, ana);
    expect(await target().read('Data science')).toMatchObject({
      place: `${seededTeam}/${tag.id}`,
      entries: [ana, cleo],
      enabled: true,
    });
    expect(asked()).toEqual(['GET ', `GET /${tag.id}/members`]);
  });

  test('two tags of a team share the list', async () => {
    const both = targets({}, { tag: 'Leads', team: seededTeam.toUpperCase() });
    await Promise.all(both.map((one) => one.read('Data science')));
    expect(asked()).toHaveLength(3);
  });

  test('by an id is one request, and the same place', async () => {
    const byId = await target({ tag: tag.id }).read('Data science');
    expect(asked()).toEqual([`GET /${tag.id}/members`]);
    expect(byId.place).toBe(`${seededTeam}/${tag.id}`);
  });

  test.each(['@On call', 'on CALL'])('“%s” is the tag too', async (written) => {
    expect(await target({ tag: written }).read('Data science')).toMatchObject({
      place: `${seededTeam}/${tag.id}`,
    });
  });

  test('follows the pages', async () => {
    box.microsoft.settings.pageSize = 1;
    holds(ana, ben, cleo);
    expect((await target({ tag: 'Leads' }).read('Data science')).entries).toEqual([objectIdOf('eva')]);
    expect((await target().read('Data science')).entries).toEqual([ana, ben, cleo]);
  });

  test('a missing tag is reported with those that exist', async () => {
    const id = Buffer.from(`${box.microsoft.tenant}##x##y`).toString('base64');
    for (const [name, fix] of [
      ['On coll', 'Did you mean “On call”?'],
      [id, 'There are “On call”, “Leads”.'],
    ] as const) {
      await expect(target({ tag: name }).read('Data science')).rejects.toMatchObject({
        message: `Teams has no tag with the name or id “${name}” that this app can see.`,
        fix,
      });
    }
  });

  test('for a team without tags, the error says how to create one', async () => {
    Object.assign(box.microsoft.teams[0] ?? {}, { tags: [] });
    await expect(target().read('Data science')).rejects.toMatchObject({
      fix: expect.stringContaining('Manage tags'),
    });
  });

  test.each([
    ['7ea30000-0000-4000-8000-000000000009', /404.*No team found/],
    ['Data science', /400.*valid GUID/],
    ['../users', /400/],
  ])('a team %s that is not there names the option', async (team, message) => {
    await expect(target({ team }).read('Data science')).rejects.toMatchObject({
      message: expect.stringMatching(message),
      fix: expect.stringContaining('Check `team` of `teams-tag`'),
    });
  });

  test('without the permission it is named', async () => {
    box.microsoft.app.permissions = [];
    await expect(target().read('Data science')).rejects.toMatchObject({
      fix: expect.stringMatching(/TeamworkTag\.ReadWrite\.All.*admin consent.*API permissions/),
    });
  });
});

describe('writing', () => {
  test('rule 2: adds first, then removes by the membership', async () => {
    holds(ana, ben);
    const [gone] = tag.members;
    await become(member(ben, 'Ben'), member(cleo, 'Cleo'));
    expect(asked()).toEqual([
      `POST /${tag.id}/members{"userId":"${cleo}"}`,
      `GET /${tag.id}/members`,
      `DELETE /${tag.id}/members/${gone?.id}`,
      `GET /${tag.id}/members`,
    ]);
    expect(users()).toEqual([ben, cleo]);
  });

  test('nobody is taken out before the others are seen to be there', async () => {
    holds(ana);
    onceServed('POST', () => holds(ana));
    await expect(become(member(ben, 'Ben'))).rejects.toThrow('the tag does not show it');
    expect(users()).toEqual([ana]);
  });

  test('who loses it to a run beside this one in the same moment gets it again', async () => {
    holds(ana);
    onceServed('DELETE', () => holds());
    await become(member(ben, 'Ben'));
    expect(users()).toEqual([ben]);
    expect(asked().slice(-3)).toEqual([
      `GET /${tag.id}/members`,
      `POST /${tag.id}/members{"userId":"${ben}"}`,
      `GET /${tag.id}/members`,
    ]);
  });

  test('an unexpected final membership is reported', async () => {
    holds(ana);
    onceServed('DELETE', () => holds(ben, cleo));
    await expect(become(member(ben, 'Ben'))).rejects.toThrow('the tag does not show it');
  });

  test('who can’t be added takes nobody out, and is named with what to do', async () => {
    holds(ana);
    box.microsoft.teams[0]?.members.splice(1, 1);
    await expect(become(member(ben, 'Ben'))).rejects.toMatchObject({
      message: expect.stringMatching(
        /^Ben could not be given the tag, and nobody was removed from it\. .*not a member/,
      ),
      fix: expect.stringContaining('add Ben to the team in Teams'),
    });
    expect(users()).toEqual([ana]);
  });

  test.each([400, 409, 404])('who has it already, though the answer says %d, is fine', async (status) => {
    holds(ana);
    box.faults.add({ method: 'POST', path: /members$/, kind: 'status', status, acts: true });
    await become(member(ben, 'Ben'));
    expect(users()).toEqual([ben]);
  });

  test('an answer that is lost leaves one membership', async () => {
    holds(ana);
    box.faults.add({ method: 'POST', path: /members$/, kind: 'reset', acts: true });
    await become(member(ben, 'Ben'));
    expect(users()).toEqual([ben]);
  });

  test('who is gone already is fine', async () => {
    holds(ana);
    const current = await target().read('Data science');
    holds();
    await current.write({ entries: [ben], enabled: true }, showing(member(ben, 'Ben')));
    expect(users()).toEqual([ben]);
  });

  test('a list that lags behind a write is read again: who goes does not keep it', async () => {
    box.microsoft.settings.lag = 2;
    holds(ana);
    await become(member(ben, 'Ben'));
    expect(users()).toEqual([ben]);
    expect(asked().filter((request) => !request.startsWith('GET'))).toHaveLength(2);
  });

  test('who has it already and is beyond the hundred that Graph lists counts as done', async () => {
    const many = Array.from({ length: 100 }, (_, index) => objectId(index));
    holds(...many, ben);
    const current = await target().read('Data science');
    expect(current.entries).toHaveLength(100);
    const entries = [...many, ben];
    await current.write({ entries, enabled: true }, showing(member(ben, 'Ben')));
    expect(users()).toEqual(entries);
  });

  test('who gets it and is beyond the hundred that Graph lists is there by Graph’s word', async () => {
    const many = Array.from({ length: 100 }, (_, index) => objectId(index));
    holds(...many);
    const current = await target().read('Data science');
    const entries = [...many.slice(1), ben];
    await current.write({ entries, enabled: true }, showing(member(ben, 'Ben')));
    expect(users()).toEqual(entries);
  });

  test.each([
    ['archived', { archived: true }, /archived.*Restore team/],
    [
      'only for its owners to tag',
      { ownersManageTags: true },
      /Only owners may manage the tags.*Settings → Tags/,
    ],
  ])('a team that is %s is told as that, and nothing changes', async (_, over, fix) => {
    holds(ana);
    Object.assign(box.microsoft.teams[0] ?? {}, over);
    await expect(become(member(ben, 'Ben'))).rejects.toMatchObject({ fix: expect.stringMatching(fix) });
    expect(users()).toEqual([ana]);
  });

  test('an archived team is reported as archived, whatever the status', async () => {
    holds(ana);
    const body = { error: { code: 'BadRequest', message: 'Cannot modify an archived team.' } };
    box.faults.add({ method: 'POST', path: /members$/, kind: 'status', status: 400, body });
    await expect(become(member(ben, 'Ben'))).rejects.toMatchObject({
      message: expect.stringContaining('archived team'),
      fix: expect.stringContaining('Restore team'),
    });
  });

  test('without the permission to write, it is named and nothing changes', async () => {
    holds(ana);
    box.microsoft.app.permissions = ['TeamworkTag.Read.All'];
    await expect(become(member(ben, 'Ben'))).rejects.toMatchObject({
      fix: expect.stringContaining('TeamworkTag.ReadWrite.All'),
    });
    expect(users()).toEqual([ana]);
  });
});
