import type { PlainShifts } from '../plain-shifts.ts';

/** Somebody whom events invite. */
export interface IcalPerson {
  /** What a shift calls them. */
  id: string;
  name: string;
  email: string;
}

/** A schedule: its name stands in the summary of each of its events. */
export interface IcalSchedule extends PlainShifts {
  name: string;
}

/** A calendar that is shared by a secret address. Plain and mutable. */
export interface IcalState {
  name: string;
  people: IcalPerson[];
  schedules: IcalSchedule[];
  /** The part of the address that is secret. */
  token: string;
}
