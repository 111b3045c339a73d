import { type Inputs, setting } from '../kit/input.ts';

/** The inputs for the rota file. */
export const inputs = {
  'rota-file': {
    ...setting('For `rota`: path of the file with the rotas.'),
    default: '.github/on-call-rota.yml',
  },
} as const satisfies Inputs;
