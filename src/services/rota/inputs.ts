import { line } from '../../text/parsers.ts';
import type { Inputs } from '../kit/input.ts';

/** What the rota file needs to know. */
export const inputs = {
  'rota-file': {
    about: 'For `rota`: the file with the rotas.',
    parse: line,
    default: '.github/on-call-rota.yml',
    credential: true,
  },
} as const satisfies Inputs;
