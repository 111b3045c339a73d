import { defineService, source } from '../kit/service.ts';
import { inputs } from './inputs.ts';

/** A calendar feed as a source. */
export const ical = defineService({
  name: 'iCalendar',
  inputs,
  sources: {
    ical: source(inputs, {
      requires: ['ical-url'],
      about: 'A calendar: a text in its name or in an event’s summary.',
      load: async () => (await import('./source.ts')).createSource,
    }),
  },
});
