import type { Target, TargetRef } from '../../model.ts';
import { display } from '../../people.ts';
import type { Connection } from '../registry.ts';
import { cardMessage } from './card.ts';

const gone =
  'The workflow behind `teams-webhook-url` is off, gone, or does not know this address: in Teams, open Workflows and turn it on, or create it anew from “Send webhook alerts to a channel” and store its new address.';

/**
 * A message to Teams through a workflow's webhook. Teams can't be asked what was said last: it shows nothing that
 * could be read, and follows the other targets of its schedule. `place` is like no other's.
 */
export function teamsMessage(ref: TargetRef, { http, values }: Connection, place: string): Target {
  const url = values['teams-webhook-url'] ?? '';
  for (const part of secretParts(url)) http.conceal(part);
  return {
    ref,
    directory: null,
    holdsMembers: false,
    canDisable: false,
    follows: true,
    read: async () => ({ place, entries: [], enabled: true }),
    want: ({ members }) => ({ after: [...new Set(members.map(({ person }) => display(person)))].sort() }),
    async write(_before, _after, showing) {
      await http.send({
        service: 'Teams',
        method: 'POST',
        url,
        secretUrl: true,
        once: true,
        headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
        body: JSON.stringify(cardMessage(showing)),
        expects: 'anything',
        fix: (status) => ([400, 401, 403, 404, 410].includes(status) ? gone : undefined),
      });
    },
  };
}

/** What of the address would be a secret on its own, since Teams may repeat it: the workflow's id, the signature. */
function secretParts(url: string): readonly string[] {
  const { pathname = '', searchParams = new URLSearchParams() } = URL.parse(url) ?? {};
  return [...pathname.split('/'), ...searchParams.getAll('sig')].filter((part) => part.length >= 16);
}
