/** How recordings begin that the newsroom can open: WAV, Ogg, MP3 with or without notes before it, M4A, WebM. */
const beginnings = [/^RIFF[\s\S]{4}WAVE/, /^OggS/, /^ID3/, /^[\s\S]{4}ftyp/];

/** Bytes of a file by which it is told. */
export const headBytes = 16;

/** Whether a file begins as a recording does. What it really is, the newsroom finds out before anybody hears it. */
export function isSound(head: Buffer): boolean {
  const [first = 0, second = 0] = head;
  const isMpeg = first === 0xff && (second & 0xe6) === 0xe2;
  const isMatroska = head.toString('hex', 0, 4) === '1a45dfa3';
  return isMpeg || isMatroska || beginnings.some((beginning) => beginning.test(head.toString('latin1')));
}
