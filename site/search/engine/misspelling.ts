/** Onsets that many dialects speak alike, and people therefore write one for the other. */
const alike = [
  ['tr', 'ch'],
  ['s', 'x'],
  ['gi', 'd', 'r'],
  ['l', 'n'],
] as const;
const hook = '\u0309';
const tilde = '\u0303';
const onset = /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])/;

/**
 * Other spellings of a syllable that is written as it is spoken somewhere: tr and ch, s and x, d, gi and r, l and n; hỏi
 * for ngã. The likeliest first.
 * @example listMisspellings('chồng') // ['trồng']; listMisspellings('nghĩ') // ['nghỉ']
 */
export function listMisspellings(word: string): string[] {
  const lower = word.toLowerCase();
  const tone = swapTone(lower);
  const onsets = listOnsets(lower);
  return [...new Set([...tone, ...onsets, ...onsets.flatMap(swapTone)])];
}

function swapTone(word: string): string[] {
  const parts = word.normalize('NFD');
  if (!parts.includes(hook) && !parts.includes(tilde)) return [];
  const swapped = parts.replace(/[\u0309\u0303]/g, (mark) => (mark === hook ? tilde : hook));
  return [swapped.normalize('NFC')];
}

function listOnsets(word: string): string[] {
  const own = onset.exec(word)?.[0] ?? '';
  const rest = word.slice(own.length);
  const group = alike.find((one) => one.some((part) => part === own));
  return (group ?? []).filter((other) => other !== own).map((other) => joinOnset(other, rest));
}

/** After gi an i is not written twice. */
function joinOnset(onsetPart: string, rest: string): string {
  return onsetPart === 'gi' && /^[iìíỉĩị]/.test(rest) ? `g${rest}` : `${onsetPart}${rest}`;
}
