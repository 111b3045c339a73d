import { beforeEach, describe, expect, test } from '@jest/globals';
import { webhookUrl } from '../../../sandbox/microsoft/state.ts';
import { createSandbox, type Sandbox } from '../../../sandbox/world.ts';
import { Failure } from '../../../src/failure.ts';
import { cardMessage, cardText } from '../../../src/services/microsoft/card.ts';
import { microsoft } from '../../../src/services/microsoft/index.ts';
import { createTarget } from '../../../src/services/microsoft/teams-message.ts';
import type { Display, Member, Target } from '../../../src/target.ts';
import { inHours, now } from '../given.ts';
import { microsoftContext, sandboxHttp } from './given.ts';

let box: Sandbox;
beforeEach(() => {
  box = createSandbox({ now: () => now });
});

const member = (name: string | null, email: string | null = null): Member => ({
  person: { email, name, aliases: [] },
  account: { id: '', name: null, email: null },
});
const showing = (over: Partial<Display> = {}): Display => ({
  schedule: 'Data science',
  members: [member('Ben Müller', 'ben@example.com')],
  from: null,
  until: null,
  calendar: [],
  outgoing: [],
  now: new Date(0),
  timezone: null,
  next: null,
  offCall: [],
  askedBy: null,
  run: null,
  ...over,
});

const masked: string[] = [];
const webhook = () => webhookUrl('https://prod-01.westeurope.logic.azure.com', box.microsoft.workflows[0]);
function open(fetch: Sandbox['fetch'] = box.fetch): Target {
  const http = sandboxHttp({ fetch }, { mask: (secret) => void masked.push(secret) });
  return createTarget(microsoftContext(http, { 'teams-webhook-url': webhook() }));
}
async function post(over: Partial<Display> = {}): Promise<unknown> {
  const current = await open().read('Data science');
  const display = showing(over);
  const { after } = current.desired(display);
  return current.write({ entries: after, enabled: true }, display).catch((error) => error);
}

describe('the target', () => {
  test('reads nothing, is no place that another could overwrite, and follows', async () => {
    const current = await open().read('Data science');
    expect(current).toMatchObject({ place: null, entries: [], enabled: true });
    expect(box.requests).toEqual([]);
    expect(microsoft.targets['teams-message']).toMatchObject({
      directory: null,
      holdsMembers: false,
      canDisable: false,
      follows: true,
      perSchedule: true,
    });
  });

  test('is desired to show who is on call, by name, so that there is always something to say', async () => {
    const members = [member('Ben', 'ben@example.com'), member(null, 'ana@example.com')];
    expect((await open().read('Data science')).desired(showing({ members }))).toEqual({
      after: ['Ben <ben@example.com>', 'ana@example.com'],
    });
  });

  test('posts one card', async () => {
    expect(await post()).toBeUndefined();
    expect(box.requests).toHaveLength(1);
    expect(box.microsoft.posts).toEqual([expect.objectContaining({ type: 'AdaptiveCard', version: '1.4' })]);
  });

  test.each([
    ['off', () => Object.assign(box.microsoft.workflows[0], { enabled: false })],
    ['gone', () => Object.assign(box.microsoft.workflows[0], { id: 'another' })],
  ])('a workflow that is %s is told without its address', async (_, change) => {
    const target = open();
    const { id, signature } = box.microsoft.workflows[0];
    change();
    const current = await target.read('Data science');
    const error = await current.write(current, showing()).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(Failure);
    expect(error.fix).toMatch(/The workflow behind `teams-webhook-url` is turned off, was deleted/);
    expect(error.message).toMatch(/^Teams answered 40[04]/);
    expect(error.message).not.toContain('/workflows/');
    expect(masked).toEqual(expect.arrayContaining([id, signature]));
  });

  test.each([
    [
      'Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error 413.',
      /Workflows/,
    ],
    ['Webhook message delivery failed with error: … returned HTTP error 429.', /run less often/],
    ['Summary or Text is required.', /Workflows/],
    ['{"error":{"code":"NoResponse","message":"gone"}}', /Workflows/],
    ['"Bad payload"', /Workflows/],
    ['{"errors":["no such channel"]}', /Workflows/],
    ['{"errors":{"channel":"unknown"}}', /Workflows/],
    ['{"errors":"unknown"}', /Workflows/],
    ['{"statusCode":404,"message":"gone"}', /Workflows/],
    ['{"statusCode":429}', /run less often/],
    ['{"status":"500"}', /Workflows/],
    ['{"status":"Failed"}', /Workflows/],
    ['{"status":"error"}', /Workflows/],
    ['{"success":false}', /Workflows/],
    ['{"error":"gone"}', /Workflows/],
    ['0', /Workflows/],
    ['<html>Sign in</html>', /Workflows/],
  ])('a 200 that says %j is no success, and is not tried again', async (text, fix) => {
    box.microsoft.settings.webhookSays = text;
    expect(await post()).toMatchObject({
      message: `Teams answered 200, but did not post the message: “${text}”.`,
      fix: expect.stringMatching(fix),
    });
    expect(box.requests).toHaveLength(1);
  });

  test.each([
    ...['', '1', ' ok ', '"accepted"', '{}', '{"id":"x"}', '{"error":null}'],
    ...['{"errors":[],"error":""}', '{"errors":{}}', '{"errors":null}', '{"success":true}'],
    ...['{"status":"Running"}', '{"status":202}', '{"statusCode":200,"status":"Succeeded"}'],
    '{"name":"08584500000000000000","status":null}',
  ])('a 200 that says %j is one', async (text) => {
    box.microsoft.settings.webhookSays = text;
    expect(await post()).toBeUndefined();
  });

  test.each([
    'https://acme.webhook.office.com/webhookb2/a@b/IncomingWebhook/c/d',
    'https://outlook.office.com/webhook/a@b/IncomingWebhook/c/d',
  ])('the address of a connector is refused before anything is sent: %s', (url) => {
    const http = sandboxHttp(box);
    expect(() => createTarget(microsoftContext(http, { 'teams-webhook-url': url }))).toThrow(
      'the address of an Office 365 connector, which Microsoft has retired',
    );
  });

  test('rule 9: is posted once where it may have been posted', async () => {
    box.faults.add({ kind: 'reset', acts: true });
    expect(await post()).toBeInstanceOf(Failure);
    expect(box.microsoft.posts).toHaveLength(1);
    expect(box.requests).toHaveLength(1);
  });
});

