import { type Api, createApi } from '../kit/api.ts';
import { createTokenProvider, type SolarWinds } from './token.ts';

/**
 * The API of SolarWinds Incident Response, which is still Squadcast's:
 * https://developers.incidents.cloud.solarwinds.com/api-reference.
 */
export function createClient(context: SolarWinds): Api {
  const { http, values } = context;
  const token = createTokenProvider(context);
  return createApi({
    http,
    service: 'SolarWinds Incident Response',
    root: values['solarwinds-api-url'],
    headers: async () => ({ Authorization: `Bearer ${await token()}` }),
    advice: {
      400: 'Check `solarwinds-team`: it must be the id of a team, which is in the address of the team’s pages.',
      401: 'Check that `solarwinds-api-url` and `solarwinds-auth-url` are of the same region, and that the refresh token in `solarwinds-token` was not revoked.',
      402: 'Check the plan of the account in SolarWinds Incident Response: it does not include this.',
      403: 'The user of `solarwinds-token` is not allowed to read the schedules of this team: add them to the team `solarwinds-team` with a role that has the permission to read schedules (Settings → Teams → Roles).',
      404: 'Check `solarwinds-api-url` and `solarwinds-team`. If both are right, the API may have changed.',
    },
  });
}
