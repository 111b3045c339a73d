import type { Hono } from 'hono/quick';
import type { Call } from '../server.ts';
import { GraphError } from './answers.ts';
import type { MicrosoftState } from './state.ts';

/** A Teams workflow's webhook: whoever has its address can post cards to the channel. */
export function serveWebhook(app: Hono<{ Bindings: Call }>, state: MicrosoftState): void {
  app.post('/workflows/:id/triggers/manual/paths/invoke', (c) => {
    const id = c.req.param('id');
    const workflow = state.workflows.find((one) => one.id === id);
    if (!workflow) throw new GraphError(404, 'WorkflowNotFound', `The workflow '${id}' could not be found.`);
    if (c.req.query('sig') !== workflow.signature) {
      const message = 'The request signature is not valid.';
      throw new GraphError(401, 'DirectApiAuthorizationRequired', message);
    }
    if (!workflow.enabled) {
      const message = `Could not execute workflow '${id}' trigger 'manual' with state 'Disabled': trigger is not enabled.`;
      throw new GraphError(400, 'WorkflowTriggerIsNotEnabled', message);
    }
    if (state.settings.webhookSays !== null) return c.text(state.settings.webhookSays);
    // It accepts anything, and posts what looks like a card.
    const { attachments = [] } = (c.env.body ?? {}) as { attachments?: { content?: object }[] };
    for (const { content } of attachments) if (content) state.posts.push(content);
    return c.body(null, 202);
  });
}
