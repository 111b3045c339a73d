/**
 * What a team without a pager sees over a few weeks, on stand-ins of its services: `npm run demo`. The action is the one
 * that a workflow would run, dist/index.js; no network beyond loopback, no tokens.
 */
import { createSandbox } from '../sandbox/world.ts';
import { configFile, rotaFile } from './demo/files.ts';
import { everyPlace, userGroup } from './demo/places.ts';
import { type Act, act, note, scene } from './demo/stage.ts';

const box = createSandbox();
const { env } = await box.listen();
const ana = box.slack.users.find(({ profile }) => profile.email === 'ana@example.com');
if (!ana) throw new Error('the sandbox has another team than this demo is about');

const rota = '.github/on-call-rota.yml';
const group = (over: Partial<Act> = {}) =>
  act(box, env, {
    inputs: { source: 'rota', schedule: 'Data science', 'user-group': 'data-oncall', ...over.inputs },
    shows: (box) => [userGroup(box)],
    ...(over.summary && { summary: true }),
    ...(over.fails && { fails: true }),
  });
const everywhere = () => act(box, env, { inputs: { config: '.github/on-call.yml' }, shows: everyPlace });

scene('One file and a Slack token: a group of five becomes the one who is on call');
box.github.files[rota] = rotaFile(0);
await group({ summary: true });

scene('The schedule fires again: nothing to do, and nobody is bothered');
await group();

scene('A week later the next one takes over');
box.github.files[rota] = rotaFile(1);
await group();

scene('One config file, five places: the topic, an announcement, Teams and GitHub say the same');
box.github.files['.github/on-call.yml'] = configFile;
await everywhere();

scene('The next handover ripples through all of them; the announcement says who takes over from whom');
box.github.files[rota] = rotaFile(2);
await everywhere();
note('And again, nothing to do:');
await everywhere();

scene('Whoever is on call has no Slack account: the group is kept, and the error says what to do');
box.github.files[rota] = rotaFile(5);
ana.profile.email = 'ana.married@example.com';
await group({ fails: true });
ana.profile.email = 'ana@example.com';
await group();

scene('Ana must leave early and hands over to Dan for eight hours, by hand: a commit to the rota');
await group({ inputs: { 'handover-to': 'dan@example.com', 'handover-for': '8h' }, summary: true });
note('The next scheduled run leaves that as it is:');
await group();

await box.close();
note('That is all: dist/index.js, run as a workflow runs it.');
