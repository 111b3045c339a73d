import { defineService, source } from '../kit/service.ts';
import { notice } from './end.ts';
import { inputs } from './inputs.ts';

/** Opsgenie as a source whose schedules can be overridden. */
export const opsgenie = defineService({
  name: 'Opsgenie',
  inputs,
  sources: {
    opsgenie: source(inputs, {
      requires: ['opsgenie-token'],
      about: 'Opsgenie: the schedule’s name or id.',
      rotations: true,
      notice,
      load: async () => (await import('./source.ts')).createSource,
    }),
  },
});
