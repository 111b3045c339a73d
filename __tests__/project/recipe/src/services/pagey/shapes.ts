import { named } from '../kit/shapes.ts';

/** A board in the config file. */
export const board = named('board', 'Pagey board: its name.');
