import { keyed } from '../../text/keyed.ts';
import { note, word } from '../kit/shapes.ts';

/** What the config file says of Jira's components and Atlassian's accounts. */

export const account = word.check(note('Atlassian account id.'));

export const component = keyed({ project: word, component: word }).check(
  note('Jira component: whoever is on call becomes its lead.'),
);
