/** Rhymes of Vietnamese without their tones. Source: Từ điển chính tả, as the ministry's spelling books list them. */
const rhymes = [
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ă â',
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
  'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oc oi om on ong oong ooc op ot',
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
  'u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uôc uôi uôm uôn uông uôt uơ up ut',
  'uy uya uych uyên uyêt uynh uyt uyn uyu ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu',
]
  .join(' ')
  .split(' ')
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const onsets = 'ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x';
const syllable = new RegExp(
  `^(?:(?:${onsets})?(?:${rhymes})|qu(?:${rhymes})|g(?:i|in|im|ip)|g(?:ia|iêng|iêc|iêt))$`,
);
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A tone on the second of two vowels that end a syllable: only oà, oè, uỳ and after qu and gi. */
const misplaced = /(?<!^[gq])(?:[aăâeêoôơưiu][iou]|[aăâeêoôơưi]y)[\u0300\u0301\u0303\u0309\u0323]$/;
const sharpOrHeavy = /[\u0301\u0323]/;

/**
 * Whether a word is a syllable as Vietnamese spells them, in either placement of the tone and any case.
 * @example isSyllable('nghĩa') === true; isSyllable('naïve') === false
 */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const marks = parts.match(tones) ?? [];
  if (marks.length > 1) return false;
  const bare = parts.replace(tones, '').normalize('NFC');
  if (!syllable.test(bare) || misplaced.test(withToneLast(parts))) return false;
  return !/(?:c|ch|p|t)$/.test(bare) || sharpOrHeavy.test(marks[0] ?? '');
}

/** Letters composed, but for their tone. */
function withToneLast(parts: string): string {
  return parts.replace(/[^\u0300-\u036f][\u0300-\u036f]*/g, (letter) => {
    const tone = letter.match(tones)?.[0] ?? '';
    return letter.replace(tones, '').normalize('NFC') + tone;
  });
}
