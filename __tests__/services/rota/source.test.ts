import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../../src/failure.ts';
import type { Override } from '../../../src/model.ts';
import { personNamed } from '../../../src/people.ts';
import type { Repository } from '../../../src/repository.ts';
import { readRotas } from '../../../src/services/rota/file.ts';
import { inputs } from '../../../src/services/rota/inputs.ts';
import { shiftsOf } from '../../../src/services/rota/rotation.ts';
import { createSource } from '../../../src/services/rota/source.ts';
import { localText, pointInTime } from '../../../src/services/rota/times.ts';
import { ana, ben, cleo, contextOf, http, inHours, now } from '../given.ts';

const path = '.github/on-call-rota.yml';
const text = `timezone: Europe/Berlin
rotas:
  Data science:
    starts: 2026-01-05T09:00 # a Monday
    every: 1 week
    people: [ana@example.com, Ben@Example.com, cleo]
  Platform:
    starts: 2027-01-04T09:00
    every: 10 days
    at-a-time: 2
    people: [ana@example.com, ben@example.com, cleo]
    overrides:
`;

function open(file = text) {
  let content = file;
  const messages: string[] = [];
  const reads: string[] = [];
  const read = async (name: string) => {
    reads.push(name);
    return content;
  };
  const repository: Repository = {
    read: () => Promise.reject(new Error('an older text may be read')),
    readNewest: read,
    notices: [],
    checkChange: () => {},
    async change(_, edit, message) {
      content = edit(content);
      messages.push(message);
    },
  };
  const source = createSource(
    contextOf(
      inputs,
      http(() => null),
      {},
      { repository },
    ),
  );
  const { overrides } = source;
  if (!overrides) throw new Error('no overrides');
  return { source, overrides, reads, messages, text: () => content };
}

function problems(bad: string): string {
  try {
    readRotas(bad, 'r.yml');
  } catch (error) {
    if (error instanceof Failure) return error.message;
  }
  throw new Error('no problem was found');
}

describe('a rota', () => {
  test('says who is on call, and is read once for everything', async () => {
    const { source, reads } = open();
    const [current, coming] = await Promise.all([
      source.onCall(['Data science', 'Platform'])('Data science'),
      source.shifts(['Data science'], now, inHours(14 * 24))('Data science'),
    ]);
    // 46 weeks after the first handover.
    expect(current).toEqual({ people: [ben], note: null, timezone: 'Europe/Berlin' });
    expect(coming).toEqual([
      { person: ben, from: new Date('2026-11-23T08:00Z'), until: new Date('2026-11-30T08:00Z') },
      {
        person: personNamed('cleo'),
        from: new Date('2026-11-30T08:00Z'),
        until: new Date('2026-12-07T08:00Z'),
      },
      { person: ana, from: new Date('2026-12-07T08:00Z'), until: new Date('2026-12-14T08:00Z') },
    ]);
    expect(reads).toEqual([path]);
  });

  test('is asked about another time', async () => {
    const { source } = open();
    const before = source.onCall(['Data science'], new Date('2026-07-20T06:59Z'));
    expect(await before('Data science')).toMatchObject({ people: [ana] });
    const after = source.onCall(['Data science'], new Date('2026-07-20T07:00Z'));
    expect(await after('Data science')).toMatchObject({ people: [ben] });
  });

  test('that has not started says when it does, unless an override applies', async () => {
    const { source } = open();
    const note = 'the rota starts at 2027-01-04 09:00 Europe/Berlin';
    expect(await source.onCall(['Platform'])('Platform')).toMatchObject({ people: [], note });
    const early = '      - { from: 2026-11-01T09:00, until: 2026-12-01T09:00, person: dan }\n';
    const overridden = open(text + early).source.onCall(['Platform']);
    expect(await overridden('Platform')).toMatchObject({ people: [personNamed('dan')], note: null });
  });

  test('with several at once goes on where it stopped', async () => {
    const { source } = open();
    const shifts = source.shifts(['Platform'], new Date('2027-01-04T08:00Z'), new Date('2027-02-03T08:00Z'));
    expect(await shifts('Platform')).toMatchObject(
      [ana, ben, personNamed('cleo'), ana, ben, personNamed('cleo')].map((person) => ({ person })),
    );
  });

  test('rule 19: that is not there names near ones, and stops no other', async () => {
    const { source } = open();
    const onCall = source.onCall(['Data sience', 'Data science']);
    await expect(onCall('Data sience')).rejects.toMatchObject({
      message: `The rota file ${path} has no rota named “Data sience”.`,
      fix: 'Did you mean “Data science”?',
    });
    expect(await onCall('Data science')).toMatchObject({ people: [ben] });
    const shifts = source.shifts(['Plattform'], now, inHours(1));
    await expect(shifts('Plattform')).rejects.toBeInstanceOf(Failure);
  });
});

