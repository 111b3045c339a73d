import { type Inputs, setting } from '../kit/input.ts';

/** What the rota file needs to know. */
export const inputs = {
  'rota-file': { ...setting('For `rota`: the file with the rotas.'), default: '.github/on-call-rota.yml' },
} as const satisfies Inputs;
