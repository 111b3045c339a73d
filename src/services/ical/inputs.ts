import { secretUrl } from '../../text/parsers.ts';
import type { Inputs } from '../kit/input.ts';

/** What a calendar feed needs to know. */
export const inputs = {
  'ical-url': {
    about: 'For `ical`: the calendar’s address, a secret.',
    parse: secretUrl,
    secret: true,
    credential: true,
  },
} as const satisfies Inputs;
