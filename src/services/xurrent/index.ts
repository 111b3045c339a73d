import { defineService, source } from '../kit/service.ts';
import { inputs } from './inputs.ts';

/** Xurrent IMR (Zenduty) as a source. Its API tells who is on call now, by escalation policy, and no shifts. */
export const xurrent = defineService({
  name: 'Xurrent IMR',
  inputs,
  sources: {
    xurrent: source(inputs, {
      requires: ['xurrent-token', 'xurrent-team'],
      about: 'Xurrent IMR: the escalation policy’s name or id.',
      tellsShifts: false,
      rotations: true,
      load: async () => (await import('./source.ts')).createSource,
    }),
  },
});
