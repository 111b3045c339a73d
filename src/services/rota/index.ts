import { defineService, source } from '../kit/service.ts';
import { inputs } from './inputs.ts';

/** A file of rotas in the team's repository as a source. */
export const rota = defineService({
  name: 'Rota file',
  inputs,
  sources: {
    rota: source(inputs, {
      requires: [],
      localTimes: true,
      about: 'The rota file: the rota’s name.',
      load: async () => (await import('./source.ts')).createSource,
    }),
  },
});
