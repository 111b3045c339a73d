import * as z from 'zod/mini';
import type { Target } from '../../target.ts';
import { notFound, pick } from '../kit/lookup.ts';
import { segment } from '../kit/segment.ts';
import { createClient, type Pagey } from './client.ts';
import * as wire from './wire.ts';

const words = { service: 'Pagey', thing: 'board', credential: 'key', hint: 'Create the board in Pagey.' };

/** A board that shows who is on call. One call replaces all that it shows. */
export function createTarget(context: Pagey, { board: name }: { readonly board: string }): Target {
  const api = createClient(context);
  return {
    async read() {
      const boards = await api({ path: '/boards', schema: z.array(wire.board) });
      const board = pick(boards, name, words);
      if (!board) throw notFound(name, boards, words);
      return {
        place: board.id,
        entries: board.people.toSorted(),
        enabled: true,
        desired: ({ members }) => ({ after: [...new Set(members.map(({ account }) => account.id))].sort() }),
        async write({ entries }) {
          const path = `/boards/${segment(board.id)}`;
          await api({ method: 'PUT', path, body: { people: entries }, schema: wire.board });
        },
      };
    },
  };
}
