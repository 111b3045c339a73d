import { anyAnswer } from './fuzz/answers.ts';
import { anyCalendar } from './fuzz/calendar.ts';
import { anyConfig } from './fuzz/config.ts';
import { anyInput } from './fuzz/input.ts';
import { anyRota } from './fuzz/rota.ts';

/** Everything that comes from outside, and what holds whatever it is. */
export const promises = {
  'whatever the services answer': anyAnswer,
  'whatever is in a calendar': anyCalendar,
  'whatever is in the config file': anyConfig,
  'whatever is in the rota file': anyRota,
  'whatever is in the inputs': anyInput,
} as const;
