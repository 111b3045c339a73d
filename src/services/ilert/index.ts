import { defineService, source } from '../kit/service.ts';
import { inputs } from './inputs.ts';

/** ilert as a source whose schedules can be overridden. */
export const ilert = defineService({
  name: 'ilert',
  inputs,
  sources: {
    ilert: source(inputs, {
      requires: ['ilert-token'],
      about: 'ilert: the schedule’s name or id.',
      load: async () => (await import('./source.ts')).createSource,
    }),
  },
});
