import { placeName } from '../reconcile/labels.ts';
import { traitsOf } from '../services/registry.ts';
import type { TargetRef } from '../target.ts';

/** What a check calls a target: ``Slack user group `data-oncall` ``. */
export function targetSubject(ref: Pick<TargetRef, 'kind' | 'name'>): string {
  const { label } = traitsOf(ref);
  const name = placeName(ref);
  return name === null ? label : `${label} \`${name.replaceAll('`', '’')}\``;
}

/** What a check calls a schedule. */
export function scheduleSubject({ name }: { readonly name: string }): string {
  return `Schedule “${name}”`;
}
