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
const ana = box.slack.users.find(({ profile }) => profile.email === 'ana@example.com');
if (!ana) throw new Error('the sandbox does not have the team that this demo uses');

const rota = '.github/on-call-rota.yml';
const group = (over: Partial<Act> = {}) =>
  act(box, env, {
    inputs: { source: 'rota', schedule: 'Data science', 'user-group': 'data-oncall', ...over.inputs },
    shows: (box) => [userGroup(box)],
    ...(over.summary && { summary: true }),
    ...(over.fails && { fails: true }),
  });
const everywhere = () => act(box, env, { inputs: { config: '.github/on-call.yml' }, shows: everyPlace });

scene('One file and a Slack token: the group of five now has only the person on call');
box.github.files[rota] = rotaFile(0);
await group({ summary: true });

scene('The workflow runs again: everything is up to date, and nobody is notified');
await group();

scene('One turn further in the rota (the demo moves its start, not the clock): the next person takes over');
box.github.files[rota] = rotaFile(1);
await group();

scene('One config file, five targets: the topic, an announcement, Teams and GitHub follow too');
box.github.files['.github/on-call.yml'] = configFile;
await everywhere();

scene('Another turn further: all of them are updated, and the announcement says who takes over from whom');
box.github.files[rota] = rotaFile(2);
await everywhere();
note('Again, with everything up to date:');
await everywhere();

scene('The person on call has no Slack account: the group is not changed, and the error says how to fix it');
box.github.files[rota] = rotaFile(5);
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
