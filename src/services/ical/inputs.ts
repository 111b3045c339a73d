import { type Inputs, secretAddress } from '../kit/input.ts';

/** What a calendar feed needs to know. */
export const inputs = {
  'ical-url': secretAddress('For `ical`: the calendar’s address, a secret.'),
} as const satisfies Inputs;
