import type { Person } from '../../model.ts';
import { displayName } from '../../people.ts';
import type { Display } from '../../target.ts';
import { plain } from '../../text/escape.ts';

/** What a Teams workflow takes: a message with one Adaptive Card, https://adaptivecards.io/explorer. */
export interface CardMessage {
  readonly type: 'message';
  readonly attachments: readonly object[];
}

/** No more names than this are shown; the others are counted. */
const mostNames = 20;

/** The card that says who is on call, until when, and who is next. */
export function cardMessage({ schedule, members, until, next, askedBy, run }: Display): CardMessage {
  const facts = [
    fact('Schedule', cardText(schedule)),
    until && fact('Until', readersTime(until)),
    next && next.length > 0 && fact('Next', names(next)),
    askedBy !== null && fact('Handed over by', cardText(askedBy)),
  ].filter((fact) => fact !== null && fact !== false);
  const people = names(members.map(({ person }) => person));
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [
      { type: 'TextBlock', text: `On call: ${people}`, size: 'Medium', weight: 'Bolder', wrap: true },
      { type: 'FactSet', facts },
    ],
    ...(run !== null && { actions: [{ type: 'Action.OpenUrl', title: 'Open the run', url: run }] }),
  };
  const contentType = 'application/vnd.microsoft.card.adaptive';
  return { type: 'message', attachments: [{ contentType, contentUrl: null, content }] };
}

function fact(title: string, value: string) {
  return { title, value };
}

function names(people: readonly Person[]): string {
  const shown = people.slice(0, mostNames).map((person) => cardText(displayName(person)));
  const more = people.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** Teams shows these functions in the reader's own time zone; they take no fractions of a second. */
function readersTime(at: Date): string {
  const iso = at.toISOString().replace(/\.\d+Z$/, 'Z');
  return `{{DATE(${iso}, SHORT)}} {{TIME(${iso})}}`;
}

/**
 * What somebody wrote, inside a card's text, which is Markdown: no link, no format, no list, no mention, and no
 * function of the card.
 */
export function cardText(text: string, most = 100): string {
  return plain(text, most)
    .replace(/^[\s>+-]+/, '')
    .replace(/[\\`*_[\]()~#|]/g, '\\$&')
    .replace(/^(\d+)\./, '$1\\.')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replace(/\{(?=\{)|:(?=\/\/)|www(?=\.)/gi, '$&\u200b');
}
