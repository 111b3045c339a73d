import type { Http } from '../../../src/http/request.ts';
import { inputs } from '../../../src/services/jira/inputs.ts';
import { contextOf } from '../given.ts';

/** An account id of the older kind. */
export const anaId = '5b2b0e011b3a756623f4e25e';

/** Ana's account as Jira shows it. */
export const user = {
  accountId: anaId,
  accountType: 'atlassian',
  active: true,
  displayName: 'Ana',
  emailAddress: 'ana@example.com',
};

/** What a site's API is asked with. */
export const account = { 'jira-email': 'bot@example.com', 'jira-token': 'token-1' };

/** A site whose cloud id is known, unless something else is given. */
export const siteOf = (
  http: Http,
  given: Partial<Record<keyof typeof inputs, string>> = { 'jira-cloud-id': 'cloud-1', ...account },
) => contextOf(inputs, http, given);
