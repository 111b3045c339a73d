import { asFailure } from '../failure.ts';
import type { Http } from '../http/request.ts';

/**
 * Calls the address that a monitor gave, after a success: where the calls stop, nobody syncs any more. The address is a
 * secret. Gives the warning if it can't be reached.
 */
export async function beat(url: string, http: Pick<Http, 'send' | 'stage'>): Promise<readonly string[]> {
  http.stage('alert');
  try {
    await http.send({
      service: 'The heartbeat address',
      method: 'GET',
      url,
      headers: {},
      secretUrl: true,
      expects: 'anything',
      fix: () => 'Check `heartbeat-url`.',
    });
    return [];
  } catch (error) {
    return [`The run succeeded, but its heartbeat could not be sent. ${asFailure(error).reason}`];
  }
}
