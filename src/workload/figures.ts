import { hour } from '../time.ts';

/** Milliseconds as hours with at most two decimals: `167.5`. */
export function hoursOf(milliseconds: number): number {
  return rounded(milliseconds / hour, 2);
}

/** A number with at most so many decimals, never `-0`. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) || 0;
}

const decimal = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** A number for people, with at most one decimal: `1,234.5`. */
export function count(value: number): string {
  return decimal.format(rounded(value, 1));
}

/** `1 shift`, `3 shifts`, `0.5 days`. */
export function counted(value: number, noun: string): string {
  const number = count(value);
  return `${number} ${noun}${number === '1' ? '' : 's'}`;
}

/** A share from 0 to 1: `23.3%`. */
export function percent(share: number): string {
  return `${count(share * 100)}%`;
}

/** A difference with its sign: `+72`, `-4.5`, `0`. */
export function signed(value: number): string {
  return `${rounded(value, 1) > 0 ? '+' : ''}${count(value)}`;
}
