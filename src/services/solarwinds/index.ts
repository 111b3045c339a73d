import { defineService, source } from '../kit/service.ts';
import { inputs } from './inputs.ts';

/** SolarWinds Incident Response (Squadcast) as a source. */
export const solarwinds = defineService({
  name: 'SolarWinds Incident Response',
  inputs,
  sources: {
    solarwinds: source(inputs, {
      requires: ['solarwinds-token', 'solarwinds-team'],
      about: 'SolarWinds Incident Response: the schedule’s name or id.',
      load: async () => (await import('./source.ts')).createSource,
    }),
  },
});
