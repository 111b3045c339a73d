import { type Inputs, secretAddress } from '../kit/input.ts';
import { timeZone } from './zone-input.ts';

/** The inputs for a calendar feed. */
export const inputs = {
  'ical-url': secretAddress('For `ical`: the address of the calendar. A secret.'),
  'absences-ical-url': secretAddress(
    'The address of a calendar that shows who is away. Whoever is on call but away is reported. A secret.',
  ),
  'ical-timezone': {
    about:
      'For `ical`: the time zone of all-day events and of times without a zone, if the feed does not name one.',
    parse: timeZone,
    credential: true,
  },
} as const satisfies Inputs;
