import Negotiator from 'negotiator';
import type { Coding } from './compressed-forms.ts';

/** The smaller first. */
const CODINGS = ['br', 'gzip'] as const satisfies Coding[];
/** What the name of a precompressed file ends with. */
export const endings = { br: '.br', gzip: '.gz' } as const satisfies Record<Coding, string>;

/** The smallest coding that a reader accepts; undefined: the plain bytes. RFC 9110, 12.5.3: weight 0 refuses one. */
export function chooseCoding(acceptEncoding: string): Coding | undefined {
  const accepted = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } }).encodings(CODINGS);
  return CODINGS.find((coding) => accepted.includes(coding));
}