describe('a bad rota file', () => {
  test('reports every problem with its position, and what was probably meant', () => {
    const bad = `timezone: Europe/Berln
rotas:
  Data:
    start: 2026-01-05
    starts: 9 o'clock
    every: 1w
    at-a-time: 3
    people: [ana@example.com, "Ben <ben@example.com>"]
    overides: []
    overrides:
      - { from: 2026-12-24T09:00, untill: 2026-12-28T09:00, person: ben@example.com }
      - { from: 2026-12-24T09:00, until: 2026-12-24T08:00Z, person: 7 }
`;
    expect(problems(bad).split(/; (?=\(\d)/)).toEqual([
      'The rota file can’t be used: (1) r.yml:1:1: timezone: must be the name of a time zone, not "Europe/Berln" (did you mean "Europe/Berlin"?)',
      '(2) r.yml:4:5: rotas.Data.start: unknown key (did you mean "starts"?)',
      '(3) r.yml:5:5: rotas.Data.starts: must be a local time such as 2026-01-05T09:00, not "9 o\'clock"',
      '(4) r.yml:6:5: rotas.Data.every: must be a number of days or weeks: 1 week, 2 weeks, 10 days, not "1w" (did you mean "1 week"?)',
      '(5) r.yml:7:5: rotas.Data.at-a-time: must not be higher than the number of people',
      '(6) r.yml:8:31: rotas.Data.people[1]: must be a single e-mail address such as ana@example.com, or a name in `people`',
      '(7) r.yml:9:5: rotas.Data.overides: unknown key (did you mean "overrides"?)',
      '(8) r.yml:11:9: rotas.Data.overrides[0].until: is missing',
      '(9) r.yml:11:35: rotas.Data.overrides[0].untill: unknown key (did you mean "until"?)',
      '(10) r.yml:12:35: rotas.Data.overrides[1].until: must be after `from`',
      '(11) r.yml:12:61: rotas.Data.overrides[1].person: must be text: put it in quotes, "7".',
    ]);
  });

  const good = { timezone: 'UTC', starts: '2026-01-05T09:00', every: '1 week', people: '[a]' };
  const file = (over: Partial<typeof good>) => {
    const { timezone, starts, every, people } = { ...good, ...over };
    return `timezone: ${timezone}\nrotas:\n  A: { starts: ${starts}, every: ${every}, people: ${people} }\n`;
  };

  test.each([
    [{ timezone: 'Berlin' }, 'did you mean "Europe/Berlin"?'],
    [{ timezone: 'new york' }, 'did you mean "America/New_York"?'],
    [{ timezone: 'Middle Earth' }, 'not "Middle Earth", such as Europe/Berlin'],
    [{ starts: '2026-02-30T09:00' }, 'starts: must be a day and a time that exist'],
    [{ starts: '2026-01-05' }, 'starts: must be a local time'],
    [{ starts: '' }, 'starts: is empty'],
    [{ every: '0 days' }, 'every: must be a number of days or weeks'],
    [{ every: 'weekly' }, 'not "weekly"'],
    [{ every: '7' }, 'not "7"'],
    [{ every: '14d' }, 'did you mean "14 days"?'],
    [{ people: '[]' }, 'people: must name at least one person'],
    [{ people: '[ana@]' }, 'people[0]: must be a single e-mail address'],
  ])('says what is wrong with %j', (over, words) => expect(problems(file(over))).toContain(words));

  test.each([
    ['', 'timezone: is missing'],
    ['rotas: [', 'r.yml:1:'],
    ['timezone: UTC\nrotas: {}', 'r.yml:2:1: rotas: must name at least one rota'],
    ['- a', 'r.yml:1:1: must be a map'],
  ])('says what is wrong with %j', (bad, words) => expect(problems(bad)).toContain(words));

  test('with a time zone of a hundred thousand letters is reported as quickly as any', () => {
    const start = performance.now();
    expect(problems(file({ timezone: 'a'.repeat(100_000) }))).toContain('must be the name of a time zone');
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  test('may be a good one after all', () => {
    for (const every of ['1 day', '1 days', '2 weeks', '10 days'])
      expect(readRotas(file({ every }), 'r.yml').rotas.has('A')).toBe(true);
  });

  test('fails each schedule, and says what to do', async () => {
    const { source } = open('timezone: Nowhere\n');
    await expect(source.onCall(['A'])('A')).rejects.toMatchObject({
      message: expect.stringContaining(`${path}:1:1: timezone: `),
      fix: 'Fix the file. Until then, nothing in it is used.',
    });
  });
});

describe('rule 17: a time in the file', () => {
  test.each([
    ['2026-07-01T09:00', '2026-07-01T07:00:00Z'],
    ['2026-12-01T09:00', '2026-12-01T08:00:00Z'],
    ['2026-12-01 09:00', '2026-12-01T08:00:00Z'],
    ['2026-12-01T09:00:30', '2026-12-01T08:00:30Z'],
    ['2026-12-01T09:00Z', '2026-12-01T09:00:00Z'],
    ['2026-12-01 09:00-0500', '2026-12-01T14:00:00Z'],
    // An hour that is left out, and one that comes twice.
    ['2026-03-29T02:30', '2026-03-29T01:30:00Z'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00Z'],
  ])('%s is %s', (written, wanted) => {
    expect(pointInTime(written, 'Europe/Berlin')).toEqual(new Date(wanted));
  });

  test.each([
    ['2026-12-01T08:00:00Z', '2026-12-01T09:00'],
    ['2026-12-01T08:00:05Z', '2026-12-01T09:00:05'],
    ['2026-10-25T00:30:00Z', '2026-10-25T02:30'],
    ['2026-10-25T01:30:00Z', '2026-10-25T02:30+01:00'],
  ])('%s is written as %s, and read back', (at, wanted) => {
    expect(localText(new Date(at), 'Europe/Berlin')).toBe(wanted);
    expect(pointInTime(wanted, 'Europe/Berlin')).toEqual(new Date(at));
  });
});

describe('rule 15: a handover in a rota', () => {
  const override: Override = { id: 'on-call-sync-1-2', person: cleo, from: now, until: inHours(8) };

  test('is a commit, which counts from then on', async () => {
    const { source, overrides, messages, text: written } = open();
    await overrides.write('Data science', override);
    expect(messages).toEqual([
      'On call: Data science to cleo@example.com until 2026-11-23 18:00 Europe/Berlin',
    ]);
    expect(await overrides.list('Data science')).toEqual([override]);
    expect(await source.onCall(['Data science'])('Data science')).toMatchObject({ people: [cleo] });
    expect(readRotas(written(), path).rotas.get('Platform')?.overrides).toEqual([]);
  });

  test('is there once, however often it is written', async () => {
    const { overrides, text: written } = open();
    await overrides.write('Data science', override);
    const once = written();
    await overrides.write('Data science', override);
    await overrides.write('Data science', { ...override, id: 'on-call-sync-1-3' });
    await overrides.write('Data science', { ...override, until: inHours(9) });
    expect(written()).toBe(once);
    await overrides.write('Data science', { ...override, id: 'on-call-sync-1-4', until: inHours(9) });
    expect(await overrides.list('Data science')).toHaveLength(2);
  });

  test('covers the whole time it says, to the second', async () => {
    const { overrides } = open();
    const part = 1_400;
    await overrides.write('Data science', {
      ...override,
      from: new Date(now.getTime() + part),
      until: new Date(inHours(8).getTime() + part),
    });
    expect(await overrides.list('Data science')).toMatchObject([
      { from: new Date('2026-11-23T09:00:01Z'), until: new Date('2026-11-23T17:00:02Z') },
    ]);
  });

  test('goes to an address, or to a name that the file knows', async () => {
    const { overrides } = open();
    expect(await overrides.find(ana)).toBe(ana);
    const zoe = personNamed('zoe@example.com');
    expect(await overrides.find(zoe)).toBe(zoe);
    expect(await overrides.find({ ...personNamed('asilva'), aliases: ['asilva', 'CLEO'] })).toEqual(
      personNamed('cleo'),
    );
    expect(await overrides.find(personNamed('zoe'))).toBeNull();
  });

  test('in a rota that is not there is refused, and nothing is committed', async () => {
    const { overrides, messages } = open();
    await expect(overrides.write('Data', override)).rejects.toThrow('no rota named “Data”');
    await expect(overrides.list('Data')).rejects.toThrow('no rota named “Data”');
    expect(messages).toEqual([]);
  });

  test('has its own id in the list even if somebody added it manually', async () => {
    const by = '      - { from: 2026-11-01T09:00, until: 2026-12-01T09:00, person: dan }\n';
    const { overrides } = open(text + by);
    expect(await overrides.list('Platform')).toMatchObject([
      { id: 'override 1', person: personNamed('dan') },
    ]);
  });
});

test('a rota named `__proto__` is an error with its position, and never silently lost', () => {
  expect(problems(text.replace('Data science', '__proto__'))).toMatch(
    /r\.yml:\d+:\d+: `__proto__` can’t be a name/,
  );
});

test('the zone of a rota is known, for local times', async () => {
  expect(await open().source.timezone?.('Data science')).toBe('Europe/Berlin');
});

describe('rule 24: thousands of overrides', () => {
  /** Every hour somebody else, for so many hours. */
  const overrides = (hours: number, id: string | null = null) =>
    Array.from({ length: 10_000 }, (_, index) => ({
      from: inHours(index),
      until: inHours(index + hours),
      people: [personNamed(`p${index % 50}@example.com`)],
      id,
    }));
  const rotation = readRotas(text, 'r.yml').rotas.get('Data science');
  if (!rotation) throw new Error('no rota');

  test.each([1, 10_000])('for %i hours each are laid over the rota, the last one on top', (hours) => {
    const shifts = shiftsOf({ ...rotation, overrides: overrides(hours) }, now, inHours(10_000));
    const at = (hour: number) =>
      shifts
        .filter(({ from, until }) => from <= inHours(hour) && inHours(hour) < until)
        .map(({ person }) => person.email);
    expect([0, 1, 49, 50, 9_999].map((hour) => at(hour).join())).toEqual(
      [0, 1, 49, 0, 49].map((number) => `p${number}@example.com`),
    );
  });

  test('that are all meant at once are an error', () => {
    const two = { ...rotation, atATime: 2, overrides: overrides(200) };
    expect(() => shiftsOf(two, now, inHours(10_000))).toThrow(
      'more than 100 overrides that apply at the same time',
    );
  });
});
