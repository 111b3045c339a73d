import * as z from 'zod/mini';
import { isAddress } from '../../http/wire.ts';
import type { Person } from '../../model.ts';
import { personNamed } from '../../people.ts';
import { nearest } from '../../text/near.ts';
import { meant, quoted } from '../../text/parsers.ts';
import { note, word } from '../kit/shapes.ts';

/** A Slack member id, and a GitHub login with the `@` that tells it from a name. */
const slackId = /^[UW][A-Z0-9]{6,20}$/;
const login = /^@([A-Za-z\d](?:[A-Za-z\d]|[-_](?=[A-Za-z\d])){0,38})$/;

/** Somebody as the file names them: an e-mail address, a Slack id, `@` and a GitHub login, or a name in `people`. */
export const person = z.pipe(
  word.check(
    z.refine(
      (text) => !text.includes('@') || isAddress(text) || login.test(text),
      'must be a single e-mail address such as ana@example.com, or a name in `people`',
    ),
    note('An e-mail address, a Slack id, "@" and a GitHub login, or a name in the config file’s `people`.'),
  ),
  z.transform(personIn),
);

/** Somebody by the word that the file has for them. */
export function personIn(written: string): Person {
  const [, github] = login.exec(written) ?? [];
  if (github) return { ...personNamed(github), accounts: { github } };
  return slackId.test(written)
    ? { ...personNamed(written), accounts: { slack: written } }
    : personNamed(written);
}

/** The word that stands for somebody in the file. */
export function writtenPerson({ email, name, aliases: [alias], accounts }: Person): string | null {
  if (email !== null) return email;
  return alias !== undefined && accounts?.github === alias ? `@${alias}` : (alias ?? name);
}

/** ` (did you mean …?)` for a name that is not among others. Two addresses are not near for their domain alone. */
export function meantPerson(written: string, names: readonly string[]): string {
  const domain = /@.*$/.exec(written)?.[0];
  if (domain === undefined) return meant(written, names);
  const isColleague = (name: string) => name.toLowerCase().endsWith(domain.toLowerCase());
  const colleagues = names.filter(isColleague).map((name) => name.slice(0, -domain.length));
  const [near] = nearest(written.slice(0, -domain.length), colleagues, 1);
  if (near !== undefined) return ` (did you mean ${quoted(near + domain)}?)`;
  return meant(
    written,
    names.filter((name) => !isColleague(name)),
  );
}
