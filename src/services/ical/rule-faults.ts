import type ICAL from 'ical.js';

/** The parts that a frequency can't have (RFC 5545 3.3.10). */
const misplaced: Readonly<Record<string, readonly string[]>> = {
  DAILY: ['BYYEARDAY'],
  WEEKLY: ['BYMONTHDAY', 'BYYEARDAY'],
  MONTHLY: ['BYWEEKNO', 'BYYEARDAY'],
};

/** The parts whose values count from 1 or from -1. */
const counting = ['BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO', 'BYSETPOS'];

/** What makes a rule ambiguous or unreadable. `null`: nothing. */
export function faultInRule(rule: ICAL.Recur): string | null {
  const freq: string | null = rule.freq;
  const parts: Readonly<Record<string, readonly unknown[] | undefined>> = rule.parts;
  if (freq === null) return 'its RRULE has no FREQ';
  const wrong = misplaced[freq]?.find((name) => name in parts);
  if (wrong) return `its RRULE has ${wrong}, which is not allowed with FREQ=${freq}`;
  const zero = counting.find((name) => parts[name]?.some((value) => value === 0));
  if (zero) return `its RRULE has ${zero}=0, but counting starts at 1`;
  const numbered = parts.BYDAY?.find((weekday) => !isWeekday(String(weekday), rule));
  const where = freq === 'YEARLY' ? 'BYWEEKNO' : `FREQ=${freq}`;
  if (numbered) return `its RRULE has BYDAY=${numbered}, but the number has no meaning with ${where}`;
  const other = Object.entries(rule).find(([name, value]) => !isSupported(name, String(value)));
  return other ? `its RRULE has ${other[0].toUpperCase()}=${other[1]}, which is not supported` : null;
}

/** Whether a weekday can be found: the first Monday of something needs to say of what. */
function isWeekday(weekday: string, { freq, parts }: ICAL.Recur): boolean {
  if (freq === 'MONTHLY' || (freq === 'YEARLY' && !('BYWEEKNO' in parts))) return true;
  // Each week has one Monday, the first and the last one.
  return /^[A-Z]/.test(weekday) || (freq === 'WEEKLY' && /^[+-]?1[A-Z]/.test(weekday));
}

/** Other calendars, and what to do with days that do not exist (RFC 7529), and parts that no standard has. */
function isSupported(name: string, value: string): boolean {
  if (name === 'rscale') return value.toUpperCase() === 'GREGORIAN';
  if (name === 'skip') return value.toUpperCase() === 'OMIT';
  return !name.startsWith('by');
}
