import type { Coding } from './compressed-forms.ts';

const CODINGS = ['br', 'gzip'] as const satisfies Coding[];
/** What the name of a precompressed file ends with. */
export const endings = { br: '.br', gzip: '.gz' } as const satisfies Record<Coding, string>;

/** The best coding that a reader accepts; undefined: the plain bytes. RFC 9110, 12.5.3: weight 0 refuses one. */
export function chooseCoding(acceptEncoding: string): Coding | undefined {
  const accepted = parseAccepted(acceptEncoding);
  return CODINGS.find((coding) => accepted.has(coding));
}

function parseAccepted(header: string): Set<string> {
  const accepted = new Set<string>();
  for (const part of header.toLowerCase().split(',')) {
    const [coding = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    if (coding && (weight === undefined || Number(weight.slice(2)) > 0)) accepted.add(coding);
  }
  return accepted;
}
