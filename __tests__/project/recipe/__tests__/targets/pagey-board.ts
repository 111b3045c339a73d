import { secrets } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import type { TargetStage } from './stage.ts';

function board(box: Sandbox) {
  const [first] = box.pagey.boards;
  if (!first) throw new Error('the seed has no board');
  return first;
}

/** The sandbox's board in Pagey. */
export const pageyBoard: TargetStage = {
  kind: 'pagey-board',
  service: 'pagey',
  form: { 'pagey-board': 'Data board' },
  env: { PAGEY_TOKEN: secrets.pagey },
  set(box, who) {
    board(box).people = who.map((name) => `${name}@example.com`);
  },
  shows: (box) =>
    board(box)
      .people.map((email) => email.split('@')[0] ?? '')
      .sort(),
  forbid(box) {
    box.pagey.mayWrite = false;
    return /right “boards”/;
  },
  writes: ({ method }) => method === 'PUT',
};
