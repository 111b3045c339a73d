import { Failure } from '../failure.ts';
import type { Environment } from '../job.ts';

/**
 * Keboola runs a stored configuration again and again, so a handover in it must end at a fixed time: it is written once, and
 * left out as soon as it has ended. Returns the environment without it, and a sentence that says so. Throws a Failure.
 */
export function withoutEnded(
  env: Environment,
  now: Date,
): { readonly env: Environment; readonly warnings: readonly string[] } {
  const {
    'INPUT_HANDOVER-TO': to,
    'INPUT_HANDOVER-UNTIL': until,
    'INPUT_HANDOVER-FOR': length,
    ...rest
  } = env;
  if (to === undefined) return { env, warnings: [] };
  if (until === undefined) {
    throw new Failure(
      `\`handover-to\` needs ${length === undefined ? '`handover-until`' : '`handover-until` instead of `handover-for`'}: every run of this configuration would hand over again, from then on.`,
      'Set `handover-until` to a time such as 2026-12-24T09:00+01:00. Nothing was sent.',
    );
  }
  // Only the rota's own zone can tell when a time without an offset is.
  const isExact = /(Z|[+-]\d\d:?\d\d)$/.test(until);
  if (!isExact || !(new Date(until) <= now)) return { env, warnings: [] };
  const warning = `The handover to ${to} ended at ${until}, so \`handover-to\` was ignored. Remove it from the configuration.`;
  return { env: rest, warnings: [warning] };
}
