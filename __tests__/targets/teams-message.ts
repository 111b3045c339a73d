import { seedMicrosoft } from '../../sandbox/microsoft/seed.ts';
import { webhookUrl } from '../../sandbox/microsoft/state.ts';
import { quirk } from '../../sandbox/quirks.ts';
import { people } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import type { TargetStage } from './stage.ts';

const { workflows } = seedMicrosoft();

/** The channel behind the sandbox's workflow: it shows whom the last card names. */
export const teamsMessage: TargetStage = {
  kind: 'teams-message',
  service: 'microsoft',
  form: { 'teams-message': {} },
  env: { TEAMS_WEBHOOK_URL: webhookUrl('https://prod-01.westeurope.logic.azure.com', workflows[0]) },
  set: ({ microsoft }, who) => {
    const said = people.filter(({ name }) => who.includes(name)).map(({ fullName }) => fullName);
    microsoft.posts = who.length === 0 ? [] : [{ body: [{ text: `On call: ${said.join(', ')}` }] }];
  },
  shows: ({ microsoft }) => {
    const [head] = (microsoft.posts.at(-1) as { body: { text: string }[] } | undefined)?.body ?? [];
    const said = head?.text ?? '';
    // A pager without names gives addresses.
    return people
      .filter(({ fullName, email }) => said.includes(fullName) || said.includes(email))
      .map(({ name }) => name)
      .sort();
  },
  quirks: [
    quirk(
      'the webhook answers 200 with the text of a failure',
      'failed',
      ({ microsoft }: Sandbox) => microsoft.settings,
      'webhookSays',
      'Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error 413.',
    ),
  ],
  forbid: ({ microsoft }) => {
    microsoft.workflows[0].enabled = false;
    return /`teams-webhook-url`/;
  },
  writes: ({ path }) => path.startsWith('/workflows/'),
};
