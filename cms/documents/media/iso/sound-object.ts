import type { Box } from './boxes.ts';

/**
 * Object type of the sound in an `mp4a` entry (its `esds`), wherever QuickTime put it; undefined when it has none.
 * @example 0x40 for AAC, 0x6b for MP3
 */
export function readSoundObject(moov: Buffer, entry: Box): number | undefined {
  const at = moov.subarray(entry.from, entry.to).indexOf('esds', 0, 'latin1');
  if (at < 0) return undefined;
  // Version and flags, then descriptors: a tag, a length of one to four bytes, content.
  let place = entry.from + at + 8;
  if (moov[place] !== 3) return undefined;
  place = skipLength(moov, place + 1) + 2;
  const flags = moov[place] ?? 0;
  place +=
    1 + (flags & 0x80 ? 2 : 0) + (flags & 0x40 ? 1 + (moov[place + 1] ?? 0) : 0) + (flags & 0x20 ? 2 : 0);
  return moov[place] === 4 ? moov[skipLength(moov, place + 1)] : undefined;
}

function skipLength(bytes: Buffer, at: number): number {
  let place = at;
  while (place < at + 3 && ((bytes[place] ?? 0) & 0x80) !== 0) place += 1;
  return place + 1;
}