test('rule 9: is posted again where it certainly was not', async () => {
  box.faults.add({ kind: 'refuse' });
  box.faults.add({ kind: 'status', status: 429 });
  expect(await post()).toBeUndefined();
  expect(box.microsoft.posts).toHaveLength(1);
});

test('rule 10: a failed connection does not reveal the address', async () => {
  const target = open(() => Promise.reject(new Error(`request to ${webhook()} failed`)));
  const current = await target.read('Data science');
  const error = await current.write(current, showing()).catch((thrown) => thrown);
  expect(error).toMatchObject({
    message: 'Teams could not be reached for POST (a secret address): the connection failed.',
  });
});

describe('the card', () => {
  test('says who, until when in the reader’s own time zone, who is next, who asked, and links the run', () => {
    const next = [member('Cleo').person];
    const run = 'https://github.com/acme/data/actions/runs/42';
    const message = cardMessage(showing({ until: inHours(24), next, askedBy: 'eva-acme', run }));
    expect(message).toEqual({
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          contentUrl: null,
          content: {
            $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
            type: 'AdaptiveCard',
            version: '1.4',
            body: [
              {
                type: 'TextBlock',
                text: 'On call: Ben Müller',
                size: 'Medium',
                weight: 'Bolder',
                wrap: true,
              },
              {
                type: 'FactSet',
                facts: [
                  { title: 'Schedule', value: 'Data science' },
                  {
                    title: 'Until',
                    value: '{{DATE(2026-11-24T09:00:00Z, SHORT)}} {{TIME(2026-11-24T09:00:00Z)}}',
                  },
                  { title: 'Next', value: 'Cleo' },
                  { title: 'Handed over by', value: 'eva-acme' },
                ],
              },
            ],
            actions: [{ type: 'Action.OpenUrl', title: 'Open the run', url: run }],
          },
        },
      ],
    });
  });

  test('leaves out what is not known, and counts who is too many', () => {
    const members = Array.from({ length: 23 }, (_, index) => member(`P${index}`));
    const text = JSON.stringify(cardMessage(showing({ members, next: [] })));
    expect(text).toContain('P19 and 3 more');
    expect(text).not.toMatch(/Until|Next|Handed|OpenUrl/);
  });

  test.each([
    ['[x](https://evil.example)', '\\[x\\]\\(https:\u200b//evil.example\\)'],
    ['**Ana** _S_ ~~x~~ `c`', '\\*\\*Ana\\*\\* \\_S\\_ \\~\\~x\\~\\~ \\`c\\`'],
    ['# big | cell \\', '\\# big \\| cell \\\\'],
    ['- item', 'item'],
    ['1. item', '1\\. item'],
    ['<at>everyone</at>', '‹at›everyone‹/at›'],
    ['www.evil.example', 'www\u200b.evil.example'],
    ['{{DATE(2026-01-01T00:00:00Z)}}', '{\u200b{DATE\\(2026-01-01T00:00:00Z\\)}}'],
    ['a\r\nb\u202e', 'a b'],
    ['Ana Conceição-Müller', 'Ana Conceição-Müller'],
  ])('rule 12: %j is only text', (name, text) => {
    expect(cardText(name)).toBe(text);
  });

  test('rule 12: a name is cut before it is escaped', () => {
    expect(cardText('*'.repeat(150))).toBe(`${'\\*'.repeat(100)}…`);
  });
});
