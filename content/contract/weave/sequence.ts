/** FNV-1a over the code points of a text, 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Picks one of a list; each call another one of the same sequence. */
export type Pick = <T>(list: readonly [T, ...T[]]) => T;

/** Choices that follow from a text alone (mulberry32): the same text, the same choices, on every machine. */
export function startPicking(seed: string): Pick {
  let state = hashText(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return (list) => list[Math.floor(next() * list.length)] ?? list[0];
}
