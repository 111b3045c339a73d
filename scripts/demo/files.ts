import { Temporal } from 'temporal-polyfill';
import { stringify } from 'yaml';
import { githubPeople } from '../../sandbox/github/seed.ts';
import { seededTeam } from '../../sandbox/microsoft/seed.ts';
import { people } from '../../sandbox/seed.ts';

const zone = 'Europe/Berlin';

/** A weekly rota of five people after this many handovers, the last of them three days ago. */
export function rotaFile(handovers: number): string {
  const start = Temporal.Now.zonedDateTimeISO(zone)
    .subtract({ days: 3 + 7 * handovers })
    .toPlainDateTime()
    .with({ minute: 0 });
  const rota = {
    starts: start.toString({ smallestUnit: 'minute' }),
    every: '1 week',
    people: people.map(({ email }) => email),
  };
  return stringify({ timezone: zone, rotas: { 'Data science': rota } });
}

/** One schedule that is shown in five places. */
export const configFile = stringify({
  people: githubPeople,
  schedules: [
    {
      name: 'Data science',
      source: { rota: 'Data science' },
      targets: [
        { 'slack-user-group': 'data-oncall' },
        { 'slack-topic': '#data' },
        { 'slack-message': '#data' },
        { 'teams-tag': { team: seededTeam, tag: 'On call' } },
        { 'github-team': 'acme/data-oncall' },
      ],
    },
  ],
});
