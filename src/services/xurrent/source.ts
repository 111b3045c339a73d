import { Failure } from '../../failure.ts';
import type { Person, Source } from '../../model.ts';
import { distinct } from '../../people.ts';
import { orInParts } from '../kit/bulk.ts';
import { createLookup, listedBy, pick } from '../kit/lookup.ts';
import { once, oncePerKey, startAll } from '../kit/once.ts';
import { createClient, pathsOf, type Xurrent } from './client.ts';
import { type OnCallPolicy, onCallPolicies, policies } from './wire.ts';

const service = 'Xurrent IMR';

/** Whom alerts reach first. */
const first = '1';

/** Reads who is on call in a team's escalation policies, all of them in one request. The API says nothing about other times. */
export function createSource(context: Xurrent): Source {
  const api = createClient(context);
  const paths = pathsOf(context.values['xurrent-team']);
  /** `null`: too much at once. */
  const everywhere = once(() => orInParts(api({ path: paths.onCall, schema: onCallPolicies, bulk: true })));
  const readPolicies = once(() => api({ path: paths.policies, schema: policies }));
  const alone = oncePerKey(async (id: string) => {
    const answer = (await api({ path: paths.onCallOf(id), schema: onCallPolicies })).get(id);
    if (answer) return answer;
    const fix = 'Check that the policy belongs to the team `xurrent-team`.';
    throw new Failure(`${service} did not say who is on call in escalation policy ${id}.`, fix);
  });
  const lookup = createLookup({
    service,
    thing: 'escalation policy',
    things: 'escalation policies',
    credential: 'key',
    hint: 'Check `schedule`, which is an escalation policy here, `xurrent-team` and `xurrent-token`.',
    all: async () => [...((await everywhere())?.values() ?? (await readPolicies()))],
    // A policy without anybody on call might be left out there.
    unlisted: async (name) => pick(await readPolicies(), name, { service, thing: 'escalation policy' }),
  });
  const atStep = (wanted: string): Source => ({
    onCall(schedules, at) {
      const find = lookup(schedules);
      return startAll(schedules, async (name) => {
        if (at) throw onlyNow();
        const { id } = await find(name);
        const policy = (await everywhere())?.get(id) ?? (await alone(id));
        return { people: peopleIn(policy, wanted), note: null };
      });
    },
    shifts: (schedules) =>
      startAll(schedules, async () => {
        throw onlyNow();
      }),
    past: { from: context.now() },
    list: () => listedBy(readPolicies),
    whyNoOverrides:
      'they belong to a schedule there, and a step of an escalation policy may have several schedules and users',
    inRotation: atStep,
  });
  return atStep(first);
}

/** Who is on call in a step, by its position or its rule's id. Throws a Failure if there is no such step: that is not nobody. */
function peopleIn({ name, steps }: OnCallPolicy, wanted: string): readonly Person[] {
  const found = steps.filter(({ id, position }) => String(position) === wanted || id === wanted);
  if (found.length > 0) return distinct(found.flatMap(({ people }) => people));
  const positions = [...new Set(steps.map(({ position }) => position))].sort((one, other) => one - other);
  const has = positions.length === 0 ? 'It has no steps.' : `It has: ${positions.join(', ')}.`;
  throw new Failure(
    `The escalation policy “${name}” in ${service} has no step ${wanted}.`,
    `${has} Choose one of its steps, or add the step there.`,
  );
}

function onlyNow(): Failure {
  return new Failure(
    `${service} only says who is on call now, not when shifts begin and end.`,
    'Remove what needs shifts to come or of the past, such as `overlap`, `wait-for-handover`, `who: next` or `mode: report`.',
  );
}
