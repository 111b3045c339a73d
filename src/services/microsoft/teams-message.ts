import type { Target } from '../../model.ts';
import { display } from '../../people.ts';
import type { ValuesOf } from '../kit/input.ts';
import type { Context } from '../kit/service.ts';
import { cardMessage } from './card.ts';
import type { inputs } from './inputs.ts';

const gone =
  'The workflow behind `teams-webhook-url` is off, gone, or does not know this address: in Teams, open Workflows and turn it on, or create it anew from “Send webhook alerts to a channel” and store its new address.';

/**
 * A message to Teams through a workflow's webhook. Teams can't be asked for the last message: the target shows nothing that
 * could be read, and follows the other targets of its schedule.
 */
export function createTarget({
  http,
  values,
}: Context<ValuesOf<typeof inputs, 'teams-webhook-url'>>): Target {
  const url = values['teams-webhook-url'];
  for (const part of secretParts(url)) http.mask(part);
  return {
    read: async () => ({
      place: null,
      entries: [],
      enabled: true,
      desired: ({ members }) => ({
        after: [...new Set(members.map(({ person }) => display(person)))].sort(),
      }),
      async write(_desired, content) {
        await http.send({
          service: 'Teams',
          method: 'POST',
          url,
          secretUrl: true,
          notIdempotent: true,
          headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
          body: JSON.stringify(cardMessage(content)),
          expects: 'anything',
          fix: (status) => ([400, 401, 403, 404, 410].includes(status) ? gone : undefined),
        });
      },
    }),
  };
}

/** Parts of the address that are secret on their own, since Teams may repeat them: the workflow's id, the signature. */
function secretParts(url: string): readonly string[] {
  const { pathname = '', searchParams = new URLSearchParams() } = URL.parse(url) ?? {};
  return [...pathname.split('/'), ...searchParams.getAll('sig')].filter((part) => part.length >= 16);
}
