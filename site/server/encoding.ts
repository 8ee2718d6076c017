import { existsSync } from 'node:fs';

export interface Variant {
  readonly file: string;
  readonly encoding: 'br' | 'gzip' | undefined;
}

const VARIANTS = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const;

/** The precompressed file beside a file that the reader accepts, else the file itself. */
export function chooseVariant(file: string, acceptEncoding: string): Variant {
  const accepted = parseAccepted(acceptEncoding);
  const variant = VARIANTS.find(
    ({ encoding, ending }) => accepted.has(encoding) && existsSync(file + ending),
  );
  return variant
    ? { file: file + variant.ending, encoding: variant.encoding }
    : { file, encoding: undefined };
}

/** RFC 9110, 12.5.3: codings with weight 0 are refused. */
function parseAccepted(header: string): Set<string> {
  const accepted = new Set<string>();
  for (const part of header.toLowerCase().split(',')) {
    const [coding = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    if (coding && (weight === undefined || Number(weight.slice(2)) > 0)) accepted.add(coding);
  }
  return accepted;
}
