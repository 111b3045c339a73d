import { day } from '../../time.ts';
import type { Check, Checks } from '../kit/check.ts';
import type { ValuesOf } from '../kit/input.ts';
import type { Context } from '../kit/service.ts';
import type { inputs } from './inputs.ts';
import { tokenOf } from './token.ts';
import { checkWorkflow } from './workflow.ts';

/** A token that expires within this time is worth a warning, in milliseconds. */
const soon = 28 * day;

/** The token of GitHub, and the workflow that runs this. */
export function createChecks(context: Context<ValuesOf<typeof inputs, 'github-token'>>): Checks {
  return ({ targets, readsFiles, workflow, action }) => [
    ...(targets.length > 0 || readsFiles ? [token(context)] : []),
    ...(workflow === null
      ? []
      : [{ subject: 'Workflow', run: () => checkWorkflow(context, workflow, action) }]),
  ];
}

function token(context: Context<ValuesOf<typeof inputs, 'github-token'>>): Check {
  return {
    subject: '`github-token`',
    async run() {
      const { expires } = await tokenOf(context)();
      const works = { severity: 'ok', message: 'Works.', fix: '' } as const;
      const left = expires === null ? soon : expires.getTime() - context.now().getTime();
      if (expires === null || left >= soon) return [works];
      const days = Math.floor(left / day);
      const time = days < 1 ? 'within a day' : `in ${days} ${days === 1 ? 'day' : 'days'}`;
      const message = `It expires ${time}, on ${expires.toISOString().slice(0, 10)}.`;
      const fix = 'Renew it and update the secret, or use a GitHub App, whose tokens renew themselves.';
      return [works, { severity: 'warning', message, fix, when: expires }];
    },
  };
}
