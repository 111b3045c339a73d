import { absences, defineService, source } from '../kit/service.ts';
import { inputs } from './inputs.ts';

/** A calendar feed as a source, and another one that shows who is away. */
export const ical = defineService({
  name: 'iCalendar',
  inputs,
  absences: absences(inputs, {
    requires: ['absences-ical-url'],
    load: async () => (await import('./absences.ts')).createAbsences,
  }),
  sources: {
    ical: source(inputs, {
      requires: ['ical-url'],
      about: 'A calendar: a text in its name or in an event’s summary.',
      load: async () => (await import('./source.ts')).createSource,
    }),
  },
});
