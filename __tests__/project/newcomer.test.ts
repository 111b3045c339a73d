import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { asInputs, runStep } from '../../sandbox/action.ts';
import { githubJob } from '../../sandbox/github/seed.ts';
import { slackUserGroup } from '../../sandbox/slack/state.ts';
import { createSandbox, type Sandbox } from '../../sandbox/world.ts';
import { mapsIn, pieces } from './pages.ts';

// The README followed word for word by somebody new, in a repository that is empty but for what it says to copy.

let box: Sandbox;
let env: Record<string, string>;
beforeEach(async () => {
  box = createSandbox();
  const [data, platform] = box.opsgenie.schedules;
  if (!data || !platform) throw new Error('the sandbox has no schedules');
  data.name = 'Data science';
  // The other names of the README, all with the people of the second schedule.
  for (const [index, name] of ['Data engineering', 'Primary', 'Secondary'].entries()) {
    const id = `5c4ed01e-0000-4000-8000-0000000000a${index}`;
    box.opsgenie.schedules.push({ ...(name === 'Primary' ? data : platform), id, name });
  }
  for (const [index, handle] of ['data-oncall-2', 'data-oncall-all'].entries()) {
    box.slack.userGroups.push(
      slackUserGroup({ id: `S0NEW0000${index}`, handle, name: handle, users: ['U0CLEO0003'] }),
    );
  }
  ({ env } = await box.listen());
});
afterEach(() => box.close());

const readme = pieces.filter(({ where }) => where.startsWith('README'));
const migration = pieces.filter(({ where }) => where.startsWith('docs/migration.md'));
const blockWith = (words: string, blocks = readme) => {
  const block = blocks.find(({ text }) => text.includes(words));
  if (!block) throw new Error(`no block has ${words}`);
  return block;
};

/** The inputs of a block's step, with the secrets that the README says to store, and a form as somebody filled it in. */
function inputsOf(words: string, form: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { value } = blockWith(words);
  const step = mapsIn(value).find(({ uses }) => uses === 'OWNER/on-call-sync@v1');
  const given = Object.entries(mapsIn(step?.with ?? value)[0] ?? {}).map(([name, written]) => [
    name,
    String(written)
      .replaceAll(/\$\{\{ secrets\.(\w+) \}\}/g, (_, secret: string) => env[secret] ?? '')
      .replaceAll(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => form[input] ?? ''),
  ]);
  return Object.fromEntries(given);
}

const addresses = () =>
  Object.fromEntries(Object.entries(env).filter(([name]) => /_URL$|_SITE$|^GITHUB_/.test(name)));
const run = (inputs: Record<string, string>) =>
  runStep({ ...githubJob, ...addresses(), ...asInputs({ 'github-token': env.GITHUB_TOKEN, ...inputs }) });
const members = (handle: string) => box.slack.userGroups.find((group) => group.handle === handle)?.users;
const [ana, ben, dan] = [['U0ANA00001'], ['U0BEN00002'], ['U0DAN00004']];

describe('the workflow of the quick start', () => {
  const quick = 'handover-to: { type: string';

  test('shows first, then syncs, then hands over', async () => {
    const everybody = members('data-oncall');
    const first = await run(inputsOf(quick, { 'dry-run': 'true' }));
    expect([first.code, first.outputs.changed, members('data-oncall')]).toEqual([0, 'true', everybody]);
    const scheduled = await run(inputsOf(quick));
    expect([scheduled.code, members('data-oncall')]).toEqual([0, ana]);
    const form = { 'dry-run': 'false', 'handover-to': 'dan@example.com', 'handover-for': '8h' };
    const handover = await run(inputsOf(quick, form));
    expect([handover.code, members('data-oncall')]).toEqual([0, dan]);
  });

  test('works without a pager', async () => {
    box.github.files['.github/on-call-rota.yml'] = blockWith('timezone:').text;
    const { code, outputs } = await run(inputsOf('source: rota'));
    expect(code).toBe(0);
    expect([[...ana], [...ben], ['U0CLEO0003']]).toContainEqual(members('data-oncall'));
    expect(outputs.emails).toMatch(/^(ana|ben|cleo)@example\.com$/);
  });
});

describe('the recipes', () => {
  test('tell the channel', async () => {
    expect(await run(inputsOf('announce-channel'))).toMatchObject({ code: 0 });
    const channel = box.slack.channels.find(({ name }) => name === 'data');
    expect(channel?.topic.value).toContain('On call: <@U0ANA00001>');
    expect(channel?.messages.some(({ metadata }) => metadata?.event_type === 'on_call_handover')).toBe(true);
  });

  test('two on call', async () => {
    const inputs = { ...inputsOf('user-group: data-oncall'), ...inputsOf('Data engineering') };
    expect(await run(inputs)).toMatchObject({ code: 0 });
    expect(members('data-oncall')).toEqual([...ana, ...dan]);
  });

  test('primary and secondary', async () => {
    box.github.files['.github/on-call.yml'] = blockWith('name: Both').text;
    expect(await run(withConfig())).toMatchObject({ code: 0 });
    expect(members('data-oncall')).toEqual(ana);
    expect(members('data-oncall-2')).toEqual(dan);
    expect(members('data-oncall-all')).toEqual([...ana, ...dan]);
  });

  test('business hours', async () => {
    for (const schedule of box.opsgenie.schedules) schedule.enabled = false;
    const inputs = { ...inputsOf('user-group: data-oncall'), ...inputsOf('on-nobody') };
    expect(await run(inputs)).toMatchObject({ code: 0 });
    const group = box.slack.userGroups.find(({ handle }) => handle === 'data-oncall');
    expect(group?.date_delete).toBeGreaterThan(0);
  });

  test('during a migration', async () => {
    box.github.files['.github/on-call.yml'] = blockWith('shadow: { jsm', migration).text;
    const jira = { 'jira-email': env.JIRA_EMAIL ?? '', 'jira-token': env.JIRA_TOKEN ?? '' };
    expect(await run({ ...withConfig(), ...jira })).toMatchObject({ code: 0 });
    expect(members('data-oncall')).toEqual(ana);
    expect(box.requests.some(({ service, path }) => service === 'jira' && path.includes('schedules'))).toBe(
      true,
    );
  });
});

function withConfig(): Record<string, string> {
  const { 'opsgenie-token': pager = '', 'slack-token': slack = '' } = inputsOf('user-group: data-oncall');
  return { config: '.github/on-call.yml', 'opsgenie-token': pager, 'slack-token': slack };
}
