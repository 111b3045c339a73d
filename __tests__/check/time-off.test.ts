import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { rotaPath } from '../../sandbox/rota.ts';
import { group, stage } from './stage.ts';

/** A check of one rota, or several whose people are together in a schedule. */
async function gapsOf(onNobody: unknown, ...rotas: readonly object[]) {
  const usual = {
    starts: '2026-11-02T09:00',
    every: '1 week',
    people: ['ana@example.com', 'ben@example.com'],
  };
  const named = Object.fromEntries(rotas.map((keys, index) => [`R${index}`, { ...usual, ...keys }]));
  const source = Object.keys(named).map((rota) => ({ rota }));
  const schedules = [{ name: 'Data', source, targets: [group], 'on-nobody': onNobody }];
  const opened = stage({ config: { schedules } });
  opened.box.github.files[rotaPath] = stringify({ timezone: 'Europe/Berlin', rotas: named });
  const { rows } = await opened.check();
  return rows.filter(({ message }) => message.includes('Nobody is on call from'));
}

const office = { days: 'mon-fri', hours: '09:00-17:00' };
const left = { people: [{ person: 'ana@example.com', leaves: '2026-11-26' }] };

describe('a check of planned time off', () => {
  test('says nothing of nights and weekends', async () => {
    expect(await gapsOf('keep', office)).toEqual([]);
    expect(await gapsOf('keep', office, { ...office, hours: '10:00-18:00' })).toEqual([]);
  });

  test('says when a sync fails or disables something then', async () => {
    expect(await gapsOf('fail', office)).toMatchObject([{ severity: 'failure' }]);
    expect(await gapsOf('disable', office)).toMatchObject([{ severity: 'hint' }]);
  });

  test('says where nobody is there in duty hours, and only of these', async () => {
    expect(await gapsOf('keep', { ...office, ...left })).toMatchObject([
      {
        severity: 'warning',
        message: expect.stringContaining('from Thu 26 Nov 09:00 until Thu 26 Nov 17:00'),
      },
    ]);
    expect(await gapsOf('keep', office, { starts: '2027-01-04T09:00' })).toHaveLength(1);
  });
});
