import { Failure, settle } from '../failure.ts';
import type { Finding } from '../model.ts';
import type { Setup } from '../setup.ts';
import type { Looked } from './look.ts';

/** Whether the public holidays that a report counts are known. No sync fails without them. */
export async function findHolidays(
  _: Looked,
  { settings: { holidays: region } }: Pick<Setup, 'settings'>,
): Promise<readonly Finding[]> {
  if (region === null) return [];
  const { readHolidays } = await import('../holidays/holidays.ts');
  const holidays = await settle(readHolidays(region));
  const subject = '`holidays`';
  if (holidays instanceof Failure)
    return [{ subject, severity: 'warning', message: holidays.message, fix: holidays.fix }];
  const { country, from, until } = holidays;
  const years = `${from.slice(0, 4)} to ${until.slice(0, 4)}`;
  const message = `The public holidays of ${region} (${country}) are known for ${years}.`;
  return [{ subject, severity: 'ok', message, fix: '' }];
}
