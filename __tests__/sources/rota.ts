import { rotaPath, rotaTime } from '../../sandbox/rota.ts';
import { people, secrets } from '../../sandbox/seed.ts';
import type { Sandbox } from '../../sandbox/world.ts';
import { readRotas } from '../../src/services/rota/file.ts';
import type { SourceStage, StagedShift } from './stage.ts';

const schedule = 'Data science';

const entry = ({ who, from, until }: StagedShift, more = '') =>
  `      - { from: ${rotaTime(from)}, until: ${rotaTime(until)}, person: ${who}@example.com${more} }\n`;

const overridesIn = ({ github }: Sandbox) =>
  readRotas(github.files[rotaPath] ?? '', rotaPath).rotas.get(schedule)?.overrides ?? [];

/** The rota file of the sandbox's repository, which is read through GitHub. */
export const rota: SourceStage = {
  kind: 'rota',
  service: 'github',
  schedule,
  env: { GITHUB_TOKEN: secrets.github },
  refused: { GITHUB_TOKEN: 'wrong' },
  set(box, shifts) {
    // It never starts, so that there is nothing but the shifts; and they may overlap, since several are on call.
    box.github.files[rotaPath] = `timezone: Europe/Berlin
rotas:
  ${schedule}:
    starts: 2099-01-05T09:00
    every: 1 week
    at-a-time: ${people.length}
    people: [${people.map(({ email }) => email).join(', ')}]
    overrides:
${shifts.map((shift) => entry(shift)).join('')}`;
  },
  override(box, shift) {
    box.github.files[rotaPath] += entry(shift, `, id: staged-${overridesIn(box).length}`);
  },
  overrides: (box) => overridesIn(box).filter(({ id }) => id !== null).length,
  copy({ github }, number) {
    const file = github.files[rotaPath] ?? '';
    const name = `Copy ${number}`;
    const begin = file.indexOf(`  ${schedule}:\n`);
    const end = file.indexOf('\n  Copy ');
    const own = file.slice(begin, end === -1 ? undefined : end + 1).replace(`  ${schedule}:`, `  ${name}:`);
    github.files[rotaPath] = file + own;
    return name;
  },
  // The file has addresses and no names.
  rename() {},
};
