/**
 * What a team sees over a few days, on stand-ins of its services: `npm run demo`. The action is the one that a
 * workflow would run, dist/index.js; no network beyond loopback, no tokens.
 */
import { createSandbox } from '../sandbox/world.ts';
import { act, note, scene } from './demo/stage.ts';

const week = 7 * 86_400_000;
const box = createSandbox();
const { env } = await box.listen();
const [schedule] = box.opsgenie.schedules;
const ana = box.slack.users.find(({ profile }) => profile.email === 'ana@example.com');
if (!schedule || !ana) throw new Error('the sandbox has another team than this demo is about');

scene('A group of five becomes the one who is on call');
await act(box, env, { summary: true });

scene('The schedule fires again: nothing to do, and nobody is bothered');
await act(box, env);

scene('The shift ends, and the next one takes over');
box.passTime(week);
await act(box, env);

scene('Nobody is on call: the group is kept, and a warning says so');
const rotations = schedule.rotations.splice(0);
await act(box, env);
schedule.rotations.push(...rotations);

scene('Whoever is on call has no Slack account: the group is kept, and the error says what to do');
box.passTime(4 * week);
ana.profile.email = 'ana.married@example.com';
await act(box, env, { fails: true });
ana.profile.email = 'ana@example.com';
await act(box, env);

scene('Ana must leave early and hands over to Dan for eight hours, by hand');
await act(box, env, { inputs: { 'handover-to': 'dan@example.com', 'handover-for': '8h' }, summary: true });
note('The next scheduled run leaves that as it is:');
await act(box, env);

await box.close();
note('That is all: dist/index.js, run as a workflow runs it.');
