import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import { withoutEnded } from '../../src/keboola/handover.ts';
import { otherParameters, parameterOf, readParameters } from '../../src/keboola/parameters.ts';
import { inputs, inputTable } from '../../src/settings/inputs.ts';

describe('a parameter', () => {
  test.each(Object.keys(inputs))('of %s is read back', (name) => {
    const { env, files, warnings } = readParameters({ [parameterOf(name)]: 'some text' }, {});
    const value = env[`INPUT_${name.toUpperCase()}`] ?? '';
    expect(files.get(value) ?? value).toBe('some text');
    expect(warnings).toEqual([]);
  });

  test('that is a tick is not given without one, which is right as long as all are off by default', () => {
    const ticks = [...inputTable.values()].filter(({ default: value }) => value === 'true');
    expect(ticks).toEqual([]);
    expect(readParameters({ dry_run: false }, {}).env).not.toHaveProperty(['INPUT_DRY-RUN']);
    expect(readParameters({ dry_run: true }, {}).env).toHaveProperty(['INPUT_DRY-RUN'], 'true');
  });

  test('that is a list has a line for each entry; an object is YAML', () => {
    const { env } = readParameters({ schedule: ['A', 'B'], people: { 'ana@example.com': 'U1' } }, {});
    expect(env.INPUT_SCHEDULE).toBe('A\nB');
    expect(JSON.parse(env.INPUT_PEOPLE ?? '')).toEqual({ 'ana@example.com': 'U1' });
  });

  test('with a file holds its text, or its path in a repository', () => {
    const text = readParameters({ rota_file: 'rotas: {}' }, {});
    expect([text.env['INPUT_ROTA-FILE'], text.files.get('rota_file')]).toEqual(['rota_file', 'rotas: {}']);
    const path = readParameters({ config: '.github/on-call.yml', repository: 'acme/data' }, {});
    expect(path.env).toMatchObject({ INPUT_CONFIG: '.github/on-call.yml', GITHUB_REPOSITORY: 'acme/data' });
    expect(path.files.size).toBe(0);
  });

  test('that is no input is refused with all others, unless it is part of the form', () => {
    const wrong = () => readParameters({ 'user-grup': 'x', sedule: 'y', zzzzzzzzzz: 'z', schedule: 'A' }, {});
    expect(wrong).toThrow(Failure);
    expect(wrong).toThrow(
      '“user-grup” (did you mean “user_group”?), “sedule” (did you mean “schedule”?), “zzzzzzzzzz”.',
    );
    expect(() =>
      readParameters(Object.fromEntries(otherParameters.map((name) => [name, 'x'])), {}),
    ).not.toThrow();
  });
});

describe('the container', () => {
  test('gives proxies, who asked and which job it is, and nothing else', () => {
    const container = {
      HTTPS_PROXY: 'http://proxy:3128',
      SLACK_TOKEN: 'xoxb-other',
      INPUT_SCHEDULE: 'other',
      KBC_STACKID: 'connection.keboola.com',
      KBC_PROJECTID: '42',
      KBC_RUNID: '123',
      KBC_REALUSER: 'eva',
      KBC_TOKENDESC: 'a token',
    };
    expect(readParameters({}, container).env).toEqual({
      HTTPS_PROXY: 'http://proxy:3128',
      ON_CALL_SYNC_ACTOR: 'eva',
      ON_CALL_SYNC_RUN_URL: 'https://connection.keboola.com/admin/projects/42/queue/123',
    });
    const elsewhere = readParameters({}, { ...container, KBC_STACKID: 'kbc/../x' }).env;
    expect(elsewhere).not.toHaveProperty('ON_CALL_SYNC_RUN_URL');
  });
});

describe('a handover in a configuration', () => {
  const now = new Date('2026-11-24T12:00:00Z');
  const handover = (until?: string, length?: string) =>
    withoutEnded(
      {
        'INPUT_HANDOVER-TO': 'ben@example.com',
        ...(until !== undefined && { 'INPUT_HANDOVER-UNTIL': until }),
        ...(length !== undefined && { 'INPUT_HANDOVER-FOR': length }),
      },
      now,
    );

  test('stands until it ends', () => {
    for (const until of ['2026-11-24T12:00:01Z', '2026-11-24T14:00+01:00', '2026-11-24T09:00', 'soon'])
      expect(handover(until)).toMatchObject({ env: { 'INPUT_HANDOVER-UNTIL': until }, warnings: [] });
  });

  test('is left out from then on', () => {
    for (const until of ['2026-11-24T12:00:00Z', '2026-11-24T13:00+01:00'])
      expect(handover(until)).toEqual({ env: {}, warnings: [expect.stringContaining(`ended at ${until}`)] });
  });

  test('needs an end that does not move', () => {
    expect(() => handover()).toThrow('needs `handover-until`:');
    expect(() => handover(undefined, '4h')).toThrow('instead of `handover-for`');
  });
});
