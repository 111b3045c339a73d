import { Failure } from '../../failure.ts';
import type { Remark } from '../../model.ts';
import { display } from '../../people.ts';
import type { Target } from '../../target.ts';
import type { ValuesOf } from '../kit/input.ts';
import type { Context } from '../kit/service.ts';
import { cardMessage } from './card.ts';
import type { inputs } from './inputs.ts';

const gone =
  'The workflow behind `teams-webhook-url` is turned off, was deleted, or has another address: in Teams, open Workflows and turn it on, or create it again from “Send webhook alerts to a channel” and store the new address.';

/**
 * A message to Teams through a workflow's webhook. The last message can't be read from Teams, so this target follows the
 * other targets of its schedule.
 */
export function createTarget({
  http,
  values,
}: Context<ValuesOf<typeof inputs, 'teams-webhook-url'>>): Target {
  const url = values['teams-webhook-url'];
  if (isConnector(url)) throw retired();
  for (const part of secretParts(url)) http.mask(part);
  return {
    check: async () => [unposted],
    read: async () => ({
      place: null,
      entries: [],
      enabled: true,
      desired: ({ members }) => ({
        after: [...new Set(members.map(({ person }) => display(person)))].sort(),
      }),
      async write(_desired, content) {
        const text = await http.send({
          service: 'Teams',
          method: 'POST',
          url,
          secretUrl: true,
          notIdempotent: true,
          headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
          body: JSON.stringify(cardMessage(content)),
          expects: 'text',
          fix: (status) => ([400, 401, 403, 404, 410].includes(status) ? gone : undefined),
        });
        if (!isAccepted(String(text))) throw notPosted(String(text));
      },
    }),
  };
}

const unposted: Remark = {
  severity: 'unchecked',
  message: 'Whether the webhook posts can’t be checked without posting.',
  fix: '',
};

/** Office 365 connectors: they are retired, but some still answer as if they had posted the message. */
function isConnector(url: string): boolean {
  const { hostname = '', pathname = '' } = URL.parse(url) ?? {};
  if (/(^|\.)webhook\.office(365)?\.(com|us)$/.test(hostname)) return true;
  return /^outlook\.office(365)?\.com$/.test(hostname) && /^\/webhook/i.test(pathname);
}

function retired(): Failure {
  const message =
    '`teams-webhook-url` is the address of an Office 365 connector, which Microsoft has retired.';
  const fix =
    'In Teams, open Workflows, create “Send webhook alerts to a channel”, and store its address instead.';
  return new Failure(message, fix);
}

/**
 * Whether the text of a 2xx means that the message was posted: it may be empty, a number of messages, or whatever the
 * workflow’s author chose. Failures may come with a 200 as well, as a sentence or in JSON.
 */
function isAccepted(text: string): boolean {
  if (/^\W*(ok|accepted|success)?\W*$/i.test(text)) return true;
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer === 'object' && answer !== null) return !reportsFailure({ ...answer });
    return typeof answer === 'number' && answer > 0;
  } catch {
    return false;
  }
}

/** Whether any of the fields in which APIs report a failure does so. */
function reportsFailure(answer: Readonly<Record<string, unknown>>): boolean {
  const { error, errors, status, statusCode, success } = answer;
  const hasErrors = typeof errors === 'object' && errors !== null ? Object.keys(errors).length > 0 : errors;
  const isFailure = (word: unknown) =>
    Number(word) >= 400 || /^\s*(fail(ed|ure)?|error)\s*$/i.test(String(word));
  return Boolean(error || hasErrors) || success === false || [status, statusCode].some(isFailure);
}

function notPosted(text: string): Failure {
  const words = text.replace(/\s+/g, ' ').trim().slice(0, 300);
  const fix = /\b429\b/.test(text) ? 'Too many messages for this webhook: run less often.' : gone;
  return new Failure(`Teams answered 200, but did not post the message: “${words}”.`, fix);
}

/** Parts of the address that are secret on their own, because Teams may repeat them: the workflow's id, the signature. */
function secretParts(url: string): readonly string[] {
  const { pathname = '', searchParams = new URLSearchParams() } = URL.parse(url) ?? {};
  return [...pathname.split('/'), ...searchParams.getAll('sig')].filter((part) => part.length >= 16);
}
