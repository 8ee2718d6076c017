import type { Report } from '../../../payload-types.ts';

type Numbered = Pick<Report, 'number' | 'symbol' | 'layout'>;

/**
 * Number and symbol as the paper of each kind of body writes them; room for a number that is still to come.
 * @example describeNumber({ number: 5, symbol: 'BC-UBND', layout: 'state' }) === '05/BC-UBND'
 * @example describeNumber({ number: 36, symbol: 'BC/TU', layout: 'party' }) === '36-BC/TU'
 */
export function describeNumber({ number, symbol, layout }: Numbered): string {
  const shown = number ? String(number).padStart(2, '0') : '      ';
  return `${shown}${layout === 'party' ? '-' : '/'}${symbol || 'BC'}`;
}
