import { defineService, source, target } from '../kit/service.ts';
import { inputs } from './inputs.ts';

/** Pagey as a source, and its boards as targets. */
export const pagey = defineService({
  name: 'Pagey',
  inputs,
  sources: {
    pagey: source(inputs, {
      requires: ['pagey-token'],
      about: 'Pagey: the schedule’s name or id.',
      load: async () => (await import('./source.ts')).createSource,
    }),
  },
  targets: {
    'pagey-board': target(inputs, {
      label: 'Pagey board',
      directory: null,
      requires: ['pagey-token'],
      shape: async () => (await import('./shapes.ts')).board,
      nameOf: ({ board }) => board,
      load: async () => (await import('./board.ts')).createTarget,
    }),
  },
});
