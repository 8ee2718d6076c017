import { foldMarks } from '#contract/folding/fold.ts';

/** A shorter name would be found in words that have nothing to do with it. */
const shortestName = 4;
const address =
  /^(?:(?:ông|bà|anh|chị|em|cô|chú|bác|cụ|cháu|già|mế|thầy|già làng|(?:nghệ nhân|nghệ s[iĩỹ]|nhà giáo|thầy thuốc)(?: ưu tú| nhân dân)?|(?:y|bác|tiến|thạc) s[iĩỹ]|kỹ sư|(?:cô|thầy) giáo|anh hùng|trưởng (?:thôn|bản|buôn)|hộ|gia đình)\s+)+(?=\S+?[\s’']+\S)/iu;

const element = '(?:<[^<>]*>)*';
const gap = `(?:<[^<>]*>|\\s|\\u00A0)+`;
/** What may stand on and behind a letter: its marks, and soft hyphens, which nobody sees. */
const marks = '[\\u0300-\\u036F\\u00AD]*';

/**
 * What is looked for in public documents: a name however its letters are marked, with any apostrophe or none, and across
 * elements; without how the person is addressed. For PostgreSQL’s `~*`, which reads 20,000 stories in a second or two;
 * folding them all would take half a minute. @returns undefined for a name too short to be looked for
 * @example toPattern('Bà K’Duyên Thử') finds “chị <em>k duyen</em> Thư”
 */
export function toPattern(name: string): string | undefined {
  const words = foldMarks(name.replace(address, ''))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  if (words.join(' ').length < shortestName) return undefined;
  // A word of one letter is the beginning of a name such as K’Brẽl.
  return words
    .map((word, index) => {
      const letters = [...word]
        .map((letter, at) => `[${getVariants(letter, word.slice(0, at))}]${marks}`)
        .join(element);
      const isLast = index === words.length - 1;
      return letters + (isLast ? '' : word.length === 1 ? `(?:[’']|${gap})?${element}` : gap);
    })
    .join('');
}

/** Behind these letters y and i are one: Lý and Lí, Thy and Thi, Quý and Quí. */
const takesEither = /(?:[hklmst]|qu)$/u;

function getVariants(letter: string, before: string): string {
  const own = variants.get(letter) ?? letter;
  if ((letter !== 'y' && letter !== 'i') || !takesEither.test(before)) return own;
  return `${variants.get('y') ?? ''}${variants.get('i') ?? ''}`;
}

/** Every letter by its base: a → aàáăấ…. */
const variants = collectVariants();

function collectVariants(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const blocks = [
    [0x41, 0x7a],
    [0xc0, 0x29f],
    [0x1e00, 0x1eff],
    [0xff21, 0xff5a],
  ] as const;
  for (const [from, to] of blocks) {
    for (let code = from; code <= to; code += 1) {
      const letter = String.fromCodePoint(code);
      const base = foldMarks(letter);
      if (/^\p{L}$/u.test(base)) found.set(base, (found.get(base) ?? '') + letter);
    }
  }
  return found;
}
