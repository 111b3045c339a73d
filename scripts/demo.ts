/**
 * What a team without a pager sees over a few weeks, with stand-ins for its services: `npm run demo`. It runs the same
 * dist/index.js as a workflow. It needs no network and no tokens.
 */
import { createSandbox } from '../sandbox/world.ts';
import { configFile, rotaFile } from './demo/files.ts';
import { everyPlace, userGroup } from './demo/places.ts';
import { type Act, act, note, scene } from './demo/stage.ts';

const box = createSandbox();
const { env } = await box.listen();
const member = (name: string) => {
  const found = box.slack.users.find(({ profile }) => profile.email === `${name}@example.com`);
  if (!found) throw new Error('the sandbox does not have the team that this demo uses');
  return found;
};
const ana = member('ana');

const rota = '.github/on-call-rota.yml';
const group = (over: Partial<Act> = {}) =>
  act(box, env, {
    inputs: { source: 'rota', schedule: 'Data science', 'user-group': 'data-oncall', ...over.inputs },
    shows: (box) => [userGroup(box)],
    ...(over.summary && { summary: true }),
    ...(over.fails && { fails: true }),
  });
const everywhere = () => act(box, env, { inputs: { config: '.github/on-call.yml' }, shows: everyPlace });

scene('A team’s first day: before anything is written, a check says what would not work in the coming weeks');
box.github.files[rota] = rotaFile(10);
const eva = member('eva');
eva.profile.email = 'eva.married@example.com';
await group({ inputs: { mode: 'check' }, fails: true });
note('Eva’s address is corrected in Slack:');
eva.profile.email = 'eva@example.com';
await group({ inputs: { mode: 'check' } });

scene('One file and a Slack token: the group of five now has only the person on call');
await group({ summary: true });

scene('How much of the team’s time is left for development, and who carried how much');
await group({ inputs: { mode: 'report', since: '90d', 'operational-share': '80%' }, summary: true });

scene('The workflow runs again: everything is up to date, and nobody is notified');
await group();

scene('One turn further in the rota (the demo moves its start, not the clock): the next person takes over');
box.github.files[rota] = rotaFile(11);
await group();

scene('One config file, five targets: the topic, an announcement, Teams and GitHub follow too');
box.github.files['.github/on-call.yml'] = configFile;
await everywhere();

scene('Another turn further: all of them are updated, and the announcement says who takes over from whom');
box.github.files[rota] = rotaFile(12);
await everywhere();
note('Again, with everything up to date:');
await everywhere();

scene('The person on call has no Slack account: the group is not changed, and the error says how to fix it');
box.github.files[rota] = rotaFile(15);
ana.profile.email = 'ana.married@example.com';
await group({ fails: true });
ana.profile.email = 'ana@example.com';
await group();

scene(
  'Ana has to leave early and hands over to Dan for eight hours: a manual handover, committed to the rota',
);
await group({ inputs: { 'handover-to': 'dan@example.com', 'handover-for': '8h' }, summary: true });
note('The next scheduled run keeps it:');
await group();

await box.close();
note('This was dist/index.js, run in the same way as in a workflow.');
